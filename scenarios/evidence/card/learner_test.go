package card

import (
	"fmt"
	"strings"
	"testing"

	"groundrules/scenarios/evidence/learning"
)

// TestLearner: the card says first what a simulated learner is no evidence of, every
// habit that it begins with, what else was assumed, and what was measured in each arm.
func TestLearner(t *testing.T) {
	c := New()
	s := c.learner()
	if !strings.HasPrefix(s.Blocks[0].Text, learning.About) {
		t.Errorf("the section begins with %q", s.Blocks[0].Text)
	}
	var all strings.Builder
	for _, b := range s.Blocks {
		fmt.Fprintln(&all, b.Text, b.Items)
		if b.Table != nil {
			fmt.Fprintln(&all, b.Table.Rows)
		}
	}
	want := []string{"rate of 0.1", "fixed before it was measured", "Louie et al. 2025", "[own_story always +1.0]", "no feedback", "outcomes only", "decision review"}
	for _, h := range c.Learner.Habits {
		want = append(want, fmt.Sprintf("[%s %s %+.1f]", h.Of, h.When, h.By))
	}
	for _, w := range want {
		if !strings.Contains(all.String(), w) {
			t.Errorf("the section does not say %q", w)
		}
	}
	r := learned()
	if r.Trainees < 10 || len(r.Arms) != int(learning.Arms) || len(r.Between) != 3 || r.Practices < 4 {
		t.Errorf("%d trainees, %d arms and %d practices were measured", r.Trainees, len(r.Arms), r.Practices)
	}
}
