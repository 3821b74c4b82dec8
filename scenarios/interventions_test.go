package scenarios

import (
	"testing"

	"groundrules/sim"
)

// about is whose turns an intervention is judged by.
func about(g sim.Group, say sim.Say) func(i int) bool {
	if say.Target[0].IsMember() {
		return func(i int) bool { return i == int(say.Target[0]) }
	}
	quiet := quietIn(&g)
	return func(i int) bool { return quiet[i] }
}

// quietIn are the members with less than half of an even share.
func quietIn(g *sim.Group) map[int]bool {
	total := int32(0)
	for i := 1; i <= int(g.N); i++ {
		total += g.Members[i].Turns
	}
	quiet := map[int]bool{}
	for i := 1; i <= int(g.N); i++ {
		quiet[i] = g.Members[i].Turns*2*int32(g.N) < total
	}
	return quiet
}

// Said kindly where it fits, each of the thirty moves what it is there for, beside
// the same group with the same luck in which it was not said.
func TestInterventionsMoveWhatTheyAreFor(t *testing.T) {
	t.Parallel()
	set := practised(6)
	tested := map[string]bool{}
	for _, p := range purposesOf {
		tested[p.id] = true
		k := onOffer(t, set, p.id)
		for d := sim.Gentle; d <= sim.Direct; d++ {
			var s sample
			for seed := uint64(0); s.n < p.groups() && seed < 4000; seed++ {
				g := underWay(set, seed, p.id)
				say := towardsWhom(set, &g, k, d)
				if p.fit != nil {
					p.fit(&g, say)
				}
				with, without, whose := g, g, about(g, say)
				turn, did := follow(set, &with, say, p.turns, whose)
				if turn.Backfired > 0 {
					continue // this group is not one that it fits
				}
				_, didNot := follow(set, &without, sim.Say{}, p.turns, whose)
				s.add(p.measure(&with, say, &did) - p.measure(&without, say, &didNot))
			}
			if s.n < p.groups() {
				t.Errorf("%s, %s: fits %.0f groups only", p.id, d, s.n)
			}
			if x := s.inErrors(); p.up && x < 2.5 || !p.up && x > -2.5 {
				t.Errorf("%s, %s: %s by %+.4f, which is %+.1f standard errors", p.id, d, p.what, s.mean(), x)
			}
		}
	}
	for i := range shared().Interventions {
		if id := shared().Interventions[i].ID; !tested[id] {
			t.Errorf("nobody says what %s is there for", id)
		}
	}
}

// Said forcefully, the same thing leaves people less willing, less at ease and less
// trusting than said gently.
func TestForceCosts(t *testing.T) {
	set := practised(6)
	for i := range shared().Interventions {
		id := shared().Interventions[i].ID
		k := onOffer(t, set, id)
		var s sample
		for seed := range uint64(120) {
			g := underWay(set, seed, id)
			gentle, forceful := g, g
			sim.Step(set, &gentle, towardsWhom(set, &g, k, sim.Gentle), nil)
			sim.Step(set, &forceful, towardsWhom(set, &g, k, sim.Forceful), nil)
			s.add(wellbeing(&forceful) - wellbeing(&gentle))
		}
		if s.inErrors() > -2.5 {
			t.Errorf("%s: by force %+.4f, which is %+.1f standard errors", id, s.mean(), s.inErrors())
		}
	}
}

// wellbeing is what people bring to a group, all in one number.
func wellbeing(g *sim.Group) float64 {
	return mean(g, func(i int) float64 { return g.Members[i].Commitment + g.Members[i].Safety + g.Ties[i][0].Trust })
}

// An intervention whose levers are taken out is an ordinary facilitator's turn of
// the same act, length and address: nothing else about it matters, nor does how it
// is said, of which rule, and in which words.
func TestWithoutLeversItIsAnOrdinaryTurn(t *testing.T) {
	for i := range shared().Interventions {
		set := practised(6)
		bare := shared().Interventions[i].setup()
		bare.Levers, bare.Backfires = [sim.Deliveries][]sim.Lever{}, nil
		k := onOffer(t, set, bare.ID)
		set.Interventions[k-1] = bare
		set.Interventions[ordinary(set)-1] = sim.Intervention{ID: "ordinary", Targets: bare.Targets, Act: bare.Act, Minutes: bare.Minutes}
		for d := range sim.Delivery(sim.Deliveries) {
			for seed := range uint64(5) {
				a := underWay(set, seed, bare.ID)
				b := a
				one := towardsWhom(set, &a, k, d)
				one.Wording = int8(seed)
				two := sim.Say{Intervention: ordinary(set), Target: one.Target}
				first, second := sim.Step(set, &a, one, nil), sim.Step(set, &b, two, nil)
				first.Say, second.Say = sim.Say{}, sim.Say{}
				for range 30 {
					if first != second {
						t.Fatalf("%s, %s, seed %d: %+v, an ordinary turn leads to %+v", bare.ID, d, seed, first, second)
					}
					first, second = sim.Step(set, &a, sim.Say{}, nil), sim.Step(set, &b, sim.Say{}, nil)
				}
				if a.Members != b.Members || a.Ties != b.Ties || a.Norms != b.Norms || a.Dependency != b.Dependency || a.Slow != b.Slow {
					t.Fatalf("%s, %s, seed %d: the groups are not the same", bare.ID, d, seed)
				}
			}
		}
	}
}
