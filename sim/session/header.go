package session

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// format is the version of the journal's form. Format 1 knew one meeting and one
// branch, format 2 no notes and no modes, format 3 no show of hands and nothing expected; all read as they did.
const format = 4

// The first two lines of a journal are its header and the same again: everything
// hangs on the scenario's text in it, so one damaged byte must not cost it. By these
// two beginnings a reader finds the copy and the first record where damage has
// joined or split lines; within a text their quotes would be escaped.
const (
	headerStart = `{"kind":"journal",`
	recordStart = `{"n":1,`
)

type headerLine struct {
	Kind      string       `json:"kind"`
	Format    int          `json:"format"`
	Program   string       `json:"program"`
	Signature string       `json:"signature"`
	Scenario  scenarioLine `json:"scenario"`
	Seed      uint64       `json:"seed"`
	Mode      string       `json:"mode,omitempty"` // absent before format 3
}

type scenarioLine struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// header is the first line of a journal, and the second.
func header(plan *Plan, seed uint64) (line []byte, mark string, err error) {
	return seal(headerLine{
		Kind: "journal", Format: format, Program: plan.Program, Signature: sim.Signature(),
		Scenario: scenarioLine{plan.Name, string(plan.Source)}, Seed: seed, Mode: plan.Mode.String(),
	})
}

// opening is a header as it stands in a journal.
type opening struct {
	line []byte
	mark string
}

// readOpening reads the header or its copy; the records are in rest.
func readOpening(journal []byte) (j Journal, head opening, rest []byte, err error) {
	head.line = firstLine(journal)
	j, head.mark, err = readHeader(head.line)
	if err != nil {
		i := max(0, bytes.LastIndex(journal, []byte(headerStart)))
		again := firstLine(journal[i:])
		if copied, mark, err := readHeader(again); err == nil {
			copied.Mended = "the header was damaged and its copy used"
			return copied, opening{again, mark}, journal[i+len(again):], nil
		}
		return j, head, nil, err
	}
	rest = journal[len(head.line):]
	if after, whole := bytes.CutPrefix(rest, head.line); whole {
		return j, head, after, nil
	}
	if i := bytes.Index(rest, []byte(recordStart)); i >= 0 {
		j.Mended = "the copy of the header was damaged"
		return j, head, rest[i:], nil
	}
	_, _, why := unseal(firstLine(rest))
	if why == "" {
		why = "it is not the copy of the header"
	}
	j.lose(journal, rest, why)
	return j, head, nil, nil
}

func readHeader(line []byte) (j Journal, mark string, err error) {
	if len(line) == 0 {
		return j, "", phrase.Fault("it is empty")
	}
	text, mark, why := unseal(line)
	if why != "" {
		return j, "", errors.New(why)
	}
	var h headerLine
	if err := json.Unmarshal(text, &h); err != nil {
		return j, "", phrase.Fault("it is no header: {why}", err)
	}
	if h.Kind != "journal" {
		return j, "", phrase.Fault("it is of kind {what}, not a journal", strconv.Quote(h.Kind))
	}
	if h.Format < 1 || h.Format > format {
		return j, "", phrase.Fault("it has format {n} and this program reads 1 to {most}", h.Format, format)
	}
	mode, known := FindMode(h.Mode)
	if !known && h.Mode != "" {
		return j, "", phrase.Fault("it is of the mode {what}, which this program does not know", strconv.Quote(h.Mode))
	}
	j.Mode = mode
	j.Program, j.Signature, j.Seed = h.Program, h.Signature, h.Seed
	j.Name, j.Source = h.Scenario.Name, []byte(h.Scenario.Text)
	return j, mark, nil
}
