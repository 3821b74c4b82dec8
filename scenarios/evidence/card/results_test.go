package card

import (
	"strings"
	"testing"
)

// TestAblations: a mechanism breaks what fails without it and not with it; and what is
// left with dependency frozen is told in shares.
func TestAblations(t *testing.T) {
	c := Card{Measured: Measurement{Outcomes: []Outcome{
		{Name: "groundrules", Fails: []string{"aba"}, Conflict: []float64{1.4, 1.5}},
		{Name: "norms", Without: "norms do not grow", Fails: []string{"aba", "development"}, Conflict: []float64{1.6, 1.1}},
		{Name: "dependency", Without: "dependency stays", Fails: []string{"aba"}, Conflict: []float64{.9, 1.25}},
	}}}
	rows := c.ablations().Blocks[1].Table.Rows
	want := [][]string{
		{"(nothing)", "1.40", "1.50", "aba"},
		{"norms: norms do not grow", "1.60", "1.10", "development"},
		{"dependency: dependency stays", "0.90", "1.25", "none"},
	}
	for k := range want {
		if got := strings.Join(rows[k], "|"); got != strings.Join(want[k], "|") {
			t.Errorf("row %d: %s, want %s", k, got, strings.Join(want[k], "|"))
		}
	}
	frozen := c.frozen()
	if got := frozen.Blocks[1].Text; !strings.Contains(got, "nothing is left") || !strings.Contains(got, "last third 50%") {
		t.Error(got)
	}
	if got := (&Card{}).frozen().Blocks[0].Text; got != "Not measured." {
		t.Error(got)
	}
}

func TestTuned(t *testing.T) {
	c := New()
	fitted := 0
	for _, f := range c.Findings {
		if f.ID == "asch-ally" && strings.Join(f.Parameters, " ") != "Voice.Ally" {
			t.Errorf("to asch-ally are fitted %v", f.Parameters)
		}
		if !f.Free() {
			fitted++
		}
		if f.ID == "deviant" && strings.Join(f.Akin, " ") != "Floor.Persuade Act.Pressure" {
			t.Errorf("akin to the deviant are %v", f.Akin)
		}
	}
	if free := len(c.Findings) - fitted; free < 3 || fitted < 10 {
		t.Errorf("%d findings were fitted to, %d not", fitted, free)
	}
	// No number is called published, and the work that it stands in a test of it.
	for _, part := range c.Parts {
		for _, p := range part.Parameters {
			for _, f := range c.Findings {
				if (p.Grade == Published || p.Grade == Fitted && len(p.Fit) == 0) && f.Free() && shareWork(p.Source, f.Source) {
					t.Errorf("%s comes from %s, and %s is held to be free of it", p.Name, p.Source, f.ID)
				}
			}
		}
	}
}
