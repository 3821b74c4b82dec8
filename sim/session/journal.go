package session

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"

	"groundrules/sim"
)

// format is the version of the journal's form.
const format = 1

// Journal is a practice as recorded, up to the last record that verifies.
type Journal struct {
	Program   string // that recorded it, with its version
	Signature string // of the model that decided it
	Name      string // of the scenario
	Source    []byte // the scenario's own text
	Seed      uint64
	Records   []Record
	Lost      Lost   // zero when nothing was
	Verified  []byte // the bytes that verify: header and records, line by line
}

// Lost says what could not be used of a journal: everything from one line on.
type Lost struct {
	Line  int // from 1
	Lines int // how many
	Bytes int
	Why   string
}

func (l Lost) String() string {
	switch {
	case l.Lines == 0:
		return "nothing was lost"
	case l.Lines == 1:
		return fmt.Sprintf("line %d was lost: %s", l.Line, l.Why)
	}
	return fmt.Sprintf("line %d and the %d after it were lost: %s", l.Line, l.Lines-1, l.Why)
}

type headerLine struct {
	Kind      string       `json:"kind"`
	Format    int          `json:"format"`
	Program   string       `json:"program"`
	Signature string       `json:"signature"`
	Scenario  scenarioLine `json:"scenario"`
	Seed      uint64       `json:"seed"`
}

type scenarioLine struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// header is the first line of a journal.
func header(plan *Plan, seed uint64) (line []byte, mark string, err error) {
	return seal(headerLine{
		Kind: "journal", Format: format, Program: program(), Signature: sim.Signature(),
		Scenario: scenarioLine{plan.Name, string(plan.Source)}, Seed: seed,
	})
}

// program names this program and, where the build knows it, its version.
func program() string {
	if build, ok := debug.ReadBuildInfo(); ok && build.Main.Version != "" {
		return "groundrules " + build.Main.Version
	}
	return "groundrules"
}

// Read reads a journal line by line up to the first that does not verify; Lost says
// which that was and why. The error is of the header: without it there is nothing
// to go on from. Read takes any bytes.
func Read(journal []byte) (Journal, error) {
	var j Journal
	line := firstLine(journal)
	mark, err := j.readHeader(line)
	if err != nil {
		return Journal{}, fmt.Errorf("line 1: nothing of this journal can be used: %v (look for a copy of the file)", err)
	}
	hash := chainStart(j.Seed)
	at := len(line)
	for at < len(journal) {
		line = firstLine(journal[at:])
		r, next, why := readRecord(line, len(j.Records)+1, mark, hash)
		if why != "" {
			rest := journal[at:]
			j.Lost = Lost{Line: len(j.Records) + 2, Lines: countLines(rest), Bytes: len(rest), Why: why}
			break
		}
		j.Records = append(j.Records, r)
		mark, hash = next, r.Hash
		at += len(line)
	}
	j.Verified = journal[:at:at]
	return j, nil
}

func (j *Journal) readHeader(line []byte) (mark string, err error) {
	if len(line) == 0 {
		return "", errors.New("it is empty")
	}
	text, mark, why := unseal(line)
	if why != "" {
		return "", errors.New(why)
	}
	var h headerLine
	if err := json.Unmarshal(text, &h); err != nil {
		return "", fmt.Errorf("it is no header: %v", err)
	}
	if h.Kind != "journal" {
		return "", fmt.Errorf("it is of kind %q, not a journal", h.Kind)
	}
	if h.Format != format {
		return "", fmt.Errorf("it has format %d and this program reads %d", h.Format, format)
	}
	j.Program, j.Signature, j.Seed = h.Program, h.Signature, h.Seed
	j.Name, j.Source = h.Scenario.Name, []byte(h.Scenario.Text)
	return mark, nil
}

// readRecord reads the n-th record; why is empty if it verifies.
func readRecord(line []byte, n int, prev string, hash uint64) (r Record, mark, why string) {
	text, mark, why := unseal(line)
	if why != "" {
		return r, "", why
	}
	r, err := parseRecord(text, n, prev)
	if err != nil {
		return r, "", err.Error()
	}
	beat := r.beat()
	if chain(hash, r.Said, &beat) != r.Hash {
		return r, "", "its turn does not go with its hash"
	}
	return r, mark, ""
}

// beat is the record as a beat, without readings, reasons and what was said.
func (r *Record) beat() Beat {
	return Beat{Command: Command{Kind: r.Kind}, Turn: r.Turn, Line: r.Line, Hash: r.Hash, Danger: r.Danger}
}

// firstLine is b up to its first line break and that included.
func firstLine(b []byte) []byte {
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		return b[:i+1]
	}
	return b
}

func countLines(b []byte) int {
	n := bytes.Count(b, []byte("\n"))
	if len(b) > 0 && b[len(b)-1] != '\n' {
		n++
	}
	return n
}
