package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/debrief"
)

// acts is the list of everything the trainee said, with one of them open.
func (d *debriefScreen) acts(c *ui.Context, page paint.Rect, st pageStyles) {
	if len(d.of.Acts) == 0 {
		c.Panel(page, paint.RadiusPagePanel)
		in := page.Pad(24, 20)
		c.Heading(in.Top(36), st.head, "You listened throughout")
		d.silences(c, in, st)
		return
	}
	panels(c, page, st, 276, true, d.open, d.actList)
}

func (d *debriefScreen) actList(c *ui.Context, r paint.Rect, st pageStyles) {
	c.Panel(r, paint.RadiusPagePanel)
	in := r.Pad(12, 12)
	head := in.Top(30)
	head.Left(8)
	title := words.Count(len(d.of.Acts), "Once you spoke", "{Number} times you spoke", words.Capital(words.Number(len(d.of.Acts))))
	c.Heading(head, st.part, title)
	rows := c.Scroll(ui.Name("acts"), in, "Your acts")
	c.Group(ui.Name("act list"), ui.RoleList, "Your acts", true)
	for i := range d.of.Acts {
		if d.actRow(c, rows.Top(max(56, d.actHeight(c, rows.W, i, st))), ui.Item("act", i+1), i, ui.Row{Chosen: i == d.act}, st) {
			d.act = i
		}
		rows.Top(5)
	}
	c.EndGroup()
	c.EndScroll(rows.Y)
}

// open is one act: what was said, what followed, and why.
func (d *debriefScreen) open(c *ui.Context, r paint.Rect, st pageStyles) {
	d.act = min(max(0, d.act), len(d.of.Acts)-1)
	a := &d.of.Acts[d.act]
	c.Panel(r, paint.RadiusPagePanel)
	c.Region(actName(a))
	defer c.EndRegion()
	in := c.Scroll(ui.Item("open act", d.act+1), r.Pad(24, 18), "What followed")
	markSign(c, in.X+12, in.Y+17, a.Mark)
	title := in
	title.Left(38)
	title.Y += textBlock(c, title, st.head, ui.RoleHeading, capital(a.Mark.String()))
	title.Y += c.Paragraph(title, st.second, words.Say("Minute {m}, turn {turn}. {what}", int(a.Minute), a.Turn, words.Text(a.Title)))
	in.Y = title.Y + 14
	if in.W < 640 {
		in.Y += d.said(c, in, a, st) + 8
		in.Y += d.why(c, in, a, st)
		c.EndScroll(in.Y)
		return
	}
	left := in.Left(in.W * .52)
	in.Left(28)
	c.EndScroll(max(left.Y+d.said(c, left, a, st), in.Y+d.why(c, in, a, st)))
}

// said is the act itself and what followed it.
func (d *debriefScreen) said(c *ui.Context, r paint.Rect, a *debrief.Deed, st pageStyles) float32 {
	top, th := r.Y, c.Theme
	c.Heading(r.Top(24), st.captionStrong, "What happened")
	r.Y += c.Paragraph(r, st.lead, a.What) + 12
	if a.Words != "" {
		c.Heading(r.Top(24), st.captionStrong, "You said")
		line := words.Say("“{line}”", a.Words)
		h := c.Paragraph(paint.Rect{X: r.X + 14, Y: r.Y, W: r.W - 14}, st.quote, line)
		c.Box(paint.Rect{X: r.X, Y: r.Y, W: 4, H: h}, 2, th.Accent, 0, paint.Color{})
		r.Y += h + 10
		r.Y += d.how(c, r, a) + 10
	}
	if len(a.Followed) > 0 {
		c.Heading(r.Top(24), st.captionStrong, "What followed")
		r.Y += paragraphs(c, r, st.body, a.Followed, 6)
	}
	return r.Y - top
}

// how is the act as chips: what, how it was said, and to whom.
func (d *debriefScreen) how(c *ui.Context, r paint.Rect, a *debrief.Deed) float32 {
	list := []string{a.Title, a.Delivery.String()}
	for _, id := range a.Targets {
		list = append(list, words.Say("to {whom}", d.name(id)))
	}
	if a.Rule != "" {
		list = append(list, a.Rule)
	}
	return chips(c, r, list)
}

// why is the reasons, numbered, and the figures behind them.
func (d *debriefScreen) why(c *ui.Context, r paint.Rect, a *debrief.Deed, st pageStyles) float32 {
	top := r.Y
	if len(a.Why) > 0 {
		c.Heading(r.Top(24), st.captionStrong, "Why")
	}
	for i, w := range a.Why {
		disc := paint.Point{X: r.X + 11, Y: r.Y + 11}
		c.List.Box(paint.Box{X: disc.X, Y: disc.Y, HW: 11, HH: 11, Radius: 11, Stroke: paint.StrokeControl, Edge: c.Theme.Edge})
		c.WriteIn(paint.Rect{X: r.X, Y: r.Y, W: 22, H: 22}, st.captionStrong, ui.Middle, strconv.Itoa(i+1))
		r.Y += max(22, c.Paragraph(paint.Rect{X: r.X + 32, Y: r.Y, W: r.W - 32}, st.body, w)) + 8
	}
	if len(a.Changes) > 0 {
		r.Top(6)
		c.Heading(r.Top(24), st.captionStrong, words.Say("From before to {later}", turnsLater(a)))
	}
	for _, ch := range a.Changes {
		face := st.label
		if !ch.Meant {
			face = st.smallInk
		}
		c.Text(paint.Rect{X: r.X, Y: r.Y, W: r.W, H: 20}, face, ui.Start, capital(ch.What))
		r.Y += 20
		r.Y += c.Paragraph(r, st.small, ch.Words) + 6
	}
	if a.Grade != "" {
		r.Top(4)
		r.Y += c.Paragraph(r, st.caption, capital(a.Grade))
	}
	return r.Y - top
}

func turnsLater(a *debrief.Deed) string {
	return words.Count(a.Until-a.Turn, "one turn later", "{n} turns later")
}

// silences are the long stretches of listening.
func (d *debriefScreen) silences(c *ui.Context, r paint.Rect, st pageStyles) {
	in := c.Scroll(ui.Name("silences"), r, "What happened meanwhile")
	for _, q := range d.of.Quiet {
		c.Text(in.Top(24), st.label, ui.Start, words.Say("Minute {from} to {to}", int(q.From), int(q.To)))
		in.Y += c.Paragraph(in, st.lead, q.Words) + 12
	}
	c.EndScroll(in.Y)
}
