package debrief

import (
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/session"
)

// listened is the cohesion that practices in which one only listens come to: those with
// the seeds of the groups without a facilitator, each followed until stop holds of it.
func listened(t *testing.T, plan session.Plan, own uint64, stop func(*session.Practice) bool) (ends []float64) {
	t.Helper()
	for run := range fullRuns {
		p, err := session.Begin(plan, unledSeed(run, own), nil)
		if err != nil {
			t.Fatal(err)
		}
		shown := 0.0
		for p.State() != session.Over && !stop(p) {
			c := session.Command{}
			if p.State() == session.BetweenMeetings {
				c = session.Command{Kind: session.Onward}
			}
			b, err := p.Do(c)
			if err != nil {
				t.Fatal(err)
			}
			if b.Turn.Number > 0 {
				shown = b.Reading.Cohesion
			}
		}
		ends = append(ends, shown)
	}
	return ends
}

func lowerThan(x float64, ends []float64) (n int) {
	for _, e := range ends {
		if e < x {
			n++
		}
	}
	return n
}

// What is counted is what listening through a practice of that luck comes to, at the end
// and where a practice was left, in one meeting and in several.
func TestWithoutIsListening(t *testing.T) {
	life := func(meetings int) func(uint64) *session.Practice {
		return func(seed uint64) *session.Practice { return playLife(t, seed, meetings, nil) }
	}
	say := map[int]sim.Say{4: {Intervention: askAll}, 20: {Intervention: invite, Target: [2]sim.ID{3}}}
	for name, play := range map[string]func(uint64) *session.Practice{
		"whole":    life(1),
		"meetings": life(2),
		"left":     func(seed uint64) *session.Practice { return practise(t, nil, seed, 40, say) },
	} {
		seen := map[int]bool{}
		var ends []float64
		for seed := uint64(1); seed <= 3; seed++ {
			p := play(seed)
			d := Of(p, testNames(), nil)
			before := chainOf(p)
			d.Compare(p)
			last := d.Course[len(d.Course)-1]
			if left := name == "left"; left || ends == nil { // to the end it is the same for each
				ends = listened(t, p.Plan(), seed, func(o *session.Practice) bool { return left && o.Group().Minute >= last.Minute })
			}
			w := d.Without
			if w == nil || w.Runs != fullRuns || w.Lower != lowerThan(last.Cohesion, ends) {
				t.Fatalf("%s, seed %d: %+v; listening ended lower in %d", name, seed, w, lowerThan(last.Cohesion, ends))
			}
			if chainOf(p) != before {
				t.Errorf("%s, seed %d: the practice was changed", name, seed)
			}
			seen[w.Lower] = true
			again := *w
			if d.Compare(p); *d.Without != again {
				t.Errorf("%s, seed %d: %+v at first, then %+v", name, seed, again, d.Without)
			}
			checkWords(t, d)
		}
		if len(seen) < 2 {
			t.Errorf("%s: three practices came to the same count, so nothing was told apart", name)
		}
	}
}

func chainOf(p *session.Practice) (h uint64) {
	for _, b := range p.Beats() {
		h = h*31 + b.Hash
	}
	return h
}

// A meeting left behind is compared at its own end, also where the next has begun and
// nobody has said anything in it.
func TestWithoutComparesTheSameMeeting(t *testing.T) {
	full := playLife(t, 2, 3, nil)
	plan := full.Plan()
	p, err := session.Begin(plan, 2, nil)
	if err != nil {
		t.Fatal(err)
	}
	for p.State() != session.BetweenMeetings {
		if _, err := p.Do(session.Command{}); err != nil {
			t.Fatal(err)
		}
	}
	ends := listened(t, plan, 2, func(o *session.Practice) bool { return o.State() == session.BetweenMeetings })
	for _, meetings := range []int{1, 2} {
		d := Of(p, testNames(), nil)
		d.Compare(p)
		if want := lowerThan(d.Meetings[0].Course[d.Turns].Cohesion, ends); len(d.Meetings) != meetings || d.Without == nil || d.Without.Lower != want || !strings.Contains(d.Without.Words, "at the end of meeting 1") {
			t.Errorf("%d meetings: %+v, want %d lower at the end of meeting 1", len(d.Meetings), d.Without, want)
		}
		if _, err := p.Do(session.Command{Kind: session.Onward}); meetings == 1 && err != nil {
			t.Fatal(err)
		}
	}
}

// No group without a facilitator has the practice's luck, and no two have the same.
func TestWithoutHasItsOwnLuck(t *testing.T) {
	for own := range fullRuns {
		seed, seen := unledSeed(own, 0), map[uint64]bool{}
		for run := range fullRuns {
			z := unledSeed(run, seed)
			if z == seed || seen[z] {
				t.Fatalf("run %d beside seed %d has seed %d, its own: %v", run, seed, z, z == seed)
			}
			seen[z] = true
		}
	}
}

// Of too little, and after words of danger, nothing is said.
func TestWithoutSaysNothing(t *testing.T) {
	danger := &session.Danger{Minute: 8, Who: 2, Words: "I do not want to go on.", GoesOn: true}
	through := practise(t, danger, 1, 60, nil)
	if through.State() == session.InDanger {
		if _, err := through.Do(session.Command{Kind: session.Acknowledge}); err != nil {
			t.Fatal(err)
		}
	}
	for name, p := range map[string]*session.Practice{
		"nothing": practise(t, nil, 1, 0, nil), "ten turns": practise(t, nil, 1, 10, nil),
		"danger": practise(t, danger, 1, 60, nil), "after danger": through,
	} {
		d := Of(p, testNames(), nil)
		if d.Compare(p); d.Without != nil {
			t.Errorf("%s: %+v", name, d.Without)
		}
	}
	left := practise(t, danger, 1, 25, nil)
	d := Of(left, testNames(), nil)
	if d.Compare(left); d.Danger != nil || d.Without == nil {
		t.Errorf("left before anybody spoke of danger (%v), and %v is said", d.Danger, d.Without)
	}
}

func TestWithoutInWords(t *testing.T) {
	const they = " They are other evenings of the same people, in this model."
	whole := ended{whole: true, last: true}
	for _, c := range []struct {
		runs, lower int
		end         ended
		want        string
	}{
		{100, 83, whole, "In 83 of 100 runs of this meeting without a facilitator, cohesion was lower at the end."},
		{100, 1, whole, "In 1 of 100 runs of this meeting without a facilitator, cohesion was lower at the end."},
		{100, 0, whole, "In none of 100 runs of this meeting without a facilitator was cohesion lower at the end."},
		{100, 100, whole, "In all 100 runs of this meeting without a facilitator, cohesion was lower at the end."},
		{97, 97, whole, "In all 97 runs of this meeting without a facilitator, cohesion was lower at the end."},
		{100, 40, ended{minute: 34.6, meeting: 1}, "In 40 of 100 runs of this meeting without a facilitator, cohesion was lower at minute 34, where the practice stopped."},
		{100, 0, ended{minute: 34.6, meeting: 2, several: true}, "In none of 100 runs of these meetings without a facilitator was cohesion lower at minute 34 of meeting 2, where the practice stopped."},
		{100, 9, ended{whole: true, last: true, several: true, meeting: 3}, "In 9 of 100 runs of these meetings without a facilitator, cohesion was lower at the end."},
		{100, 9, ended{whole: true, several: true, meeting: 2}, "In 9 of 100 runs of these meetings without a facilitator, cohesion was lower at the end of meeting 2."},
	} {
		w := Without{Runs: c.runs, Lower: c.lower}
		if got := w.inWords(&c.end).In(nil); got != c.want+they {
			t.Errorf("%d of %d: %q, want %q", c.lower, c.runs, got, c.want+they)
		}
	}
}

// Where somebody speaks of danger in most groups, those few that are left prove nothing.
func TestWithoutLeavesDangerOut(t *testing.T) {
	p := playLife(t, 1, 1, nil)
	d := Of(p, testNames(), nil)
	u := d.LeftAlone(p)
	u.plan.Events = append(u.plan.Events, session.Event{ID: "danger", Danger: true, Minute: 6, Happening: sim.Happening{Who: 2}, Text: "I do not want to go on."})
	for u.Next() {
	}
	if w := u.Found(); w != nil || u.found.Runs != 0 {
		t.Errorf("%+v, of %d runs", w, u.found.Runs)
	}
}
