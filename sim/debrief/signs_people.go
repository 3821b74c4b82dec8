package debrief

import (
	"fmt"
	"strings"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// safety looks at what became of hard things that were told, and at who was pressed.
func (s *signing) safety() {
	m := s.m
	for i := range m.beats {
		t := &m.beats[i].Turn
		if t.Disclosure < 2 || !t.Speaker.IsMember() {
			continue
		}
		who := m.names.name(t.Speaker)
		told := fmt.Sprintf("%s %s told something hard", at(t.Minute), who)
		meets := func(a *Deed) bool { return has(a.Targets, t.Speaker) && a.Mark != Backfired }
		if k := s.actAfter(i, soon, meets); k >= 0 {
			s.sign(dimSafety, i, true, fmt.Sprintf("%s, and you turned to %s: %s.", told, who, quote(s.d.Acts[k].Title)))
			continue
		}
		switch k := m.reply(i, len(m.beats), sim.MetDisclosure|sim.Rebuffed|sim.Reciprocated|sim.PassedOver); {
		case k < 0:
		case m.beats[k].Turn.Events.Has(sim.Rebuffed) || m.beats[k].Turn.Events.Has(sim.PassedOver):
			s.sign(dimSafety, i, false, told+m.toDisclosure(i, len(m.beats))+"; you did not come back to it.")
		}
	}
	s.rated(func(a *Deed, i int) {
		switch {
		case a.Mark == Backfired && s.lowersSafety(a, i):
			s.sign(dimSafety, i, false, fmt.Sprintf("%s %s turned round. %s", at(a.Minute), quote(a.Title), a.Turned))
		case raised(a, "felt safety"):
			s.sign(dimSafety, i, true, fmt.Sprintf("%s you %s, and felt safety rose.", at(a.Minute), a.Short))
		}
	})
}

// lowersSafety reports whether the backfire of an act takes safety away.
func (s *signing) lowersSafety(a *Deed, i int) bool {
	k := int(s.m.beats[i].Turn.Backfired) - 1
	with := &s.m.set.Interventions[a.Intervention-1]
	if k < 0 || k >= len(with.Backfires) {
		return false
	}
	for _, l := range with.Backfires[k].Levers {
		if (l.Moves == sim.FeltSafety || l.Moves == sim.Accepted) && l.By < 0 {
			return true
		}
	}
	return false
}

// raised reports whether something that an act is meant to move rose.
func raised(a *Deed, what string) bool {
	for _, c := range a.Changes {
		if c.Meant && strings.HasSuffix(c.What, what) && a.Mark == Towards && c.After > c.Before {
			return true
		}
	}
	return false
}

// evenness looks at how those who held the floor and those who hardly spoke were met.
func (s *signing) evenness() {
	s.challenged(dimEvenness, observe.Domination, observe.Withdrawal)
	s.rated(func(a *Deed, i int) {
		if len(a.Changes) == 0 || !strings.HasSuffix(a.Changes[0].What, "share of the turns") && a.Changes[0].What != "how many spoke" {
			return
		}
		switch a.Mark {
		case Towards:
			s.sign(dimEvenness, i, true, fmt.Sprintf("%s you %s: %s, %s.", at(a.Minute), a.Short, a.Changes[0].What, a.Changes[0].Words))
		case Away:
			s.sign(dimEvenness, i, false, fmt.Sprintf("%s you %s: %s, %s.", at(a.Minute), a.Short, a.Changes[0].What, a.Changes[0].Words))
		}
	})
	if _, _, all := s.m.share(0, len(s.m.beats), s.m.there...); all < 2*fewTurns {
		return
	}
	var quiet []sim.ID
	for _, id := range s.m.there {
		if share, _, _ := s.m.share(0, len(s.m.beats), id); share*3*float64(s.m.size()) < 1 {
			quiet = append(quiet, id)
		}
	}
	last := len(s.m.beats) - 1
	if len(quiet) == 0 {
		s.sign(dimEvenness, last, true, "By the end everybody had had at least a third of an even share of the talk.")
	} else {
		s.sign(dimEvenness, last, false, fmt.Sprintf("By the end %s had had less than a third of an even share of the talk.", s.m.names.names(quiet)))
	}
}

// worthAct is how many turns a challenge lasts before it counts that nothing was said.
const worthAct = 15

// challenged counts challenges of some kinds: met, or not.
func (s *signing) challenged(dimension int, kinds ...observe.ChallengeKind) {
	for k := range s.d.Challenges {
		c := &s.d.Challenges[k]
		for _, kind := range kinds {
			if c.Kind == kind {
				s.met(dimension, c)
			}
		}
	}
}

// met counts one challenge.
func (s *signing) met(dimension int, c *Challenge) {
	i := s.m.beatOf(c.FromTurn, len(s.m.beats)-1)
	what := capital(s.m.challengePast(c))
	switch {
	case c.Acted && s.d.Acts[c.ActedAt].Mark != Backfired:
		s.sign(dimension, i, true, fmt.Sprintf("%s, %s; you %s after %s.", what, span(c.From, c.To), s.d.Acts[c.ActedAt].Short, minutes(c.After)))
	case c.Acted:
		s.sign(dimension, i, false, fmt.Sprintf("%s, %s; you %s, and at that moment it turned round.", what, span(c.From, c.To), s.d.Acts[c.ActedAt].Short))
	case c.ToTurn-c.FromTurn >= worthAct:
		s.sign(dimension, i, false, fmt.Sprintf("%s, %s; nothing was said that was aimed at it.", what, span(c.From, c.To)))
	}
}
