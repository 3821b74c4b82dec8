package ui

import "groundrules/render/paint"

// Field is a line in which one types.
type Field struct {
	ID   ID
	Name string
	Text string // as it stands
	Hint string // where nothing has been typed yet
	Most int    // how long (bytes) the text can be; 0: that of a line
}

// Field draws a field into r and returns its text after what was typed in this
// frame. While it has the focus characters go to it and to nothing else, so that no
// letter is taken for a key; Enter, Escape and the arrows stay with the screen.
func (c *Context) Field(r paint.Rect, f Field) string {
	th := c.Theme
	t := c.Target(Target{
		ID: f.ID, Rect: r, Role: RoleField, Name: f.Name, Value: f.Text, Arrows: true, Yields: true, types: true,
	})
	if c.awaits == f.ID {
		c.awaits = ID{}
	}
	if c.focus == f.ID {
		for _, ch := range c.typed {
			f.Text = typedInto(f.Text, ch, f.Most)
		}
		if len(c.typed) > 0 {
			c.Wake(0)
		}
		c.typed = c.typed[:0]
	}
	c.Box(r, paint.RadiusControl, th.Sunken, paint.StrokeControl, th.Edge)
	in := r.Pad(12, 0)
	st := Font(paint.Regular, paint.TypeBody, th.Ink)
	text := f.Text
	for len(text) > 0 && c.width(st, text) > in.W-4 { // the end of it is what one sees
		text = text[len(string([]rune(text)[:1])):]
	}
	x := in.X + c.writeIn(in, st, Start, text)
	if f.Text == "" {
		c.WriteIn(paint.Rect{X: in.X + 6, Y: in.Y, W: in.W - 6, H: in.H}, Font(paint.Regular, paint.TypeBodySmall, th.Ink2), Start, f.Hint)
	}
	if c.focus == f.ID {
		c.Box(paint.Rect{X: x + 1, Y: r.Centre().Y - 9, W: 2, H: 18}, 1, th.Accent, 0, paint.Color{})
	}
	if t.Focus {
		c.Ring(r, paint.RadiusControl)
	}
	return f.Text
}

// Type puts the focus on a field that is about to be drawn.
func (c *Context) Type(id ID) {
	c.Focus(id)
	c.awaits = id
}

// mostTyped is how long (bytes) a text can be where nothing else is said.
const mostTyped = 120

// typedInto is text after a character; Backspace takes the last one away.
func typedInto(text string, ch rune, most int) string {
	if ch == backspace {
		all := []rune(text)
		return string(all[:max(0, len(all)-1)])
	}
	if most == 0 {
		most = mostTyped
	}
	if len(text) >= most {
		return text
	}
	return text + string(ch)
}

const backspace = '\b'

// catch gives what is typed to the field that has the focus.
func (c *Context) catch() {
	c.typed = c.typed[:0]
	at := c.indexOfFocus()
	if c.awaits != c.focus || c.awaits == (ID{}) { // of a field that opens what is typed first is not lost
		if at < 0 || !c.was[at].types {
			return
		}
	}
	for i := range c.presses {
		p := &c.presses[i]
		switch {
		case p.Ctrl || p.Alt || p.Meta:
		case p.Rune >= ' ':
			c.typed, p.used = append(c.typed, p.Rune), true
		case p.Key == Backspace:
			c.typed, p.used = append(c.typed, backspace), true
		}
	}
}
