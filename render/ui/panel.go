package ui

import "groundrules/render/paint"

// Panel draws a surface on the page with its soft shadow, or its outline where the
// theme has one.
func (c *Context) Panel(r paint.Rect, radius float32) {
	t := c.Theme
	if t.DropFar.A != 0 {
		c.Box(Grow(r, 2).Shift(0, 3), radius+2, t.DropFar, 0, paint.Color{})
	}
	if t.DropNear.A != 0 {
		c.Box(Grow(r, 1).Shift(0, 1), radius+1, t.DropNear, 0, paint.Color{})
	}
	c.Box(r, radius, t.Panel, t.Outline, t.Line)
}

// Inset draws a sunken surface inside a panel.
func (c *Context) Inset(r paint.Rect, radius float32) {
	c.Box(r, radius, c.Theme.Sunken, min(1, c.Theme.Outline), c.Theme.Line)
}

// Rule draws a separator along the middle of r's height.
func (c *Context) Rule(r paint.Rect) {
	y := r.Y + r.H/2
	c.Box(paint.Rect{X: r.X, Y: y - paint.StrokeRule/2, W: r.W, H: paint.StrokeRule}, 0, c.Theme.Line, 0, paint.Color{})
}

// Chip draws a small word in a pill with its left edge at x, round the height y, and
// returns its width.
func (c *Context) Chip(x, y float32, word string) float32 {
	st := Font(paint.Semibold, paint.TypeCaption, c.Theme.Ink)
	r := paint.Rect{X: x, Y: y - paint.PillHeight/2, W: c.ChipWidth(word), H: paint.PillHeight}
	c.Box(r, paint.PillHeight/2, c.Theme.Sunken, paint.StrokeRule, c.Theme.Line)
	c.Note(RoleText, word, "", r)
	c.WriteIn(r, st, Middle, word)
	return r.W
}

// ChipWidth is the width of a Chip with that word.
func (c *Context) ChipWidth(word string) float32 {
	return c.Width(Font(paint.Semibold, paint.TypeCaption, paint.Color{}), word) + 18
}
