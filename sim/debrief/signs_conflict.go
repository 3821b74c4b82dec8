package debrief

import (
	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
)

// conflict looks at attacks, at people at odds, and at what was said about it.
func (s *signing) conflict() {
	m := s.m
	s.challenged(dimConflict, observe.Conflict)
	for i := range m.beats {
		t := &m.beats[i].Turn
		if !t.Events.Has(sim.Attacked) {
			continue
		}
		when, who, other := at(t.Minute), m.names.name(t.Speaker), m.names.name(t.To)
		meets := func(a *Deed) bool {
			return a.Mark != Backfired && (has(a.Targets, t.To) || has(a.Targets, t.Speaker) || m.fits(observe.Conflict, nil, a))
		}
		if k := s.actAfter(i, soon, meets); k >= 0 {
			s.sign(dimConflict, i, true, phrase.Say("{When} {who} went for {other}; you {did}.", when, who, other, s.d.Acts[k].short))
			continue
		}
		if k := m.reply(i, len(m.beats), sim.StoodUp|sim.Repaired|sim.LeftAlone); k >= 0 && m.beats[k].Turn.Events.Has(sim.LeftAlone) {
			s.sign(dimConflict, i, false, phrase.Say("{When} {who} went for {other}, and nobody answered it, nor did you.", when, who, other))
		}
	}
	s.rated(func(a *Deed, i int) {
		if !m.moves(a.Intervention, sim.PairTrust, sim.PairOrder, sim.ClearHurts, sim.Settlement, sim.Gap, sim.Harmless, sim.FastTension) {
			return
		}
		switch a.Mark {
		case Towards:
			s.sign(dimConflict, i, true, phrase.Say("{When} you {did}, and it moved as meant.", at(a.Minute), a.short))
		case Backfired, Away:
			s.sign(dimConflict, i, false, phrase.Say("{When} you {did}: {what came}.", at(a.Minute), a.short, phrase.Say(a.Mark.String())))
		}
	})
}

// dissent looks at whether other views were asked for, and whether any came.
func (s *signing) dissent() {
	m := s.m
	s.challenged(dimDissent, observe.Groupthink)
	asked := 0
	s.rated(func(a *Deed, i int) {
		if !m.moves(a.Intervention, sim.Pressure, sim.Poll, sim.ToWriting) {
			return
		}
		asked++
		differed := -1
		for j := i + 1; j < min(i+1+Window, len(m.beats)) && differed < 0; j++ {
			if m.spoke(j) && m.beats[j].Turn.Act == sim.Disagrees {
				differed = j
			}
		}
		switch {
		case a.Mark == Backfired:
			s.sign(dimDissent, i, false, a.turnedRound())
		case differed >= 0:
			t := &m.beats[differed].Turn
			s.sign(dimDissent, i, true, phrase.Say("{When} you {did}, and {then} {who} differed.", at(a.Minute), a.short, within(t.Minute), m.names.name(t.Speaker)))
		}
	})
	canAsk := s.offered(func(k int) bool { return m.moves(k, sim.Pressure, sim.Poll, sim.ToWriting) })
	if held := m.heldBack(); canAsk && len(held) > 0 && asked == 0 && len(m.beats) >= 2*goal.LeastTurns {
		s.sign(dimDissent, len(m.beats)-1, false, phrase.Say("{who} thought otherwise than was said, and no other view was asked for.", m.names.names(held)))
	}
}

// turnedRound is that an act did, and why.
func (a *Deed) turnedRound() phrase.Phrase {
	return phrase.Sentences(phrase.Say("{When} {what} turned round.", at(a.Minute), a.quoted()), a.turned)
}

// heldBack are the members whose view differs clearly from what they voiced, or was
// clear and never voiced.
func (m *meeting) heldBack() []sim.ID {
	var out []sim.ID
	if len(m.set.Topics) == 0 {
		return nil
	}
	for _, id := range m.there {
		x := &m.final.Members[id.Slot()]
		gap := x.View - x.Expressed
		if x.Voiced && max(gap, -gap) >= .35 || !x.Voiced && max(x.View, -x.View) >= .4 {
			out = append(out, id)
		}
	}
	return out
}
