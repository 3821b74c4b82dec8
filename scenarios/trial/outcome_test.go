package trial

import (
	"testing"

	"groundrules/scenarios"
	"groundrules/sim/sweep"
)

// What a glance says of objectives is what is said where every turn is read. Means over
// time are sampled in a glance, so that now and then one at its bound differs.
func TestGlanceAgreesWithCourses(t *testing.T) {
	policy := func() sweep.Policy { p, _ := sweep.New("random"); return p }
	for _, e := range scenarios.Library() {
		s := e.Scenario
		plan, f := s.Plan(1), newFollower(s)
		differ, all := 0, 0
		for seed := uint64(1); seed <= 12; seed++ {
			full := s.Course(&plan, seed, policy, nil)
			p := sweep.Glance(&plan, seed, policy)
			if reads(s) {
				p = sweep.Begin(&plan, seed, policy)
			}
			out := f.follow(p, nil)
			if out.Turns != full.Played {
				t.Fatalf("%s, seed %d: %d turns, and %d where it was read", e.Name, seed, out.Turns, full.Played)
			}
			for k := range s.Objectives {
				all++
				if out.Met>>k&1 != full.Reached>>k&1 {
					differ++
				}
			}
		}
		if differ*20 > all {
			t.Errorf("%s: %d of %d objectives differ", e.Name, differ, all)
		}
	}
}
