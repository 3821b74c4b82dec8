package ui

import "groundrules/render/paint"

// Target is something that a person can reach: with the pointer, with Tab, or with
// its key. Every control is one; screens declare their own for what is no widget.
type Target struct {
	ID     ID
	Rect   paint.Rect
	Role   Role
	Name   string // what it is called
	Value  string // what it stands at, where it has a value
	Hint   string // shown as a tip when one stays on it
	Key    Shortcut
	Chosen bool
	Off    string // why it cannot be used now; empty: it can

	Arrows bool // it answers to the arrow keys itself
	Yields bool // Enter on it goes on to the screen's own Enter; Space fires it
	Drags  bool // it follows the pointer that went down on it: a finger on it scrolls nothing
	Unseen bool // it draws its focus by itself: no ring
	Radius float32

	types bool       // characters go to it
	hit   paint.Rect // where a press counts; zero: Rect
}

// Touch is what a person does with a target in this frame.
type Touch struct {
	Hover bool // the pointer is on it
	Held  bool // the pointer went down on it and is still down
	Focus bool // it has the focus, and the focus is shown
	Fired bool // it was clicked, or its key was pressed
}

// stop is a target as the next frame needs it.
type stop struct {
	id     ID
	group  ID
	follow bool
	rect   paint.Rect // cut to the clip in force
	chosen bool
	off    bool
	arrows bool
	yields bool
	drags  bool
	types  bool
	bar    bool // it scrolls what is declared after it
	block  int
}

// Target declares a target and returns what is done with it. It draws nothing; call
// Ring (or Touch.Focus) for the focus after drawing.
func (c *Context) Target(t Target) Touch {
	r := t.Rect
	if t.hit != (paint.Rect{}) {
		r = t.hit
	}
	least := c.Reach()
	if d := least - r.H; d > 0 {
		r = paint.Rect{X: r.X, Y: r.Y - d/2, W: r.W, H: r.H + d}
	}
	if d := least - r.W; d > 0 {
		r = paint.Rect{X: r.X - d/2, Y: r.Y, W: r.W + d, H: r.H}
	}
	seen := t.Rect
	if n := len(c.clips); n > 0 {
		r, seen = r.Meet(c.clips[n-1]), seen.Meet(c.clips[n-1])
	}
	c.stops = append(c.stops, stop{
		id: t.ID, group: c.group.id, follow: c.group.follow, rect: r,
		chosen: t.Chosen, off: t.Off != "", arrows: t.Arrows, yields: t.Yields, drags: t.Drags, types: t.types, bar: t.Role == RoleScroll, block: c.blocks,
	})
	touch := Touch{Focus: c.ring && c.focus == t.ID}
	if c.answers() && t.ID != (ID{}) {
		touch.Hover = c.hot == t.ID
		touch.Held = c.held == t.ID
		touch.Fired = t.Off == "" && (c.clicked == t.ID || c.fire == t.ID || c.Take(t.Key, false))
	}
	if touch.Fired {
		c.Wake(0)
	}
	if t.Hint != "" || t.Off != "" {
		c.offerTip(t, touch)
	}
	if touch.Focus {
		c.reveal(t.Rect)
	}
	c.Outline.add(Node{
		Role: t.Role, Name: t.Name, Value: t.Value, Key: c.keyName(t.Key), Why: t.Off,
		Chosen: t.Chosen, Off: t.Off != "", Focus: touch.Focus, Rect: t.Rect, Seen: seen,
	})
	return touch
}

// Reach is the least that a target takes both ways, in the lengths of a screen: small
// text makes no target smaller.
func (c *Context) Reach() float32 { return paint.SmallestTarget / min(1, c.scale) }

// answers reports whether what is declared now can be used: everything, unless a
// modal stands over it.
func (c *Context) answers() bool { return c.blocks >= c.modal }

// Ring draws the two rings of the focus round r.
func (c *Context) Ring(r paint.Rect, radius float32) {
	const in, out = paint.StrokeFocusInner, paint.StrokeFocusOuter
	c.Box(Grow(r, in), radius+in, paint.Color{}, in, c.Theme.Focus2)
	c.Box(Grow(r, in+out), radius+in+out, paint.Color{}, out, c.Theme.Focus)
}

// Grow is r made larger by d on every side.
func Grow(r paint.Rect, d float32) paint.Rect {
	return paint.Rect{X: r.X - d, Y: r.Y - d, W: r.W + 2*d, H: r.H + 2*d}
}

// Box draws a rounded rectangle; a fill of alpha 0 and a stroke of 0 draw nothing.
func (c *Context) Box(r paint.Rect, radius float32, fill paint.Color, stroke float32, edge paint.Color) {
	m := r.Centre()
	c.List.Box(paint.Box{
		X: m.X, Y: m.Y, HW: r.W / 2, HH: r.H / 2,
		Radius: max(0, min(radius, r.W/2, r.H/2)), Fill: fill, Stroke: stroke, Edge: edge,
	})
}

// Hits are the places of this frame where a press counts, in the order in which they lie
// over one another, logical pixels before the text scale; those under a dialog left out.
func (c *Context) Hits() []paint.Rect {
	var list []paint.Rect
	for _, s := range c.stops {
		if s.block >= c.blocksNow() {
			list = append(list, s.rect)
		}
	}
	return list
}

// blocksNow is the depth of the deepest dialog that this frame declared.
func (c *Context) blocksNow() (deepest int) {
	for _, s := range c.stops {
		deepest = max(deepest, s.block)
	}
	return deepest
}
