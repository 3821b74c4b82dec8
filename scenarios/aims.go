package scenarios

import (
	"slices"

	"groundrules/sim"
	"groundrules/sim/sweep"
)

// aims follow what the objectives of a scenario look at while a group is played, as a
// debrief does afterwards; a test holds the two together.
type aims struct {
	scenario *Scenario
	several  bool        // meetings
	there    []sim.ID    // who was there at some time
	series   [][]float64 // of each objective: at the start, then after each turn
	speakers []sim.ID
	minutes  []float64
}

// leastTurns is how many turns it takes before anything is said about objectives.
const leastTurns = 20

func newAims(s *Scenario, p *sweep.Play) *aims {
	a := &aims{scenario: s, several: s.Meetings > 1, series: make([][]float64, len(s.Objectives))}
	a.look(p)
	return a
}

// note takes in a turn.
func (a *aims) note(p *sweep.Play) {
	a.speakers = append(a.speakers, p.Turn.Speaker)
	a.minutes = append(a.minutes, p.Turn.Minute)
	a.look(p)
}

// look takes in the state of the group.
func (a *aims) look(p *sweep.Play) {
	g := &p.Group
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		if at, known := slices.BinarySearch(a.there, i); g.Members[i].Here && !known {
			a.there = slices.Insert(a.there, at, i)
		}
	}
	for k := range a.scenario.Objectives {
		a.series[k] = append(a.series[k], a.value(&a.scenario.Objectives[k], p))
	}
}

// value of a measure at one moment; 0 for those that are counted over turns.
func (a *aims) value(o *Objective, p *sweep.Play) float64 {
	g, ids := &p.Group, a.there
	if o.Member.IsMember() {
		ids = []sim.ID{o.Member}
	}
	switch o.Measure {
	case "cohesion":
		return p.Reading.Cohesion
	case "conflict":
		return p.Reading.Climate.Conflict
	case "dissent":
		return p.Reading.HiddenDissent
	case "safety":
		return meanOf(ids, func(id sim.ID) float64 { return g.Members[id].Safety })
	case "trust_in_you":
		return meanOf(ids, func(id sim.ID) float64 { return g.Ties[id][0].Trust })
	case "benefit":
		return meanOf(ids, func(id sim.ID) float64 { return g.Members[id].Benefit })
	case "norm":
		if k := int(o.Rule); k > 0 && k < len(g.Norms) {
			return g.Norms[k].Level(int(g.N))
		}
	}
	return 0
}

// reached is which objectives were reached, a bit each.
func (a *aims) reached() (set uint64) {
	if len(a.speakers) < leastTurns {
		return 0
	}
	for k := range a.scenario.Objectives {
		o := &a.scenario.Objectives[k]
		x, start := a.figure(o, a.series[k]), a.series[k][0]
		if (o.AtLeast == nil || x >= o.AtLeast.of(start)) && (o.AtMost == nil || x <= o.AtMost.of(start)) {
			set |= 1 << k
		}
	}
	return set
}

func (b *Bound) of(start float64) float64 {
	if b.Start {
		return start
	}
	return b.Value
}

// figure is what an objective's bound is held against.
func (a *aims) figure(o *Objective, series []float64) float64 {
	from := 1
	if o.When == "last_third" {
		from = a.lastThird()
	}
	switch {
	case o.Measure == "voices":
		return a.voices(from - 1)
	case o.Measure == "share":
		return a.share(from-1, o.Member)
	case o.When == "end":
		return series[len(series)-1]
	}
	sum := 0.0
	for _, x := range series[from:] {
		sum += x
	}
	return sum / float64(len(series)-from)
}

// lastThird is the number of the first turn, from 1, of the last third; of several
// meetings, of their turns.
func (a *aims) lastThird() int {
	n := len(a.minutes)
	if a.several {
		return max(1, n*2/3)
	}
	border := a.minutes[n-1] * 2 / 3
	for i, m := range a.minutes {
		if m > border {
			return i + 1
		}
	}
	return max(1, n)
}

// share of the members' turns that one took, from turn number from on, counted from 0.
func (a *aims) share(from int, who sim.ID) float64 {
	own, all := 0, 0
	for _, speaker := range a.speakers[from:] {
		if speaker.IsMember() {
			all++
		}
		if speaker == who {
			own++
		}
	}
	return float64(own) / float64(max(1, all))
}

// voices is how many members took at least a third of an even share of the turns.
func (a *aims) voices(from int) float64 {
	n := 0.0
	for _, id := range a.there {
		if share := a.share(from, id); share > 0 && share*3*float64(len(a.there)) >= 1 {
			n++
		}
	}
	return n
}
