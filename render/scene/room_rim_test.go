package scene

import (
	"testing"

	"groundrules/render/ui"
)

// What scrolls shows a rim below its area, for the rings of focus. No control stands so
// near that what is cut off there touches it.
func TestWhatIsCutOffTouchesNoControl(t *testing.T) {
	const rim, air = 6, 2
	seen := 0
	for _, size := range append([][2]float32{{640, 360}, {512, 350}, {427, 267}}, windows...) {
		for name, keys := range choices {
			v := enter(t, 8, evening(), size[0], size[1])
			v.press(keys...)
			v.wait(2)
			for _, area := range v.c.Outline.Nodes {
				if area.Role != ui.RoleScroll {
					continue
				}
				foot := area.Rect.Y + area.Rect.H
				for _, n := range v.c.Outline.Nodes {
					if n.Role != ui.RoleButton && n.Role != ui.RoleOption || n.Seen != n.Rect || n.Rect.Y < foot-1 || n.Rect.X > area.Rect.X || n.Rect.X+n.Rect.W < area.Rect.X-40 {
						continue
					}
					seen++
					if gap := n.Rect.Y - foot; gap < rim+air {
						t.Errorf("%.0fx%.0f, %s: %q stands %.0f below what scrolls", size[0], size[1], name, n.Name, gap)
					}
				}
			}
		}
	}
	if seen < 20 {
		t.Errorf("only %d controls were looked at", seen)
	}
}
