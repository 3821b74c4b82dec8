package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// ladder is the list of scenarios, easiest first, each a rung.
func (l *library) ladder(c *ui.Context, r paint.Rect, list []int) {
	st := stylesOf(c.Theme)
	in := c.Scroll(ui.Name("ladder"), r, "Scenarios")
	foot := l.rungs(c, in, list)
	if free := r.Y + r.H - foot; free > 190 && l.filter.none() && !l.own.open {
		foot += l.howItGoes(c, paint.Rect{X: r.X + rails, Y: foot + 26, W: r.W - rails, H: in.H}, st) + 26
	}
	c.EndScroll(foot)
}

// rails is the width of the ladder's rails, to the left of its rungs.
const rails = 64

// slimRung is the width under which a rung has words only.
const slimRung = 440

// rungs draws the ladder and returns where it ends.
func (l *library) rungs(c *ui.Context, in paint.Rect, list []int) float32 {
	const gap = 10
	th, st := c.Theme, stylesOf(c.Theme)
	left := float32(rails)
	if in.W < slimRung+rails || l.own.open {
		left = 0
	}
	foot := in.Y - gap
	for _, i := range list {
		foot += l.rungHeight(c, in.W-left, l.all[i], st) + gap
	}
	for _, x := range [...]float32{18, 44} {
		if left == 0 {
			break
		}
		c.Box(paint.Rect{X: in.X + x - 2.5, Y: in.Y + 8, W: 5, H: foot - in.Y - 16}, 2.5, th.Edge, 0, paint.Color{})
	}
	name := "Scenarios, easiest first"
	if l.own.open {
		name = "Your scenarios"
	}
	c.Group(ui.Name("rungs"), ui.RoleList, name, true)
	for _, i := range list {
		s := l.all[i]
		row := in.Top(l.rungHeight(c, in.W-left, s, st))
		in.Top(gap)
		if left > 0 && !l.own.open {
			l.rungSign(c, paint.Point{X: row.X + 31, Y: row.Centre().Y}, i, st)
			row.Left(left)
		}
		if l.rung(c, row, i, s, st) && l.chosen != i {
			l.choose(i)
		}
		if l.moved && l.chosen == i {
			c.Show(row)
			l.moved = false
		}
	}
	c.EndGroup()
	return foot
}

// howItGoes is for whoever is here for the first time, where there is room for it.
func (l *library) howItGoes(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	top := r.Y
	r = r.Pad(16, 0)
	r.W = min(r.W, 620)
	c.Heading(r.Top(28), st.part, "How it goes")
	r.Y += paragraphs(c, r, st.body, []string{
		"You are the facilitator, in the gap of the circle. Watch and listen; when you want to, choose what to say and how. The group answers, and you see what that does to it.",
		"Afterwards the debrief goes through it: what happened, what followed each thing you said and why, and what to try next.",
		"The people are made up and so is what they do: a model for practice, no prediction of real people.",
	}, 6)
	r.Y += 4
	return r.Y + c.Paragraph(r, st.caption, "Arrow keys choose a scenario, Enter goes in, Tab reaches everything, F2 opens the settings.") - top
}

// rungWords is how wide the text of a rung is that is width wide.
func rungWords(c *ui.Context, width float32, s *scenarios.Scenario) float32 {
	if width < slimRung {
		return width - 28
	}
	return width - 28 - 72 - 16 - c.ChipWidth(s.Challenge) - 12
}

// factsWords is how wide the facts of a rung can be: beside them stand the checks.
func factsWords(width float32) float32 {
	if width < slimRung {
		return width - 28
	}
	return width - 28 - 72 - 16 - 150
}

// facts is what one knows of a scenario at a glance, and how it has gone so far.
func (l *library) facts(s *scenarios.Scenario, width float32) string {
	if _, broken := l.broken(s); broken {
		return "Cannot be played"
	}
	facts := scenarioFacts(s)
	if width < slimRung && s.Challenge != "" {
		facts = words.Text(s.Challenge) + " · " + facts
	}
	if k, ok := l.unfinished(s); ok {
		facts += " · " + words.Say("open at {when}", k.at(s))
	}
	if good, practised := l.progress.goodOnes(s.Name); practised && width < slimRung {
		facts += " · " + words.Text(goodWords(good, practised))
	}
	return facts
}

// rungHeight is how high a rung is: its texts may take two lines.
func (l *library) rungHeight(c *ui.Context, width float32, s *scenarios.Scenario, st pageStyles) float32 {
	w := rungWords(c, width, s)
	facts := c.Height(st.small, factsWords(width), l.facts(s, width))
	return 26 + c.Height(st.title, w, s.Title) + c.Height(st.second, w, s.Summary) + facts
}

func (l *library) rungSign(c *ui.Context, at paint.Point, i int, st pageStyles) {
	th := c.Theme
	fill, ink, edge := th.Panel, th.Ink, th.Edge
	if i == l.chosen {
		fill, ink, edge = th.Accent, th.OnAccent, th.Accent
	}
	c.List.Box(paint.Box{X: at.X, Y: at.Y, HW: 15.5, HH: 15.5, Radius: 15.5, Fill: fill, Stroke: paint.StrokeControl, Edge: edge})
	num := st.strong
	num.Color = ink
	c.WriteIn(paint.Rect{X: at.X - 15, Y: at.Y - 15, W: 30, H: 30}, num, ui.Middle, strconv.Itoa(i+1))
}

// rung is one scenario on the ladder; it reports whether it was chosen.
func (l *library) rung(c *ui.Context, r paint.Rect, i int, s *scenarios.Scenario, st pageStyles) bool {
	th := c.Theme
	c.Panel(r, paint.RadiusPanel)
	facts := l.facts(s, r.W)
	touch := c.Row(r, ui.Row{
		ID: ui.Item("rung", i+1), Name: s.Title, Value: l.facts(s, 0), // all of it, also what stands beside the facts
		Chosen: i == l.chosen, Radius: paint.RadiusPanel,
	})
	if i == l.chosen { // chosen is a frame here, not a tint: the text lies on it
		c.Box(r, paint.RadiusPanel, th.Panel, paint.StrokeChartMain, th.Accent)
		if touch.Focus {
			c.Ring(r, paint.RadiusPanel)
		}
	}
	in := r.Pad(14, 10)
	_, broken := l.broken(s)
	if r.W >= slimRung && broken {
		glyph := in.Left(72)
		c.Icon(ui.IconWarn, glyph.Centre().X, glyph.Centre().Y, 1.6, th.Bad)
		in.Left(16)
	} else if r.W >= slimRung {
		glyph := in.Left(72)
		CircleGlyph(c.List, th, paint.Rect{X: glyph.X, Y: glyph.Centre().Y - 38, W: 72, H: 76}, len(atFirst(s)))
		in.Left(16)
		if s.Challenge != "" {
			c.Chip(in.X+in.W-c.ChipWidth(s.Challenge), in.Y+16, s.Challenge)
		}
	}
	if r.W >= slimRung && l.progress.known && !broken {
		l.progress.checks(c, in.X+in.W, r.Y+r.H-26, s.Name, st)
	}
	in.W = rungWords(c, r.W, s)
	in.Top(c.WriteLines(in, st.title, s.Title))
	in.Top(2)
	in.Top(c.WriteLines(in, st.second, s.Summary))
	in.W = factsWords(r.W)
	c.WriteLines(in, st.small, facts)
	return touch.Fired
}

// scenarioFacts is what one knows of a scenario at a glance.
func scenarioFacts(s *scenarios.Scenario) string {
	f := words.Count(len(atFirst(s)), "{n} member", "{n} members")
	if s.Stage != "" {
		f += " · " + words.Text(s.Stage)
	}
	if s.Meetings > 1 {
		f += " · " + words.Count(s.Meetings, "{number} meeting", "{number} meetings", words.Number(s.Meetings))
	}
	return f + " · " + words.Say("{m} min", int(s.Minutes))
}

// ringOfDots is the sign of a group: a dot for each member, and a ring for you.
func ringOfDots(l *paint.List, m paint.Point, r float32, n int, dot float32, ink, you paint.Color) {
	disc := func(at paint.Point, r float32, fill paint.Color, stroke float32) {
		l.Box(paint.Box{X: at.X, Y: at.Y, HW: r, HH: r, Radius: r, Fill: fill, Stroke: stroke, Edge: you})
	}
	circle := func(share float32) paint.Point {
		a := float32(1.5707964 + 6.2831855*share)
		return paint.Point{X: m.X + r*cos(a), Y: m.Y + r*sin(a)}
	}
	for k := range n {
		disc(circle(float32(k+1)/float32(n+1)), dot, ink, 0)
	}
	disc(circle(0), dot, paint.Color{}, 2)
}
