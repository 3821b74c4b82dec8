package ui

import (
	"slices"

	"groundrules/render/paint"
)

// What stands in one line is reached and told from left to right, whatever the order in
// which a screen cuts its line up: most take the buttons off its right end first.

// unit is what goes along as a whole: a target, a group of them, or a node of the outline
// with all that lies in it.
type unit struct {
	from, to int
	rect     paint.Rect
	block    int // depth of the dialog that it lies in
}

// level reports whether two units stand in one line.
func (u *unit) level(v *unit) bool {
	if u.block != v.block {
		return false
	}
	both := min(u.rect.Y+u.rect.H, v.rect.Y+v.rect.H) - max(u.rect.Y, v.rect.Y)
	return both > .5*max(u.rect.H, v.rect.H)
}

// straighten puts the units of each line in the order of their left edges, and reports
// whether that changed anything.
func straighten(units []unit) (changed bool) {
	for i := 0; i < len(units); {
		j := i + 1
		for j < len(units) && units[i].level(&units[j]) {
			j++
		}
		line := units[i:j]
		if !slices.IsSortedFunc(line, byLeft) {
			slices.SortStableFunc(line, byLeft)
			changed = true
		}
		i = j
	}
	return changed
}

func byLeft(a, b unit) int {
	switch {
	case a.rect.X+.5 < b.rect.X:
		return -1
	case b.rect.X+.5 < a.rect.X:
		return 1
	}
	return 0
}

// straightenStops puts the targets of this frame in the order in which Tab goes.
func (c *Context) straightenStops() {
	c.units = c.units[:0]
	for i := range c.stops {
		s := &c.stops[i]
		if n := len(c.units); n > 0 && s.group != (ID{}) && c.stops[i-1].group == s.group {
			c.units[n-1].to, c.units[n-1].rect = i+1, join(c.units[n-1].rect, s.rect)
			continue
		}
		u := unit{i, i + 1, s.rect, s.block}
		if s.bar {
			u.rect = paint.Rect{} // it goes before what it moves
		}
		c.units = append(c.units, u)
	}
	if !straighten(c.units) {
		return
	}
	c.spare = append(c.spare[:0], c.stops...)
	at := c.stops[:0]
	for _, u := range c.units {
		at = append(at, c.spare[u.from:u.to]...)
	}
}

// straighten puts the nodes of the outline in the order in which they are told, those
// that lie in from to to at one depth.
func (o *Outline) straighten(from, to, depth int) {
	units := make([]unit, 0, 16)
	for i := from; i < to; {
		u := unit{from: i, to: i + 1, rect: o.Nodes[i].Rect}
		for u.to < to && o.Nodes[u.to].Depth > depth {
			u.rect = join(u.rect, o.Nodes[u.to].Rect)
			u.to++
		}
		if u.to > i+1 {
			o.straighten(i+1, u.to, depth+1)
		}
		switch o.Nodes[i].Role {
		case RoleDialog, RoleScroll: // it lies over all that is told before it; it is told before what it moves
			u.rect = paint.Rect{}
		}
		units = append(units, u)
		i = u.to
	}
	if !straighten(units) {
		return
	}
	was := slices.Clone(o.Nodes[from:to])
	at := o.Nodes[from:from]
	for _, u := range units {
		at = append(at, was[u.from-from:u.to-from]...)
	}
}

// join is the least rectangle that holds both; an empty one holds nothing.
func join(a, b paint.Rect) paint.Rect {
	switch {
	case a.W <= 0 || a.H <= 0:
		return b
	case b.W <= 0 || b.H <= 0:
		return a
	}
	x, y := min(a.X, b.X), min(a.Y, b.Y)
	return paint.Rect{X: x, Y: y, W: max(a.X+a.W, b.X+b.W) - x, H: max(a.Y+a.H, b.Y+b.H) - y}
}
