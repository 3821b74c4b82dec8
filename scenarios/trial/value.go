package trial

import (
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/sweep"
)

// value is an objective's measure at this moment, in its unit; 0 for those that are
// counted over turns.
func value(a *scenarios.Objective, p *sweep.Play) float64 {
	g := &p.Group
	switch a.Measure {
	case "cohesion":
		return p.Look().Cohesion
	case "dissent":
		return p.Look().HiddenDissent
	case "conflict":
		return p.Look().Climate.Conflict
	case "safety":
		return meanOf(g, a.Member, func(i sim.ID) float64 { return g.Members[i].Safety })
	case "trust_in_you":
		return meanOf(g, a.Member, func(i sim.ID) float64 { return g.Ties[i][0].Trust })
	case "benefit":
		return meanOf(g, a.Member, func(i sim.ID) float64 { return g.Members[i].Benefit })
	case "norm":
		return g.Norms[a.Rule].Level(int(g.N))
	}
	return 0
}

// meanOf is that of one member, or of those who are here, or of all where nobody is.
func meanOf(g *sim.Group, who sim.ID, of func(sim.ID) float64) float64 {
	if who.IsMember() {
		return of(who)
	}
	sum, n := 0.0, 0.0
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		if g.Members[i].Here || g.Present() == 0 {
			sum += of(i)
			n++
		}
	}
	return sum / max(1, n)
}

func average(x []float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return sum / float64(max(1, len(x)))
}
