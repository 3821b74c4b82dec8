package scene

import (
	"slices"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/debrief"
)

// A History looks back on the practices so far, one after another, so that nothing
// waits for it.
type History interface {
	More() bool // looks at one more; false where there are no more
	Progress() debrief.Progress
}

// progress is what the practices so far say together, as the library shows it.
type progress struct {
	history History
	known   bool // all of them were looked at
	of      debrief.Progress
}

// work looks at one more practice.
func (p *progress) work(c *ui.Context) {
	if p.known || p.history == nil {
		return
	}
	if !p.history.More() {
		p.known, p.of = true, p.history.Progress()
	}
	c.Wake(0)
}

// goodOnes is how many of the latest practices of a scenario went well in a row, and
// whether there are any.
func (p *progress) goodOnes(scenario string) (good int, practised bool) {
	for i := range p.of.Practices {
		k := &p.of.Practices[i]
		switch {
		case k.Scenario != scenario:
		case k.Good:
			good, practised = good+1, true
		default:
			good, practised = 0, true
		}
	}
	return good, practised
}

// last is the latest practice of a scenario in a few words; empty where there is none.
func (p *progress) last(scenario string) string {
	for i := len(p.of.Practices) - 1; i >= 0; i-- {
		k := &p.of.Practices[i]
		if k.Scenario != scenario {
			continue
		}
		text := words.Text("what counted was not reached yet")
		if k.Good {
			text = words.Text("what counted was reached")
		}
		seen, named := 0, 0
		for n := range k.Seen {
			seen, named = seen+k.Seen[n], named+k.Named[n]
		}
		if seen > 0 {
			text = words.Count(seen, "{text}; you named {number} of {all} difficulties", "{text}; you named {number} of {all} difficulties",
				text, words.Number(named), words.Number(seen))
		}
		return text
	}
	return ""
}

// goodWords say how a scenario has gone so far.
func goodWords(good int, practised bool) string {
	switch {
	case !practised:
		return "not yet"
	case good == 0:
		return "practised"
	case good == 1:
		return "one good one"
	}
	return "two good ones"
}

// checks draws two circles with their word to the left of right: a check for each
// practice in a row that went well.
func (p *progress) checks(c *ui.Context, right, y float32, scenario string, st pageStyles) {
	th := c.Theme
	good, practised := p.goodOnes(scenario)
	for k := range 2 {
		x := right - 10 - 24*float32(1-k)
		if k < good {
			markSign(c, x, y, debrief.Towards)
		} else {
			c.List.Box(paint.Box{X: x, Y: y, HW: 8.5, HH: 8.5, Radius: 8.5, Stroke: paint.StrokeControl, Edge: th.Edge})
		}
	}
	word := goodWords(good, practised)
	w := c.Width(st.caption, word)
	q := paint.Rect{X: right - 54 - w, Y: y - 10, W: w + 1, H: 20}
	c.Note(ui.RoleText, word, "", q)
	c.WriteIn(q, st.caption, ui.Start, word)
}

// page draws what the practices say together; it returns the scenario that one wants
// to go to, empty for none.
func (p *progress) page(c *ui.Context, page paint.Rect) (to string) {
	st := stylesOf(c.Theme)
	if len(p.of.Practices) == 0 {
		c.Panel(page, paint.RadiusPagePanel)
		in := page.Pad(24, 20)
		in.W = min(in.W, 640) // a line of more is hard to read
		c.Heading(in.Top(36), st.head, "Your progress")
		text := "There are no practices to look back on yet. After the first one you see here how they went by the rubric, what you noticed, how well your guesses fitted, and what to practise next. What you practise stays on this machine."
		if !p.known {
			text = "Looking back on your practices."
		}
		c.Paragraph(in, st.lead, text)
		return ""
	}
	panels(c, page, st, min(400, .4*page.W), false, p.course, func(c *ui.Context, r paint.Rect, st pageStyles) { to = p.next(c, r, st) })
	return to
}

// words are what is said of all practices, but for how sure and being right go together:
// that stands beside its plot.
func (p *progress) words() []string {
	beside := words.Told(debrief.CalibrationWords(&p.of.Calibration))
	return slices.DeleteFunc(slices.Clone(p.of.Words), func(s string) bool { return s == beside })
}

// course is the marks by dimension, and what was noticed.
func (p *progress) course(c *ui.Context, r paint.Rect, st pageStyles) {
	c.Panel(r, paint.RadiusPagePanel)
	in := c.Scroll(ui.Name("progress"), r.Pad(24, 18), "Your progress")
	in.Y += textBlock(c, in, st.head, ui.RoleHeading, "Your progress") + 4
	in.Y += paragraphs(c, in, st.lead, p.words(), 4) + 8
	if len(p.of.Dimensions) > 0 {
		c.Heading(in.Top(30), st.part, "By dimension")
		c.Text(in.Top(20), st.caption, ui.Start, "marks of the rubric, 1 to 5, the latest practice on the right")
	}
	for i := range p.of.Dimensions {
		in.Y += p.trend(c, in, &p.of.Dimensions[i], st) + 8
	}
	if len(p.of.Challenges) > 0 {
		c.Rule(in.Top(14))
		c.Heading(in.Top(30), st.part, "Noticing")
	}
	for i := range p.of.Challenges {
		k := &p.of.Challenges[i]
		q := in.Top(22)
		c.WriteIn(q.Left(130), st.label, ui.Start, sentence(k.Kind.String()))
		p.boxes(c, q, k.Named, k.Seen)
		in.Y += c.Paragraph(in, st.small, k.Words) + 8
	}
	c.EndScroll(in.Y)
}

// boxes draws how many of some were, as filled boxes among hollow ones.
func (p *progress) boxes(c *ui.Context, q paint.Rect, filled, all int) {
	each := min(20, q.W/float32(max(1, all)))
	for k := range all {
		box := paint.Rect{X: q.X + each*float32(k), Y: q.Centre().Y - 6, W: each - 3, H: 12}
		if k < filled {
			c.Box(box, paint.RadiusMark, c.Theme.Notice, 0, paint.Color{})
		} else {
			c.Box(box, paint.RadiusMark, c.Theme.NoticeFill, paint.StrokeControl, c.Theme.Notice)
		}
	}
}

// trend is the marks of a dimension over the practices; it returns the height.
func (p *progress) trend(c *ui.Context, r paint.Rect, t *debrief.Trend, st pageStyles) float32 {
	th := c.Theme
	q := paint.Rect{X: r.X, Y: r.Y, W: r.W, H: 44}
	c.Note(ui.RolePicture, t.Title, t.Words, q)
	c.WriteIn(paint.Rect{X: q.X, Y: q.Y, W: 126, H: q.H}, st.label, ui.Start, t.Title)
	q.Left(130)
	c.Inset(q, 6)
	x := func(i int) float32 {
		return q.X + q.W - 14 - min(34, (q.W-28)/float32(max(1, len(t.Marks)-1)))*float32(len(t.Marks)-1-i)
	}
	y := func(mark int) float32 { return q.Y + q.H - 8 - (q.H-16)*float32(mark-1)/4 }
	var pts []paint.Point
	for i, m := range t.Marks {
		if m > 0 {
			pts = append(pts, paint.Point{X: x(i), Y: y(m)})
		}
	}
	if len(pts) > 1 {
		c.List.Path(paint.StrokeChart, th.Part, pts...)
	}
	for _, m := range pts {
		c.List.Box(paint.Box{X: m.X, Y: m.Y, HW: 5, HH: 5, Radius: 5, Fill: th.Part, Stroke: 1.5, Edge: th.Sunken})
	}
	return 44 + 2 + c.Paragraph(paint.Rect{X: q.X, Y: q.Y + 46, W: q.W}, st.small, t.Words)
}

// next is what to practise next, and how well being sure and being right go together.
func (p *progress) next(c *ui.Context, r paint.Rect, st pageStyles) (to string) {
	c.Panel(r, paint.RadiusPagePanel)
	in := c.Scroll(ui.Name("progress next"), r.Pad(20, 18), "What next")
	c.Heading(in.Top(32), st.part, "What to practise next")
	c.Group(ui.Name("steps"), ui.RoleList, "What to practise next", false)
	for i := range p.of.Next {
		k := &p.of.Next[i]
		w := in.W - 14 - 30
		q := in.Top(14 + c.Height(st.strong, w, k.Title) + c.Height(st.small, w, k.Why))
		in.Top(6)
		if c.Row(q, ui.Row{ID: ui.Item("step", i+1), Name: k.Title, Value: k.Why, Fill: c.Theme.Sunken}).Fired {
			to = k.Scenario
		}
		text := paint.Rect{X: q.X + 14, Y: q.Y + 7, W: w}
		text.Y += c.WriteLines(text, st.strong, k.Title)
		c.WriteLines(text, st.small, k.Why)
		c.Icon(ui.IconNext, q.X+q.W-14, q.Centre().Y, .85, c.Theme.Edge)
	}
	c.EndGroup()
	if k := &p.of.Calibration; k.Predictions > 0 {
		c.Rule(in.Top(20))
		c.Heading(in.Top(30), st.part, "Sure, and right")
		in.Y += calibrated(c, in, k, st) + 6
		in.Y += c.Paragraph(in, st.small, words.Told(debrief.CalibrationWords(k)))
	}
	c.EndScroll(in.Y)
	return to
}

// calibrated is how often one was right for each way of being sure: on the dashed line
// both go together. It returns the height.
func calibrated(c *ui.Context, r paint.Rect, k *debrief.Calibration, st pageStyles) float32 {
	th := c.Theme
	q := paint.Rect{X: r.X + 40, Y: r.Y + 6, W: min(r.W-50, 240), H: 170}
	c.Inset(q, paint.RadiusInset)
	x := func(v float64) float32 { return q.X + q.W*float32(v) }
	y := func(v float64) float32 { return q.Y + q.H*float32(1-v) }
	dashedPath(c, []paint.Point{{X: x(0), Y: y(0)}, {X: x(1), Y: y(1)}}, th.Edge)
	for i := range k.Table {
		b := &k.Table[i]
		size := min(11, 4+1.2*float32(b.Predictions))
		c.List.Box(paint.Box{X: x(b.Chance), Y: y(b.Often()), HW: size, HH: size, Radius: size, Fill: th.Accent, Stroke: 1.5, Edge: th.Panel})
		c.Note(ui.RolePicture, words.Say("Of {sure}", words.Text(b.Sure.String())), words.Say("{right} right of {all}", b.Right, b.Predictions), q)
		c.WriteIn(paint.Rect{X: x(b.Chance) - 40, Y: q.Y + q.H + 2, W: 80, H: 18}, st.caption, ui.Middle, b.Sure.String())
	}
	for _, part := range [...]struct {
		at   float64
		word string
	}{{0, "never"}, {.5, "half"}, {1, "always"}} {
		c.WriteIn(paint.Rect{X: r.X - 4, Y: min(max(y(part.at)-9, q.Y), q.Y+q.H-18), W: 40, H: 18}, st.caption, ui.Finish, part.word)
	}
	return 6 + q.H + 26
}
