package ui

import "groundrules/render/paint"

// Check draws a box with its words and returns whether it is on now.
func (c *Context) Check(id ID, r paint.Rect, label string, on bool) bool {
	value := "no"
	if on {
		value = "yes"
	}
	t := c.Target(Target{ID: id, Rect: r, Role: RoleCheck, Name: label, Value: value, Yields: true})
	if t.Fired {
		on = !on
	}
	th := c.Theme
	box := paint.Rect{X: r.X, Y: r.Centre().Y - 9, W: 18, H: 18}
	fill, edge := th.Panel, th.Edge
	if t.Hover {
		fill = th.Soft
	}
	if on {
		fill, edge = th.Accent, th.Accent
	}
	c.Box(box, 4, fill, paint.StrokeControl, edge)
	if on {
		m := box.Centre()
		c.Icon(IconCheck, m.X, m.Y, .8, th.OnAccent)
	}
	r.Left(28)
	c.WriteIn(r, Font(paint.Regular, paint.TypeBody, th.Ink), Start, label)
	if t.Focus {
		c.Ring(box, 4)
	}
	return on
}
