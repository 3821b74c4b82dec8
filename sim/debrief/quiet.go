package debrief

import (
	"groundrules/sim"
	"groundrules/sim/phrase"
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
	course := phrase.Say("cohesion stayed about where it was")
	switch {
	case after-before >= 3:
		course = phrase.Say("cohesion rose")
	case before-after >= 3:
		course = phrase.Say("cohesion fell")
	}
	id, n := m.loudest(from, to)
	silent := m.silent(from, to)
	most, quiet := id != 0, len(silent) > 0 && q.Turns >= 2*quietTurns
	meanwhile := phrase.Say("{Course}.", course)
	switch {
	case most && quiet:
		meanwhile = phrase.Say("{Course}; {who} spoke most, {often}; {others} did not speak.", course, m.names.name(id), times(n), m.names.names(silent))
	case most:
		meanwhile = phrase.Say("{Course}; {who} spoke most, {often}.", course, m.names.name(id), times(n))
	case quiet:
		meanwhile = phrase.Say("{Course}; {others} did not speak.", course, m.names.names(silent))
	}
	q.said = phrase.Sentences(phrase.Say("{When} you listened, {turns}.", span(q.From, q.To), turns(q.Turns)), meanwhile)
	q.Words = m.speak(q.said)
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
