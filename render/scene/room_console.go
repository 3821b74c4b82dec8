package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim/session"
)

// console draws the palette as one sentence from left to right: for this purpose,
// do this, say it so, to them, this gently; and what it usually does.
func (r *Room) console(c *ui.Context, area paint.Rect) {
	c.Region("What you can say")
	defer c.EndRegion()
	c.Box(area, 0, c.Theme.Panel, 0, paint.Color{})
	c.Rule(paint.Rect{X: area.X, Y: area.Y - 1, W: area.W, H: 2})
	in := area.Pad(16, 11)
	if r.looksOn() {
		r.lookOnConsole(c, in)
		return
	}
	if r.closed() {
		r.nothingToSay(c, in)
		return
	}
	r.purposeColumn(c, in.Left(r.purposeWidth(c)))
	column(c, &in)
	r.whatColumn(c, in.Left(min(262, .24*in.W+20)))
	column(c, &in)
	right := in.Right(min(344, .45*in.W))
	in.W -= 10
	columnRule(c, in)
	in.W -= 12
	r.wordsColumn(c, in)
	r.effectColumn(c, paint.Rect{X: right.X + 2, Y: right.Y, W: right.W - 2, H: right.H})
}

// closed reports whether nothing more can be said at all, so that nothing is offered.
func (r *Room) closed() bool { return r.locked() != "" && !r.view.past }

// nothingToSay stands in place of the palette then: what comes now, and what counted.
func (r *Room) nothingToSay(c *ui.Context, in paint.Rect) {
	half := in.Left(min(560, .5*in.W-10))
	r.listening(c, half)
	if r.state() == session.InDanger {
		return // nothing of it counts
	}
	column(c, &in)
	r.aims(c, in)
}

// column draws the separator between two parts of the sentence.
func column(c *ui.Context, in *paint.Rect) {
	q := in.Left(20)
	c.Box(paint.Rect{X: q.Centre().X - .6, Y: q.Y, W: 1.2, H: q.H}, 0, c.Theme.Line, 0, paint.Color{})
}

func columnRule(c *ui.Context, in paint.Rect) {
	c.Box(paint.Rect{X: in.X + in.W, Y: in.Y, W: 1.2, H: in.H}, 0, c.Theme.Line, 0, paint.Color{})
}

// locked says why nothing can be said now; empty: something can.
func (r *Room) locked() string {
	switch {
	case r.looksOn():
		return "you only look on"
	case r.teaches():
		return "the class decides"
	}
	if r.view.past {
		return "you are looking back"
	}
	switch r.state() {
	case session.Over, session.BetweenMeetings:
		return "the meeting is over"
	case session.InDanger:
		return "the exercise has stopped"
	}
	return ""
}

// purposeWidth is how wide the column of purposes is: a long title widens it a little.
func (r *Room) purposeWidth(c *ui.Context) float32 {
	wide := float32(166)
	for i := range r.purposes {
		wide = max(wide, c.Width(ui.Font(paint.Bold, paint.TypeBody, paint.Color{}), r.purposes[i].Title)+purposeRest+12)
	}
	return min(wide, 200, .2*c.W)
}

// purposeColumn draws what one may want, by letter.
func (r *Room) purposeColumn(c *ui.Context, area paint.Rect) {
	high := min(max(28, c.Reach()), area.H/float32(max(7, len(r.purposes))))
	c.Group(ui.Name("purposes"), ui.RoleList, "For what", false)
	for i := range r.purposes {
		r.purpose(c, area.Top(high), i)
	}
	c.EndGroup()
}

// purposeRest is what a purpose's row needs beside its title.
const purposeRest = 40

// writeTwo sets s into the middle of q's height, on two lines where one is too short
// and there is room for them.
func writeTwo(c *ui.Context, q paint.Rect, st ui.Style, s string) {
	step := st.LineStep() - 1
	lines := c.Lines(st, q.W, s)
	if len(lines) != 2 || q.H < 2*step {
		c.WriteIn(q, st, ui.Start, s)
		return
	}
	q.Y, q.H = q.Centre().Y-step, step
	c.WriteIn(q, st, ui.Start, lines[0])
	q.Y += step
	c.WriteIn(q, st, ui.Start, lines[1])
}

// purpose draws the i-th purpose and opens it.
func (r *Room) purpose(c *ui.Context, q paint.Rect, i int) {
	th, p := c.Theme, &r.purposes[i]
	on := r.pick.purpose == p.ID
	if c.Row(q.Pad(0, .5), ui.Row{
		ID: ui.Item("purpose", i+1), Name: p.Title, Key: ui.Letter(p.Key), Chosen: on, Solid: true, Off: r.locked(),
	}).Fired {
		r.pick.clear()
		r.pick.purpose = p.ID
	}
	st, capInk := ui.Font(paint.Regular, paint.TypeBody, th.Ink), th.Ink2
	if r.locked() != "" {
		c.WriteIn(q.Pad(10, 0), ui.Font(paint.Regular, paint.TypeBody, th.Ink2), ui.Start, p.Title)
		return
	}
	if on {
		st, capInk = ui.Font(paint.Bold, paint.TypeBody, th.OnAccent), th.OnAccent
	}
	writeTwo(c, paint.Rect{X: q.X + 10, Y: q.Y, W: q.W - purposeRest, H: q.H}, st, p.Title)
	c.KeyCap(q.X+q.W-6, q.Centre().Y, ui.Letter(p.Key), capInk)
}

// offered are the indexes of the interventions of a purpose.
func (r *Room) offered(purpose string) []int {
	var list []int
	for k := range r.scn.Interventions {
		if r.scn.Interventions[k].Purpose == purpose {
			list = append(list, k)
		}
	}
	return list
}

func (r *Room) offWhy(i *scenarios.Intervention) string {
	if why := r.locked(); why != "" {
		return why
	}
	if i.Rule == "remind" && len(r.scn.Norms) == 0 {
		return "nothing has been agreed yet"
	}
	return ""
}
