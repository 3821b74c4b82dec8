package ui

import "groundrules/render/paint"

// Option is one of a choice.
type Option struct {
	Label string
	Name  string // for the outline, where it is not Label
	Icon  Icon
	Key   Shortcut // works, its cap is not drawn
}

// Choice draws a row of options of which one is chosen, and returns which one is
// chosen now, counted from 0; -1 where none is. The arrows move the choice.
func (c *Context) Choice(id ID, r paint.Rect, name string, options []Option, chosen int) int {
	return c.ChoiceGrid(id, r, name, options, chosen, len(options))
}

// ChoiceGrid is Choice in rows of so many columns, for where one row is too narrow.
func (c *Context) ChoiceGrid(id ID, r paint.Rect, name string, options []Option, chosen, columns int) int {
	th := c.Theme
	c.Box(r, paint.RadiusControl, th.Sunken, paint.StrokeControl, th.Edge)
	c.Group(id, RoleChoice, name, true)
	in := r.Pad(3, 3)
	columns = max(1, min(columns, len(options)))
	each, high := in.W/float32(columns), in.H/float32((len(options)+columns-1)/columns)
	ring := paint.Rect{}
	for i, o := range options {
		cell := paint.Rect{X: in.X + each*float32(i%columns), Y: in.Y + high*float32(i/columns), W: each, H: high}
		label := o.Name
		if label == "" {
			label = o.Label
		}
		t := c.Target(Target{
			ID: id.Part(i + 1), Rect: cell, Role: RoleOption, Name: label, Key: o.Key,
			Chosen: i == chosen, Yields: true,
		})
		if t.Fired {
			chosen = i
		}
		ink, face := th.Ink, paint.Semibold
		switch {
		case i == chosen:
			c.Box(cell, paint.RadiusInset, th.Accent, 0, paint.Color{})
			ink, face = th.OnAccent, paint.Bold
		case t.Hover:
			c.Box(cell, paint.RadiusInset, th.Soft, 0, paint.Color{})
		default:
			face = paint.Regular
		}
		c.optionFace(cell, o, Font(face, paint.TypeBody, ink))
		if t.Focus {
			ring = cell
		}
	}
	c.EndGroup()
	if ring.W > 0 {
		c.Ring(ring, paint.RadiusInset)
	}
	return chosen
}

// optionFace sets sign and word in the middle of r: smaller where it is too wide, and
// at last on two lines.
func (c *Context) optionFace(r paint.Rect, o Option, st Style) {
	icon := float32(0)
	if o.Icon != NoIcon {
		icon = 21
	}
	if c.Width(st, o.Label)+icon > r.W-4 {
		st.Size = paint.TypeCaption
	}
	if o.Label != "" && c.Width(st, o.Label)+icon > r.W-2 {
		c.twoLines(r, o.Label, st)
		return
	}
	text := c.Width(st, o.Label)
	w := text + icon
	if text == 0 && icon > 0 {
		w = 14
	}
	x := r.X + (r.W-w)/2
	if o.Icon != NoIcon {
		c.Icon(o.Icon, x+7, r.Centre().Y, 1, st.Color)
		x += icon
	}
	c.WriteIn(paint.Rect{X: x, Y: r.Y, W: min(text+1, r.X+r.W-x), H: r.H}, st, Start, o.Label)
}

// twoLines sets a word that is too wide on as many lines as r holds.
func (c *Context) twoLines(r paint.Rect, s string, st Style) {
	lines := c.Lines(st, r.W, s)
	step := min(16, r.H/float32(len(lines)))
	y := r.Centre().Y - step*float32(len(lines))/2
	for i, l := range lines {
		c.writeIn(paint.Rect{X: r.X, Y: y + step*float32(i), W: r.W, H: step}, st, Middle, l)
	}
}
