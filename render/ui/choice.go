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
// chosen now, counted from 0. The arrows move the choice.
func (c *Context) Choice(id ID, r paint.Rect, name string, options []Option, chosen int) int {
	th := c.Theme
	c.Box(r, paint.RadiusControl, th.Sunken, paint.StrokeControl, th.Edge)
	c.Group(id, RoleChoice, name, true)
	in := r.Pad(3, 3)
	each := in.W / float32(len(options))
	ring := paint.Rect{}
	for i, o := range options {
		cell := in.Left(each)
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

func (c *Context) optionFace(r paint.Rect, o Option, st Style) {
	text := c.Width(st, o.Label)
	w := text
	if o.Icon != NoIcon {
		w += 14
		if text > 0 {
			w += 7
		}
	}
	x := r.X + (r.W-w)/2
	if o.Icon != NoIcon {
		c.Icon(o.Icon, x+7, r.Centre().Y, 1, st.Color)
		x += 21
	}
	c.WriteIn(paint.Rect{X: x, Y: r.Y, W: min(text+1, r.X+r.W-x), H: r.H}, st, Start, o.Label)
}
