package scenarios

import (
	"math"

	"groundrules/sim"
)

// arrange puts a group into the state that a condition asks for, before say is said;
// it reports false for a state that it does not know.
func arrange(set *sim.Setup, g *sim.Group, c sim.Condition, say *sim.Say) bool {
	target, second := say.Target[0], say.Target[1]
	m := &g.Members[max(1, target)]
	switch c.State {
	case sim.TargetSafety:
		if set.Interventions[say.Intervention-1].Targets == sim.ToOneThenOther {
			m = &g.Members[second]
		}
		m.Safety = c.Below - .02
	case sim.TargetReactive:
		m.React = c.Above + .2
	case sim.TargetSpoke:
		late := longest(g)
		if say.Target[0] = late; say.Target[1] == late {
			say.Target[1] = latest(g)
		}
		g.Members[late].Last = min(g.Members[late].Last, g.Turn-int32(c.Above))
	case sim.TargetHurt:
		wound(g, target, other(g, target), 20)
	case sim.MeanSafety:
		for i := 1; i <= int(g.N); i++ {
			g.Members[i].Safety = c.Below - .03
		}
	case sim.NormLevel:
		g.Norm = c.Below - .05
	case sim.RuleBuyIn:
		for i := 1; i <= int(g.N); i++ {
			g.Norms[say.Rule].BuyIn[i] = c.Below - .1
		}
	case sim.HeatNow:
		g.Fast = c.Above + .1
	case sim.SlowHeat:
		g.Slow = c.Above + .1
		wound(g, other(g, latest(g)), latest(g), 60) // what lies under it
	case sim.SinceAttack:
		wound(g, latest(g), other(g, latest(g)), 2)
	case sim.SameLately, sim.SameTarget:
		said(set, g, *say, int(c.Above))
		if set.Interventions[say.Intervention-1].ID == "mediate" {
			hurt(g, *say) // and it has not helped
		}
	case sim.SinceSame:
		said(set, g, *say, 1)
	case sim.SinceForceful:
		sim.Step(set, g, sim.Say{Intervention: ordinary(set), Delivery: sim.Forceful}, nil)
		listen(set, g, 1)
	case sim.SinceDisclosure:
		for range 300 {
			if t := sim.Step(set, g, sim.Say{}, nil); t.Disclosure > 0 {
				break
			}
		}
	case sim.MeetingShare:
		if g.Minute = .5 * c.Below * g.Ends; math.IsInf(c.Below, 1) {
			g.Minute = (c.Above + .05) * g.Ends
		}
	case sim.FacilitatorTalk:
		words := int32(0)
		for i := 0; i <= int(g.N); i++ {
			words += g.Members[i].Words
		}
		g.Members[0].Words = int32((c.Above + .01) * float64(words))
	case sim.PairGap:
		for k, view := range [...]float64{.8, -.8} {
			o := &g.Members[say.Target[k]]
			o.View, o.Expressed, o.Voiced = view, view, true
		}
	case sim.PairStrain:
		g.Ties[target][second].Trust, g.Ties[second][target].Trust = .5, .5
	case sim.TrustInFacilitator:
		for i := 1; i <= int(g.N); i++ {
			g.Ties[i][0].Trust = c.Below - .05
		}
	case sim.GroupSize, sim.MeanTies:
		// Made so from the start, see apt.
	default:
		return false
	}
	return true
}

// longest is the member who has been silent for longest.
func longest(g *sim.Group) sim.ID {
	best := sim.ID(1)
	for i := 2; i <= int(g.N); i++ {
		if g.Members[i].Last < g.Members[best].Last {
			best = sim.ID(i)
		}
	}
	return best
}

// wound is an attack so many turns ago that nobody has answered.
func wound(g *sim.Group, who, by sim.ID, turns int32) {
	g.Members[who].Hurt, g.Members[who].By = g.Turn-turns, by
	g.Ties[who][by].Hurt = true
}

// said has something said before, gently, with a member's turn after each.
func said(set *sim.Setup, g *sim.Group, say sim.Say, times int) {
	minute := g.Minute
	say.Delivery = sim.Gentle
	for range times {
		sim.Step(set, g, say, nil)
		listen(set, g, 1)
	}
	g.Minute = minute
}

// apt is the set-up for conditions that hold from the start of a meeting.
func apt(when []sim.Condition) *sim.Setup {
	n := 6
	for _, c := range when {
		if c.State == sim.GroupSize {
			n = int(c.Below) - 1
		}
	}
	set := practised(n)
	for _, c := range when {
		if c.State == sim.MeanTies {
			set.Opening.Trust = sim.Fixed(-.25)
		}
	}
	return set
}
