package evidence

import (
	"math"
	"testing"

	"groundrules/sim"
)

func near(t *testing.T, what string, got, want, by float64) {
	t.Helper()
	if !(math.Abs(got-want) <= by) {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

func TestStatistics(t *testing.T) {
	near(t, "gini of equals", gini([]float64{2, 2, 2}), 0, 1e-12)
	near(t, "gini of one who has it all", gini([]float64{0, 0, 0, 4}), .75, 1e-12)
	near(t, "gini of the published shares of six", gini([]float64{33.1, 26.3, 19.2, 11.6, 6.7, 3.1}), .36, .005)
	near(t, "gini of the published shares of seven", gini([]float64{30.9, 24.2, 17.2, 11.8, 8.2, 5.9, 1.9}), .38, .005)
	near(t, "pearson", pearson([][2]float64{{1, 2}, {2, 4}, {3, 7}}), .9933, 1e-4)
	near(t, "spearman", spearman([]float64{1, 2, 3, 9}, []float64{2, 3, 10, 4}), .8, 1e-12)
	near(t, "spearman with ties", spearman([]float64{1, 1, 2}, []float64{5, 5, 6}), 1, 1e-12)
	r, fit := geometric([]float64{8, 4, 2, 1})
	near(t, "ratio", r, .5, 1e-12)
	near(t, "fit", fit, 1, 1e-12)
}

// The published shares give the published fit: it is this one.
func TestGeometricIsThePublishedFit(t *testing.T) {
	var samples [][][]float64
	for _, id := range []string{"share-by-rank-4", "share-by-rank-6", "share-by-rank-7", "share-by-rank-8"} {
		for _, f := range findings() {
			if f.ID == id {
				samples = append(samples, [][]float64{f.Target})
			}
		}
	}
	got := putGeometric(samples)
	near(t, "r", got[0], .69, .005)
	near(t, "R²", got[1], .95, .005)
}

// The jackknife of a mean over single groups is the textbook's standard error.
func TestJackknife(t *testing.T) {
	x := [][]float64{{1}, {4}, {2}, {8}, {5}}
	var v float64
	for _, s := range x {
		v += (s[0] - 4) * (s[0] - 4)
	}
	near(t, "standard error", jackknife([][][]float64{x}, joined)[0], math.Sqrt(v/4/5), 1e-12)
	whole := func(samples [][][]float64) []float64 { return []float64{samples[0][0][0] / samples[1][0][0]} }
	for _, few := range [][][][]float64{{{{1}}, x}, {x, {{1}}}, {{}, x}, {x, {}}} { // as where it was broken off early
		if got := jackknife(few, whole); got != nil {
			t.Errorf("with %d and %d groups an error of %v is known", len(few[0]), len(few[1]), got)
		}
	}
	if got := jackknife([][][]float64{x, {{1}, {2}}}, whole); len(got) != 1 {
		t.Errorf("with 5 and 2 groups the error is %v", got)
	}
}

func said(ids ...sim.ID) *trace {
	r := &trace{n: 0}
	var m meeting
	for _, id := range ids {
		m.turns = append(m.turns, sim.Turn{Speaker: id, Act: sim.GivesOpinion})
		r.n = max(r.n, int(id))
	}
	r.meetings = []meeting{m}
	return r
}

func TestFloor(t *testing.T) {
	r := said(1, 1, 2, 1, sim.Facilitator, 1, 3, 3, 1)
	s := r.meetings[0].speakers()
	if len(s) != 5 || s[0] != 1 || s[3] != 3 {
		t.Fatalf("turns of %v", s)
	}
	returned, chance, times := backAgain(s, 3)
	near(t, "returned", returned, 2, 0)
	near(t, "times", times, 3, 0)
	// p = 3/5 1/5 1/5. After B=1 each other came with 1/2; after 2 or 3: 3/4 and 1/4.
	near(t, "chance", chance, 3*(.6*.5+2*.2*(9.0/16+1.0/16)), 1e-12)
	got := takeRecency(0, said(1, 2, 1, 3, 2))
	near(t, "the one before last", got[0], .5, 0) // 1 comes back; before, 2 came when nobody else had been heard
	near(t, "another", got[1], .5, 0)             // 3, not heard before, and 2
	turns := []sim.Turn{{Speaker: 1, To: 2}, {Speaker: 2, To: 1}, {Speaker: 3}, {Speaker: 1, To: 3}, {Speaker: 1, To: 3}, {Speaker: 3}}
	near(t, "answered", answered(turns), 2.0/3, 1e-12)
}

func TestContagion(t *testing.T) {
	r := said(1, 2, 3, 1, 1, 2)
	turns := r.meetings[0].turns
	for _, k := range []int{0, 1, 4} {
		turns[k].Act = sim.Disagrees
	}
	// Of five neighbours four change the speaker; three of these follow a negative act.
	got := contagion(turns)
	for k, want := range []float64{1, 3, 1, 4} {
		near(t, "contagion", got[k], want, 0)
	}
}

func TestErrors(t *testing.T) {
	set := &sim.Setup{N: 2}
	set.Members[1].Script = []sim.Voicing{{View: -1}}
	r := &trace{n: 2, set: set, meetings: []meeting{{turns: []sim.Turn{
		{Speaker: 1, Topic: 1, Expressed: -1, Private: -1},
		{Speaker: 2, Topic: 1, Expressed: -1, Private: 1},
		{Speaker: 2, Topic: 1, Expressed: 1, Private: 1}, // talk after the answer
		{Speaker: 1, Topic: 2, Expressed: -1, Private: -1},
		{Speaker: 2, Topic: 2, Expressed: 1, Private: 1},
	}}}}
	if e := takeErrors(0, r); e[0] != 1 || e[1] != 2 {
		t.Errorf("%v errors of %v answers", e[0], e[1])
	}
}
