package ui

import "groundrules/render/paint"

// capWidth is the width of a key cap with that word on it, 0 for none.
func (c *Context) capWidth(word string) float32 {
	if word == "" {
		return 0
	}
	return max(paint.KeyCapHeight, c.Width(Font(paint.Bold, paint.TypeKey, paint.Color{}), word)+10)
}

// keyCap draws a key cap with its left edge at x, round the height y.
func (c *Context) keyCap(x, y float32, word string, ink paint.Color) float32 {
	w := c.capWidth(word)
	r := paint.Rect{X: x, Y: y - paint.KeyCapHeight/2, W: w, H: paint.KeyCapHeight}
	c.Box(r, paint.RadiusKey, paint.Color{}, paint.StrokeRule, ink)
	c.WriteIn(r, Font(paint.Bold, paint.TypeKey, ink), Middle, word)
	return w
}

// KeyCap draws the key of a shortcut with its right edge at x, round the height y,
// and returns its width. It is a picture only: the target names the key.
func (c *Context) KeyCap(x, y float32, s Shortcut, ink paint.Color) float32 {
	return c.Cap(x, y, c.keyName(s), ink)
}

// KeyCapWidth is how wide KeyCap draws the key of a shortcut, 0 where it has none.
func (c *Context) KeyCapWidth(s Shortcut) float32 { return c.capWidth(c.keyName(s)) }

// Cap is KeyCap for any word, such as a number that is no key; nothing for none.
func (c *Context) Cap(x, y float32, word string, ink paint.Color) float32 {
	w := c.capWidth(word)
	if w > 0 {
		c.keyCap(x-w, y, word, ink)
	}
	return w
}
