package debrief

import (
	"fmt"

	"groundrules/sim"
)

// What restraint goes by: from which share of the words on the facilitator's talk
// costs the group (model.md: about 40 %), up to which it is brief, and how many turns
// a question needs before the next thing is said.
const (
	tooMuchTalk = .4
	briefTalk   = .2
	roomTurns   = 3
)

// restraint looks at how much of the talk was the facilitator's, and at the time that
// was left to answer.
func (s *signing) restraint() {
	m := s.m
	if len(s.d.Acts) == 0 {
		return // nothing was said that could have been held back
	}
	const parts = 4
	for k := range parts {
		from, to := k*len(m.beats)/parts, (k+1)*len(m.beats)/parts
		if share := m.ownWords(from, to); share >= tooMuchTalk {
			s.sign(dimRestraint, to-1, false, fmt.Sprintf("%s %s of the words were yours.", capital(span(m.minute(from-1), m.minute(to-1))), fraction(share)))
		} else if share > 0 && share <= briefTalk {
			s.sign(dimRestraint, to-1, true, fmt.Sprintf("%s you spoke and left the talk to them: %s of the words were yours.", capital(span(m.minute(from-1), m.minute(to-1))), fraction(share)))
		}
	}
	s.rated(func(a *Deed, i int) {
		n := 0
		for j := i + 1; j < len(m.beats) && m.spoke(j); j++ {
			n++
		}
		ended := i+1+n >= len(m.beats)
		switch question := m.beats[i].Turn.Act == sim.AsksOpinion || m.beats[i].Turn.Act == sim.AsksSuggestion; {
		case n == 0 && !ended:
			s.sign(dimRestraint, i, false, fmt.Sprintf("%s you said the next thing before anybody had answered %s.", at(a.Minute), quote(a.Title)))
		case question && len(a.Targets) == 0 && n >= roomTurns:
			s.sign(dimRestraint, i, true, fmt.Sprintf("%s you %s and let %s pass before you spoke again.", at(a.Minute), a.Short, count(n, "turn")))
		case question && len(a.Targets) == 0 && n < roomTurns && !ended:
			s.sign(dimRestraint, i, false, fmt.Sprintf("%s you %s, and spoke again after %s.", at(a.Minute), a.Short, count(n, "turn")))
		}
	})
}

// ownWords is the facilitator's share of the words in turns from..to-1.
func (m *meeting) ownWords(from, to int) float64 {
	own, all := 0, 0
	for i := from; i < to; i++ {
		t := &m.beats[i].Turn
		all += int(t.Words)
		if t.Speaker == sim.Facilitator {
			own += int(t.Words)
		}
	}
	return float64(own) / float64(max(1, all))
}

// inTime is within how many minutes a challenge is met in time.
const inTime = 6

// timing looks at how soon what came up was met, and at moments that were wrong.
func (s *signing) timing() {
	for k := range s.d.Challenges {
		c := &s.d.Challenges[k]
		i := s.m.beatOf(c.FromTurn, len(s.m.beats)-1)
		what := capital(s.m.challengePast(c))
		switch {
		case c.Acted && c.After <= inTime:
			s.sign(dimTiming, i, true, fmt.Sprintf("%s %s; something was said about it %s.", what, from(c.From), after(c.After)))
		case c.Acted:
			s.sign(dimTiming, i, false, fmt.Sprintf("%s %s; something was said about it only %s.", what, from(c.From), after(c.After)))
		case c.ToTurn-c.FromTurn >= worthAct:
			s.sign(dimTiming, i, false, fmt.Sprintf("%s %s, and nothing was said about it.", what, from(c.From)))
		}
	}
	s.rated(func(a *Deed, i int) {
		switch a.Mark {
		case Backfired:
			s.sign(dimTiming, i, false, fmt.Sprintf("%s %s came at a moment that turned it round. %s", at(a.Minute), quote(a.Title), a.Turned))
		case Towards:
			s.sign(dimTiming, i, true, fmt.Sprintf("%s you %s, and it moved as meant.", at(a.Minute), a.Short))
		}
	})
}

func from(minute float64) string {
	if minute < 1 {
		return "from the start"
	}
	return fmt.Sprintf("from minute %d", int(minute))
}

func after(m float64) string {
	if m < 1 {
		return "within the minute"
	}
	return "after " + minutes(m)
}

// closing looks at the last fifth of a meeting that came to its end.
func (s *signing) closing() {
	m := s.m
	last := len(m.beats) - 1
	if m.end() < m.set.Minutes-1 {
		return // it was left, not closed
	}
	border := m.end() * .8
	closed := false
	s.rated(func(a *Deed, i int) {
		if a.Key == endingKey && a.Minute >= border {
			closed = true
			s.sign(dimClosing, i, true, fmt.Sprintf("%s you %s, with time left for it.", at(a.Minute), a.Short))
		}
	})
	if !closed && s.offered(func(k int) bool { return m.names.intervention(int8(k)).Key == endingKey }) {
		s.sign(dimClosing, last, false, "The time ran out before anything was said that closed the meeting.")
	}
	for k := range s.d.Challenges {
		if c := &s.d.Challenges[k]; c.StillThere {
			s.sign(dimClosing, last, false, fmt.Sprintf("%s, and it was still so at the end.", capital(m.challengePast(c))))
		}
	}
	for i := range m.beats {
		t := &m.beats[i].Turn
		if t.Minute < m.end()*.9 || t.Disclosure < 2 || !t.Speaker.IsMember() {
			continue
		}
		if k := m.reply(i, len(m.beats), sim.MetDisclosure|sim.Reciprocated); k < 0 && s.actAfter(i, soon, func(a *Deed) bool { return has(a.Targets, t.Speaker) }) < 0 {
			s.sign(dimClosing, i, false, fmt.Sprintf("%s %s told something hard, and the meeting ended without an answer.", at(t.Minute), m.names.name(t.Speaker)))
		}
	}
}

// endingKey is the letter of the purpose under which endings are offered.
const endingKey = "E"
