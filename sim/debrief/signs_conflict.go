package debrief

import (
	"fmt"

	"groundrules/sim"
	"groundrules/sim/observe"
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
		what := fmt.Sprintf("%s %s went for %s", at(t.Minute), m.names.name(t.Speaker), m.names.name(t.To))
		meets := func(a *Deed) bool {
			return a.Mark != Backfired && (has(a.Targets, t.To) || has(a.Targets, t.Speaker) || m.fits(observe.Conflict, nil, a))
		}
		if k := s.actAfter(i, soon, meets); k >= 0 {
			s.sign(dimConflict, i, true, fmt.Sprintf("%s; you %s.", what, s.d.Acts[k].Short))
			continue
		}
		if k := m.reply(i, len(m.beats), sim.StoodUp|sim.Repaired|sim.LeftAlone); k >= 0 && m.beats[k].Turn.Events.Has(sim.LeftAlone) {
			s.sign(dimConflict, i, false, what+", and nobody answered it, nor did you.")
		}
	}
	s.rated(func(a *Deed, i int) {
		if !m.moves(a.Intervention, sim.PairTrust, sim.PairOrder, sim.ClearHurts, sim.Settlement, sim.Gap, sim.Harmless, sim.FastTension) {
			return
		}
		switch a.Mark {
		case Towards:
			s.sign(dimConflict, i, true, fmt.Sprintf("%s you %s, and it moved as meant.", at(a.Minute), a.Short))
		case Backfired, Away:
			s.sign(dimConflict, i, false, fmt.Sprintf("%s you %s: %s.", at(a.Minute), a.Short, a.Mark))
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
			s.sign(dimDissent, i, false, fmt.Sprintf("%s %s turned round. %s", at(a.Minute), quote(a.Title), a.Turned))
		case differed >= 0:
			t := &m.beats[differed].Turn
			s.sign(dimDissent, i, true, fmt.Sprintf("%s you %s, and %s %s differed.", at(a.Minute), a.Short, within(t.Minute), m.names.name(t.Speaker)))
		}
	})
	canAsk := s.offered(func(k int) bool { return m.moves(k, sim.Pressure, sim.Poll, sim.ToWriting) })
	if held := m.heldBack(); canAsk && len(held) > 0 && asked == 0 && len(m.beats) >= 2*leastTurns {
		s.sign(dimDissent, len(m.beats)-1, false, fmt.Sprintf("%s thought otherwise than was said, and no other view was asked for.", m.names.names(held)))
	}
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
