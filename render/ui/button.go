package ui

import "groundrules/render/paint"

// Look is how much a button stands out.
type Look uint8

// The looks. At most one button of a panel is Filled.
const (
	Plain Look = iota
	Filled
	Quiet
	Noticing
)

// Button is a word (with a sign, or a sign alone) that does something.
type Button struct {
	ID    ID
	Label string // "" for a sign alone: then Name says what it does
	Name  string // for the outline, where it is not Label
	Icon  Icon
	Look  Look
	Key   Shortcut
	Bare  bool   // the key works but its cap is not drawn
	Off   string // why it cannot be used now; empty: it can
	Hint  string
	Main  bool // larger type
}

// Button draws a button into r and reports whether it was fired in this frame.
func (c *Context) Button(r paint.Rect, b Button) bool {
	name := b.Name
	if name == "" {
		name = b.Label
	}
	t := c.Target(Target{ID: b.ID, Rect: r, Role: RoleButton, Name: name, Key: b.Key, Off: b.Off, Hint: b.Hint})
	if b.Look == Quiet && b.Hint == "" && b.Label == "" {
		c.tipFor(b, t, r, name)
	}
	fill, edge, ink := c.buttonColors(b, t)
	stroke := paint.StrokeControl
	if edge.A == 0 {
		stroke = 0
	}
	c.Box(r, paint.RadiusControl, fill, stroke, edge)
	c.buttonFace(r, b, ink)
	if t.Focus {
		c.Ring(r, paint.RadiusControl)
	}
	return t.Fired
}

// tipFor gives a sign without a word its name as a tip.
func (c *Context) tipFor(b Button, t Touch, r paint.Rect, name string) {
	c.offerTip(Target{ID: b.ID, Rect: r, Hint: name, Key: b.Key}, t)
}

func (c *Context) buttonColors(b Button, t Touch) (fill, edge, ink paint.Color) {
	th := c.Theme
	if b.Off != "" {
		return th.Sunken, th.Line, th.Ink2
	}
	press := c.Ease(b.ID, level(t), paint.PressTime)
	switch b.Look {
	case Filled:
		return th.Accent.Mix(th.Ink, .22*press), paint.Color{}, th.OnAccent
	case Noticing:
		return th.NoticeFill.Mix(th.Notice, .10*press), th.Notice, th.Notice
	case Quiet:
		return th.Soft.Alpha(min(1, press)), paint.Color{}, th.Ink
	}
	fill = th.Panel.Mix(th.Soft, min(1, press))
	if th.Outline > 0 {
		fill = th.Panel.Mix(th.Ink, .16*press)
	}
	return fill, th.Edge, th.Ink
}

// level is 0 at rest, 1 under the pointer, 2 while pressed.
func level(t Touch) float32 {
	switch {
	case t.Held && t.Hover:
		return 2
	case t.Hover:
		return 1
	}
	return 0
}

// buttonFace sets sign, word and key cap in the middle of r.
func (c *Context) buttonFace(r paint.Rect, b Button, ink paint.Color) {
	st := Font(paint.Semibold, paint.TypeBody, ink)
	if b.Main {
		st.Size = 17
	}
	word := ""
	if !b.Bare {
		word = c.keyName(b.Key)
	}
	w, gap := float32(0), float32(0)
	add := func(part float32) {
		if part > 0 {
			w += part + gap
			gap = 8
		}
	}
	icon := float32(0)
	if b.Icon != NoIcon {
		icon = paint.IconSize
	}
	text := c.Width(st, b.Label)
	if icon > 0 && b.Label != "" && text > r.W-32-icon-c.capWidth(word) { // the word says it
		icon, b.Icon = 0, NoIcon
	}
	for text > r.W-12-icon-c.capWidth(word) && st.Size > paint.TypeCaption {
		st.Size--
		text = c.Width(st, b.Label)
	}
	add(icon)
	if room := r.W - 8 - icon - c.capWidth(word); text > room && room > 0 {
		text = room
	}
	add(text)
	add(c.capWidth(word))
	x, y := r.X+(r.W-w)/2, r.Centre().Y
	if icon > 0 {
		c.Icon(b.Icon, x+icon/2, y, 1, ink)
		x += icon + 8
	}
	if b.Label != "" {
		c.WriteIn(paint.Rect{X: x, Y: r.Y, W: text + 1, H: r.H}, st, Start, b.Label)
		x += text + 8
	}
	if word != "" {
		c.keyCap(x, y, word, ink)
	}
}
