package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
)

// lookOnConsole stands where the palette would be: what one can do, and somebody from
// inside.
func (r *Room) lookOnConsole(c *ui.Context, in paint.Rect) {
	left := in.Left(min(330, .28*in.W))
	column(c, &in)
	words := c.Scroll(ui.Name("looking on"), left, "What one can do here")
	c.EndScroll(r.lookOnWords(c, words))
	if id := r.insideOf(); id.IsMember() {
		r.fromInside(c, in, id)
		return
	}
	half := in.Left(.5*in.W - 10)
	r.list(c, half, "Watch for", r.scn.Notice, ui.IconEye)
	column(c, &in)
	r.aims(c, in)
}

// insideOf is whose inner view is open; Everyone: nobody's.
func (r *Room) insideOf() sim.ID {
	switch {
	case r.from.role == seated:
		return r.from.me
	case r.from.thoughts:
		return r.from.who
	}
	return sim.Everyone
}

// lookOnWords say where one is and what one can do there; they return where they end.
func (r *Room) lookOnWords(c *ui.Context, area paint.Rect) float32 {
	th := c.Theme
	head, text := "You watch", "You sit in and say nothing: the evening goes as it goes by itself. Nothing of it is kept."
	switch {
	case r.from.role == seated && r.from.again:
		head, text = words.Say("You sit in the seat of {who}", r.name(r.from.me)), "It is the meeting you had. What you said then, the facilitator says now."
	case r.from.role == seated:
		head, text = words.Say("You sit in the seat of {who}", r.name(r.from.me)), words.Say("You see what {who} sees, and into nobody else. Whoever facilitates says nothing.", r.name(r.from.me))
	case r.from.again:
		text = "It is the meeting you had, once more. Now you can see what they thought in it."
	}
	c.Heading(area.Top(24), ui.Font(paint.Bold, paint.TypeBody, th.Ink), head)
	area.Top(c.Paragraph(area, ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink), text) + 8)
	if r.trouble != "" {
		r.tellTrouble(c, &area)
	}
	r.toggles(c, &area)
	if r.from.ties {
		tieKey(c, &area)
	}
	if r.from.role == watching {
		hint := "A digit, or a click, opens what somebody thinks."
		if r.from.who != sim.Everyone && r.from.thoughts {
			hint = "Thoughts are the model’s, not a person’s."
		}
		area.Y += c.Paragraph(area, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), hint) + 4
	}
	return area.Y
}

// toggles open thoughts and ties.
func (r *Room) toggles(c *ui.Context, area *paint.Rect) {
	row := area.Top(32)
	if r.from.role == watching {
		half := row.Left(min(154, row.W/2))
		r.from.thoughts = r.check(c, half, ui.Name("thoughts"), "Thoughts", ui.Letter('T'), r.from.thoughts)
	}
	r.from.ties = r.check(c, row.Left(min(140, row.W)), ui.Name("ties"), "Ties", ui.Letter('Y'), r.from.ties)
	area.Top(4)
}

// check is a box to tick, with its key beside it.
func (r *Room) check(c *ui.Context, q paint.Rect, id ui.ID, label string, key ui.Shortcut, on bool) bool {
	st := ui.Font(paint.Regular, paint.TypeBody, c.Theme.Ink)
	wide := min(q.W-26, c.Width(st, label)+38)
	to := c.Check(id, paint.Rect{X: q.X, Y: q.Y, W: wide, H: q.H}, label, on)
	if q.W > wide+24 {
		c.KeyCap(q.X+wide+26, q.Centre().Y, key, c.Theme.Ink2)
	}
	return to
}

// insideRow is one line of what is inside somebody.
type insideRow struct{ label, text string }

// insideRows are what somebody feels, thinks, whom they trust and what they would say.
func (r *Room) insideRows(id sim.ID) []insideRow {
	n := r.within(id)
	rows := []insideRow{{"Feels", sentence(n.feels)}}
	if n.view != "" {
		text := sentence(n.view)
		if n.held {
			text = words.Say("{view}, and has not said so", text)
		}
		rows = append(rows, insideRow{"Thinks", text})
	}
	ties := words.Text("Nobody in particular yet")
	if len(n.trusts) > 0 {
		ties = words.All(n.trusts)
	}
	if len(n.wary) > 0 {
		ties = words.Say("{trusts}; wary of {names}", ties, words.All(n.wary))
	}
	rows = append(rows, insideRow{"Trusts", ties}, insideRow{"In the facilitator", sentence(n.leader)})
	switch {
	case n.own != "":
		rows = append(rows, insideRow{"If asked, to fit in", words.Say("“{line}”", n.aloud)}, insideRow{"If it felt safe", words.Say("“{line}”", n.own)})
	case n.aloud != "":
		rows = append(rows, insideRow{"If asked, would say", words.Say("“{line}”", n.aloud)})
	}
	return rows
}

// fromInside draws one member from inside, in one column or in two.
func (r *Room) fromInside(c *ui.Context, area paint.Rect, id sim.ID) {
	th := c.Theme
	c.Region(words.Say("{who}, from inside", r.name(id)))
	defer c.EndRegion()
	if !r.present(id) {
		c.Paragraph(area, ui.Font(paint.Regular, paint.TypeBody, th.Ink), words.Say("{who} {away}.", sentence(r.name(id)), words.Text(r.awayWord(id))))
		return
	}
	if area.W < 560 {
		in := c.Scroll(ui.Item("inside", int(id)), area, "From inside")
		in.Y = r.insideHead(c, in, id)
		c.EndScroll(r.insideList(c, in, r.insideRows(id)))
		return
	}
	rows := r.insideRows(id)
	left := area.Left(.44 * area.W)
	column(c, &area)
	left.Y = r.insideHead(c, left, id)
	r.insideList(c, left, rows[:1])
	in := c.Scroll(ui.Item("inside", int(id)), area, "From inside")
	c.EndScroll(r.insideList(c, in, rows[1:]))
}

// insideHead is who it is, and what goes through its mind.
func (r *Room) insideHead(c *ui.Context, in paint.Rect, id sim.ID) float32 {
	th := c.Theme
	head := in.Top(38)
	Bust(c.List, paint.Point{X: head.X + 17, Y: head.Centre().Y}, 16, r.looks[id-1])
	head.Left(44)
	c.Heading(head, ui.Font(paint.Bold, 17, th.Ink), r.name(id))
	in.Top(6)
	st := ui.Font(paint.Italic, paint.TypeBody, th.Ink)
	text := r.thought(id)
	h := c.Height(st, in.W-32, text) + 18
	g := r.view.group
	thoughtBox(c, paint.Rect{X: in.X, Y: in.Y, W: in.W - 4, H: h}, 12, g != nil && g.Topic > 0 && heldBack(&g.Members[id]))
	c.Paragraph(paint.Rect{X: in.X + 14, Y: in.Y + 9, W: in.W - 32}, st, text)
	return in.Y + h + 10
}

// insideList sets the rows one under another, and returns where they end.
func (r *Room) insideList(c *ui.Context, in paint.Rect, rows []insideRow) float32 {
	th := c.Theme
	label, text := ui.Font(paint.Semibold, paint.TypeCaption, th.Ink2), ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink)
	wide := float32(0)
	for _, row := range rows {
		wide = max(wide, c.Width(label, row.label)+14)
	}
	stacked := wide > .36*in.W
	for _, row := range rows {
		c.Note(ui.RoleText, row.label, row.text, paint.Rect{X: in.X, Y: in.Y, W: in.W, H: text.LineStep()})
		q := in
		if stacked {
			c.WriteIn(in.Top(18), label, ui.Start, row.label)
			q = in
		} else {
			c.WriteIn(paint.Rect{X: in.X, Y: in.Y + 1, W: wide, H: text.LineStep()}, label, ui.Start, row.label)
			q.Left(wide)
		}
		in.Y += c.WriteLines(q, text, row.text) + 7
	}
	return in.Y
}

// lookOnAct is the same in one column, for the narrower layouts: somebody from inside
// first.
func (r *Room) lookOnAct(c *ui.Context, area paint.Rect) {
	in := c.Scroll(ui.Name("look on"), area, "What you can do")
	if id := r.insideOf(); id.IsMember() && r.present(id) {
		in.Y = r.insideHead(c, in, id)
		in.Y = r.insideList(c, in, r.insideRows(id))
		c.Rule(in.Top(12))
		c.EndScroll(r.lookOnWords(c, in))
		return
	}
	in.Y = r.lookOnWords(c, in) + 4
	list := in
	list.H = 1000
	r.list(c, list, "Watch for", r.scn.Notice, ui.IconEye)
	c.EndScroll(in.Y + r.noticeHeight(c, in.W))
}

// noticeHeight is how high the list is of what to watch for.
func (r *Room) noticeHeight(c *ui.Context, width float32) float32 {
	high := float32(26)
	for _, t := range r.scn.Notice {
		high += c.Height(ui.Font(paint.Regular, paint.TypeBodySmall, c.Theme.Ink), width-26, t) + 4
	}
	return high
}
