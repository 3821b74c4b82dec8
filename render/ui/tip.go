package ui

import "groundrules/render/paint"

// tip is the one tip that may be open.
type tip struct {
	of    ID
	since float64
	text  string
	key   string
	at    paint.Rect
}

// tipDelay is how long (seconds) the pointer rests on a target before its tip opens.
const tipDelay = .6

// offerTip opens t's tip when the pointer has rested on it, or the focus is on it.
func (c *Context) offerTip(t Target, touch Touch) {
	if !touch.Hover && !touch.Focus {
		return
	}
	if c.tip.of != t.ID {
		c.tip.of, c.tip.since = t.ID, c.Now
	}
	if wait := c.tip.since + tipDelay - c.Now; wait > 0 && !touch.Focus {
		c.Wake(wait)
		return
	}
	c.tip.text, c.tip.key, c.tip.at = t.Hint, t.Key.String(), t.Rect
	if t.Off != "" {
		c.tip.text = t.Off
	}
}

// drawTip draws the open tip over everything, above its target or else below it.
func (c *Context) drawTip() {
	if c.tip.text == "" {
		if c.hot != c.tip.of {
			c.tip.of = ID{}
		}
		return
	}
	st := Font(paint.Regular, paint.TypeBodySmall, c.Theme.OnTip)
	lines := c.Lines(st, min(300, c.W-48), c.tip.text)
	var w float32
	for _, l := range lines {
		w = max(w, c.Width(st, l))
	}
	caps := c.capWidth(c.tip.key)
	if caps > 0 {
		caps += 12
	}
	r := paint.Rect{W: w + caps + 24, H: float32(len(lines))*st.LineStep() + 14}
	mid := c.tip.at.Centre()
	r.X = min(max(8, mid.X-r.W/2), c.W-r.W-8)
	r.Y = c.tip.at.Y - r.H - 10
	nose := r.Y + r.H
	if r.Y < 8 {
		r.Y = c.tip.at.Y + c.tip.at.H + 10
		nose = r.Y
	}
	c.List.Box(paint.Box{X: mid.X, Y: nose, HW: 6, HH: 6, Radius: 1, Angle: 0.785398, Fill: c.Theme.Tip})
	c.Box(r, paint.RadiusInset, c.Theme.Tip, 0, paint.Color{})
	in := r.Pad(12, 7)
	c.WriteLines(paint.Rect{X: in.X, Y: in.Y, W: w + 1, H: in.H}, st, c.tip.text)
	if c.tip.key != "" {
		c.keyCap(in.X+in.W-caps+12, in.Centre().Y, c.tip.key, c.Theme.OnTip)
	}
}
