package session

import (
	"bytes"
	"fmt"
	"slices"

	"groundrules/sim/phrase"
)

// Journal is a practice as recorded, up to the last record that verifies.
type Journal struct {
	Program   string // that recorded it, with its version
	Signature string // of the model that decided it
	Name      string // of the scenario
	Source    []byte // the scenario's own text
	Seed      uint64
	Mode      Mode
	Records   []Record
	Lost      Lost   // zero when nothing was
	Mended    string // what was damaged and yet not lost; empty when nothing was
	Verified  []byte // the journal as far as it verifies, damage mended

	tree  tree
	paths [][]int // for each branch, the records of its beats
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

// Read reads a journal line by line up to the first that does not verify; Lost says
// which that was and why. The error is of the header: without it and its copy there
// is nothing to go on from. Read takes any bytes.
func Read(journal []byte) (Journal, error) {
	j, head, rest, err := readOpening(journal)
	j.tree, j.paths = newTree(), make([][]int, 1)
	if err != nil {
		return Journal{}, phrase.Fault("line 1: nothing of this journal can be used: {why} (look for a copy of the file)", err)
	}
	at := 0
	mark := head.mark
	for at < len(rest) && j.Lost == (Lost{}) {
		line := firstLine(rest[at:])
		next, why := j.readRecord(line, mark)
		if why != "" {
			j.lose(journal, rest[at:], why)
			break
		}
		mark = next
		at += len(line)
	}
	j.Verified = slices.Concat(head.line, head.line, rest[:at])
	return j, nil
}

// lose notes that the rest of a journal cannot be used.
func (j *Journal) lose(journal, rest []byte, why string) {
	before := journal[:len(journal)-len(rest)]
	j.Lost = Lost{Line: 1 + countLines(before), Lines: max(1, countLines(rest)), Bytes: len(rest), Why: why}
}

// readRecord reads the next record; why is empty if it verifies.
func (j *Journal) readRecord(line []byte, prev string) (mark, why string) {
	text, mark, why := unseal(line)
	if why != "" {
		return "", why
	}
	r, err := parseRecord(text, len(j.Records)+1, prev)
	if err != nil {
		return "", err.Error()
	}
	if r.isBeat() {
		beat := r.beat()
		if chain(j.hashAt(j.tree.at, j.tree.here().Beats), r.Said, &beat) != r.Hash {
			return "", "its turn does not go with its hash"
		}
		j.grow()
	} else if r.Kind.IsNote() {
		if err := j.note(&r); err != nil {
			return "", err.Error()
		}
	} else if err := j.branch(&r); err != nil {
		return "", err.Error()
	}
	j.Records = append(j.Records, r)
	return mark, ""
}

// beat is the record as a beat, without readings, reasons and what was said.
func (r *Record) beat() Beat {
	return Beat{
		Command: Command{Kind: r.Kind, Between: r.Between}, Turn: r.Turn, Line: r.Line, Hash: r.Hash, Danger: r.Danger,
		Event: r.Event, Agenda: r.Agenda, Interval: r.Interval, Advice: r.Advice,
	}
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
