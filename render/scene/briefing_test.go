package scene

import (
	"strconv"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/scenarios"
)

// What counts is seen without scrolling in the first window one gets.
func TestBriefingsShowWholeWhatCounts(t *testing.T) {
	for _, e := range scenarios.Library() {
		b := &briefing{of: e.Scenario, seed: 1}
		c, _, _ := still(func(c *ui.Context) { b.frame(c) }, &paint.Light, 1280, 800, 1)
		note := c.Outline.Find(ui.RoleRegion, "Before you go in")
		for _, o := range e.Scenario.Objectives {
			n := c.Outline.Find(ui.RoleText, o.Text)
			if n == nil {
				t.Fatalf("%s: %q is not there", e.Name, o.Text)
			}
			if foot := n.Rect.Y + 20; note != nil && foot > 700 {
				t.Errorf("%s: %q ends at %.0f, under the foot of its panel", e.Name, o.Text, foot)
			}
		}
	}
}

func TestBriefingsNumberEverySeat(t *testing.T) {
	s := *paperEvening(t)
	first := s.Members[0]
	s.Members = nil
	for i := range 12 {
		m := first
		m.ID = "m" + strconv.Itoa(i+1)
		s.Members = append(s.Members, m)
	}
	b := &briefing{of: &s, seed: 1}
	_, list, _ := still(func(c *ui.Context) { b.frame(c) }, &paint.Light, 1280, 2400, 1)
	seats := map[string]bool{}
	for _, m := range list.Marks {
		if m.Kind == paint.TextMark {
			seats[m.Text.S] = true
		}
	}
	for _, want := range []string{"1", "9", "10", "11", "12"} {
		if !seats[want] {
			t.Errorf("no card has the seat number %s", want)
		}
	}
}
