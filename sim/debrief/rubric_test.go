package debrief

import (
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/session"
)

func TestMarksComeFromMoments(t *testing.T) {
	moments := func(good, bad int) (list []Sign) {
		for n := range good + bad {
			list = append(list, Sign{For: n < good})
		}
		return list
	}
	for _, test := range []struct{ good, bad, want int }{
		{0, 0, 0}, {1, 0, 4}, {0, 1, 2}, {1, 1, 3}, {3, 0, 5}, {0, 3, 1}, {5, 1, 4}, {9, 1, 5}, {1, 5, 2}, {2, 1, 4}, {4, 4, 3},
	} {
		if got := markOf(moments(test.good, test.bad)); got != test.want {
			t.Errorf("%d for, %d against: %d, want %d", test.good, test.bad, got, test.want)
		}
	}
	// One moment more in favour never lowers a mark, one more against never raises it.
	for good := range 12 {
		for bad := range 12 {
			m := markOf(moments(good, bad))
			if good+bad > 0 && (markOf(moments(good+1, bad)) < m || markOf(moments(good, bad+1)) > m) {
				t.Errorf("%d and %d: a moment more turns the mark round", good, bad)
			}
		}
	}
}

func TestOwnRubricIsWhole(t *testing.T) {
	own := OwnRubric()
	if len(own.Dimensions) != len(Dimensions) || len(Dimensions) != dimensions {
		t.Fatalf("%d dimensions", len(own.Dimensions))
	}
	for i, d := range own.Dimensions {
		if d.ID != Dimensions[i] || d.Scored != d.ID || d.Title == "" || d.Weight != 1 {
			t.Errorf("dimension %d is %+v", i+1, d)
		}
		for mark := 1; mark <= 5; mark++ {
			if d.Anchor(mark).Empty() {
				t.Errorf("%s has no anchor for %d", d.ID, mark)
			}
		}
		if !d.Anchor(0).Empty() || !d.Anchor(6).Empty() {
			t.Errorf("%s has anchors outside the scale", d.ID)
		}
	}
}

// judged is a debrief with given moments.
func judged(good map[int][2]int) *Debrief {
	d := &Debrief{}
	for dim, n := range good {
		for k := range n[0] + n[1] {
			d.signs[dim] = append(d.signs[dim], Sign{For: k < n[0]})
		}
	}
	return d
}

func TestScenariosRubric(t *testing.T) {
	d := judged(map[int][2]int{dimSafety: {3, 0}, dimTiming: {0, 3}}) // 5 and 1
	d.Self = []session.Rating{{Dimension: "pace", Mark: 3}, {Dimension: "gone", Mark: 1}}
	r := Rubric{Pass: 3, Dimensions: []Dimension{
		{ID: "safety", Scored: "safety", Weight: 3},
		{ID: "pace", Title: "Pace", Scored: "timing", Weight: 1, Anchors: [5]string{"slow", "", "", "", "in time"}},
		{ID: "voice", Title: "Voice", Weight: 5},
	}}
	j := d.Judge(r)
	if j.Mean != 4 || !j.Passed || !j.Rule || len(j.Rows) != 3 {
		t.Errorf("mean %v, passed %v of %d rows", j.Mean, j.Passed, len(j.Rows))
	}
	if j.Rows[0].Dimension.Title != "Safety" || j.Rows[0].Mark != 5 || j.Rows[1].Mark != 1 || j.Rows[1].Anchor != "slow" || j.Rows[1].Self != 3 {
		t.Errorf("rows %+v", j.Rows)
	}
	if j.Rows[2].Mark != 0 || !strings.HasPrefix(j.Rows[2].Words, "People judge this") {
		t.Errorf("a dimension that nothing scores is %+v", j.Rows[2])
	}
	r.Dimensions[1].Least = 2
	if j := d.Judge(r); j.Passed {
		t.Error("passed below the least of a dimension")
	}
	r.Dimensions[1].Least, r.Pass = 0, 4.5
	if j := d.Judge(r); j.Passed {
		t.Error("passed below the mean that is asked for")
	}
	r.Pass = 0
	if j := d.Judge(r); j.Rule || j.Passed {
		t.Error("without a rule nothing is passed")
	}
}

// Signs name a turn of the practice, are told in whole sentences, and come the same
// for the same practice.
func TestSignsOfWholeMeetings(t *testing.T) {
	say := map[int]sim.Say{
		3: {Intervention: agree, Rule: 1}, 20: {Intervention: invite, Target: [2]sim.ID{3}},
		21: {Intervention: invite, Target: [2]sim.ID{3}, Delivery: sim.Forceful}, 40: {Intervention: askAll, Delivery: sim.Direct},
	}
	kinds := map[string]int{}
	for seed := uint64(1); seed <= 8; seed++ {
		d := Of(practise(t, nil, seed, 1000, say), testNames(), testObjectives())
		j := d.Judge(Rubric{})
		for _, row := range j.Rows {
			for _, s := range row.Signs {
				kinds[row.Dimension.ID]++
				if s.Turn < 1 || s.Turn > d.Turns || s.Minute > d.Minutes || s.Meeting < 0 || s.Meeting > 1 {
					t.Errorf("seed %d: %s: no such turn: %+v", seed, row.Dimension.ID, s)
				}
				if s.Words == "" || strings.Contains(s.Words, "  ") || strings.Contains(s.Words, "..") || !strings.ContainsAny(s.Words[len(s.Words)-1:], ".!?") && !strings.HasSuffix(s.Words, "”") {
					t.Errorf("seed %d: %s: %q", seed, row.Dimension.ID, s.Words)
				}
			}
		}
		for _, s := range d.signs[dimRestraint] {
			if !s.For && strings.Contains(s.Words, "before anybody had answered") {
				kinds["pressed on"]++
			}
		}
	}
	for _, want := range []string{"evenness", "restraint", "pressed on"} {
		if kinds[want] == 0 {
			t.Errorf("nothing was found about %s in eight meetings: %v", want, kinds)
		}
	}
}

// Nothing of a disclosure of danger, nor what was said right after it, is a sign.
func TestSignsLeaveDangerAlone(t *testing.T) {
	p := practise(t, &session.Danger{Minute: 12, Who: 2, Words: "…", GoesOn: true}, 3, 1000, nil)
	if p.State() != session.InDanger {
		t.Fatalf("State = %v", p.State())
	}
	at := 0
	for _, b := range p.Beats() {
		if b.Turn.Number > 0 {
			at++
		}
	}
	do(t, p, session.Command{Kind: session.Acknowledge})
	for p.State() == session.Running {
		c := session.Command{}
		if len(p.Beats())%3 == 0 {
			c = session.Command{Kind: session.Say, Say: sim.Say{Intervention: invite, Target: [2]sim.ID{2}}}
		}
		do(t, p, c)
	}
	d := Of(p, testNames(), nil)
	for dim := range d.signs {
		for _, s := range d.signs[dim] {
			if s.Turn > at && s.Turn <= at+aftermath {
				t.Errorf("%s: turn %d is rated: %s", Dimensions[dim], s.Turn, s.Words)
			}
		}
	}
}
