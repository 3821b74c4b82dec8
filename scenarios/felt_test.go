package scenarios_test

import (
	"slices"
	"testing"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/sweep"
)

// Cohesion answers to what a facilitator does, on every shipped scenario: within the
// median practice it ranges over 15 shown points, groups end up different, and good
// advice and smothering end apart.
func TestCohesionCanBeSeenToMove(t *testing.T) {
	t.Parallel()
	const groups, smothered = 200, 60
	followed := 320 // groups in which single interventions are
	if testing.Short() {
		followed = 40
	}
	for _, e := range scenarios.Library() {
		courses := func(name string, groups int) []sweep.Course {
			plan := e.Scenario.Plan(1)
			plan.Teller = nil
			return sweep.Courses(&plan, func() sweep.Policy { p, _ := sweep.New(name); return p }, 1, groups, 0)
		}
		end := func(c sweep.Course) float64 { return c.End }
		article, smother := courses("article", groups), courses("smother", smothered)
		if r := sweep.Quantile(article, .5, sweep.Course.Range); r < 15 {
			t.Errorf("%s: the median practice ranges over %.1f points, want 15", e.Name, r)
		}
		if d := sweep.Quantile(article, .9, end) - sweep.Quantile(article, .1, end); d < 20 {
			t.Errorf("%s: a tenth and nine tenths of groups end %.1f points apart, want 20", e.Name, d)
		}
		if d := sweep.Quantile(article, .5, end) - sweep.Quantile(smother, .5, end); d < 15 {
			t.Errorf("%s: good advice and smothering end %.1f points apart, want 15", e.Name, d)
		}
		for _, x := range sweep.Effects(ref(e.Scenario.Plan(1)), func() sweep.Policy { p, _ := sweep.New("article"); return p }, 1, max(30, followed/max(1, e.Scenario.Meetings)), 0) {
			t.Logf("%s: %s, %s: %.3f with, %.3f without, %d times", e.Name, x.ID, x.Target, x.With, x.Without, x.N)
			if x.N >= 20 && !moved(x) {
				t.Errorf("%s: %s does not move %s: %.3f with it, %.3f without (%d times)", e.Name, x.ID, x.Target, x.With, x.Without, x.N)
			}
		}
	}
}

func ref[T any](x T) *T { return &x }

// lowers are the interventions that are meant to lower what they aim at.
var lowers = map[string]bool{"remind_rule": true, "pass_floor": true, "conflict_is_normal": true, "step_back": true}

// moved reports whether an effect goes the right way by clearly more than chance.
func moved(x sweep.Effect) bool {
	d := x.Difference()
	if lowers[x.ID] {
		d = -d
	}
	return d > 1.5*x.Error && d > 0
}

// A break is seen in the turns right after it, in which there is still something to cool.
func TestABreakIsSeen(t *testing.T) {
	t.Parallel()
	for _, e := range scenarios.Library() {
		plan := e.Scenario.Plan(1)
		k := slices.IndexFunc(plan.Set.Interventions, func(v sim.Intervention) bool { return v.ID == "pause" })
		if k < 0 || plan.Meetings > 1 {
			continue
		}
		only := func() sweep.Policy { return sweep.Only(k+1, sim.Gentle) }
		if x := sweep.Effects(&plan, only, 1, 60, 0)[k]; x.N < 20 || x.Difference() > -2*x.Error {
			t.Errorf("%s: %s is %.3f with a break and %.3f without (%d times, error %.3f)", e.Name, x.Target, x.With, x.Without, x.N, x.Error)
		}
	}
}
