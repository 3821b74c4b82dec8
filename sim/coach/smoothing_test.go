package coach_test

import (
	"context"
	"os"
	"slices"
	"testing"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/coach"
)

// smoothing is what makes a room calmer without anything having been said.
var smoothing = []string{"celebrate", "common_ground", "pause"}

// Where something has to be said, smoothing it over is not the first choice: neither
// for the next sixty turns nor for the evening. Where these two do not prefer the same,
// that is known, to be said first.
func TestSmoothingOverIsNotFirst(t *testing.T) {
	text, err := os.ReadFile("testdata/unsaid.toml")
	if err != nil {
		t.Fatal(err)
	}
	s, list := scenarios.Parse("unsaid", text)
	if list.Failed() {
		t.Fatal(list.Err())
	}
	names, objectives := s.Coached()
	disagree := 0
	for seed := range uint64(4) {
		plan := s.Plan(seed)
		g := sim.New(plan.Set, seed)
		for range 15 {
			sim.Step(plan.Set, &g, sim.Say{}, nil)
		}
		advice, err := coach.Advise(context.Background(), coach.Ask{
			Plan: &plan, Group: &g, Objectives: objectives, AsksRule: names.AsksRule(), Seed: seed, Rollouts: 1500,
		})
		if err != nil {
			t.Fatal(err)
		}
		if advice.Disagree {
			disagree++
		}
		if advice.Disagree == anyTiedInBoth(&advice) || advice.Disagree != (names.Disagreement(&advice) != "") {
			t.Errorf("seed %d: the horizons disagree: %v, and %q", seed, advice.Disagree, names.Disagreement(&advice))
		}
		for _, r := range []coach.Ranking{advice.Near, advice.Far} {
			first := r.Best[0]
			if first.Silent() {
				t.Errorf("seed %d: to say nothing is first", seed)
			} else if id := plan.Interventions[first.Say.Intervention-1]; slices.Contains(smoothing, id) {
				t.Errorf("seed %d, %.0f turns on: %s is first", seed, r.Turns, names.Choice(first.Say))
			}
			if testing.Verbose() {
				for _, c := range r.Best {
					t.Logf("%.0f turns: %s tied %v by %d", r.Turns, names.Choice(c.Say), c.Tied, c.By)
				}
			}
		}
	}
	if disagree == 0 {
		t.Error("the horizons disagree nowhere: this shows nothing")
	}
}

// anyTiedInBoth reports whether something is best, or tied with the best, on both horizons.
func anyTiedInBoth(a *coach.Advice) bool {
	for _, one := range a.Near.Best {
		for _, other := range a.Far.Best {
			if one.Tied && other.Tied && one.Say == other.Say {
				return true
			}
		}
	}
	return false
}
