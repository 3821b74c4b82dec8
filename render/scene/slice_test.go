package scene

import (
	"slices"
	"testing"
	"time"

	"groundrules/scenarios"
	"groundrules/sim/coach"
	"groundrules/sim/session"
)

// Nineteen of twenty slices of looking ahead, and of reviewing, leave the frame a good
// part of what they may take. A busy machine is given some tries.
func TestSlicesHoldTheirTime(t *testing.T) {
	s := scenarios.Library()[0].Scenario
	p, err := session.Begin(s.Plan(3), 3, nil)
	if err != nil {
		t.Fatal(err)
	}
	for range 60 {
		if _, err := p.Do(session.Command{}); err != nil {
			t.Fatal(err)
		}
	}
	names, objectives := s.Coached()
	for what, begin := range map[string]func() (work func() bool){
		"looking ahead": func() func() bool {
			ahead := foresee(p, s, len(p.Beats()), hintRollouts)
			return func() bool { done, _ := ahead.work(); return done }
		},
		"reviewing": func() func() bool {
			again := coach.NewReviewing(p, coach.Options{Names: names, Objectives: objectives})
			return func() bool {
				v := review{run: again}
				v.slice()
				return again.Done()
			}
		},
	} {
		best := time.Hour
		for range 8 {
			if best = min(best, nineteenOfTwenty(begin())); best <= sliceHolds-time.Millisecond {
				break
			}
		}
		if best > sliceHolds-time.Millisecond {
			t.Errorf("%s: a slice takes %v", what, best)
		}
	}
}

// nineteenOfTwenty is what so many of the slices of a work stay below.
func nineteenOfTwenty(work func() bool) time.Duration {
	var took []time.Duration
	for done := false; !done && len(took) < 60; {
		began := time.Now()
		done = work()
		took = append(took, time.Since(began))
	}
	slices.Sort(took)
	return took[len(took)*19/20]
}
