package scenarios

import (
	"math"
	"testing"

	"groundrules/sim"
)

// harms reports whether a lever takes something away.
func harms(l sim.Lever) bool {
	switch l.Moves {
	case sim.HangingOn:
		return l.By > 0
	case sim.SlowTension:
		return l.By > 1
	case sim.Engage, sim.FeltSafety, sim.Accepted, sim.Motivation, sim.TrustInYou, sim.PairTrust, sim.NormBuyIn, sim.Ties:
		return l.By < 0
	}
	return false
}

// felt is what a lever moves, as a mean over those whom it reaches in the group as
// it was, the worse the lower; false where it reaches nobody.
func felt(l sim.Lever, was, g *sim.Group, say sim.Say) (float64, bool) {
	switch l.Moves {
	case sim.HangingOn:
		return -g.Dependency, true
	case sim.SlowTension:
		return -g.Slow, true
	}
	quiet, last := quietIn(was), latest(was)
	sum, n := 0.0, 0.0
	for i := 1; i <= int(g.N); i++ {
		id := sim.ID(i)
		reached := map[sim.Whom]bool{
			sim.All: true, sim.Target: id == say.Target[0], sim.Second: id == say.Target[1],
			sim.Both: id == say.Target[0] || id == say.Target[1], sim.Others: id != say.Target[0] && id != say.Target[1],
			sim.Quiet: quiet[i], sim.Hurting: was.Members[i].Hurt > 0, sim.LastSpeaker: id == last,
		}[l.Of]
		if reached {
			n++
			sum += state(l.Moves, g, i)
		}
	}
	return sum / max(1, n), n > 0
}

// state is a quantity of member i.
func state(q sim.Quantity, g *sim.Group, i int) float64 {
	m := &g.Members[i]
	switch q {
	case sim.FeltSafety:
		return m.Safety
	case sim.Accepted:
		return m.Acceptance
	case sim.Engage:
		return m.Engagement
	case sim.TrustInYou:
		return g.Ties[i][0].Trust
	case sim.Motivation:
		return m.Commitment
	}
	return math.NaN()
}

// Where a backfire's conditions hold it is that one which applies. It takes away what
// it says, beside an ordinary turn of the same act and length, and it does harm
// beside the same group with the same luck in which nothing was said.
func TestBackfiresHarm(t *testing.T) {
	t.Parallel()
	for i := range shared().Interventions {
		v := shared().Interventions[i].setup()
		for b := range v.Backfires {
			set := apt(v.Backfires[b].When)
			for d := range sim.Delivery(sim.Deliveries) {
				if v.Backfires[b].Deliveries[d] {
					harmed(t, set, onOffer(t, set, v.ID), d, b)
				}
			}
		}
	}
}

func harmed(t *testing.T, set *sim.Setup, k int8, d sim.Delivery, b int) {
	t.Helper()
	v := &set.Interventions[k-1]
	plain := &set.Interventions[ordinary(set)-1]
	plain.Act, plain.Minutes, plain.Targets = v.Act, v.Minutes, v.Targets
	levers := v.Backfires[b].Levers
	besideTurn, besideNothing := make([]sample, len(levers)), make([]sample, len(levers))
	applies := 0
	for seed := uint64(0); applies < 200 && seed < 1000; seed++ {
		g, say := readyFor(t, set, k, d, b, seed)
		with, turn, nothing := g, g, g
		if sim.Step(set, &with, say, nil).Backfired != int8(b+1) {
			continue
		}
		applies++
		sim.Step(set, &turn, sim.Say{Intervention: ordinary(set), Target: say.Target}, nil)
		sim.Step(set, &nothing, sim.Say{}, nil)
		for i, l := range levers {
			if did, reached := felt(l, &g, &with, say); harms(l) && reached {
				x, _ := felt(l, &g, &turn, say)
				y, _ := felt(l, &g, &nothing, say)
				besideTurn[i].add(did - x)
				besideNothing[i].add(did - y)
			}
		}
	}
	if applies < 200 {
		t.Errorf("%s, %s: backfire %d applies to %d groups only", v.ID, d, b+1, applies)
	}
	found := false
	for i, l := range levers {
		if state(l.Moves, &sim.Group{}, 1) == 0 && l.By > 0 {
			t.Errorf("%s: backfire %d gives %s", v.ID, b+1, l.Moves)
		}
		if s := &besideTurn[i]; s.n >= 50 && s.inErrors() > -2.5 {
			t.Errorf("%s, %s, backfire %d: %s of %s by %+.4f, which is %+.1f standard errors", v.ID, d, b+1, l.Moves, l.Of, s.mean(), s.inErrors())
		}
		found = found || besideNothing[i].n >= 50 && besideNothing[i].inErrors() < -2.5
	}
	if !found {
		t.Errorf("%s, %s: backfire %d leaves nobody worse off than if nothing had been said", v.ID, d, b+1)
	}
}

// readyFor is a group in which a backfire's conditions hold, and what will be said.
func readyFor(t *testing.T, set *sim.Setup, k int8, d sim.Delivery, b int, seed uint64) (sim.Group, sim.Say) {
	t.Helper()
	v := &set.Interventions[k-1]
	g := underWay(set, seed, v.ID)
	say := towardsWhom(set, &g, k, d)
	for _, c := range v.Backfires[b].When {
		if !arrange(set, &g, c, &say) {
			t.Fatalf("%s: no group can be put into the state of %s", v.ID, c.State)
		}
	}
	return g, say
}
