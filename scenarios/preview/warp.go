package preview

import (
	"errors"
	"fmt"

	"groundrules/sim/session"
)

// Warp goes to the border after a moment: the first beat at which there says so. Back it
// goes as a rewind, so that what was done is still there as a branch; forward by
// listening. Where the moment does not come, the practice stays where it was.
func (p *Preview) warp(there func(*session.Beat) bool, otherwise string) error {
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
			return errors.Join(errors.New(otherwise), p.rewind(was))
		}
		b, err := p.practice.Do(c)
		if err != nil {
			return errors.Join(errors.New(otherwise), p.rewind(was))
		}
		if there(&b) {
			return nil
		}
	}
	return errors.Join(errors.New(otherwise), p.rewind(was))
}

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
	return p.warp(func(b *session.Beat) bool {
		if turn == 0 {
			return b.Interval != nil && int(b.Turn.Meeting) == meeting
		}
		return int(b.Turn.Meeting) == meeting && int(b.Turn.Number) == turn
	}, fmt.Sprintf("there is no turn %d in meeting %d of this practice (see how long the meeting is)", turn, meeting))
}

// WarpToEvent goes to just after an event.
func (p *Preview) WarpToEvent(id string) error {
	if p.scenario != nil {
		known := false
		for i := range p.scenario.Events {
			known = known || p.scenario.Events[i].ID == id
		}
		if !known {
			return fmt.Errorf("there is no event %q (see [[event]] in the file)", id)
		}
	}
	return p.warp(func(b *session.Beat) bool { return b.Event == id },
		fmt.Sprintf("%q does not happen with this seed while one listens (try another seed, or groundrules fuzz)", id))
}
