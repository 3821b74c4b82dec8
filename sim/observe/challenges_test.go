package observe

import (
	"testing"

	"groundrules/sim"
)

// watch runs a group and counts the groups in which a challenge was ever present.
func watch(set *sim.Setup, groups, turns int, kind ChallengeKind) (n int) {
	for seed := range uint64(groups) {
		g := sim.New(set, seed)
		o := New(set, &g)
		found := false
		for range turns {
			t := sim.Step(set, &g, sim.Say{}, nil)
			r := o.Read(set, &g, &t)
			for _, c := range r.Challenges {
				found = found || c.Kind == kind
			}
		}
		if found {
			n++
		}
	}
	return n
}

// more fails unless a challenge is present in clearly more groups of one kind than of
// another.
func more(t *testing.T, kind ChallengeKind, often, seldom *sim.Setup) {
	t.Helper()
	const groups = 60
	a, b := watch(often, groups, 200, kind), watch(seldom, groups, 200, kind)
	t.Logf("%v: in %d of %d groups against %d", kind, a, groups, b)
	if a < b+groups/4 {
		t.Errorf("%v in %d of %d groups where it should be common, and in %d where it should be rare", kind, a, groups, b)
	}
}

func TestDominationIsSeen(t *testing.T) {
	loud := strangers(6)
	loud.Members[2].Talk, loud.Members[2].Spread = 3, 0
	even := strangers(6)
	for i := 1; i <= 6; i++ {
		even.Members[i].Spread = 0
	}
	more(t, Domination, loud, even)
}

func TestWithdrawalIsSeen(t *testing.T) {
	shy := strangers(6)
	shy.Members[3] = sim.MemberSetup{Talk: -2.5, Ease: -2.5, Safety: sim.Fixed(.1)}
	easy := strangers(6)
	easy.Opening.Dependency = sim.Fixed(.2)
	for i := 1; i <= 6; i++ {
		easy.Members[i] = sim.MemberSetup{Ease: 1.5, Safety: sim.Fixed(.8)}
	}
	more(t, Withdrawal, shy, easy)
}

func TestConflictIsSeen(t *testing.T) {
	hot := strangers(6)
	hot.Opening = sim.Opening{Dependency: sim.Fixed(.15), Order: sim.Fixed(1), Trust: sim.Fixed(-.2)}
	more(t, Conflict, hot, strangers(6))
}

// Pressure and hidden views make for groupthink; cohesion alone does not.
func TestGroupthinkIsSeen(t *testing.T) {
	clique := func(threat float64, trust float64) *sim.Setup {
		set := strangers(6)
		set.Opening = sim.Opening{Trust: sim.Fixed(trust), Dependency: sim.Fixed(.3)}
		set.Leader = sim.Leader{Who: 1, Directive: threat, Threat: threat}
		for i := 1; i <= 6; i++ {
			view := .45
			if i > 4 {
				view = -.45
			}
			set.Members[i].Views[0] = sim.Fixed(view)
			set.Members[i].Spread = .3
		}
		return set
	}
	more(t, Groupthink, clique(1, .2), clique(0, .6))
}
