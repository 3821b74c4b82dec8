package coach

import (
	"context"
	"errors"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/session"
)

func TestSameForAnyWorkers(t *testing.T) {
	a := ask(strangers(6), 5, 25)
	a.Rollouts, a.Workers = 700, 1
	want := advise(t, a)
	for _, workers := range []int{2, 5} {
		a.Workers = workers
		if got := advise(t, a); !reflect.DeepEqual(got, want) {
			t.Errorf("with %d workers the answer is another", workers)
		}
	}
	s, err := NewSearch(a)
	if err != nil {
		t.Fatal(err)
	}
	slices := 0
	for !s.Slice(2 * time.Millisecond) {
		slices++
	}
	if slices < 2 {
		t.Errorf("all of it in %d slices of two milliseconds", slices+1)
	}
	if got := s.Advice(); !reflect.DeepEqual(got, want) {
		t.Error("in slices the answer is another")
	}
}

// A slice ends, and what a cancelled run has begun others can go on with.
func TestSlicesAndRunsTakeTurns(t *testing.T) {
	a := ask(strangers(5), 6, 25)
	a.Rollouts = 600
	want := advise(t, a)
	s, err := NewSearch(a)
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		s.Slice(time.Millisecond)
	}
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	if err := s.Run(cancelled); !errors.Is(err, context.Canceled) {
		t.Fatalf("a cancelled run says %v", err)
	}
	if made, all := s.Progress(); made <= 0 || made > all {
		t.Errorf("progress is %d of %d", made, all)
	}
	if err := s.Run(context.Background()); err != nil {
		t.Fatal(err)
	}
	if got := s.Advice(); !reflect.DeepEqual(got, want) {
		t.Error("cut in pieces the answer is another")
	}
}

// A bound in time ends after a whole round, with an answer, and says how many
// rollouts it had.
func TestWithin(t *testing.T) {
	a := ask(strangers(8), 7, 25)
	a.Rollouts, a.Within = 1_000_000, 60*time.Millisecond
	began := time.Now()
	adv := advise(t, a)
	if took := time.Since(began); took > 10*time.Second {
		t.Errorf("took %v", took)
	}
	if !adv.InTime || adv.Rollouts == 0 || adv.Rollouts >= adv.Asked || len(adv.Near.Best) == 0 {
		t.Errorf("in time %v, %d rollouts of %d, %d choices", adv.InTime, adv.Rollouts, adv.Asked, len(adv.Near.Best))
	}
	for _, c := range adv.Near.Best {
		if c.Rollouts < leastEstimate {
			t.Errorf("%+v is estimated on %d rollouts", c.Say, c.Rollouts)
		}
	}
}

// The budget is kept, but for what little it takes to look at every choice.
func TestBudget(t *testing.T) {
	for _, budget := range []int{1000, 4000} {
		a := ask(strangers(8), 8, 25)
		a.Rollouts, a.NearOnly, a.Turns = budget, true, 5
		if adv := advise(t, a); adv.Rollouts > budget || adv.Rollouts < budget*9/10 {
			t.Errorf("%d rollouts of %d", adv.Rollouts, budget)
		}
	}
}

func TestLuckIsNotThePractices(t *testing.T) {
	set := strangers(4)
	g := sim.New(set, 11)
	seen := map[uint64]bool{g.Seed: true}
	for turn := range int32(3) {
		g.Turn = turn
		for _, first := range []int{0, fresh, contrastFrom} {
			for k := range 500 {
				seed := luck(11, &g, first+k)
				if seen[seed] {
					t.Fatalf("turn %d, rollout %d: luck that was there before", turn, first+k)
				}
				seen[seed] = true
			}
		}
	}
	// Even where the mixing led to it.
	g.Seed = luck(11, &g, 3)
	if luck(11, &g, 3) == g.Seed {
		t.Error("the practice's own luck")
	}
}

func TestRolloutAllocatesNothing(t *testing.T) {
	a := ask(strangers(8), 9, 25)
	a.Objectives = []goal.Objective{{Measure: goal.Share, Who: 2, When: goal.LastThird}, {Measure: goal.Conflict, When: goal.Whole, AtMost: goal.Bound{Set: true, Value: .4}}}
	s, err := NewSearch(a)
	if err != nil {
		t.Fatal(err)
	}
	var r roller
	r.of(s.rolls)
	task := 0
	if n := testing.AllocsPerRun(20, func() { rollout(s, &r, task); task++ }); n > 0 {
		t.Errorf("%v allocations a rollout", n)
	}
}

// What is said of the finalists is of rollouts that no race saw: having won makes a
// figure look better than it is.
func TestFinalistsAreEstimatedAfresh(t *testing.T) {
	a := ask(strangers(6), 3, 30)
	a.Turns, a.NearOnly, a.Rollouts = 20, true, 900
	adv := advise(t, a)
	c := newCourse(&a)
	var r roller
	r.of(c)
	out := make([]float64, c.rowWidth())
	for _, best := range adv.Near.Best {
		sum := make([]float64, len(adv.Aims))
		for i := range best.Rollouts {
			r.roll(best.Say, fresh+i, out)
			for k := range sum {
				sum[k] += out[2*k]
			}
		}
		for k := range sum {
			if want := sum[k] / float64(best.Rollouts); math.Abs(best.Figures[k].Mean-want) > 1e-9 {
				t.Errorf("%+v, %s: %v, and by fresh rollouts alone %v", best.Say, adv.Aims[k].Measure, best.Figures[k].Mean, want)
			}
		}
	}
}

// What moves nothing is what any turn of the facilitator's is.
func TestNoLeversTie(t *testing.T) {
	set := strangers(5)
	set.Interventions = []sim.Intervention{
		{ID: "ordinary", Targets: sim.ToGroup, Act: sim.GivesOrientation, Minutes: .3},
		{ID: "nothing", Targets: sim.ToGroup, Act: sim.GivesOrientation, Minutes: .3, Levers: each()},
	}
	a := ask(set, 4, 20)
	a.Rollouts = 800
	adv := advise(t, a)
	for _, r := range []Ranking{adv.Near, adv.Far} {
		var one, other *Choice // in whatever delivery is left
		for k := range r.Best {
			switch c := &r.Best[k]; {
			case c.Say.Intervention == 1 && one == nil:
				one = c
			case c.Say.Intervention == 2 && other == nil:
				other = c
			}
		}
		if one == nil || other == nil {
			t.Fatalf("of two that are the same only one is left: %+v, %+v", one, other)
		}
		if one.Tied != other.Tied || !slices.Equal(one.Figures, other.Figures) {
			t.Errorf("an intervention without levers is not as good as an ordinary turn: %+v, %+v", one, other)
		}
	}
}

func TestWrongAsks(t *testing.T) {
	good := ask(strangers(3), 1, 5)
	over := *good.Group
	over.Minute = 999
	for want, spoil := range map[string]func(*Ask){
		"there is no group to roll forward (give a plan and a group)":                                                                        func(a *Ask) { a.Plan = &session.Plan{} },
		"rollouts, turns, workers and time are never below 0":                                                                                func(a *Ask) { a.Rollouts = -1 },
		"the meeting is over: there is nothing left to choose (choose an earlier turn)":                                                      func(a *Ask) { a.Group = &over },
		`unknown policy "noone" (choose one of ` + strings.Join(Policies(), ", ") + ")":                                                      func(a *Ask) { a.Policy = "noone" },
		"somebody has just spoken of danger, and that matters more: nothing is tried out there (choose a turn well after it, or one before)": func(a *Ask) { a.Hushed = true },
	} {
		a := good
		spoil(&a)
		if _, err := Advise(context.Background(), a); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

// Every policy can go on after the first act.
func TestPolicies(t *testing.T) {
	set := strangers(4)
	for _, name := range Policies() {
		a := ask(set, 2, 15)
		a.Policy, a.Rollouts, a.Turns, a.NearOnly = name, 150, 20, true
		if adv := advise(t, a); adv.Policy != name || len(adv.Near.Best) < 3 {
			t.Errorf("policy %s: %+v", name, adv.Near)
		}
	}
}
