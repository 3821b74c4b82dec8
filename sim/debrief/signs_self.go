package debrief

import (
	"groundrules/sim"
	"groundrules/sim/phrase"
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
			s.sign(dimRestraint, to-1, false, phrase.Say("{When} {share} of the words were yours.", span(m.minute(from-1), m.minute(to-1)), fraction(share)))
		} else if share > 0 && share <= briefTalk {
			s.sign(dimRestraint, to-1, true, phrase.Say("{When} you spoke and left the talk to them: {share} of the words were yours.", span(m.minute(from-1), m.minute(to-1)), fraction(share)))
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
			s.sign(dimRestraint, i, false, phrase.Say("{When} you said the next thing before anybody had answered {what}.", at(a.Minute), a.quoted()))
		case question && len(a.Targets) == 0 && n >= roomTurns:
			s.sign(dimRestraint, i, true, phrase.Say("{When} you {did} and let {turns} pass before you spoke again.", at(a.Minute), a.short, turns(n)))
		case question && len(a.Targets) == 0 && n < roomTurns && !ended:
			s.sign(dimRestraint, i, false, phrase.Say("{When} you {did}, and spoke again after {turns}.", at(a.Minute), a.short, turns(n)))
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
		what := s.m.challengePast(c)
		switch {
		case c.Acted && c.After <= inTime:
			s.sign(dimTiming, i, true, phrase.Say("{What} {from then}; something was said about it {later}.", what, from(c.From), after(c.After)))
		case c.Acted:
			s.sign(dimTiming, i, false, phrase.Say("{What} {from then}; something was said about it only {later}.", what, from(c.From), after(c.After)))
		case c.ToTurn-c.FromTurn >= worthAct:
			s.sign(dimTiming, i, false, phrase.Say("{What} {from then}, and nothing was said about it.", what, from(c.From)))
		}
	}
	s.rated(func(a *Deed, i int) {
		switch a.Mark {
		case Backfired:
			s.sign(dimTiming, i, false, phrase.Sentences(phrase.Say("{When} {what} came at a moment that turned it round.", at(a.Minute), a.quoted()), a.turned))
		case Towards:
			s.sign(dimTiming, i, true, phrase.Say("{When} you {did}, and it moved as meant.", at(a.Minute), a.short))
		}
	})
}

func from(minute float64) phrase.Phrase {
	if minute < 1 {
		return phrase.Say("from the start")
	}
	return phrase.Say("from minute {m}", int(minute))
}

func after(m float64) phrase.Phrase {
	if m < 1 {
		return phrase.Say("within the minute")
	}
	return phrase.Say("after {minutes}", minutes(m))
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
			s.sign(dimClosing, i, true, phrase.Say("{When} you {did}, with time left for it.", at(a.Minute), a.short))
		}
	})
	if !closed && s.offered(func(k int) bool { return m.names.intervention(int8(k)).Key == endingKey }) {
		s.sign(dimClosing, last, false, phrase.Say("The time ran out before anything was said that closed the meeting."))
	}
	for k := range s.d.Challenges {
		if c := &s.d.Challenges[k]; c.StillThere {
			s.sign(dimClosing, last, false, phrase.Say("{What}, and it was still so at the end.", m.challengePast(c)))
		}
	}
	for i := range m.beats {
		t := &m.beats[i].Turn
		if t.Minute < m.end()*.9 || t.Disclosure < 2 || !t.Speaker.IsMember() {
			continue
		}
		if k := m.reply(i, len(m.beats), sim.MetDisclosure|sim.Reciprocated); k < 0 && s.actAfter(i, soon, func(a *Deed) bool { return has(a.Targets, t.Speaker) }) < 0 {
			s.sign(dimClosing, i, false, phrase.Say("{When} {who} told something hard, and the meeting ended without an answer.", at(t.Minute), m.names.name(t.Speaker)))
		}
	}
}

// endingKey is the letter of the purpose under which endings are offered.
const endingKey = "E"
