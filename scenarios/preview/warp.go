package preview

import (
	"errors"
	"fmt"
	"slices"

	"groundrules/scenarios"
	"groundrules/sim/session"
)

// Warp goes to the border after a moment: the first beat at which there says so. Back it
// goes as a rewind, so that what was done is still there as a branch; forward by
// listening. Where the moment does not come, the practice stays where it was.
func (p *Preview) warp(there func(*session.Beat) bool) error {
	if p.practice == nil {
		return errors.New("nothing can be played yet (mend what is wrong first)")
	}
	for i, b := range p.practice.Beats() {
		if there(&b) {
			return p.rewind(i + 1)
		}
	}
	was := len(p.practice.Beats())
	for range mostBeats {
		c := session.Command{}
		switch p.practice.State() {
		case session.InDanger:
			c.Kind = session.Acknowledge
		case session.BetweenMeetings:
			c.Kind = session.Onward
		case session.SteppedOut:
		case session.Over:
			return errors.Join(errNotThere, p.rewind(was))
		}
		b, err := p.practice.Do(c)
		if err != nil {
			return errors.Join(errNotThere, p.rewind(was))
		}
		if there(&b) {
			return nil
		}
	}
	return errors.Join(errNotThere, p.rewind(was))
}

// errNotThere is that a moment does not come.
var errNotThere = errors.New("that moment does not come")

// mostBeats is how far ahead is looked.
const mostBeats = 100_000

func (p *Preview) rewind(beats int) error {
	if beats == len(p.practice.Beats()) {
		return nil
	}
	_, err := p.practice.Do(session.Command{Kind: session.Rewind, To: beats})
	return err
}

// WarpTo goes to a turn of a meeting of the group's life; turn 0 is its beginning.
func (p *Preview) WarpTo(meeting, turn int) error {
	if p.practice != nil && turn == 0 && meeting == max(1, p.practice.Plan().Set.Meeting) {
		return p.rewind(0)
	}
	var most reach
	err := p.warp(func(b *session.Beat) bool {
		most.note(b, meeting)
		if turn == 0 {
			return b.Interval != nil && int(b.Turn.Meeting) == meeting
		}
		return int(b.Turn.Meeting) == meeting && int(b.Turn.Number) == turn
	})
	if errors.Is(err, errNotThere) {
		return fmt.Errorf("there is no turn %d in meeting %d of this practice (%s)", turn, meeting, most.said(meeting))
	}
	return err
}

// reach is how far a practice goes where one listens.
type reach struct{ first, last, turns int } // meetings, and turns of the one that is asked for

func (r *reach) note(b *session.Beat, meeting int) {
	m := int(b.Turn.Meeting)
	if m == 0 {
		return
	}
	if r.first == 0 {
		r.first = m
	}
	r.last = max(r.last, m)
	if m == meeting {
		r.turns = max(r.turns, int(b.Turn.Number))
	}
}

// said is what there is instead of a turn that there is not.
func (r *reach) said(meeting int) string {
	switch {
	case r.turns > 0:
		return fmt.Sprintf("the last one there is %d", r.turns)
	case r.first == r.last:
		return fmt.Sprintf("it is of meeting %d alone", r.first)
	}
	return fmt.Sprintf("it has meetings %d to %d", r.first, r.last)
}

// WarpToEvent goes to just after an event.
func (p *Preview) WarpToEvent(id string) error {
	if p.scenario != nil {
		var ids []string
		for i := range p.scenario.Events {
			ids = append(ids, p.scenario.Events[i].ID)
		}
		if !slices.Contains(ids, id) {
			remedy := scenarios.Among(id, ids)
			if remedy == "" {
				remedy = "see [[event]] in the file"
			}
			return fmt.Errorf("there is no event %q (%s)", id, remedy)
		}
	}
	err := p.warp(func(b *session.Beat) bool { return b.Event == id })
	if errors.Is(err, errNotThere) {
		return fmt.Errorf("%q does not happen with this seed while one listens (try another seed, or groundrules fuzz)", id)
	}
	return err
}
