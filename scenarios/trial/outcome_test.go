package trial

import (
	"testing"

	"groundrules/scenarios"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// What a glance says of objectives is what is said where every turn is read.
func TestGlanceAgreesWithCourses(t *testing.T) {
	policy := func() sweep.Policy { p, _ := sweep.New("random"); return p }
	for _, e := range scenarios.Library() {
		s := e.Scenario
		plan, f := s.Plan(1), newFollower(s)
		for seed := uint64(1); seed <= 12; seed++ {
			full := s.Course(&plan, seed, policy, nil)
			out := f.follow(sweep.Glance(&plan, seed, policy), nil)
			if out.Turns != full.Played {
				t.Fatalf("%s, seed %d: %d turns, and %d where it was read", e.Name, seed, out.Turns, full.Played)
			}
			if out.Met != full.Reached {
				t.Errorf("%s, seed %d: objectives %b, and %b where it was read", e.Name, seed, out.Met, full.Reached)
			}
		}
	}
}

// However closely it is looked at, the same group says and does the same, and events that
// wait for what shows come at the same turns; where there are any, who asks between reads
// the same, but for the cues of the latest turn and the members' own stages.
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
			glance := sweep.Glance(&plan, seed, policy)
			for full.Next() {
				if !glance.Next() || full.Turn != glance.Turn {
					t.Fatalf("%s, seed %d: turn %d differs", e.Name, seed, full.Turn.Number)
				}
				if (full.Event == nil) != (glance.Event == nil) {
					t.Fatalf("%s, seed %d: another event at turn %d", e.Name, seed, full.Turn.Number)
				}
				if !waits || full.Turn.Number%9 != 0 || full.Event != nil || full.Interval != nil {
					continue
				}
				want, got := full.Reading, glance.Look()
				want.Cues, want.Gaze, want.Members = got.Cues, got.Gaze, got.Members
				if want != got {
					t.Fatalf("%s, seed %d, turn %d: read as\n%+v\nand as\n%+v", e.Name, seed, full.Turn.Number, want, got)
				}
			}
			if glance.Next() || full.Group != glance.Group {
				t.Errorf("%s, seed %d: another group at the end", e.Name, seed)
			}
		}
	}
}
