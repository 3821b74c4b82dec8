package coach

import (
	"context"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"groundrules/sim"
	"groundrules/sim/session"
)

// planOf is a plan of a group of strangers.
func planOf(set *sim.Setup) session.Plan {
	plan := session.Plan{Set: set, Name: "strangers"}
	for i := range set.Interventions {
		plan.Interventions = append(plan.Interventions, set.Interventions[i].ID)
	}
	return plan
}

// practise plays a practice in which something is said at some turns.
func practise(t testing.TB, plan session.Plan, turns int, say map[int]sim.Say) *session.Practice {
	t.Helper()
	p, err := session.Begin(plan, 21, nil)
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n <= turns && p.State() != session.Over; n++ {
		c := session.Command{}
		if s, ok := say[n]; ok && p.State() == session.Running {
			c = session.Command{Kind: session.Say, Say: s}
		}
		if p.State() == session.InDanger {
			c.Kind = session.Acknowledge
		}
		if _, err := p.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func options(set *sim.Setup) Options {
	o := Options{Seed: 5, Rollouts: 500, Runs: 40}
	for _, v := range set.Interventions {
		o.Names.Interventions = append(o.Names.Interventions, Named{
			ID: v.ID, Title: strings.ToUpper(v.ID), Effect: "What " + v.ID + " does.", Source: "judgement", AsksRule: v.ID == "rules",
		})
	}
	o.Names.Words = func(say sim.Say) string { return "Words " + say.Delivery.String() + "." }
	return o
}

func TestReview(t *testing.T) {
	set := strangers(5)
	scold, validate := sim.Say{Intervention: 8, Delivery: sim.Forceful}, sim.Say{Intervention: 3, Target: [2]sim.ID{5}}
	p := practise(t, planOf(set), 110, map[int]sim.Say{10: scold, 20: validate})
	o := options(set)
	steps := 0
	o.Progress = func(done, all int) {
		if steps++; done != steps || all < done {
			t.Errorf("progress %d of %d at step %d", done, all, steps)
		}
	}
	o.Workers = 1
	r, err := ReviewOf(context.Background(), p, o)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Decisions) < 4 || steps != len(r.Decisions) || !strings.Contains(r.Caveat, "model") {
		t.Fatalf("%d decisions, %d steps, %q", len(r.Decisions), steps, r.Caveat)
	}
	for k, want := range []Verdict{Harmed, Helped} {
		d := &r.Decisions[k]
		if d.Verdict != want || d.Turn != 10+10*k || d.Silence != nil {
			t.Errorf("decision %d at turn %d: %s, %s", k, d.Turn, d.Verdict, d.Words)
		}
	}
	if b := r.Decisions[0].Better; b == nil || b.Words == "" && !strings.Contains(b.Effect, "group") {
		t.Errorf("beside a scolding nothing is better: %+v", b)
	}
	for i := range r.Decisions {
		checkDecision(t, &r.Decisions[i])
	}
	o.Workers, o.Progress = 3, nil
	if again, _ := ReviewOf(context.Background(), p, o); !reflect.DeepEqual(again, r) {
		t.Error("with three workers the review is another")
	}
	w := NewReviewing(p, o)
	for !w.Slice(3 * time.Millisecond) {
	}
	if !reflect.DeepEqual(w.Review(), r) {
		t.Error("in slices the review is another")
	}
}

// apart reports whether nothing is best, or tied with the best, on both horizons.
func apart(a *Advice) bool {
	if a.Same {
		return false
	}
	for _, one := range a.Near.Best {
		for _, other := range a.Far.Best {
			if one.Tied && other.Tied && one.Say == other.Say {
				return false
			}
		}
	}
	return true
}

// Smoothing over must not win by being looked at too soon: where the horizons do not
// prefer the same, that is known, and said before anything else.
func TestHorizonsThatDisagree(t *testing.T) {
	n := someNames()
	ranks := func(tied int, list ...int8) (r Ranking) {
		for k, id := range list {
			r.Best = append(r.Best, Choice{Say: sim.Say{Intervention: id}, Tied: k < tied})
		}
		r.Tied = tied
		return r
	}
	for name, c := range map[string]struct {
		near, far Ranking
		want      bool
	}{
		"the same is best":             {ranks(1, 1, 2), ranks(1, 1, 2), false},
		"another is best":              {ranks(1, 1, 2), ranks(1, 2, 1), true},
		"the best of one is tied":      {ranks(2, 1, 2), ranks(1, 2, 1), false},
		"the ties have none in common": {ranks(2, 1, 2, 3, 4), ranks(2, 3, 4, 1, 2), true},
	} {
		if got := disagree(&c.near, &c.far); got != c.want {
			t.Errorf("%s: disagree is %v", name, got)
		}
		a := &Advice{Near: c.near, Far: c.far, Disagree: c.want}
		want := ""
		if c.want {
			want = "The two horizons disagree: for the next sixty turns “" + n.Choice(c.near.Best[0].Say) + "” is best, for the end of the meeting “" + n.Choice(c.far.Best[0].Say) + "”."
		}
		if got := n.Disagreement(a); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// checkDecision holds what has to be so of every decision.
func checkDecision(t *testing.T, d *Decision) {
	t.Helper()
	switch d.Verdict {
	case Helped, Harmed, MissedChance:
		if math.Abs(d.Margin) < 3*d.Half || d.Margin == 0 {
			t.Errorf("turn %d %s by %v ± %v: more than a third", d.Turn, d.Verdict, d.Margin, d.Half)
		}
		if (d.Verdict == Harmed) != (d.Margin < 0) {
			t.Errorf("turn %d %s by %v", d.Turn, d.Verdict, d.Margin)
		}
	}
	if d.Advice != nil && apart(d.Advice) && !strings.HasPrefix(d.First, "The two horizons disagree: ") {
		t.Errorf("turn %d: the horizons have no best choice in common, and what is said first is %q", d.Turn, d.First)
	}
	if d.Verdict != Unrated && !strings.HasPrefix(d.Words, "In this model ") {
		t.Errorf("turn %d: %q does not say that it is about a model", d.Turn, d.Words)
	}
	for _, w := range d.Why {
		if w.Grade == "" && len(w.Turns) == 0 {
			t.Errorf("turn %d: no turns show that %s", d.Turn, w.Text)
		}
		for _, n := range w.Turns {
			if n < 1 || d.Silence == nil && n > d.Turn+5 {
				t.Errorf("turn %d: %s is shown by turn %d", d.Turn, w.Text, n)
			}
		}
	}
	if c := d.Curves; c != nil {
		for k := range c.Turns {
			if c.Done.Low[k] > c.Done.Mean[k]+1e-9 || c.Done.Mean[k] > c.Done.High[k]+1e-9 {
				t.Errorf("turn %d, point %d: the mean %v lies outside its band %v to %v", d.Turn, k, c.Done.Mean[k], c.Done.Low[k], c.Done.High[k])
			}
		}
		if c.Done.Mean[0] != c.Other.Mean[0] || c.Turns[0] != 0 {
			t.Errorf("turn %d: the courses do not begin together", d.Turn)
		}
	}
}

func TestReviewOfLittle(t *testing.T) {
	set := strangers(4)
	for _, turns := range []int{0, 1, 10} {
		r, err := ReviewOf(context.Background(), practise(t, planOf(set), turns, nil), options(set))
		if err != nil || len(r.Decisions) > 0 || r.Caveat == "" {
			t.Errorf("%d turns: %d decisions, %v", turns, len(r.Decisions), err)
		}
	}
}

func TestReviewCancelled(t *testing.T) {
	set := strangers(4)
	p := practise(t, planOf(set), 60, map[int]sim.Say{5: {Intervention: 1}, 9: {Intervention: 2}})
	ctx, cancel := context.WithCancel(context.Background())
	o := options(set)
	o.Progress = func(done, _ int) {
		if done == 1 {
			cancel()
		}
	}
	r, err := ReviewOf(ctx, p, o)
	if !errors.Is(err, context.Canceled) || len(r.Decisions) != 1 {
		t.Errorf("%d decisions, %v", len(r.Decisions), err)
	}
}

// At a disclosure of danger nothing is rated, and no rollout goes past one.
func TestDangerIsNotRated(t *testing.T) {
	set := strangers(4)
	plan := planOf(set)
	plan.Danger = &session.Danger{Minute: 5, Who: 2, Words: "…", GoesOn: true}
	say := map[int]sim.Say{}
	for n := 2; n < 60; n += 3 {
		say[n] = sim.Say{Intervention: 1}
	}
	p := practise(t, plan, 60, say)
	r, err := ReviewOf(context.Background(), p, options(set))
	if err != nil {
		t.Fatal(err)
	}
	danger, turn := 0, 0
	for i, b := range p.Beats() {
		if b.Danger {
			danger, turn = i, int(p.Beats()[i-1].Turn.Number)
		}
	}
	unrated := 0
	for _, d := range r.Decisions {
		near := d.Turn > turn && d.Turn <= turn+hush
		if near != (d.Verdict == Unrated) {
			t.Errorf("turn %d, %d after danger, is %s", d.Turn, d.Turn-turn, d.Verdict)
		}
		if near {
			unrated++
		}
	}
	if danger == 0 || unrated == 0 {
		t.Fatalf("nobody spoke of danger, or nothing came after: beat %d, %d unrated", danger, unrated)
	}
	m, err := At(p, danger-2, nil)
	if err != nil {
		t.Fatal(err)
	}
	if until := ends(&plan, &m.Group); until != plan.Danger.Minute {
		t.Errorf("rollouts before go on to minute %v", until)
	}
	if m, _ = At(p, danger+3, nil); !m.Hushed {
		t.Error("shortly after, what if can be asked")
	}
}

// Its own choice makes the evening again what it was; another one another.
func TestSameEvening(t *testing.T) {
	set := strangers(5)
	said := sim.Say{Intervention: 4, Target: [2]sim.ID{3}}
	p := practise(t, planOf(set), 80, map[int]sim.Say{12: said, 30: {Intervention: 7, Rule: 1}})
	beats := p.Beats()
	e, err := SameEvening(p, 11, said, len(beats)-11)
	if err != nil {
		t.Fatal(err)
	}
	for k, took := range e.Took {
		if want := &beats[11+k]; took.Turn != want.Turn || took.Reading != want.Reading {
			t.Fatalf("turn %d is another: %+v", want.Turn.Number, took.Turn)
		}
	}
	if len(e.Took) != len(beats)-11 || !strings.Contains(e.Note, "one of many") {
		t.Errorf("%d turns, %q", len(e.Took), e.Note)
	}
	other, err := SameEvening(p, 11, sim.Say{}, 20)
	if err != nil || other.Took[0].Turn == beats[11].Turn || len(other.Took) != 20 {
		t.Errorf("another choice: %v, %+v", err, other.Took)
	}
	if _, err := SameEvening(p, 999, sim.Say{}, 0); err == nil || err.Error() != "there is no beat 999 (choose one of 0 to 80)" {
		t.Errorf("beat 999: %v", err)
	}
}

// A review in slices is the review by workers, and a slice without any time still does
// no more than one thing: a rollout, or a piece of what lies between rounds.
func TestReviewInSlices(t *testing.T) {
	set := strangers(5)
	p := practise(t, planOf(set), 50, map[int]sim.Say{8: {Intervention: 2}, 44: {Intervention: 8, Delivery: sim.Forceful}})
	o := options(set)
	o.Rollouts, o.Runs = 400, 20
	want, err := ReviewOf(context.Background(), p, o)
	if err != nil {
		t.Fatal(err)
	}
	r := NewReviewing(p, o)
	for !r.Done() {
		at, followed, made := r.at, r.follow.walk.Beats(), r.made()
		r.Slice(0)
		if r.at == at && r.made() > made+1 {
			t.Fatalf("a slice made %d rollouts", r.made()-made)
		}
		if n := r.follow.walk.Beats() - followed; n > strideBeats {
			t.Fatalf("a slice followed %d beats", n)
		}
	}
	if got := r.Review(); !reflect.DeepEqual(got, want) {
		t.Errorf("in slices: %+v\nby workers: %+v", got, want)
	}
}

// made is how many rollouts the decision under review has had.
func (r *Reviewing) made() int {
	n := 0
	if r.search != nil {
		n += r.search.spent + r.search.pace.finished
	}
	if r.pair != nil {
		n += r.pair.pace.finished
	}
	return n
}
