package debrief

import (
	"fmt"
	"math"

	"groundrules/sim"
)

// leastTurns is how many turns it takes before anything is said about objectives.
const leastTurns = 20

func (m *meeting) outcomes(objectives []Objective, ended Ending) []Outcome {
	var out []Outcome
	for _, o := range objectives {
		out = append(out, m.outcome(o, ended))
	}
	return out
}

func (m *meeting) outcome(o Objective, ended Ending) Outcome {
	out := Outcome{Objective: o, Unit: o.Measure.unit()}
	switch {
	case ended == InDanger:
		out.Words = "Not looked at: the exercise stopped for something that matters more."
		return out
	case len(m.beats) < leastTurns:
		out.Words = fmt.Sprintf("Not looked at: %s, too few to tell.", count(len(m.beats), "turn"))
		return out
	}
	series := m.series(o)
	start := series[0]
	out.Known = true
	out.Figure = m.over(o, series)
	out.Met, out.Bound = true, math.NaN()
	if o.AtLeast.Set {
		out.Bound = o.AtLeast.of(start)
		out.Met = out.Figure >= out.Bound
	}
	if o.AtMost.Set {
		bound := o.AtMost.of(start)
		if out.Met || !o.AtLeast.Set {
			out.Bound = bound
		}
		out.Met = out.Met && out.Figure <= bound
	}
	out.Words = m.outcomeWords(o, out, start, ended)
	return out
}

func (b Bound) of(start float64) float64 {
	if b.Start {
		return start
	}
	return b.Value
}

// series is a measure at the opening and after every turn. Where shares are looked
// at over a part of the meeting only, over does its own counting.
func (m *meeting) series(o Objective) []float64 {
	out := make([]float64, len(m.after))
	for i := range m.after {
		out[i] = m.value(o, i)
	}
	return out
}

// value of a measure after the first i turns.
func (m *meeting) value(o Objective, i int) float64 {
	r := &m.opening
	if i > 0 {
		r = &m.beats[i-1].Reading
	}
	g := &m.after[i]
	ids := m.members()
	if o.Who.IsMember() {
		ids = []sim.ID{o.Who}
	}
	switch o.Measure {
	case Cohesion:
		return r.Cohesion
	case Conflict:
		return r.Climate.Conflict
	case Dissent:
		return r.HiddenDissent
	case Safety:
		return mean(ids, func(id sim.ID) float64 { return g.Members[id.Slot()].Safety })
	case TrustInYou:
		return mean(ids, func(id sim.ID) float64 { return g.Ties[id.Slot()][0].Trust })
	case Benefit:
		return mean(ids, func(id sim.ID) float64 { return g.Members[id.Slot()].Benefit })
	case NormHeld:
		return held(g, o.Norm)
	case Voices:
		return m.voices(0, i)
	case Share:
		share, _, _ := m.share(0, i, o.Who)
		return share
	}
	return 0
}

// held is the level of a norm: its clarity and the members' mean buy-in, half each.
func held(g *sim.Group, norm int) float64 {
	if norm < 0 || norm >= len(g.Norms) {
		return 0
	}
	return g.Norms[norm].Level(int(g.N))
}

// voices is how many members took at least a third of an even share of turns
// from..to-1.
func (m *meeting) voices(from, to int) float64 {
	n := 0
	for _, id := range m.members() {
		share, _, all := m.share(from, to, id)
		if all > 0 && share*3*float64(m.set.N) >= 1 {
			n++
		}
	}
	return float64(n)
}

// over looks at a series over the objective's part of the meeting.
func (m *meeting) over(o Objective, series []float64) float64 {
	from := 1
	switch o.When {
	case AtEnd:
		return series[len(series)-1]
	case LastThird:
		from = m.lastThird()
	}
	switch o.Measure {
	case Voices:
		return m.voices(from-1, len(m.beats))
	case Share:
		share, _, _ := m.share(from-1, len(m.beats), o.Who)
		return share
	}
	sum := 0.0
	for _, x := range series[from:] {
		sum += x
	}
	return sum / float64(len(series)-from)
}

// lastThird is the number of the first turn, from 1, of the last third of what
// was played.
func (m *meeting) lastThird() int {
	border := m.end() * 2 / 3
	for i := range m.beats {
		if m.beats[i].Turn.Minute > border {
			return i + 1
		}
	}
	return max(1, len(m.beats))
}

func (m Measure) unit() Unit {
	switch m {
	case Cohesion:
		return Points
	case TrustInYou:
		return Signed
	case Voices:
		return Count
	}
	return Part
}
