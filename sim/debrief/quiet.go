package debrief

import (
	"fmt"

	"groundrules/sim"
)

// A stretch of saying nothing is worth a sentence from this length on.
const (
	quietTurns  = 18
	quietStints = 3 // at most so many, the longest
)

func (m *meeting) quiet() []Quiet {
	var out []Quiet
	from := 0
	for i := 0; i <= len(m.beats); i++ {
		if i < len(m.beats) && !m.acted(i) {
			continue
		}
		if i-from >= quietTurns {
			out = append(out, m.stretch(from, i))
		}
		from = i + 1
	}
	return longest(out)
}

// stretch says what happened in turns from..to-1, in which the facilitator listened.
func (m *meeting) stretch(from, to int) Quiet {
	q := Quiet{Meeting: int(m.number), From: m.minute(from - 1), To: m.minute(to - 1), Turns: to - from}
	before, after := m.cohesion(from-1), m.cohesion(to-1)
	course := "cohesion stayed about where it was"
	switch {
	case after-before >= 3:
		course = "cohesion rose"
	case before-after >= 3:
		course = "cohesion fell"
	}
	q.Words = fmt.Sprintf("%s you listened, %s. %s", capital(span(q.From, q.To)), count(q.Turns, "turn"), capital(course))
	if id, n := m.loudest(from, to); id != 0 {
		q.Words += fmt.Sprintf("; %s spoke most, %s", m.names.name(id), times(n))
	}
	if silent := m.silent(from, to); len(silent) > 0 && q.Turns >= 2*quietTurns {
		q.Words += fmt.Sprintf("; %s did not speak", m.names.names(silent))
	}
	q.Words += "."
	return q
}

// loudest is who took most of the turns from..to-1, and how many.
func (m *meeting) loudest(from, to int) (sim.ID, int) {
	best, most := sim.Everyone, 0
	for _, id := range m.members() {
		if _, n, _ := m.share(from, to, id); n > most {
			best, most = id, n
		}
	}
	return best, most
}

// silent are the members without a turn in from..to-1.
func (m *meeting) silent(from, to int) []sim.ID {
	var out []sim.ID
	for _, id := range m.members() {
		if _, n, _ := m.share(from, to, id); n == 0 {
			out = append(out, id)
		}
	}
	return out
}
