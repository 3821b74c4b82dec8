package debrief

import (
	"fmt"

	"groundrules/sim"
)

// answer is the second half of what a deed was: who answered, and what marks that
// member out at that moment.
func (m *meeting) answer(i, to int) string {
	first := m.nextSpeaker(i+1, to)
	if first < 0 {
		return ", and the practice stopped before anyone answered."
	}
	if m.beats[first].Turn.Events.Has(sim.RoundTurn) {
		if words := m.round(first, to); words != "" {
			return words
		}
	}
	who := m.beats[first].Turn.Speaker
	how := actHow[m.beats[first].Turn.Act]
	if how != "" {
		how = ", " + how
	}
	if has(targets(m.beats[i].Turn.Say), who) {
		return fmt.Sprintf(", and %s answered%s.", m.names.name(who), how)
	}
	return fmt.Sprintf(", and %s%s answered first%s.", m.names.name(who), m.standing(who, i), how)
}

// standing is a clause about how long ago somebody had spoken before beat i.
func (m *meeting) standing(who sim.ID, i int) string {
	ago := 0
	for j := i - 1; j >= 0; j-- {
		if !m.spoke(j) {
			continue
		}
		if m.beats[j].Turn.Speaker == who {
			gap := m.minute(i) - m.minute(j)
			switch {
			case ago == 0:
				return ", who had just spoken,"
			case gap >= 3:
				return fmt.Sprintf(", who had not spoken for %s,", minutes(gap))
			}
			return ""
		}
		ago++
	}
	if i == 0 {
		return ""
	}
	return ", who had not spoken yet,"
}

// round is how a round went: who began, who came last, whether it broke off.
func (m *meeting) round(first, to int) string {
	n, last := 0, first
	for j := first; j < to && m.beats[j].Turn.Events.Has(sim.RoundTurn); j++ {
		n, last = n+1, j
	}
	if n < 2 {
		return ""
	}
	all := fmt.Sprintf("%d of %d", n, m.size())
	if n >= m.size() {
		all = "all " + fmt.Sprint(m.size())
	}
	return fmt.Sprintf(", and %s spoke in turn: %s began, %s came last.", all,
		m.names.name(m.beats[first].Turn.Speaker), m.names.name(m.beats[last].Turn.Speaker))
}

func (m *meeting) nextSpeaker(from, to int) int {
	for j := from; j < to; j++ {
		if m.spoke(j) {
			return j
		}
	}
	return -1
}

// maxFollowed is how many sentences say what followed a deed.
const maxFollowed = 4

// followed says what happened in the window of a deed: its targets first, then
// what was opened and met between people.
func (m *meeting) followed(i, to int) []string {
	var out []string
	if s := m.asked(i, to); s != "" {
		out = append(out, s)
	}
	worked := 0
	for j := i + 1; j < to; j++ {
		if m.beats[j].Turn.Events.Has(sim.WorkedThrough) {
			worked++
		}
		if s := m.incident(j, to); s != "" && len(out) < maxFollowed {
			out = append(out, s)
		}
	}
	if worked > 0 && len(out) < maxFollowed {
		out = append(out, capital(times(worked))+" somebody took up a disagreement and worked on it.")
	}
	return out
}

// asked is when the member who was asked to speak did so, where somebody else
// answered first.
func (m *meeting) asked(i, to int) string {
	ids := targets(m.beats[i].Turn.Say)
	first := m.nextSpeaker(i+1, to)
	if len(ids) == 0 || first < 0 || has(ids, m.beats[first].Turn.Speaker) {
		return ""
	}
	who := ids[len(ids)-1]
	for j := first; j < to; j++ {
		if m.beats[j].Turn.Speaker == who {
			return fmt.Sprintf("%s spoke %s later, %s.", m.names.name(who), count(j-i, "turn"), within(m.minute(j)))
		}
	}
	return fmt.Sprintf("%s did not speak in the %s after it.", m.names.name(who), count(to-i-1, "turn"))
}

// incident is something that stands out at beat j, with how it was answered before
// beat to; "" where nothing does.
func (m *meeting) incident(j, to int) string {
	t := &m.beats[j].Turn
	when, who := at(t.Minute), m.names.name(t.Speaker)
	switch {
	case t.Events.Has(sim.Attacked):
		return fmt.Sprintf("%s %s went for %s%s.", when, who, m.names.name(t.To), m.toAttack(j, to))
	case t.Disclosure >= 2:
		return fmt.Sprintf("%s %s told something hard%s.", when, who, m.toDisclosure(j, to))
	case t.Events.Has(sim.Repaired):
		return fmt.Sprintf("%s %s mended something with %s.", when, who, m.names.name(t.To))
	case t.Events.Has(sim.Unanswered):
		return fmt.Sprintf("%s a question was left lying.", when)
	}
	return ""
}

// reply is the first of some events after beat j.
func (m *meeting) reply(j, to int, of sim.Event) int {
	for k := j + 1; k < to; k++ {
		if m.beats[k].Turn.Events&of != 0 {
			return k
		}
	}
	return -1
}

func (m *meeting) toAttack(j, to int) string {
	k := m.reply(j, to, sim.StoodUp|sim.Repaired|sim.LeftAlone)
	if k < 0 {
		return ""
	}
	e := m.beats[k].Turn.Events
	who := m.names.name(m.beats[k].Turn.Speaker)
	switch {
	case e.Has(sim.StoodUp):
		return ", and " + who + " answered it"
	case e.Has(sim.Repaired):
		return ", and " + who + " mended it"
	}
	return ", and nobody answered it"
}

func (m *meeting) toDisclosure(j, to int) string {
	k := m.reply(j, to, sim.MetDisclosure|sim.Rebuffed|sim.Reciprocated|sim.PassedOver)
	if k < 0 {
		return ""
	}
	e := m.beats[k].Turn.Events
	who := m.names.name(m.beats[k].Turn.Speaker)
	switch {
	case e.Has(sim.Reciprocated):
		return ", and " + who + " told something too"
	case e.Has(sim.MetDisclosure):
		return ", and " + who + " took it up"
	case e.Has(sim.Rebuffed):
		return ", and " + who + " turned against it"
	}
	return ", and the talk went past it"
}
