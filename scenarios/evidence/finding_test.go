package evidence

import (
	"context"
	"math"
	"strings"
	"testing"
)

// Every finding is measured, every measure is of a finding, and there is a label for
// each figure.
func TestFindingsAndMeasures(t *testing.T) {
	known := map[string]bool{}
	for _, f := range Findings() {
		known[f.ID] = true
		m, ok := measures[f.ID]
		if !ok {
			t.Errorf("%s: nothing measures it", f.ID)
			continue
		}
		if n := len(m.labels); n == 0 || n%len(f.Target) != 0 {
			t.Errorf("%s: %d labels for %d figures", f.ID, n, len(f.Target))
		}
	}
	for id := range measures {
		if !known[id] {
			t.Errorf("%s is measured and is no finding", id)
		}
	}
}

func TestReadIsStrict(t *testing.T) {
	const good = `version = 1
[[finding]]
id = "a"
title = "t"
grade = "measured"
source = "s"
conditions = "c"
target = [1, 2]
low = [0, 1]
high = [2, 3]
groups = 10
`
	if _, err := read("f.toml", good); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ from, to, want string }{
		{"version = 1", "version = 2", "version"},
		{"groups = 10", "group = 10", "unknown key"},
		{`"measured"`, `"sure"`, "unknown grade"},
		{"low = [0, 1]", "low = [0]", "bands"},
		{"high = [2, 3]", "high = [2, 1.5]", "outside"},
		{"groups = 10", "groups = 0", "how many groups"},
		{`source = "s"`, `source = " "`, "all wanted"},
		{"groups = 10", "groups = 10\n" + good[12:], "twice"},
	} {
		_, err := read("f.toml", strings.Replace(good, tt.from, tt.to, 1))
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: got %v, want %q", tt.to, err, tt.want)
		}
	}
}

// One worker and several, all findings at once and one by one, give the same numbers.
func TestSameNumbers(t *testing.T) {
	all := run(t, Options{Groups: 4, Workers: 1})
	same(t, "3 workers", all.Results, run(t, Options{Groups: 4, Workers: 3}).Results)
	for _, id := range []string{"aba-lift", "asch-private", "brainstorming"} {
		for _, r := range all.Results {
			if r.ID == id {
				same(t, id, []Result{r}, run(t, Options{Groups: 4, Findings: []string{id}}).Results)
			}
		}
	}
}

func run(t *testing.T, o Options) Report {
	t.Helper()
	r, err := Run(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func same(t *testing.T, what string, want, got []Result) {
	t.Helper()
	if len(want) != len(got) {
		t.Fatalf("%s: %d results, want %d", what, len(got), len(want))
	}
	for i := range want {
		for k, f := range want[i].Figures {
			g := got[i].Figures[k]
			if math.Float64bits(f.Value) != math.Float64bits(g.Value) || math.Float64bits(f.Error) != math.Float64bits(g.Error) {
				t.Errorf("%s: %s, %s: %v (%v), want %v (%v)", what, want[i].ID, f.Label, g.Value, g.Error, f.Value, f.Error)
			}
		}
	}
}

// A run that is broken off says so, and says what there is.
func TestPartial(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	r, err := Run(ctx, Options{Groups: 50, Workers: 2, Findings: []string{"aba", "asch-ally"}, Progress: func(done, _ int) {
		if done == 30 {
			cancel()
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	if !r.Partial || len(r.Results) != 2 {
		t.Fatalf("partial %v with %d results", r.Partial, len(r.Results))
	}
	for _, x := range r.Results {
		if x.Played < 3 || x.Played > 10 || x.Asked != 50 || math.IsNaN(x.Figures[0].Value) {
			t.Errorf("%s: %d of %d groups, %v", x.ID, x.Played, x.Asked, x.Figures[0])
		}
	}
}
