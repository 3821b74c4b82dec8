package learning

import (
	"context"
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"

	"groundrules/scenarios"
)

// TestHalves: nothing practised is measured, and the ladder is parted evenly.
func TestHalves(t *testing.T) {
	practised, unseen := halves(Catalogue())
	if len(practised) < 4 || len(unseen) < 4 || len(practised)+len(unseen) > len(scenarios.Library()) {
		t.Fatalf("%d practised, %d unseen", len(practised), len(unseen))
	}
	for _, p := range practised {
		for _, u := range unseen {
			if p.name == u.name {
				t.Errorf("%s is practised and measured", p.name)
			}
		}
	}
	for _, r := range slices.Concat(practised, unseen) {
		names, _ := r.scenario.Coached()
		if len(paletteOf(r.plan.Set, names.AsksRule(), r.ids)) < 5 || r.plan.Meetings != 1 || dangerous(&r.plan) {
			t.Errorf("%s cannot be practised here", r.name)
		}
	}
	for _, h := range novice {
		if !slices.Contains(Catalogue(), h.what) {
			t.Errorf("a habit of %q, which is no intervention", h.what)
		}
	}
}

// TestArmsShareTheirLuck: until the first feedback a trainee says the same in each arm,
// in the same group, whether or not the practice is recorded for a review.
func TestArmsShareTheirLuck(t *testing.T) {
	practised, _ := halves(Catalogue())
	for _, r := range practised {
		table := novices(r.ids, 2)
		alone, play := r.play(&table, 77, 8)
		var hashes []int32
		for play.Next() {
			if play.Turn.Number > 0 {
				hashes = append(hashes, int32(play.Turn.Speaker)<<8|int32(play.Turn.Act))
			}
		}
		reviewed, p, err := r.session(&table, 77, 8)
		if err != nil {
			t.Fatal(err)
		}
		var recorded []int32
		for _, b := range p.Beats() {
			if b.Turn.Number > 0 {
				recorded = append(recorded, int32(b.Turn.Speaker)<<8|int32(b.Turn.Act))
			}
		}
		if !slices.Equal(hashes, recorded) || len(alone.choices) != len(reviewed.choices) || len(hashes) < 40 {
			t.Errorf("%s: %d turns and %d choices alone, %d and %d recorded, or they differ",
				r.name, len(hashes), len(alone.choices), len(recorded), len(reviewed.choices))
		}
	}
}

// short is a study of two scenarios, so that a test takes seconds.
func short(trainees, workers int) *study {
	s := newStudy(Options{Trainees: trainees, Practices: 2, Groups: 1, Rollouts: 40, Workers: workers, Seed: 4})
	s.unseen = s.unseen[:2]
	s.exam = newExam(s.unseen, s.Seed, s.Groups)
	return s
}

func TestSameForAnyWorkers(t *testing.T) {
	var want string
	for _, workers := range []int{1, 3} {
		calls := 0
		s := short(3, workers)
		s.Progress = func(done, all int) {
			if calls++; done != calls || all != 18 {
				t.Errorf("progress %d of %d at call %d", done, all, calls)
			}
		}
		r, err := s.run(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		if want == "" {
			want = string(text)
		}
		if string(text) != want {
			t.Errorf("%d workers:\n%s\nwant\n%s", workers, text, want)
		}
		if r.Partial || r.Trainees != 3 || len(r.Arms) != 3 || len(r.Unseen) != 2 {
			t.Errorf("a report of %d trainees, partial %v", r.Trainees, r.Partial)
		}
		if r.Arms[Alone].After == r.Before || r.Arms[Reviewed].After == r.Arms[Alone].After {
			t.Error("arms do not differ")
		}
	}
}

// TestEndsEarly: who was through all arms is reported, and that others were not.
func TestEndsEarly(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	s := short(5, 1)
	s.Progress = func(done, all int) {
		if done == 8 { // the second trainee's second
			cancel()
		}
	}
	r, err := s.run(ctx)
	if err != nil || !r.Partial || r.Trainees != 1 || r.Asked != 5 {
		t.Errorf("%d of %d trainees, partial %v, error %v", r.Trainees, r.Asked, r.Partial, err)
	}
	none, cancel := context.WithCancel(context.Background())
	cancel()
	if r, err := short(2, 2).run(none); err != nil || !r.Partial || r.Trainees != 0 || len(r.Arms) != 0 {
		t.Errorf("%+v, error %v", r, err)
	}
}

// TestNothingIsNothing: the score of saying nothing is 0 in all its parts.
func TestNothingIsNothing(t *testing.T) {
	_, unseen := halves(Catalogue())
	e := newExam(unseen[:2], 1, 2)
	e.leave(0)
	e.leave(1)
	if m := e.policy("none"); m != (Marks{}) {
		t.Errorf("%+v", m)
	}
	if m := e.policy("smother"); m.Score == 0 {
		t.Error("smothering a group changes nothing")
	}
}

// TestEffects against figures worked out by hand: a mean of 3 and of 5, a deviation of
// the square root of 2.5 in both.
func TestEffects(t *testing.T) {
	a, b := []float64{1, 2, 3, 4, 5}, []float64{7, 6, 5, 4, 3}
	want := 2 / math.Sqrt(2.5)
	for name, e := range map[string]Estimate{"between": between(a, b, 1), "within": within(a, b, 1)} {
		if math.Abs(e.Value-want) > 1e-9 || !(e.Low < want && e.High > want) {
			t.Errorf("%s: %+v, want %.3f", name, e, want)
		}
	}
	if e := difference(a, []float64{2, 3, 4, 5, 6}, 1); math.Abs(e.Value-1) > 1e-9 || e.High-e.Low > 1e-9 {
		t.Errorf("everybody gained 1 and the interval is %+v", e)
	}
	if e := between(a[:2], b[:2], 1); e.Known() {
		t.Errorf("two trainees give %+v", e)
	}
	if e := between(a[:3], []float64{8, 9.5, 9}, 1); !e.Known() || e.Bounded() {
		t.Errorf("of three trainees one may be drawn three times, and the interval is %+v", e)
	} else if text, err := json.Marshal(e); err != nil || !strings.Contains(string(text), `"high":null`) {
		t.Errorf("%s, %v", text, err)
	}
	one := []Marks{{Score: 1}, {Score: 3}}
	if x := unalike(sitting{one, {{Score: 9}, {Score: 9}}}, sitting{one, {{Score: 9}, {Score: 9}}}); math.Abs(x-math.Sqrt(4.0/6)) > 1e-9 {
		t.Errorf("meetings of the same scenario are %.3f apart, want %.3f", x, math.Sqrt(4.0/6))
	}
	if text, err := json.Marshal(Estimate{Value: math.NaN(), Low: math.NaN(), High: math.Inf(1)}); err != nil || string(text) != `{"high":null,"low":null,"value":null}` {
		t.Errorf("%s, %v", text, err)
	}
}

// TestNovicesDiffer: no two begin alike, and the same seed gives the same one.
func TestNovicesDiffer(t *testing.T) {
	ids := Catalogue()
	a, b, again := novices(ids, 1), novices(ids, 2), novices(ids, 1)
	if a.what[0] == b.what[0] || a.what[0] != again.what[0] {
		t.Errorf("%v, %v, %v", a.what[0], b.what[0], again.what[0])
	}
	c := a.clone()
	c.what[0][always]++
	if a.what[0] == c.what[0] {
		t.Error("a clone shares what its original has learnt")
	}
}
