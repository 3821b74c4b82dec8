package scene

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

// sizes are those in which what holds for every size is looked at: of a phone, of the
// smallest window, of the pictures with large text, and of text made small.
var sizes = [...]look{
	{width: 390, height: 844, scale: 1},
	{width: 390, height: 844, scale: 1.5},
	{width: 1024, height: 640, scale: 1},
	{width: 1280, height: 800, scale: 1},
	{width: 1280, height: 800, scale: 2},
	{width: 1280, height: 800, scale: .8},
}

// answering are the roles of what a person can do something with.
var answering = []ui.Role{
	ui.RoleButton, ui.RoleTab, ui.RoleOption, ui.RoleRow, ui.RoleCheck, ui.RoleSlider, ui.RoleField, ui.RoleScroll, ui.RolePerson,
}

// controls are the nodes of a frame that can be pressed now, those under a dialog left
// out, and of the scrolled those that are wholly seen.
func controls(v *seen) (list []ui.Node) {
	nodes := v.c.Outline.Nodes
	for i, n := range nodes {
		if n.Role == ui.RoleDialog { // what comes before lies under it
			list, nodes = list[:0], nodes[i:]
		}
		if !slices.Contains(answering, n.Role) || n.Seen.W < n.Rect.W-.5 || n.Seen.H < n.Rect.H-.5 || n.Seen == (paint.Rect{}) {
			continue
		}
		list = append(list, n)
	}
	return list
}

// Everything that can be pressed can be pressed on 24 by 24 pixels that are its own.
func TestEveryTargetIsLargeEnough(t *testing.T) {
	for _, s := range screenfuls(t) {
		for _, l := range sizes {
			l.theme = &paint.Light
			for _, wrong := range tooSmall(s.show(l), l) {
				t.Errorf("%s, %v: %s", s.name, l, wrong)
			}
		}
	}
}

// tooSmall is what of a frame has no 24 by 24 pixels of its own to be pressed on, or leaves
// the window.
func tooSmall(v *seen, l look) (list []string) {
	hits := v.c.Hits()
	for i, h := range hits {
		r := enlarged(h, l.scale)
		if r.W < paint.SmallestTarget-.1 || r.H < paint.SmallestTarget-.1 {
			continue // scrolled away in part
		}
		m := r.Centre()
		own := paint.Rect{X: m.X - 12, Y: m.Y - 12, W: 24, H: 24}
		for _, other := range hits[i+1:] {
			if inside := h.Meet(other); inside.W > other.W-1 && inside.H > other.H-1 {
				continue // it is part of what lies in h
			}
			if o := enlarged(other, l.scale).Meet(own); o.W > 1 && o.H > 1 {
				list = append(list, fmt.Sprintf("%v lies over the middle of %v", o, r))
			}
		}
	}
	for _, n := range controls(v) {
		r := enlarged(n.Rect, l.scale)
		if in := r.Meet(paint.Rect{W: l.width, H: l.height}); in.W < r.W-1 || in.H < r.H-1 {
			list = append(list, fmt.Sprintf("%v %q leaves the window: %v", n.Role, n.Name, r))
		}
	}
	return list
}

func enlarged(r paint.Rect, by float32) paint.Rect {
	return paint.Rect{X: by * r.X, Y: by * r.Y, W: by * r.W, H: by * r.H}
}

// What can be reached says what it is, how it stands, and why it cannot be used.
func TestTheOutlineIsComplete(t *testing.T) {
	for _, s := range screenfuls(t) {
		for _, l := range sizes {
			l.theme = &paint.Light
			v := s.show(l)
			for _, wrong := range gaps(v) {
				t.Errorf("%s, %v: %s", s.name, l, wrong)
			}
		}
	}
}

// gaps are what a person who hears a screen would miss.
func gaps(v *seen) (list []string) {
	nodes := v.c.Outline.Nodes
	depth := 0
	names := map[string]int{} // of what lies in the same group
	groups := []int{-1}
	for i, n := range nodes {
		what := fmt.Sprintf("%v %q", n.Role, n.Name)
		if n.Depth > depth+1 {
			list = append(list, what+" lies in nothing")
		}
		depth = n.Depth
		groups = append(groups[:min(n.Depth+1, len(groups))], i)
		if strings.TrimSpace(n.Name) == "" && (n.Role != ui.RoleText || n.Value == "") {
			list = append(list, fmt.Sprintf("%v at %v has no name", n.Role, n.Rect))
		}
		switch n.Role {
		case ui.RoleCheck, ui.RoleSlider:
			if n.Value == "" {
				list = append(list, what+" does not say how it stands")
			}
		case ui.RoleTabs:
			if chosenIn(nodes, i) != 1 {
				list = append(list, fmt.Sprintf("%d tabs of %q are open", chosenIn(nodes, i), n.Name))
			}
		case ui.RoleChoice:
			if chosenIn(nodes, i) > 1 {
				list = append(list, fmt.Sprintf("%d options of %q are chosen", chosenIn(nodes, i), n.Name))
			}
		}
		if n.Off && n.Why == "" {
			list = append(list, what+" is off and does not say why")
		}
		if slices.Contains(answering, n.Role) && n.Role != ui.RoleScroll {
			names[fmt.Sprintf("%s %s in %d", what, n.Value, groups[n.Depth])]++
		}
	}
	for what, k := range names {
		if k > 1 {
			list = append(list, fmt.Sprintf("%d times %s", k, what))
		}
	}
	return list
}

// chosenIn is how many are chosen in the group at i.
func chosenIn(nodes []ui.Node, i int) (n int) {
	for _, m := range nodes[i+1:] {
		if m.Depth <= nodes[i].Depth {
			break
		}
		if m.Chosen {
			n++
		}
	}
	return n
}
