package ui

import "groundrules/render/paint"

// tip is the one tip that may be open.
type tip struct {
	of    ID
	since float64
	text  string
	key   string
	at    paint.Rect
	spent bool // what it is of was pressed
}

// tipDelay is how long (seconds) the pointer rests on a target before its tip opens.
const tipDelay = .6

// tipStays is how long (seconds) a tip stays open: whoever rests the pointer on a
// button wants to see what lies beside it.
const tipStays = 4

// offerTip opens t's tip when the pointer has rested on it, or the focus is on it.
func (c *Context) offerTip(t Target, touch Touch) {
	if !touch.Hover && !touch.Focus {
		return
	}
	if c.tip.of != t.ID {
		c.tip.of, c.tip.since, c.tip.spent = t.ID, c.Now, false
	}
	if touch.Held || touch.Fired {
		c.tip.spent = true
	}
	if wait := c.tip.since + tipDelay - c.Now; wait > 0 && !touch.Focus {
		c.Wake(wait)
		return
	}
	left := c.tip.since + tipDelay + tipStays - c.Now
	if c.tip.spent || left <= 0 {
		return
	}
	c.Wake(left)
	c.tip.text, c.tip.key, c.tip.at = t.Hint, c.keyName(t.Key), t.Rect
	if t.Off != "" {
		c.tip.text = t.Off
	}
}

// drawTip draws the open tip over everything, where it covers least.
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
		w = max(w, c.width(st, l))
	}
	caps := c.capWidth(c.tip.key)
	if caps > 0 {
		caps += 12
	}
	r := paint.Rect{W: w + caps + 24, H: float32(len(lines))*st.LineStep() + 14}
	r, nose := c.placeTip(r)
	c.List.Box(paint.Box{X: nose.X, Y: nose.Y, HW: 6, HH: 6, Radius: 1, Angle: 0.785398, Fill: c.Theme.Tip})
	c.Box(r, paint.RadiusInset, c.Theme.Tip, 0, paint.Color{})
	in := r.Pad(12, 7)
	c.WriteLines(paint.Rect{X: in.X, Y: in.Y, W: w + 1, H: in.H}, st, c.tip.text)
	if c.tip.key != "" {
		c.keyCap(in.X+in.W-caps+12, in.Centre().Y, c.tip.key, c.Theme.OnTip)
	}
}

// placeTip puts r above its target, below it or beside it: at the first of these
// places where it covers nothing that one could want to press, or else least of it. It
// returns where its nose points from.
func (c *Context) placeTip(r paint.Rect) (paint.Rect, paint.Point) {
	at, mid := c.tip.at, c.tip.at.Centre()
	x := min(max(8, mid.X-r.W/2), c.W-r.W-8)
	y := min(max(8, mid.Y-r.H/2), c.H-r.H-8)
	places := [...]struct{ corner, nose paint.Point }{
		{paint.Point{X: x, Y: at.Y - r.H - 10}, paint.Point{X: mid.X, Y: at.Y - 10}},
		{paint.Point{X: x, Y: at.Y + at.H + 10}, paint.Point{X: mid.X, Y: at.Y + at.H + 10}},
		{paint.Point{X: at.X - r.W - 10, Y: y}, paint.Point{X: at.X - 10, Y: mid.Y}},
		{paint.Point{X: at.X + at.W + 10, Y: y}, paint.Point{X: at.X + at.W + 10, Y: mid.Y}},
	}
	best, least := 1, float32(-1)
	for i, p := range places {
		q := paint.Rect{X: p.corner.X, Y: p.corner.Y, W: r.W, H: r.H}
		if q.X < 8 || q.Y < 8 || q.X+q.W > c.W-8 || q.Y+q.H > c.H-8 {
			continue
		}
		if over := c.covers(q); least < 0 || over < least {
			best, least = i, over
		}
	}
	r.X, r.Y = places[best].corner.X, places[best].corner.Y
	return r, places[best].nose
}

// covers is how much (square pixels) of this frame's targets lies under q, apart from
// the one whose tip it is.
func (c *Context) covers(q paint.Rect) (area float32) {
	for i := range c.stops {
		if s := &c.stops[i]; s.id != c.tip.of && s.block == c.modal {
			if m := s.rect.Meet(q); m.W > 0 && m.H > 0 {
				area += m.W * m.H
			}
		}
	}
	return area
}
