package ui

import "groundrules/render/paint"

// Modal starts a dialog of that size in the middle of the screen, over all that was
// declared before, which no longer answers; it returns the room inside. Close it
// with EndModal in the same frame. Give one of its buttons Escape.
func (c *Context) Modal(name string, w, h float32) paint.Rect {
	th := c.Theme
	veil := paint.RGB(0x0A1A24).Alpha(.45)
	if th.Outline > 0 || th.DarkPeople {
		veil = paint.RGB(0).Alpha(.7)
	}
	c.List.Box(paint.Box{X: c.W / 2, Y: c.H / 2, HW: c.W / 2, HH: c.H / 2, Fill: veil})
	w, h = min(w, c.W-2*paint.PageMargin), min(h, c.H-2*paint.PageMargin)
	r := paint.Rect{X: (c.W - w) / 2, Y: (c.H - h) / 2, W: w, H: h}
	c.Panel(r, paint.RadiusPagePanel)
	c.blocks++
	if c.modal < c.blocks {
		c.modal = c.blocks
		c.Wake(0)
	}
	c.Outline.open(RoleDialog, name)
	return r.Pad(paint.Space8, paint.Space7)
}

// Dismiss lets the page answer again from the next frame on, where the dialog that is
// open will not be drawn any more. Call it before EndModal; without it the keys of one
// more frame are lost.
func (c *Context) Dismiss() {
	kept := c.stops[:0]
	for _, s := range c.stops {
		if s.block < c.blocks {
			kept = append(kept, s)
		}
	}
	c.stops = kept
	c.Wake(0)
}

// EndModal ends the dialog.
func (c *Context) EndModal() {
	c.blocks--
	c.Outline.close()
}
