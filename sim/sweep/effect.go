package sweep

import (
	"math"

	"groundrules/sim"
	"groundrules/sim/session"
)

// after is for how many turns an effect is followed.
const after = 20

// Effect is what one intervention did to what it is meant to move, in the twenty turns
// after it, beside the same group with the same luck in which it was not said.
type Effect struct {
	ID            string
	Target        string  // what it is meant to move
	N             int     // how often it was said where it fits
	With, Without float64 // means of the target
	Error         float64 // one standard error of the mean difference
}

// Difference is the mean change.
func (e Effect) Difference() float64 { return e.With - e.Without }

// Effects lets a policy facilitate groups and follows each intervention that does not
// backfire for twenty turns, beside a copy of the group that goes on without it. There is
// an effect for each that the plan offers, in its order.
func Effects(plan *session.Plan, policy func() Policy, first uint64, groups, workers int) []Effect {
	aims := make([]aim, len(plan.Set.Interventions))
	for k := range aims {
		aims[k] = aimOf(&plan.Set.Interventions[k])
	}
	found := make([][]trial, groups)
	Each(plan, policy, first, groups, workers, func(i int, p *Play) { found[i] = trials(p, aims) })
	out := make([]Effect, len(aims))
	for k := range aims {
		out[k] = pool(plan.Set.Interventions[k].ID, aims[k], found, k)
	}
	return out
}

// trial is one use of an intervention: its place in the plan, and the measure with it
// and without.
type trial struct {
	of            int
	with, without float64
}

func trials(p *Play, aims []aim) (out []trial) {
	for {
		before := p.Group
		if !p.Next() {
			return out
		}
		say := p.Turn.Say
		if p.Turn.Speaker != sim.Facilitator || say.Intervention == 0 || p.Turn.Backfired > 0 {
			continue
		}
		k := int(say.Intervention) - 1
		with, without := run(p.Set, &before, say, say), run(p.Set, &before, sim.Say{}, say)
		out = append(out, trial{k, aims[k].measure(&with), aims[k].measure(&without)})
	}
}

// run takes a copy of a group through an intervention (or none) and the turns after it.
func run(set *sim.Setup, before *sim.Group, say, about sim.Say) span {
	s := span{from: before, to: *before, say: about}
	sim.Step(set, &s.to, say, nil)
	for range after {
		t := sim.Step(set, &s.to, sim.Say{}, nil)
		s.count(&t)
	}
	return s
}

// pool takes the mean over all trials of one intervention.
func pool(id string, a aim, found [][]trial, k int) Effect {
	e := Effect{ID: id, Target: a.target}
	square := 0.0
	for _, group := range found {
		for _, t := range group {
			if t.of == k {
				e.N++
				e.With += t.with
				e.Without += t.without
				d := t.with - t.without
				square += d * d
			}
		}
	}
	if e.N == 0 {
		return e
	}
	n := float64(e.N)
	e.With /= n
	e.Without /= n
	d := e.Difference()
	e.Error = math.Sqrt(max(0, square/n-d*d) / n)
	return e
}
