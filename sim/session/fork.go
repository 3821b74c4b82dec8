package session

import (
	"fmt"

	"groundrules/sim"
)

// Fork says after how many beats two branches part, and what differs in the beat
// after: the choices, or that one of them has come no further. what is empty where
// they do not part at all. It goes by what happened, not by how the branches came
// about: one that did the same again is the same. Of a branch that does not exist
// there is nothing to compare: beat is -1.
func (p *Practice) Fork(a, b int) (beat int, what string) {
	if p.tree.checkBranch(a) != nil || p.tree.checkBranch(b) != nil {
		return -1, ""
	}
	one, two := p.BeatsOf(a), p.BeatsOf(b)
	for beat < len(one) && beat < len(two) && one[beat].Hash == two[beat].Hash {
		beat++
	}
	switch {
	case beat < len(one) && beat < len(two):
		return beat, fmt.Sprintf("%s in branch %d, %s in branch %d", p.plan.choice(&one[beat]), a, p.plan.choice(&two[beat]), b)
	case beat < len(one):
		return beat, fmt.Sprintf("branch %d goes no further", b)
	case beat < len(two):
		return beat, fmt.Sprintf("branch %d goes no further", a)
	}
	return beat, ""
}

// choice names what was chosen for a beat, with the words of the journal.
func (plan *Plan) choice(beat *Beat) string {
	c := &beat.Command
	switch c.Kind {
	case Say:
		s := plan.said(c.Say)
		text := s.Intervention
		for _, who := range s.Target {
			if who != sim.Everyone {
				text += fmt.Sprintf(" %d", who)
			}
		}
		if s.Rule != "" {
			text += " " + s.Rule
		}
		return text + ", " + s.Delivery.String() + fmt.Sprintf(", wording %d", s.Wording+1)
	case Onward:
		done := c.between()
		text := c.Kind.String()
		for _, who := range done.OneToOne {
			text += fmt.Sprintf(", %d alone", who)
		}
		if done.Guest {
			text += ", a guest"
		}
		return text
	}
	return c.Kind.String()
}
