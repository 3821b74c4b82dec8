package ui

import "groundrules/render/paint"

// Notch is how far (pixels) the wheel moves what lies under it by one notch.
const Notch = 48

// stray is how far (pixels of the window) a finger may stray and still press: further,
// it scrolls.
const stray = 10

// pull is a finger that went down, and may scroll.
type pull struct {
	from paint.Point
	y    float32 // where it was in the frame before
	on   bool    // it scrolls, and presses nothing any more
}

// drawn lets a finger that is drawn up or down over what scrolls do what the wheel
// does there, by as much as it went. It stays with what it was put down on.
func (c *Context) drawn() {
	p := &c.pull
	if !c.in.Finger || c.in.Pressed || !c.in.Down && !c.in.Released {
		*p = pull{from: c.Pointer, y: c.Pointer.Y}
		return
	}
	if far := c.Pointer.Y - p.from.Y; !p.on && max(far, -far)*c.scale > stray && c.scrolls(p.from) {
		p.on, c.held = true, ID{}
	}
	if p.on {
		c.Wheel, c.hot, c.clicked = (c.Pointer.Y-p.y)/Notch, ID{}, ID{}
		p.y = c.Pointer.Y
	}
}

// scrolls reports whether a finger that was put down at a place can scroll there.
func (c *Context) scrolls(at paint.Point) bool {
	if i := c.indexOf(c.held); i >= 0 && c.was[i].drags {
		return false
	}
	for _, r := range c.turned {
		if r.Has(at) {
			return true
		}
	}
	return false
}

// indexOf is where a target stood among those of the last frame, -1 for nowhere.
func (c *Context) indexOf(id ID) int {
	for i := range c.was {
		if c.was[i].id == id {
			return i
		}
	}
	return -1
}

// Turn is by how much (pixels, above 0 for downwards) wheel or finger moves what lies
// in r, 0 where they are not on it. Who moves by it sets Wheel to 0.
func (c *Context) Turn(r paint.Rect) float32 {
	if !c.answers() {
		return 0
	}
	c.turns = append(c.turns, r)
	at := c.Pointer
	if c.pull.on {
		at = c.pull.from
	}
	if !r.Has(at) || !c.in.Inside && !c.pull.on {
		return 0
	}
	return c.Wheel * Notch
}
