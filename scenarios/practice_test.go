package scenarios

import (
	"testing"

	"groundrules/sim"
)

// practised is a group of six in the middle of an ordinary meeting, with a loud and
// a quiet end, two norms and a topic, and every shared intervention on offer; the
// last one on offer is an ordinary facilitator's turn, which moves nothing.
func practised(n int) *sim.Setup {
	set := &sim.Setup{
		N: n, Topics: []sim.Topic{{}}, Minutes: 60, Facilitated: true,
		Norms:   []sim.Norm{{ID: "turns", Clarity: .55, BuyIn: .55}, {ID: "stays", Clarity: .5, BuyIn: .5}},
		Opening: sim.Opening{Dependency: sim.Fixed(.55), Order: sim.Fixed(.2), Trust: sim.Fixed(.25), Commitment: sim.Fixed(.55), Seen: 12},
	}
	talk := []float64{1.4, .6, .2, -.2, -1, -2}
	for i := 1; i <= n; i++ {
		set.Members[i] = sim.MemberSetup{Talk: talk[i-1], Spread: .3, Safety: sim.Fixed(.5), TrustInYou: sim.Fixed(.3)}
	}
	for i := range shared().Interventions {
		set.Interventions = append(set.Interventions, shared().Interventions[i].setup())
	}
	set.Interventions = append(set.Interventions, sim.Intervention{ID: "ordinary", Act: sim.GivesOrientation, Minutes: .3})
	return set
}

// onOffer is the place of an intervention on offer, from 1.
func onOffer(t *testing.T, set *sim.Setup, id string) int8 {
	t.Helper()
	for i := range set.Interventions {
		if set.Interventions[i].ID == id {
			return int8(i + 1)
		}
	}
	t.Fatalf("no intervention %q", id)
	return 0
}

// ordinary is the place of the facilitator's turn that moves nothing.
func ordinary(set *sim.Setup) int8 { return int8(len(set.Interventions)) }

// listen lets members talk.
func listen(set *sim.Setup, g *sim.Group, turns int) {
	for range turns {
		sim.Step(set, g, sim.Say{}, nil)
	}
}

// underWay is a practised group after thirty turns, in which nothing is wrong and
// about as much of the meeting has passed as the intervention is meant for.
func underWay(set *sim.Setup, seed uint64, id string) sim.Group {
	g := sim.New(set, seed)
	listen(set, &g, 30)
	for calm := 0; calm < 6; calm++ {
		if t := sim.Step(set, &g, sim.Say{}, nil); t.Disclosure > 0 {
			calm = -1 // somebody has told something, and waits for an answer
		}
	}
	g.Fast, g.Slow = .2, .2
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		m.Hurt, m.React, m.Safety = 0, 0, max(m.Safety, .4)
		for j := 0; j <= int(g.N); j++ {
			g.Ties[i][j].Hurt = false
		}
		g.Ties[i][0].Trust = max(g.Ties[i][0].Trust, .2)
	}
	share := .4
	switch id {
	case "check_out", "goodbye":
		share = .85
	}
	g.Minute = share * g.Ends
	return g
}

// towardsWhom is an intervention said to those whom it is meant for: the latest
// speaker where somebody is answered, the quietest where somebody is asked.
func towardsWhom(set *sim.Setup, g *sim.Group, k int8, d sim.Delivery) sim.Say {
	say := sim.Say{Intervention: k, Delivery: d}
	v := &set.Interventions[k-1]
	last, quiet, loud := latest(g), least(g, false), least(g, true)
	switch v.Targets {
	case sim.ToOne:
		say.Target[0] = last
		if v.ID == "invite" {
			say.Target[0] = quiet
		}
	case sim.ToTwo:
		say.Target = [2]sim.ID{last, other(g, last)}
	case sim.ToOneThenOther:
		say.Target = [2]sim.ID{loud, quiet}
	}
	if v.ID == "remind_rule" || v.ID == "hold_each_other" || v.ID == "ground_rules" {
		say.Rule = 1
	}
	return say
}

// latest is the member who spoke last.
func latest(g *sim.Group) sim.ID {
	best := sim.ID(1)
	for i := 2; i <= int(g.N); i++ {
		if g.Members[i].Last > g.Members[best].Last {
			best = sim.ID(i)
		}
	}
	return best
}

// least is the member with the fewest turns, or with the most.
func least(g *sim.Group, most bool) sim.ID {
	best := sim.ID(1)
	for i := 2; i <= int(g.N); i++ {
		if more := g.Members[i].Turns > g.Members[best].Turns; more == most && g.Members[i].Turns != g.Members[best].Turns {
			best = sim.ID(i)
		}
	}
	return best
}

// other is a member who is not id.
func other(g *sim.Group, id sim.ID) sim.ID { return id%sim.ID(g.N) + 1 }

// mean is the mean over members.
func mean(g *sim.Group, of func(i int) float64) float64 {
	sum := 0.0
	for i := 1; i <= int(g.N); i++ {
		sum += of(i)
	}
	return sum / float64(g.N)
}
