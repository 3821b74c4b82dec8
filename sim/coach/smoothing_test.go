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
// for the next sixty turns nor for the evening.
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
}
