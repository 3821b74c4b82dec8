package ui

import "groundrules/render/paint"

// tween is a value on its way.
type tween struct {
	from, to float32
	start    float64
	time     float64
	frame    int // of the last frame that asked for it
}

func (t tween) at(now float64) float32 {
	if t.time <= 0 || now >= t.start+t.time {
		return t.to
	}
	return t.from + (t.to-t.from)*float32(paint.EaseOut((now-t.start)/t.time))
}

// Ease is the value of id on its way to to, which takes so many seconds from when
// to last changed. Asked for the first time it is to at once, and under reduced
// motion always.
func (c *Context) Ease(id ID, to float32, seconds float64) float32 {
	if c.Reduced {
		seconds = 0
	}
	return c.ease(id, to, to, seconds)
}

// Enter is like Ease but comes from from when it is asked for the first time, or
// again after a frame without it: for what appears.
func (c *Context) Enter(id ID, from, to float32, seconds float64) float32 {
	if c.Reduced {
		seconds = 0
	}
	return c.ease(id, from, to, seconds)
}

// Fade is an opacity on its way; reduced motion keeps it, and makes it short.
func (c *Context) Fade(id ID, from, to float32, seconds float64) float32 {
	if c.Reduced {
		seconds = min(seconds, paint.FadeTime)
	}
	return c.ease(id, from, to, seconds)
}

func (c *Context) ease(id ID, from, to float32, seconds float64) float32 {
	t, ok := c.tweens[id]
	switch {
	case !ok || t.frame < c.frame-1 && from != to:
		t = tween{from: from, to: to, start: c.Now, time: seconds}
	case t.to != to:
		t = tween{from: t.at(c.Now), to: to, start: c.Now, time: seconds}
	}
	t.frame = c.frame
	c.tweens[id] = t
	v := t.at(c.Now)
	if v != t.to {
		c.Wake(0)
	}
	return v
}

// forget drops what was not asked for lately, so that nothing grows without end.
func (c *Context) forget() {
	if len(c.tweens) > 512 {
		for id, t := range c.tweens {
			if t.frame < c.frame-1 {
				delete(c.tweens, id)
			}
		}
	}
	if len(c.wraps) > 1024 {
		for k, w := range c.wraps {
			if w.frame < c.frame-1 {
				delete(c.wraps, k)
			}
		}
	}
}
