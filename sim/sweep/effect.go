package sweep

import (
	"math"

	"groundrules/sim"
	"groundrules/sim/session"
)

// after is for how many turns an effect is followed.
const after = 20

// Effect is what one intervention did to what it is meant to move, twenty turns
// later, beside the same group with the same luck in which it was not said.
type Effect struct {
	ID            string
	Target        string  // what it is meant to move
	N             int     // how often it was said where it fits
	With, Without float64 // means of the target
	Error         float64 // one standard error of the mean difference
}

// Difference is the mean change.
func (e Effect) Difference() float64 { return e.With - e.Without }

// aim is what an intervention is meant to move, measured over the turns after it.
type aim struct {
	id, target string
	measure    func(from, to *sim.Group, say sim.Say, negative float64) float64
}

// aims are in the order of the shipped interventions.
var aims = []aim{
	{"check_in", "voices in the next turns", voices},
	{"validate", "that member's trust in you", func(_, g *sim.Group, s sim.Say, _ float64) float64 { return g.Ties[s.Target[0]][0].Trust }},
	{"ground_rules", "level of norms", func(_, g *sim.Group, _ sim.Say, _ float64) float64 { return g.Norm }},
	{"remind_rule", "negative acts in the next turns", func(_, _ *sim.Group, _ sim.Say, negative float64) float64 { return negative }},
	{"open_question", "share of those who had said little", quietShare},
	{"pass_floor", "share of whoever held the floor", func(f, g *sim.Group, s sim.Say, _ float64) float64 { return share(f, g, s.Target[0]) }},
	{"invite", "share of the one invited", func(f, g *sim.Group, s sim.Say, _ float64) float64 { return share(f, g, s.Target[0]) }},
	{"conflict_is_normal", "slow tension", func(_, g *sim.Group, _ sim.Say, _ float64) float64 { return g.Slow }},
	{"mediate", "trust between the two", between},
	{"step_back", "dependency on you", func(_, g *sim.Group, _ sim.Say, _ float64) float64 { return g.Dependency }},
}

// voices is how many members spoke between two moments.
func voices(from, to *sim.Group, _ sim.Say, _ float64) float64 {
	n := 0.0
	for i := 1; i <= int(to.N); i++ {
		if to.Members[i].Turns > from.Members[i].Turns {
			n++
		}
	}
	return n
}

// share is a member's share of the members' turns between two moments.
func share(from, to *sim.Group, who sim.ID) float64 {
	all := 0.0
	for i := 1; i <= int(to.N); i++ {
		all += float64(to.Members[i].Turns - from.Members[i].Turns)
	}
	return float64(to.Members[who].Turns-from.Members[who].Turns) / max(1, all)
}

// quietShare is the share of those members who had said less than half of an even
// share before.
func quietShare(from, to *sim.Group, _ sim.Say, _ float64) float64 {
	all, sum := int32(0), 0.0
	for i := 1; i <= int(from.N); i++ {
		all += from.Members[i].Turns
	}
	for i := 1; i <= int(from.N); i++ {
		if from.Members[i].Turns*2*int32(from.N) < all {
			sum += share(from, to, sim.ID(i))
		}
	}
	return sum
}

// between is the mean trust of the two targets in each other.
func between(_, g *sim.Group, s sim.Say, _ float64) float64 {
	return (g.Ties[s.Target[0]][s.Target[1]].Trust + g.Ties[s.Target[1]][s.Target[0]].Trust) / 2
}

// Effects lets a policy facilitate groups and follows each intervention that does
// not backfire for twenty turns, beside a copy of the group that goes on without it.
func Effects(plan *session.Plan, policy func() Policy, first uint64, groups, workers int) []Effect {
	found := make([][]trial, groups)
	Each(plan, policy, first, groups, workers, func(i int, p *Play) { found[i] = trials(p) })
	out := make([]Effect, len(aims))
	for k, a := range aims {
		out[k] = pool(a, found, k)
	}
	return out
}

// trial is one use of an intervention: its place in aims, and the measure with it
// and without.
type trial struct {
	aim           int
	with, without float64
}

func trials(p *Play) (out []trial) {
	for {
		before := p.Group
		if !p.Next() {
			return out
		}
		say := p.Turn.Say
		if p.Turn.Speaker != sim.Facilitator || say.Intervention == 0 || p.Turn.Backfired > 0 {
			continue
		}
		for k, a := range aims {
			if a.id == p.Set.Interventions[say.Intervention-1].ID {
				with, without := before, before
				did, didNot := run(p.Set, &with, say), run(p.Set, &without, sim.Say{})
				out = append(out, trial{k, a.measure(&before, &with, say, did), a.measure(&before, &without, say, didNot)})
			}
		}
	}
}

// run takes a group through an intervention (or none) and the turns after it, and
// counts the negative acts in them.
func run(set *sim.Setup, g *sim.Group, say sim.Say) (negative float64) {
	sim.Step(set, g, say, nil)
	for range after {
		if t := sim.Step(set, g, sim.Say{}, nil); t.Act.Negative() {
			negative++
		}
	}
	return negative
}

// pool takes the mean over all trials of one intervention.
func pool(a aim, found [][]trial, k int) Effect {
	e := Effect{ID: a.id, Target: a.target}
	square := 0.0
	for _, group := range found {
		for _, t := range group {
			if t.aim == k {
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
