package ui

import "groundrules/render/paint"

// tabStyle is how tabs are set, by the room there is.
type tabStyle struct {
	size, pad, gap float32
	each           float32 // width of every tab; 0: as wide as its word
}

// tabStyle draws closer together before anything is cut, and lets words take two
// lines before that is too wide.
func (c *Context) tabStyle(labels []string, width float32) tabStyle {
	s := tabStyle{size: paint.TypeBody, pad: 8, gap: 12}
	if c.tabsWidth(labels, s) > width {
		s = tabStyle{size: paint.TypeCaption, pad: 4, gap: 2}
	}
	if c.tabsWidth(labels, s) > width {
		s.each = (width - s.gap*float32(len(labels)-1)) / float32(len(labels))
	}
	return s
}

func (c *Context) tabsWidth(labels []string, s tabStyle) float32 {
	w := -s.gap
	for _, l := range labels {
		w += c.Width(Font(paint.Bold, s.size, paint.Color{}), l) + 2*s.pad + s.gap
	}
	return max(0, w)
}

// TabsWidth is how wide Tabs draws those labels where there is room.
func (c *Context) TabsWidth(labels []string) float32 {
	return c.tabsWidth(labels, tabStyle{size: paint.TypeBody, pad: 8, gap: 12})
}

// Tabs draws tabs along the bottom of r, from its left, and returns which one is
// open, counted from 0. The arrows change it.
func (c *Context) Tabs(id ID, r paint.Rect, name string, labels []string, open int) int {
	s := c.tabStyle(labels, r.W)
	c.Group(id, RoleTabs, name, true)
	x, ring := r.X, paint.Rect{}
	for i, l := range labels {
		w := s.each
		if w == 0 {
			w = c.Width(Font(paint.Bold, s.size, paint.Color{}), l) + 2*s.pad
		}
		cell := paint.Rect{X: x, Y: r.Y, W: w, H: r.H}
		t := c.Target(Target{
			ID: id.Part(i + 1), Rect: cell, Role: RoleTab, Name: l, Chosen: i == open, Yields: true,
		})
		if t.Fired {
			open = i
		}
		c.tabFace(cell, s, l, i == open, t.Hover)
		if t.Focus {
			ring = cell.Pad(0, 4)
		}
		x += cell.W + s.gap
	}
	c.EndGroup()
	if ring.W > 0 {
		c.Ring(ring, paint.RadiusInset)
	}
	return open
}

func (c *Context) tabFace(cell paint.Rect, s tabStyle, label string, open, hover bool) {
	th := c.Theme
	st := Font(paint.Regular, s.size, th.Ink2)
	switch {
	case open:
		st.Face, st.Color = paint.Bold, th.Ink
		c.Box(paint.Rect{X: cell.X, Y: cell.Y + cell.H - 4, W: cell.W, H: 4}, 2, th.Accent, 0, paint.Color{})
	case hover:
		c.Box(cell.Pad(0, 5), paint.RadiusInset, th.Soft, 0, paint.Color{})
		st.Color = th.Ink
	}
	if s.each == 0 {
		c.WriteIn(cell, st, Middle, label)
		return
	}
	lines := c.Lines(st, cell.W, label)
	y := cell.Centre().Y - float32(len(lines))*8
	for i, l := range lines {
		c.writeIn(paint.Rect{X: cell.X, Y: y + 16*float32(i), W: cell.W, H: 16}, st, Middle, l)
	}
}
