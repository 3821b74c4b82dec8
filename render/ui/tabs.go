package ui

import "groundrules/render/paint"

// Tabs draws tabs along the bottom of r, from its left, and returns which one is
// open, counted from 0. The arrows change it.
func (c *Context) Tabs(id ID, r paint.Rect, name string, labels []string, open int) int {
	th, size := c.Theme, paint.TypeBody
	pad, gap := float32(8), float32(12)
	if c.TabsWidth(labels) > r.W { // closer together, before anything is cut
		size, pad, gap = paint.TypeCaption, 4, 2
	}
	c.Group(id, RoleTabs, name, true)
	x, ring := r.X, paint.Rect{}
	for i, l := range labels {
		st := Font(paint.Semibold, size, th.Ink2)
		if i != open {
			st.Face = paint.Regular
		}
		w := c.Width(Font(paint.Bold, st.Size, st.Color), l)
		cell := paint.Rect{X: x, Y: r.Y, W: w + 2*pad, H: r.H}
		t := c.Target(Target{
			ID: id.Part(i + 1), Rect: cell, Role: RoleTab, Name: l, Chosen: i == open, Yields: true,
		})
		if t.Fired {
			open = i
		}
		if i == open {
			st.Face, st.Color = paint.Bold, th.Ink
			c.Box(paint.Rect{X: cell.X, Y: r.Y + r.H - 4, W: cell.W, H: 4}, 2, th.Accent, 0, paint.Color{})
		} else if t.Hover {
			c.Box(cell.Pad(0, 5), paint.RadiusInset, th.Soft, 0, paint.Color{})
			st.Color = th.Ink
		}
		c.WriteIn(cell, st, Middle, l)
		if t.Focus {
			ring = cell.Pad(0, 4)
		}
		x += cell.W + gap
	}
	c.EndGroup()
	if ring.W > 0 {
		c.Ring(ring, paint.RadiusInset)
	}
	return open
}

// TabsWidth is how wide Tabs draws those labels.
func (c *Context) TabsWidth(labels []string) float32 {
	w := float32(-12)
	for _, l := range labels {
		w += c.Width(Font(paint.Bold, paint.TypeBody, paint.Color{}), l) + 16 + 12
	}
	return max(0, w)
}
