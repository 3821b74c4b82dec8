package debrief

import (
	"math"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
)

// leastTurns is how many turns it takes before anything is said about objectives.
const leastTurns = 20

// outcomes are what became of the objectives, over all meetings.
func (l *life) outcomes(ended Ending) []Outcome {
	var out []Outcome
	for k, o := range l.wanted {
		out = append(out, l.whole.outcome(o, l.series[k], ended))
	}
	return out
}

func (m *meeting) outcome(o Objective, series []float64, ended Ending) Outcome {
	out := Outcome{Objective: o, Unit: o.Measure.unit()}
	switch {
	case ended == InDanger:
		out.Words = m.speak(phrase.Say("Not looked at: the exercise stopped for something that matters more."))
		return out
	case len(m.beats) < leastTurns:
		out.Words = m.speak(phrase.Say("Not looked at: {turns}, too few to tell.", turns(len(m.beats))))
		return out
	}
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
	out.Words = m.speak(m.outcomeWords(o, out, start, ended))
	return out
}

func (b Bound) of(start float64) float64 {
	if b.Start {
		return start
	}
	return b.Value
}

// value of a measure at one moment; 0 for shares, which are counted over turns.
func (m *meeting) value(o Objective, r *observe.Reading, g *sim.Group) float64 {
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
		if all > 0 && share*3*float64(m.size()) >= 1 {
			n++
		}
	}
	return float64(n)
}

// over looks at a series over the objective's part of the practice. Shares at the end
// are those of all turns.
func (m *meeting) over(o Objective, series []float64) float64 {
	from := 1
	if o.When == LastThird {
		from = m.lastThird()
	}
	switch {
	case o.Measure == Voices:
		return m.voices(from-1, len(m.beats))
	case o.Measure == Share:
		share, _, _ := m.share(from-1, len(m.beats), o.Who)
		return share
	case o.When == AtEnd:
		return series[len(series)-1]
	}
	sum := 0.0
	for _, x := range series[from:] {
		sum += x
	}
	return sum / float64(len(series)-from)
}

// lastThird is the number of the first turn, from 1, of the last third of what was
// played; of several meetings, of their turns.
func (m *meeting) lastThird() int {
	if m.several {
		return max(1, len(m.beats)*2/3)
	}
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
