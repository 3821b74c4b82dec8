package trial

import (
	"testing"

	"groundrules/scenarios"
	"groundrules/sim/session"
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
				p = sweep.Heed(&plan, seed, policy)
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

// However closely it is looked at, the same group says and does the same, and events that
// wait for what shows come at the same turns; who asks between reads the same, but for
// the cues of the latest turn and what was not followed: stages and challenges where
// nothing waits for them, members' own stages where something does.
func TestLooksAgree(t *testing.T) {
	policy := func() sweep.Policy { p, _ := sweep.New("random"); return p }
	for _, e := range scenarios.Library() {
		plan := e.Scenario.Plan(1)
		for seed := uint64(1); seed <= 4; seed++ {
			waits := seed > 2
			if waits { // a last event, which never comes
				plan.Events = append(plan.Events[:len(e.Scenario.Events):len(e.Scenario.Events)], session.Event{When: func(session.Observed) bool { return false }})
			}
			full := sweep.Begin(&plan, seed, policy)
			heed, glance := sweep.Heed(&plan, seed, policy), sweep.Glance(&plan, seed, policy)
			for full.Next() {
				if !heed.Next() || !glance.Next() || full.Turn != heed.Turn || full.Turn != glance.Turn {
					t.Fatalf("%s, seed %d: turn %d differs", e.Name, seed, full.Turn.Number)
				}
				if (full.Event == nil) != (heed.Event == nil) || (full.Event == nil) != (glance.Event == nil) {
					t.Fatalf("%s, seed %d: another event at turn %d", e.Name, seed, full.Turn.Number)
				}
				if full.Turn.Number%9 != 0 || full.Event != nil || full.Interval != nil {
					continue
				}
				want, got := full.Reading, heed.Look()
				want.Cues, want.Gaze, want.Members = got.Cues, got.Gaze, got.Members
				if !waits {
					want.Stage, want.Named, want.Challenges = got.Stage, got.Named, got.Challenges
				}
				if want != got {
					t.Fatalf("%s, seed %d, turn %d: read as\n%+v\nand as\n%+v", e.Name, seed, full.Turn.Number, want, got)
				}
			}
			if heed.Next() || full.Group != heed.Group || full.Group != glance.Group {
				t.Errorf("%s, seed %d: another group at the end", e.Name, seed)
			}
		}
	}
}
