package ui

import "groundrules/render/paint"

// Forever is how long (seconds) a frame holds when nothing will change by itself.
const Forever = 3600.0

// Context is what a screen draws with. Set the exported fields before Begin; a
// Context lives as long as the window.
type Context struct {
	Theme   *paint.Theme
	Ruler   paint.Ruler
	Reduced bool                  // reduced motion: positions change at once
	Silent  bool                  // characters are no keys: letters, digits and signs are for typing only
	Keys    map[Shortcut]Shortcut // what a person set in place of keys; may be nil

	// Of this frame, set by Begin; lengths are logical pixels after the text scale.
	List    *paint.List
	W, H    float32
	Pointer paint.Point
	Wheel   float32 // not yet used by a scroll area
	Now     float64 // seconds

	Outline Outline // what this frame holds, complete after End

	in      *Input
	scale   float32
	hold    float64
	presses []press
	typed   []rune // for the field that has the focus
	awaits  ID     // the field that gets the focus before it was drawn
	frame   int

	stops, was []stop // in order of declaration: of this frame and of the last one
	focus      ID
	ring       bool // the focus came by key and is shown
	fire       ID   // fires in this frame, by key
	hot        ID   // under the pointer, topmost
	held       ID   // the pointer went down on it and is still down
	clicked    ID   // the pointer went down and came up on it
	pull       pull // of a finger

	units []unit // kept for its memory, as is spare
	spare []stop

	group  group
	clips  []paint.Rect
	blocks int // depth of modals declared so far
	modal  int // depth of modals in the last frame: only what lies in the deepest answers

	tweens map[ID]tween
	areas  map[ID]*area
	paging ID // the scroll area that Page Up and Page Down move
	shown  ID // the focus that was last brought into view

	scrolling []ID // the scroll areas that are open

	turns, turned []paint.Rect // what the wheel can move: in this frame and in the last one
	wraps         map[wrapKey]*wrapped
	tip           tip
}

// Begin starts a frame: it takes the input in and moves the focus, by what the last
// frame held. list must come empty.
func (c *Context) Begin(in *Input, list *paint.List) {
	if c.Theme == nil {
		c.Theme = &paint.Light
	}
	if c.tweens == nil {
		c.tweens, c.areas, c.wraps = map[ID]tween{}, map[ID]*area{}, map[wrapKey]*wrapped{}
	}
	c.in, c.List, c.Now = in, list, in.Now
	c.frame++
	c.scale = in.TextScale
	if c.scale <= 0 {
		c.scale = 1
	}
	c.W, c.H = in.Width/c.scale, in.Height/c.scale
	c.Pointer = paint.Point{X: in.Pointer.X / c.scale, Y: in.Pointer.Y / c.scale}
	c.Wheel, c.hold = in.Wheel, Forever
	c.presses = c.presses[:0]
	for _, p := range in.Presses {
		c.presses = append(c.presses, press{Press: p})
	}
	c.was, c.stops = c.stops, c.was[:0]
	c.turned, c.turns = c.turns, c.turned[:0]
	c.modal, c.blocks = 0, 0
	for _, s := range c.was {
		c.modal = max(c.modal, s.block)
	}
	c.Outline.reset()
	c.clips = c.clips[:0]
	c.tip.text = ""
	c.point()
	c.drawn()
	c.catch()
	c.steer()
	c.choosePaging()
}

// End finishes the frame: it draws what lies over everything, scales the list, and
// returns for how long (seconds) the frame holds.
func (c *Context) End() float64 {
	c.drawTip()
	c.straightenStops()
	c.Outline.straighten(0, len(c.Outline.Nodes), 0)
	c.forget()
	if c.scale != 1 {
		scaleList(c.List, c.scale)
	}
	if c.clicked != (ID{}) || c.fire != (ID{}) || c.in.Pressed || c.in.Released {
		c.hold = 0 // what was fired may have changed what was drawn before it
	}
	return c.hold
}

// Wake asks for the next frame in at most so many seconds; 0 is at once.
func (c *Context) Wake(seconds float64) { c.hold = min(c.hold, max(0, seconds)) }

// Screen is the whole of the window.
func (c *Context) Screen() paint.Rect { return paint.Rect{W: c.W, H: c.H} }

// TextScale is the text setting in force; 1 is 100 %.
func (c *Context) TextScale() float32 { return c.scale }

// Closing reports that the window is asked to close.
func (c *Context) Closing() bool { return c.in.Closing }

// scaleList makes every length of the list s times as long.
func scaleList(l *paint.List, s float32) {
	for i := range l.Marks {
		m := &l.Marks[i]
		switch m.Kind {
		case paint.BoxMark:
			b := &m.Box
			b.X, b.Y, b.HW, b.HH, b.Radius, b.Stroke = b.X*s, b.Y*s, b.HW*s, b.HH*s, b.Radius*s, b.Stroke*s
		case paint.TextMark:
			m.Text.X, m.Text.Y, m.Text.Size = m.Text.X*s, m.Text.Y*s, m.Text.Size*s
		case paint.PathMark:
			m.Path.Width *= s
		case paint.ClipMark:
			m.Clip = paint.Rect{X: m.Clip.X * s, Y: m.Clip.Y * s, W: m.Clip.W * s, H: m.Clip.H * s}
		}
	}
	for i := range l.Points {
		l.Points[i].X, l.Points[i].Y = l.Points[i].X*s, l.Points[i].Y*s
	}
}
