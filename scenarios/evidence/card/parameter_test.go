package card

import (
	"slices"
	"strings"
	"testing"

	"groundrules/sim"
)

// TestEveryParameterIsExplained: whoever adds a number says what it is, in which
// unit, and how well it is known; a fitted or published one says by what.
func TestEveryParameterIsExplained(t *testing.T) {
	p := sim.Defaults
	parts := Parameters(&p)
	if len(parts) < 13 {
		t.Fatalf("%d parts", len(parts))
	}
	for _, part := range parts {
		if part.Title == "" {
			t.Errorf("%s: the tag says nothing of what it is (is)", part.Name)
		}
		for _, x := range part.Parameters {
			if x.Meaning == "" || x.Unit == "" {
				t.Errorf("%s: its tag lacks a meaning (is) or a unit", x.Name)
			}
			if !slices.Contains(Grades, x.Grade) {
				t.Errorf("%s: grade %q, want one of %v", x.Name, x.Grade, Grades)
			}
			if x.Grade != Assumed && x.Source == "" {
				t.Errorf("%s: it is %s, but by which source?", x.Name, x.Grade)
			}
			if len(x.Fit) > 0 && (x.Grade == Measured || x.Grade == Assumed) {
				t.Errorf("%s: it is %s, yet fitted to %v", x.Name, x.Grade, x.Fit)
			}
		}
	}
}

func TestFigures(t *testing.T) {
	for _, c := range []struct {
		value []float64
		want  string
	}{
		{[]float64{1.85}, "1.85"},
		{[]float64{1.0 / 16}, "0.0625"},
		{[]float64{30}, "30"},
		{[]float64{.8, .4, -1}, "0.8 0.4 -1"},
	} {
		p := Parameter{Value: c.value}
		if got := p.Figures(); got != c.want {
			t.Errorf("%v: %q, want %q", c.value, got, c.want)
		}
	}
	p := sim.Defaults
	value := find(Parameters(&p), "Tie.Value")
	if value == nil || len(value.Value) != 12 || !strings.HasPrefix(value.Figures(), "0.8 0.4") {
		t.Errorf("Tie.Value is %+v", value)
	}
}
