package ui

import "groundrules/render/paint"

// area is what a scroll area keeps from frame to frame.
type area struct {
	offset float32 // how far the content is moved up
	height float32 // of the content, as of the last frame
	rect   paint.Rect
	frame  int
}

// Scroll starts an area whose content may be higher than r, and returns where the
// content goes: r's width (less the bar, where there is one), moved by the scroll,
// as high as it likes. Close it with EndScroll. The wheel, a finger drawn over it, Page
// Up and Page Down, and (with the focus on the bar) the arrows move it; what gets the focus inside is
// brought into view.
func (c *Context) Scroll(id ID, r paint.Rect, name string) paint.Rect {
	a := c.areas[id]
	if a == nil {
		a = &area{}
		c.areas[id] = a
	}
	if a.frame < c.frame-1 {
		a.offset = 0 // it was gone: it starts at its top again
	}
	a.frame, a.rect = c.frame, r
	if a.height > r.H {
		c.moveArea(id, a, name)
		r.W -= scrollBar
	} else {
		a.offset = 0
	}
	a.offset = max(0, min(a.offset, a.height-r.H))
	c.Clip(Grow(a.rect, scrollRim))
	c.scrolling = append(c.scrolling, id)
	return paint.Rect{X: r.X, Y: r.Y - a.offset, W: r.W, H: 1 << 20}
}

// EndScroll ends the latest area; bottom is where its content ended.
func (c *Context) EndScroll(bottom float32) {
	id := c.scrolling[len(c.scrolling)-1]
	c.scrolling = c.scrolling[:len(c.scrolling)-1]
	c.Unclip()
	a := c.areas[id]
	if h := bottom - (a.rect.Y - a.offset); h != a.height {
		over := a.height > a.rect.H
		a.height = h
		if over != (h > a.rect.H) || a.offset > h-a.rect.H {
			c.Wake(0)
		}
	}
	if a.height <= a.rect.H {
		return
	}
	c.wheelArea(a)
	track := a.rect
	track = track.Right(4)
	c.Box(track, 2, c.Theme.Sunken, 0, paint.Color{})
	thumb := track
	thumb.H = max(24, track.H*a.rect.H/a.height)
	thumb.Y += (track.H - thumb.H) * a.offset / max(1, a.height-a.rect.H)
	c.Box(thumb, 2, c.Theme.Edge, 0, paint.Color{})
	if c.Focused(id) {
		c.Ring(thumb, 2)
	}
}

const (
	scrollBar = 12 // width kept free for the bar
	scrollRim = 6  // focus rings may stand out of the content by that much
)

// wheelArea lets wheel and finger act on the innermost area under the pointer that it can
// still move: areas inside close before those around them.
func (c *Context) wheelArea(a *area) {
	by := c.Turn(a.rect)
	if by == 0 {
		return
	}
	to := max(0, min(a.offset-by, a.height-a.rect.H))
	if to == a.offset {
		return
	}
	a.offset, c.Wheel = to, 0
	c.Wake(0)
}

// moveArea lets pointer and keys act on an area that is higher than its place.
func (c *Context) moveArea(id ID, a *area, name string) {
	bar := paint.Rect{X: a.rect.X + a.rect.W - scrollBar, Y: a.rect.Y, W: scrollBar, H: a.rect.H}
	hit := bar // wide enough to be pressed, and not at the cost of the content
	hit.W = c.Reach()
	t := c.Target(Target{ID: id, Rect: bar, hit: hit, Role: RoleScroll, Name: name, Arrows: true, Drags: true})
	if !c.answers() {
		return
	}
	if t.Held {
		share := (c.Pointer.Y - a.rect.Y) / a.rect.H
		a.offset = share*a.height - a.rect.H/2
		c.Wake(0)
	}
	type move struct {
		key  Key
		step float32
	}
	moves := []move{{PageUp, -.9 * a.rect.H}, {PageDown, .9 * a.rect.H}}
	if t.Focus {
		moves = append(moves, move{Up, -48}, move{Down, 48}, move{Home, -a.height}, move{End, a.height})
	} else if c.paging != id {
		return
	}
	for _, m := range moves {
		for c.Take(On(m.key), true) {
			a.offset += m.step
			c.Wake(0)
		}
	}
}

// choosePaging finds the area that Page Up and Page Down move: under the pointer,
// or else the first that overflows.
func (c *Context) choosePaging() {
	c.paging = ID{}
	first := true
	for i := range c.was {
		a := c.areas[c.was[i].id]
		if a == nil || c.was[i].block < c.modal {
			continue
		}
		if first || c.in.Inside && a.rect.Has(c.Pointer) {
			c.paging, first = c.was[i].id, false
		}
	}
	c.scrolling = c.scrolling[:0]
}

// reveal moves the innermost open area so that r is seen.
func (c *Context) reveal(r paint.Rect) {
	if len(c.scrolling) == 0 || c.focus == c.shown {
		return
	}
	c.shown = c.focus
	c.Show(r)
}

// Show moves the innermost open area so that r is seen. Call it when what lies at r
// has just become what matters, not in every frame.
func (c *Context) Show(r paint.Rect) {
	if len(c.scrolling) == 0 {
		return
	}
	a := c.areas[c.scrolling[len(c.scrolling)-1]]
	top, bottom := r.Y-a.rect.Y-scrollRim, r.Y+r.H-a.rect.Y-a.rect.H+scrollRim
	switch {
	case top < 0:
		a.offset += top
	case bottom > 0:
		a.offset += min(bottom, top)
	default:
		return
	}
	c.Wake(0)
}

// Clip cuts drawing and reaching to r, until Unclip. Clips nest.
func (c *Context) Clip(r paint.Rect) {
	c.List.Clip(r)
	if n := len(c.clips); n > 0 {
		r = r.Meet(c.clips[n-1])
	}
	c.clips = append(c.clips, r)
}

// Unclip ends the latest Clip.
func (c *Context) Unclip() {
	c.List.Unclip()
	c.clips = c.clips[:len(c.clips)-1]
}
