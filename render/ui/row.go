package ui

import "groundrules/render/paint"

// Row is one thing of a list that can be chosen.
type Row struct {
	ID     ID
	Name   string
	Value  string
	Key    Shortcut
	Chosen bool
	Off    string
	Hint   string
	Fill   paint.Color // at rest; alpha 0 for none
	Radius float32     // 0: that of an inset
	Solid  bool        // chosen is filled with the accent, not tinted
}

// Row draws the ground of a row into r and returns what is done with it; the caller
// draws on it. Put rows into a Group so that arrows move among them.
func (c *Context) Row(r paint.Rect, w Row) Touch {
	t := c.Target(Target{
		ID: w.ID, Rect: r, Role: RoleRow, Name: w.Name, Value: w.Value, Key: w.Key,
		Chosen: w.Chosen, Off: w.Off, Hint: w.Hint, Yields: w.Chosen,
	})
	if t.Fired && c.ring { // by its key, too: the Enter that follows belongs to what was chosen
		c.focus, c.stops[len(c.stops)-1].yields = w.ID, true
	}
	if w.Radius == 0 {
		w.Radius = paint.RadiusInset
	}
	th := c.Theme
	switch {
	case w.Chosen && w.Solid:
		c.Box(r, w.Radius, th.Accent, 0, paint.Color{})
	case w.Chosen:
		c.Box(r, w.Radius, th.Soft, paint.StrokeChosen, th.Accent)
	case t.Hover && w.Off == "":
		c.Box(r, w.Radius, th.Soft, th.Outline, th.Line)
	case w.Fill.A != 0:
		c.Box(r, w.Radius, w.Fill, min(1, th.Outline), th.Line)
	}
	if t.Focus {
		c.Ring(r, w.Radius)
	}
	return t
}
