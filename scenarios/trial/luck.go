package trial

import (
	"context"

	"groundrules/scenarios"
	"groundrules/sim/sweep"
)

// Luck is where differences between practices come from: shares of the variance of
// points that sum to 1.
type Luck struct {
	Facilitator float64 `json:"facilitator"` // what one does: none, random, article, greedy
	Group       float64 `json:"group"`       // whom one meets: how the same people are on that day
	Both        float64 `json:"both"`        // what works with one group and not with another
	Chance      float64 `json:"chance"`      // what happens to happen
	Groups      int     `json:"groups"`
}

// compared are the policies between which what one does is told from luck: none of them
// means harm.
var compared = []string{"none", "random", "article", "greedy"}

const (
	luckGroups = 48
	luckTwice  = 2 // how often each group is played under each policy, with other luck
)

// luck plays each group under each policy more than once, each time with the same people
// in the same state and other chance from there on, and splits the variance (two-way
// analysis of variance with replication, groups random).
func luck(ctx context.Context, s *scenarios.Scenario, w Weighing) Luck {
	plan := s.Plan(w.Seed)
	cells := len(compared) * luckTwice
	points := make([]float64, luckGroups*cells)
	objectives := min(len(s.Objectives), mostObjectives)
	done := crew(ctx, luckGroups, w.Workers, nil, func() func(int) {
		f := newFollower(s)
		return func(group int) {
			for k, name := range compared {
				for r := range luckTwice {
					p := sweep.Begin(&plan, w.Seed+uint64(group), func() sweep.Policy { p, _ := sweep.New(name); return p })
					p.Group.Seed += uint64(r) << 40
					out := f.follow(p, nil)
					points[group*cells+k*luckTwice+r] = out.Points(objectives)
				}
			}
		}
	})
	return split(points[:done*cells], done)
}

// split is the analysis of variance.
func split(points []float64, groups int) Luck {
	p, r := len(compared), luckTwice
	if groups < 2 {
		return Luck{Groups: groups}
	}
	at := func(g, k, i int) float64 { return points[(g*p+k)*r+i] }
	grand, ofPolicy, ofGroup := 0.0, make([]float64, p), make([]float64, groups)
	cell := make([]float64, groups*p)
	for g := range groups {
		for k := range p {
			for i := range r {
				cell[g*p+k] += at(g, k, i) / float64(r)
			}
			ofPolicy[k] += cell[g*p+k] / float64(groups)
			ofGroup[g] += cell[g*p+k] / float64(p)
			grand += cell[g*p+k] / float64(groups*p)
		}
	}
	var msP, msG, msPG, msE float64
	for k := range p {
		msP += float64(groups*r) * sq(ofPolicy[k]-grand) / float64(p-1)
	}
	for g := range groups {
		msG += float64(p*r) * sq(ofGroup[g]-grand) / float64(groups-1)
		for k := range p {
			msPG += float64(r) * sq(cell[g*p+k]-ofPolicy[k]-ofGroup[g]+grand) / float64((groups-1)*(p-1))
			for i := range r {
				msE += sq(at(g, k, i)-cell[g*p+k]) / float64(groups*p*(r-1))
			}
		}
	}
	l := Luck{
		Facilitator: max(0, (msP-msPG)/float64(groups*r)), Group: max(0, (msG-msPG)/float64(p*r)),
		Both: max(0, (msPG-msE)/float64(r)), Chance: msE, Groups: groups,
	}
	if sum := l.Facilitator + l.Group + l.Both + l.Chance; sum > 0 {
		l.Facilitator /= sum
		l.Group /= sum
		l.Both /= sum
		l.Chance /= sum
	}
	return l
}

func sq(x float64) float64 { return x * x }
