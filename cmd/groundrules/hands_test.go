package main

import (
	"slices"
	"strings"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

// A hand does what is wanted of one control of the window.
type hand interface {
	press(k *control)
	// scroll moves what lies in an area, by its bar, about half its height on or back.
	scroll(bar *control, on bool)
	// begin takes a slider to its beginning.
	begin(k *control)
}

// A seat is where somebody sits who finds what they want by its name.
type seat struct {
	*played
	hand hand
}

// A control is something on the screen, with the name of the group it lies in.
type control struct {
	ui.Node
	group string
}

// controls are those of the last frame that can be used now, in its order.
func (p *played) controls() (list []control) {
	p.t.Helper()
	var groups []ui.Node
	for _, n := range nodesTold(p.t) {
		for len(groups) > 0 && groups[len(groups)-1].Depth >= n.Depth {
			groups = groups[:len(groups)-1]
		}
		switch n.Role {
		case ui.RoleChoice, ui.RoleList, ui.RoleTabs:
			groups = append(groups, n)
		case ui.RoleButton, ui.RoleTab, ui.RoleOption, ui.RoleRow, ui.RoleCheck, ui.RoleSlider, ui.RolePerson, ui.RoleField, ui.RoleScroll:
			if n.Off || n.Seen == (paint.Rect{}) {
				continue
			}
			k := control{Node: n}
			if len(groups) > 0 {
				k.group = groups[len(groups)-1].Name
			}
			list = append(list, k)
		}
	}
	return list
}

// find is the control with that name in that group, "" for any or none; nil where there
// is none that can be used now. The bar is that of what it scrolls in, nil for none.
func (s *seat) find(group, name string) (found, bar *control) {
	s.t.Helper()
	list := s.controls()
	for i := range list {
		k := &list[i]
		switch {
		case k.Role == ui.RoleScroll:
			bar = k
		case k.Name == name && (group == "" || group == k.group):
			if bar != nil && k.Rect.X > bar.Rect.X {
				bar = nil
			}
			return k, bar
		}
	}
	return nil, nil
}

// press presses the control with that name, which has to be there.
func (s *seat) press(name string) { s.t.Helper(); s.pressIn("", name) }

// pressIn presses one of a group.
func (s *seat) pressIn(group, name string) {
	s.t.Helper()
	s.hand.press(s.shown(group, name))
	s.Wait(3)
}

// shown is the control with its middle in sight, scrolled there if need be.
func (s *seat) shown(group, name string) *control {
	s.t.Helper()
	for range 40 {
		k, bar := s.find(group, name)
		if k != nil && k.Seen.Has(k.Rect.Centre()) {
			return k
		}
		if k == nil || bar == nil {
			break
		}
		s.hand.scroll(bar, k.Rect.Y > bar.Rect.Y)
		s.Wait(3)
	}
	s.t.Fatalf("%q %q cannot be reached:\n%s", group, name, (&ui.Outline{Nodes: nodesTold(s.t)}).String())
	return nil
}

// A keyHand has only keys: those on the key caps, and Tab and the arrows to get to what
// has none.
type keyHand struct{ *played }

var keysOfCaps = map[string]ebiten.Key{"Enter": ebiten.KeyEnter, "Esc": ebiten.KeyEscape}

func (h keyHand) press(k *control) {
	h.t.Helper()
	named := keysOfCaps[k.Key]
	focused := slices.ContainsFunc(h.controls(), func(k control) bool { return k.Focus })
	switch {
	case len(k.Key) == 1:
		h.Type(strings.ToLower(k.Key))
	case k.Key != "" && !(named == ebiten.KeyEnter && focused): // that presses what has the focus
		h.Press(named)
	case !h.focus(k).Chosen:
		h.Type(" ")
	}
}

// focus goes to a control, by Tab and by arrows inside its group, and returns it as it
// is then.
func (h keyHand) focus(k *control) *control {
	h.t.Helper()
	for range 80 {
		list := h.controls()
		at := slices.IndexFunc(list, func(c control) bool { return c.Focus })
		to := slices.IndexFunc(list, func(c control) bool { return c.Role == k.Role && c.Name == k.Name && c.group == k.group })
		together := at >= 0 && to >= 0 && list[at].group != "" && list[at].group == list[to].group
		switch {
		case to < 0:
			h.t.Fatalf("%q is gone", k.Name)
		case at == to:
			return &list[to]
		case together && at < to:
			h.Press(ebiten.KeyArrowDown)
		case together:
			h.Press(ebiten.KeyArrowUp)
		default:
			h.Press(ebiten.KeyTab)
		}
	}
	h.t.Fatalf("%q cannot be reached by Tab", k.Name)
	return nil
}

func (h keyHand) scroll(_ *control, on bool) {
	if on {
		h.Press(ebiten.KeyPageDown)
	} else {
		h.Press(ebiten.KeyPageUp)
	}
}

func (h keyHand) begin(k *control) {
	h.t.Helper()
	h.focus(k)
	h.Press(ebiten.KeyHome)
}

// A mouseHand has only the mouse.
type mouseHand struct{ *played }

func (h mouseHand) press(k *control) { h.Click(middle(k.Rect)) }

func (h mouseHand) scroll(bar *control, on bool) {
	x, y := middle(bar.Rect)
	h.Move(x-30, y)
	by := float64(bar.Rect.H) / 2 / ui.Notch
	if on {
		by = -by
	}
	h.Scroll(by)
}

func (h mouseHand) begin(k *control) {
	x, y := middle(k.Rect)
	h.Drag(x, y, float64(k.Rect.X)+2, y)
}

// A fingerHand has only a finger.
type fingerHand struct{ *played }

func (h fingerHand) press(k *control) { h.Tap(middle(k.Rect)) }

func (h fingerHand) scroll(bar *control, on bool) {
	x, y := middle(bar.Rect)
	by := float64(bar.Rect.H) / 4
	if on {
		by = -by
	}
	h.Pull(x-30, y-by, x-30, y+by)
}

func (h fingerHand) begin(k *control) {
	x, y := middle(k.Rect)
	h.Pull(x, y, float64(k.Rect.X)+2, y)
}

func middle(r paint.Rect) (x, y float64) {
	m := r.Centre()
	return float64(m.X), float64(m.Y)
}
