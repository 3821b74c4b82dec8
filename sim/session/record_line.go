package session

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"groundrules/sim"
)

// recordLine is a record as JSON. Keys may be added, never lost or changed. Floats
// are always written: leaving out a zero would lose the sign of -0.
type recordLine struct {
	N      int       `json:"n"`
	Kind   string    `json:"kind"`
	To     *int      `json:"to,omitempty"`
	Branch *int      `json:"branch,omitempty"`
	Name   string    `json:"name,omitempty"`
	Note   *noteLine `json:"note,omitempty"`
	Say    *sayLine  `json:"say,omitempty"`
	Turn   *turnLine `json:"turn,omitempty"`
	Text   string    `json:"text,omitempty"`
	Sight  string    `json:"sight,omitempty"`
	Danger bool      `json:"danger,omitempty"`

	Between  *betweenLine  `json:"between,omitempty"`
	Interval *intervalLine `json:"interval,omitempty"`
	Event    string        `json:"event,omitempty"`
	Agenda   int8          `json:"agenda,omitempty"`
	Advice   string        `json:"advice,omitempty"`

	Hash string `json:"hash"`
	Prev string `json:"prev"`
}

type sayLine struct {
	ID       string   `json:"id"`
	Target   []sim.ID `json:"target"`
	Delivery string   `json:"delivery"`
	Rule     string   `json:"rule,omitempty"`
	Wording  int8     `json:"wording"`
}

// lineOf is the record of a beat.
func (p *Practice) lineOf(beat *Beat) recordLine {
	r := recordLine{
		Kind:   beat.Command.Kind.String(),
		Turn:   lineOfTurn(&beat.Turn),
		Text:   beat.Line.Text,
		Sight:  beat.Line.Sight,
		Danger: beat.Danger,
		Event:  beat.Event,
		Agenda: beat.Agenda,
		Advice: beat.Advice,
		Hash:   hex64(beat.Hash),
	}
	if beat.Command.Kind == Say {
		r.Say = lineOfSaid(p.plan.said(beat.Command.Say))
	}
	if beat.Interval != nil {
		r.Between, r.Interval = lineOfBetween(beat.Command.Between), lineOfInterval(beat.Interval)
	}
	return r
}

func lineOfSaid(s Said) *sayLine {
	target := s.Target[:]
	for len(target) > 0 && target[len(target)-1] == sim.Everyone {
		target = target[:len(target)-1]
	}
	return &sayLine{s.Intervention, target, s.Delivery.String(), s.Rule, s.Wording}
}

// parseRecord reads the n-th record from a line whose checksum holds. Everything
// that is later used as an index is checked: a checksum says that a line is as it
// was written, not that this program wrote it.
func parseRecord(line []byte, n int, prev string) (Record, error) {
	var l recordLine
	if err := json.Unmarshal(line, &l); err != nil {
		return Record{}, fmt.Errorf("it is no record: %v", err)
	}
	switch {
	case l.N != n:
		return Record{}, fmt.Errorf("it is record %d where %d should be", l.N, n)
	case l.Prev != prev:
		return Record{}, errors.New("it does not follow on the line before it")
	}
	r := Record{Line: Line{l.Text, l.Sight}, Danger: l.Danger, Event: l.Event, Agenda: l.Agenda, Advice: l.Advice}
	kind, err := indexOf("command", kindNames[:], l.Kind)
	if err != nil {
		return Record{}, err
	}
	r.Kind = Kind(kind)
	switch {
	case r.isBeat():
		err = l.beat(&r)
	case r.Kind.IsNote():
		err = l.noting(&r)
	default:
		err = l.branching(&r)
	}
	if err != nil {
		return Record{}, err
	}
	if r.Hash, err = strconv.ParseUint(l.Hash, 16, 64); err != nil {
		return Record{}, errors.New("it has no hash")
	}
	return r, nil
}

// beat reads into r what a record holds of a beat.
func (l *recordLine) beat(r *Record) (err error) {
	if l.Turn == nil {
		return errors.New("it has no turn")
	}
	if l.To != nil || l.Branch != nil || l.Name != "" {
		return errors.New("it is of a beat and about branches")
	}
	if l.Note != nil {
		return errors.New("it is of a beat and a note")
	}
	if (r.Kind == Say) != (l.Say != nil) {
		return fmt.Errorf("what was said does not fit the command %q", l.Kind)
	}
	if l.Say != nil {
		if r.Said, err = l.Say.said(); err != nil {
			return err
		}
	}
	if err := l.meetings(r); err != nil {
		return err
	}
	r.Turn, err = l.Turn.turn()
	return err
}

func (l *sayLine) said() (Said, error) {
	s := Said{Intervention: l.ID, Rule: l.Rule, Wording: l.Wording}
	if len(l.Target) > len(s.Target) {
		return s, fmt.Errorf("it has %d targets", len(l.Target))
	}
	copy(s.Target[:], l.Target)
	names := [...]string{sim.Gentle.String(), sim.Direct.String(), sim.Forceful.String()}
	d, err := indexOf("delivery", names[:], l.Delivery)
	s.Delivery = sim.Delivery(d)
	return s, err
}

func indexOf(what string, names []string, name string) (int, error) {
	for i := range names {
		if names[i] == name {
			return i, nil
		}
	}
	return 0, fmt.Errorf("there is no %s %q", what, name)
}

func hex64(x uint64) string { return fmt.Sprintf("%016x", x) }
