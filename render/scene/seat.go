package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim"
)

// wayIn is how one goes into the room, and for a member's seat into whose.
type wayIn struct {
	role role
	me   sim.ID
}

// otherWays asks for another way into the room than to facilitate.
type otherWaysIn struct {
	open  bool
	seats bool // a seat is being chosen
	goes  wayIn
}

// waysIn are the other ways, in their order.
var waysIn = [...]struct {
	role        role
	key         rune
	name, about string
}{
	{watching, 'W', "Only watch", "You say nothing. Step, pause, and open what they think and whom they trust."},
	{seated, 'S', "Sit in a member’s seat", "The evening from inside one person: what they feel, think and would say."},
	{teaching, 'C', "With a class", "Large, for a projector. It stops at each decision for a show of hands."},
}

// button opens the choice from a bar, and so do the keys of the ways.
func (o *otherWaysIn) button(c *ui.Context, bar *paint.Rect) {
	wide := float32(152)
	if c.W < 820 {
		wide = paint.ButtonHeight
	}
	q := bar.Right(wide)
	q.Y, q.H = bar.Y+11, paint.ButtonHeight
	bar.Right(12)
	b := ui.Button{ID: ui.Name("other ways"), Label: "Other ways in", Icon: ui.IconEye, Key: ui.Letter('O'), Bare: true, Hint: "Watch, sit in a member’s seat, or go in with a class"}
	if c.W < 820 {
		b.Name, b.Label = b.Label, ""
	}
	if c.Button(q, b) {
		o.open, o.seats = true, false
		c.Focus(ui.Item("way in", 1))
	}
	for i := range waysIn {
		if !o.open && c.Take(ui.Letter(waysIn[i].key), false) {
			o.choose(c, waysIn[i].role)
		}
	}
}

func (o *otherWaysIn) choose(c *ui.Context, to role) {
	c.Wake(0)
	if to == seated {
		o.open, o.seats = true, true
		c.Focus(ui.Item("seat", 1))
		return
	}
	o.open, o.goes = false, wayIn{role: to}
}

// frame draws the choice where it is open, and reports whether one was made.
func (o *otherWaysIn) frame(c *ui.Context, of *scenarios.Scenario) bool {
	if o.open {
		o.sheet(c, of)
	}
	return o.goes != wayIn{}
}

func (o *otherWaysIn) sheet(c *ui.Context, of *scenarios.Scenario) {
	st := stylesOf(c.Theme)
	name, high := "Other ways in", o.waysHeight(c, st)
	if o.seats {
		name, high = "Whose seat?", min(640, 190+76*float32(len(atFirst(of))))
	}
	if c.W < 820 {
		high = max(high, .8*c.H)
	}
	in := tightened(c, c.Modal(name, 560, high))
	defer c.EndModal()
	c.Heading(in.Top(38), st.head, name)
	in.Top(6)
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(12)
	body := c.Scroll(ui.Name(name), in, name)
	if o.seats {
		body.Y = o.seatRows(c, body, of, st)
	} else {
		body.Y = o.wayRows(c, body, st)
	}
	c.EndScroll(body.Y)
	if c.Button(foot.Right(min(140, foot.W)), ui.Button{ID: ui.Name("ways shut"), Label: "Back", Key: ui.On(ui.Escape), Bare: true}) {
		o.open = false
	}
	if !o.open {
		c.Dismiss()
	}
}

// waysHeight is how high the sheet of the ways is.
func (o *otherWaysIn) waysHeight(c *ui.Context, st pageStyles) float32 {
	high := float32(38 + 6 + 12 + paint.ButtonHeight + 2*paint.Space7)
	for _, w := range waysIn {
		high += 52 + c.Height(st.small, min(560, c.W-2*paint.PageMargin)-2*paint.Space8-64, w.about)
	}
	return high
}

func (o *otherWaysIn) wayRows(c *ui.Context, body paint.Rect, st pageStyles) float32 {
	c.Group(ui.Name("ways in"), ui.RoleList, "Other ways in", false)
	defer c.EndGroup()
	for i, w := range waysIn {
		text := c.Height(st.small, body.W-64, w.about)
		q := body.Top(44 + text)
		if c.Row(q, ui.Row{ID: ui.Item("way in", i+1), Name: w.name, Value: w.about, Key: ui.Letter(w.key), Fill: c.Theme.Sunken}).Fired {
			o.choose(c, w.role)
		}
		c.WriteIn(paint.Rect{X: q.X + 14, Y: q.Y + 10, W: q.W - 60, H: 22}, st.strong, ui.Start, w.name)
		c.WriteLines(paint.Rect{X: q.X + 14, Y: q.Y + 33, W: q.W - 64}, st.small, w.about)
		c.KeyCap(q.X+q.W-12, q.Y+21, ui.Letter(w.key), c.Theme.Ink2)
		body.Top(8)
	}
	return body.Y
}

func (o *otherWaysIn) seatRows(c *ui.Context, body paint.Rect, of *scenarios.Scenario, st pageStyles) float32 {
	c.Group(ui.Name("seats"), ui.RoleList, "Whose seat?", false)
	defer c.EndGroup()
	first := atFirst(of)
	for i := range first {
		m, seat := &first[i], seatOf(of, &first[i])+1
		text := c.Height(st.small, body.W-108, m.Backstory)
		q := body.Top(max(50, 34+text))
		row := ui.Row{ID: ui.Item("seat", i+1), Name: m.Name, Value: m.Backstory, Fill: c.Theme.Sunken}
		if seat <= 9 {
			row.Key = ui.Letter(rune('0' + seat))
		}
		if c.Row(q, row).Fired {
			o.open, o.goes = false, wayIn{role: seated, me: sim.ID(seat)}
		}
		Bust(c.List, paint.Point{X: q.X + 28, Y: q.Centre().Y}, 18, LookFor(m.Look, seat))
		c.WriteIn(paint.Rect{X: q.X + 60, Y: q.Y + 6, W: q.W - 108, H: 22}, st.strong, ui.Start, m.Name)
		c.WriteLines(paint.Rect{X: q.X + 60, Y: q.Y + 27, W: q.W - 108}, st.small, m.Backstory)
		c.Cap(q.X+q.W-12, q.Centre().Y, seatNumber(seat), c.Theme.Ink2)
		body.Top(6)
	}
	return body.Y
}
