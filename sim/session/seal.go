package session

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/crc32"
)

// A line of a journal ends with a checksum of all its bytes before it:
//
//	{…,"crc":"5c1f09ab"}
//
// CRC-32C finds every change of up to 32 bits in a row, so any changed byte. The
// ending is compared as text, in lower case, so that nothing of it can change
// unseen, and a line counts only with its line break: without one the write of it
// was cut short.
const (
	sealStart = `,"crc":"`
	sealEnd   = "\"}\n"
	sealLen   = len(sealStart) + 8 + len(sealEnd)
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func checksum(b []byte) string { return fmt.Sprintf("%08x", crc32.Checksum(b, castagnoli)) }

// seal writes v, a struct, as a line with its checksum.
func seal(v any) (line []byte, mark string, err error) {
	line, err = marshal(v)
	if err != nil {
		return nil, "", err
	}
	line = bytes.TrimSuffix(line, []byte("}"))
	mark = checksum(line)
	line = append(line, sealStart...)
	line = append(line, mark...)
	return append(line, sealEnd...), mark, nil
}

// unseal gives back the JSON of a line, line break and checksum taken off, and the
// checksum; why is empty if it holds.
func unseal(line []byte) (text []byte, mark, why string) {
	if !bytes.HasSuffix(line, []byte("\n")) {
		return nil, "", "it was cut short"
	}
	cut := len(line) - sealLen
	if cut < 0 || !bytes.HasPrefix(line[cut:], []byte(sealStart)) || !bytes.HasSuffix(line, []byte(sealEnd)) {
		return nil, "", "it has no checksum"
	}
	body := line[:cut]
	mark = string(line[cut+len(sealStart) : cut+len(sealStart)+8])
	if mark != checksum(body) {
		return nil, "", "its bytes were changed"
	}
	return append(body[:cut:cut], '}'), mark, ""
}

// marshal is JSON without escaping what is only special in HTML.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}
