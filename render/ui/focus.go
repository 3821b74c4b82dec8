package ui

// group is a set of targets that Tab enters once and arrows move in.
type group struct {
	id     ID
	follow bool
}

// Group starts a group: Tab stops at it once, at what is chosen in it, and the
// arrows, Home and End move inside. With follow, what the arrows reach is fired at
// once, as in tabs and choices. Groups do not nest.
func (c *Context) Group(id ID, role Role, name string, follow bool) {
	c.group = group{id, follow}
	c.Outline.open(role, name)
}

// EndGroup ends the group.
func (c *Context) EndGroup() {
	c.group = group{}
	c.Outline.close()
}

// Focus puts the focus on id and shows it.
func (c *Context) Focus(id ID) { c.focus, c.ring = id, true; c.Wake(0) }

// Focused reports whether id has the focus and it is shown.
func (c *Context) Focused(id ID) bool { return c.ring && c.focus == id }

// Rest hides the focus where it is: Enter belongs to the screen, and the next Tab goes on
// from there.
func (c *Context) Rest() { c.ring = false }

// Unfocus takes the focus away; the next Tab goes to the first target.
func (c *Context) Unfocus() { c.focus, c.ring = ID{}, false }

// point finds what lies under the pointer, by where things were last frame.
func (c *Context) point() {
	c.hot, c.clicked = ID{}, ID{}
	if c.in.Inside {
		for i := len(c.was) - 1; i >= 0; i-- {
			if s := &c.was[i]; s.block >= c.modal && s.rect.Has(c.Pointer) {
				c.hot = s.id
				break
			}
		}
	}
	if c.in.Pressed {
		c.held, c.ring = c.hot, false
		if c.hot != (ID{}) {
			c.focus = c.hot
		}
	}
	if c.in.Released {
		if c.held != (ID{}) && c.held == c.hot {
			c.clicked = c.held
		}
		c.held = ID{}
	} else if !c.in.Down && !c.in.Pressed {
		c.held = ID{}
	}
}

// steer lets the keys that belong to the focus act, by the order of the last frame.
func (c *Context) steer() {
	c.fire = ID{}
	for i := range c.presses {
		p := &c.presses[i]
		if p.used || p.Ctrl || p.Alt || p.Meta {
			continue
		}
		at := c.indexOfFocus()
		switch p.Key {
		case Tab:
			p.used = true
			c.tab(at, p.Shift)
		case Enter, Space:
			if at >= 0 && c.ring && !p.Repeat && !(p.Key == Enter && c.was[at].yields) {
				p.used = true
				if !c.was[at].off {
					c.fire = c.focus
				}
			}
		case Left, Up, Right, Down, Home, End:
			if at >= 0 && c.ring && !c.was[at].arrows && c.was[at].group != (ID{}) {
				p.used = true
				c.arrow(at, p.Key)
			}
		}
	}
}

func (c *Context) indexOfFocus() int {
	for i := range c.was {
		if c.was[i].id == c.focus && c.focus != (ID{}) && c.was[i].block >= c.modal {
			return i
		}
	}
	return -1
}

// tab moves the focus on by one stop; a group counts as one.
func (c *Context) tab(at int, back bool) {
	n := len(c.was)
	step, i := 1, at
	if back {
		step = -1
		if at < 0 {
			i = n
		}
	}
	for range n {
		i = (i + step + n) % n
		s := &c.was[i]
		if s.block < c.modal || at >= 0 && s.group != (ID{}) && s.group == c.was[at].group && i != at {
			continue
		}
		c.focus, c.ring = c.entry(i), true
		c.Wake(0)
		return
	}
}

// entry is where the focus lands that comes to stop i: in a group, what is chosen
// or else the first.
func (c *Context) entry(i int) ID {
	g := c.was[i].group
	if g == (ID{}) {
		return c.was[i].id
	}
	first := ID{}
	for _, s := range c.was {
		if s.group != g || s.block < c.modal {
			continue
		}
		if s.chosen {
			return s.id
		}
		if first == (ID{}) {
			first = s.id
		}
	}
	return first
}

// arrow moves the focus inside the group of stop at.
func (c *Context) arrow(at int, k Key) {
	g, to := c.was[at].group, at
	scan := func(from, step, end int) {
		for i := from; i != end; i += step {
			if c.was[i].group == g && c.was[i].block >= c.modal {
				to = i
				return
			}
		}
	}
	switch k {
	case Left, Up:
		scan(at-1, -1, -1)
	case Right, Down:
		scan(at+1, 1, len(c.was))
	case Home:
		scan(0, 1, len(c.was))
	case End:
		scan(len(c.was)-1, -1, -1)
	}
	if to == at {
		return
	}
	c.focus = c.was[to].id
	if c.was[to].follow && !c.was[to].off {
		c.fire = c.focus
	}
	c.Wake(0)
}
