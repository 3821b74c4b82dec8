package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/debrief"
)

// next is what to try another time, what became of the aims, and the way out of the
// role. It reports whether one leaves.
func (d *debriefScreen) next(c *ui.Context, page paint.Rect, st pageStyles) (left bool) {
	panels(c, page, st, max(360, page.W*.36), false, d.advice, func(c *ui.Context, r paint.Rect, st pageStyles) {
		left = d.wayOut(c, r, st)
	})
	return left
}

// advice is what to try, what counted, and what happened while one listened.
func (d *debriefScreen) advice(c *ui.Context, large paint.Rect, st pageStyles) {
	c.Panel(large, paint.RadiusPagePanel)
	in := c.Scroll(ui.Name("next"), large.Pad(24, 18), "What to try next")
	in.W = min(in.W, 640)
	if c.W < 820 { // the panel with the button may be out of sight
		in.Y += d.reported(c, in, st)
	}
	in.Y += textBlock(c, in, st.head, ui.RoleHeading, "What to try next") + 8
	in.Y += pageBullets(c, in, st.lead, ui.IconSpeech, c.Theme.Accent, d.of.Next, 8) + 8
	in.Y += d.planField(c, in, st)
	if len(d.of.Objectives) > 0 {
		c.Rule(in.Top(12))
		c.Heading(in.Top(32), st.part, "What counted here")
		for i := range d.of.Objectives {
			in.Y += d.outcome(c, in, i, st) + 8
		}
	}
	in.Y += d.judged(c, in, st)
	if len(d.of.Quiet) > 0 {
		c.Rule(in.Top(12))
		c.Heading(in.Top(32), st.part, "While you listened")
		for _, q := range d.of.Quiet {
			c.Text(in.Top(24), st.label, ui.Start, words.Say("Minute {from} to {to}", int(q.From), int(q.To)))
			in.Y += c.Paragraph(in, st.body, q.Words) + 10
		}
	}
	c.EndScroll(in.Y)
}

// outcome is one objective and what became of it.
func (d *debriefScreen) outcome(c *ui.Context, r paint.Rect, i int, st pageStyles) float32 {
	th, o := c.Theme, &d.of.Objectives[i]
	box := paint.Rect{X: r.X + 1, Y: r.Y + 3, W: 17, H: 17}
	m := box.Centre()
	switch {
	case !o.Known:
		c.Box(box, 4, paint.Color{}, paint.StrokeControl, th.Edge)
	case o.Met:
		c.Box(box, 4, th.Good, 0, paint.Color{})
		c.Icon(ui.IconCheck, m.X, m.Y, .75, th.Panel)
	default:
		c.Box(box, 4, paint.Color{}, paint.StrokeControl, th.Edge)
		c.Icon(ui.IconSame, m.X, m.Y, .75, th.Ink)
	}
	in := paint.Rect{X: r.X + 30, Y: r.Y, W: r.W - 30}
	h := c.Paragraph(in, st.strong, o.Objective.Text)
	in.Y += h
	return h + c.Paragraph(in, st.second, o.Words)
}

// wayOut ends the role: it was a practice, these were invented people.
func (d *debriefScreen) wayOut(c *ui.Context, r paint.Rect, st pageStyles) bool {
	c.Panel(r, paint.RadiusPagePanel)
	c.Region("Out of the role")
	defer c.EndRegion()
	in := r.Pad(20, 18)
	button := in.Bottom(44)
	in.Bottom(8)
	if !d.headed {
		d.reportButton(c, in.Bottom(paint.ButtonHeight))
		in.Bottom(12)
	}
	in = c.Scroll(ui.Name("way out"), in, "Out of the role")
	if c.W >= 820 {
		in.Y += d.reported(c, in, st)
	}
	in.Y += textBlock(c, in, st.head, ui.RoleHeading, "Out of the role") + 8
	in.Y += paragraphs(c, in, st.lead, d.of.WayOut, 10)
	in.Y += 6
	in.Y += c.Paragraph(in, st.caption, d.of.Caveat)
	c.EndScroll(in.Y)
	return c.Button(button, ui.Button{
		ID: ui.Name("done"), Label: "Back to the library", Look: ui.Filled, Key: ui.On(ui.Enter), Main: true,
	})
}

// judged is the practice by the rubric, beside one's own marks; it returns the height.
func (d *debriefScreen) judged(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	if len(d.judgement.Rows) == 0 || !d.judgement.Known {
		return 0
	}
	top := r.Y
	c.Rule(r.Top(12))
	c.Heading(r.Top(32), st.part, "By the rubric")
	r.Y += paragraphs(c, r, st.second, d.judgement.Words, 4) + 8
	for i := range d.judgement.Rows {
		row := &d.judgement.Rows[i]
		c.Note(ui.RolePicture, row.Dimension.Title, row.Words, paint.Rect{X: r.X, Y: r.Y, W: r.W, H: 22})
		x := max(170, c.Width(st.strong, row.Dimension.Title)) + 8
		if x+132+c.Width(st.caption, selfMark(row.Self)) <= r.W {
			c.WriteIn(paint.Rect{X: r.X, Y: r.Y, W: r.W, H: 22}, st.strong, ui.Start, row.Dimension.Title)
		} else {
			x = 4
			r.Y += 3 + c.WriteLines(r, st.strong, row.Dimension.Title)
		}
		d.marks(c, paint.Point{X: r.X + x, Y: r.Y + 11}, row.Mark, row.Self, st)
		r.Top(24)
		text := row.Anchor
		if row.Mark == 0 {
			text = row.Words
		}
		r.Y += c.Paragraph(r, st.small, text)
		r.Y += moments(c, r, row.Signs, st) + 10
	}
	return r.Y - top
}

// mostMoments is how many moments of a dimension are shown; a report has all.
const mostMoments = 3

// moments are those that a mark comes from, each with its turn; it returns the height.
func moments(c *ui.Context, r paint.Rect, signs []debrief.Sign, st pageStyles) float32 {
	top := r.Y
	for i := range signs {
		s := &signs[i]
		in := paint.Rect{X: r.X + 24, Y: r.Y + 3, W: r.W - 24}
		if i == mostMoments {
			r.Y += 3 + c.Paragraph(in, st.caption, words.Say("And {n} more; a report has all of them.", len(signs)-i))
			break
		}
		icon, ink, side := ui.IconSame, c.Theme.Edge, "against"
		if s.For {
			icon, ink, side = ui.IconCheck, c.Theme.Good, "for"
		}
		c.Icon(icon, r.X+10, in.Y+10, .7, ink)
		c.Note(ui.RolePicture, side, "", paint.Rect{X: r.X, Y: in.Y, W: 20, H: 20})
		r.Y += 3 + c.Paragraph(in, st.smallInk, words.Say("{moment} (turn {n})", s.Words, s.Turn))
	}
	return r.Y - top
}

// marks draws a mark of five as boxes, and one's own as a ring round its box.
func (d *debriefScreen) marks(c *ui.Context, at paint.Point, mark, self int, st pageStyles) {
	th := c.Theme
	for k := 1; k <= 5; k++ {
		q := paint.Rect{X: at.X + float32(k-1)*24, Y: at.Y - 6, W: 18, H: 12}
		switch {
		case k <= mark:
			c.Box(q, paint.RadiusMark, th.Part, 0, paint.Color{})
		default:
			c.Box(q, paint.RadiusMark, paint.Color{}, paint.StrokeControl, th.Edge)
		}
		if k == self {
			c.Box(ui.Grow(q, 4), paint.RadiusMark+4, paint.Color{}, paint.StrokeChosen, th.Ink)
		}
	}
	if self > 0 {
		c.WriteIn(paint.Rect{X: at.X + 132, Y: at.Y - 11, W: 120, H: 22}, st.caption, ui.Start, selfMark(self))
	}
}

// selfMark is one's own mark, in words.
func selfMark(mark int) string { return words.Say("you: {mark}", mark) }
