package debrief

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
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
		meets := func(a *Deed) bool { return has(a.Targets, t.Speaker) && a.Mark != Backfired }
		if k := s.actAfter(i, soon, meets); k >= 0 {
			s.sign(dimSafety, i, true, phrase.Say("{When} {who} told something hard, and you turned to {who}: {what}.", at(t.Minute), who, s.d.Acts[k].quoted()))
			continue
		}
		switch k := m.reply(i, len(m.beats), sim.MetDisclosure|sim.Rebuffed|sim.Reciprocated|sim.PassedOver); {
		case k < 0:
		case m.beats[k].Turn.Events.Has(sim.Rebuffed) || m.beats[k].Turn.Events.Has(sim.PassedOver):
			s.sign(dimSafety, i, false, phrase.Say("{what}; you did not come back to it.", m.toDisclosure(i, len(m.beats))))
		}
	}
	s.rated(func(a *Deed, i int) {
		switch {
		case a.Mark == Backfired && s.lowersSafety(a, i):
			s.sign(dimSafety, i, false, a.turnedRound())
		case raised(a, safetyMoved):
			s.sign(dimSafety, i, true, phrase.Say("{When} you {did}, and felt safety rose.", at(a.Minute), a.short))
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
func raised(a *Deed, what measured) bool {
	for _, c := range a.Changes {
		if c.Meant && c.of == what && a.Mark == Towards && c.After > c.Before {
			return true
		}
	}
	return false
}

// evenness looks at how those who held the floor and those who hardly spoke were met.
func (s *signing) evenness() {
	s.challenged(dimEvenness, observe.Domination, observe.Withdrawal)
	s.rated(func(a *Deed, i int) {
		if len(a.Changes) == 0 || a.Changes[0].of != shareMoved && a.Changes[0].of != headsMoved {
			return
		}
		switch a.Mark {
		case Towards:
			s.sign(dimEvenness, i, true, phrase.Say("{When} you {did}: {what}, {how}.", at(a.Minute), a.short, a.Changes[0].what, a.Changes[0].words))
		case Away:
			s.sign(dimEvenness, i, false, phrase.Say("{When} you {did}: {what}, {how}.", at(a.Minute), a.short, a.Changes[0].what, a.Changes[0].words))
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
		s.sign(dimEvenness, last, true, phrase.Say("By the end everybody had had at least a third of an even share of the talk."))
	} else {
		s.sign(dimEvenness, last, false, phrase.Say("By the end {who} had had less than a third of an even share of the talk.", s.m.names.names(quiet)))
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
	what, when := s.m.challengePast(c), span(c.From, c.To)
	switch {
	case c.Acted && s.d.Acts[c.ActedAt].Mark != Backfired:
		s.sign(dimension, i, true, phrase.Say("{What}, {when}; you {did} after {minutes}.", what, when, s.d.Acts[c.ActedAt].short, minutes(c.After)))
	case c.Acted:
		s.sign(dimension, i, false, phrase.Say("{What}, {when}; you {did}, and at that moment it turned round.", what, when, s.d.Acts[c.ActedAt].short))
	case c.ToTurn-c.FromTurn >= worthAct:
		s.sign(dimension, i, false, phrase.Say("{What}, {when}; nothing was said that was aimed at it.", what, when))
	}
}
