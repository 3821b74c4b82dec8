package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/scenarios"
)

// Kept is a practice that was recorded and is not finished.
type Kept struct {
	Scenario string // the scenario's name
	Minute   float64
	Turns    int
	Seed     uint64
	Where    string // where it is kept, for whoever resumes it
}

// library is the ladder of scenarios with one of them open.
type library struct {
	all    []*scenarios.Scenario // in the order of the ladder
	kept   []Kept                // the latest of a scenario first
	chosen int
	seed   uint64
	wrong  string // why the last thing asked for could not be done
}

// libraryAct is what the person chose to do.
type libraryAct uint8

const (
	browse  libraryAct = iota
	goIn               // read the briefing of the chosen scenario
	carryOn            // go on with its unfinished practice
	openSettings
	leave // end the program
)

// unfinished is the latest unfinished practice of a scenario.
func (l *library) unfinished(s *scenarios.Scenario) (Kept, bool) {
	for _, k := range l.kept {
		if k.Scenario == s.Name {
			return k, true
		}
	}
	return Kept{}, false
}

func (l *library) open() *scenarios.Scenario { return l.all[l.chosen] }

// frame draws the library and returns what was chosen in it.
func (l *library) frame(c *ui.Context) libraryAct {
	bar, page := pageHeader(c)
	act := l.header(c, bar)
	if len(l.all) == 0 {
		c.Paragraph(page, stylesOf(c.Theme).lead, "There is no scenario here.")
		return act
	}
	chosen := browse
	if page.W < 780 {
		chosen = l.oneColumn(c, page)
	} else {
		detail := page.Right(min(388, page.W*.42))
		page.Right(20)
		l.ladder(c, page)
		chosen = l.detail(c, detail)
	}
	l.arrows(c)
	if chosen != browse {
		return chosen
	}
	return act
}

// arrows choose a scenario wherever the focus is, unless something else wants them.
func (l *library) arrows(c *ui.Context) {
	to := l.chosen
	if c.Take(ui.On(ui.Down), true) {
		to++
	}
	if c.Take(ui.On(ui.Up), true) {
		to--
	}
	if to = min(max(0, to), len(l.all)-1); to != l.chosen {
		l.choose(to)
		c.Wake(0)
	}
}

// choose opens scenario i.
func (l *library) choose(i int) { l.chosen, l.seed, l.wrong = i, 1, "" }

// oneColumn is the library where it is narrow: ladder and detail one under the
// other, the ways in always in sight.
func (l *library) oneColumn(c *ui.Context, page paint.Rect) libraryAct {
	kept, unfinished := l.unfinished(l.open())
	high := paint.MainButtonHeight
	if unfinished && page.W < 520 {
		high += 8 + paint.ButtonHeight
	}
	foot := page.Bottom(high)
	page.Bottom(12)
	in := c.Scroll(ui.Name("ladder"), page, "Scenarios")
	in.Y = l.rungs(c, in) + 20
	in.Y = l.about(c, in.Pad(4, 0), kept, unfinished)
	c.EndScroll(in.Y)
	return l.ways(c, foot, kept, unfinished)
}

func (l *library) header(c *ui.Context, bar paint.Rect) libraryAct {
	th := c.Theme
	x, y := bar.X+paint.PageMargin+17, bar.Y+30
	ringOfDots(c.List, paint.Point{X: x, Y: y}, 13, 7, 3.4, th.Ink, th.Accent)
	c.Heading(paint.Rect{X: x + 26, Y: bar.Y, W: 240, H: 60}, ui.Font(paint.Display, 26, th.Ink), "groundrules")
	slim, wide := bar.W < 480, float32(96)
	if slim {
		wide = paint.ButtonHeight
	}
	quit := paint.Rect{X: bar.X + bar.W - min(paint.PageMargin, bar.W*.04) - wide, Y: bar.Y + 11, W: wide, H: paint.ButtonHeight}
	gear := paint.Rect{X: quit.X - 48, Y: quit.Y, W: paint.ButtonHeight, H: paint.ButtonHeight}
	act := browse
	if c.Button(gear, ui.Button{ID: ui.Name("settings"), Name: "Settings", Icon: ui.IconSliders, Hint: "Settings", Key: ui.On(ui.F2), Bare: true}) {
		act = openSettings
	}
	out := ui.Button{ID: ui.Name("quit"), Label: "Leave", Look: ui.Quiet, Icon: ui.IconDoor, Hint: "End the program"}
	if slim {
		out.Label, out.Name = "", "Leave"
	}
	if c.Button(quit, out) {
		return leave
	}
	return act
}

// ladder is the list of scenarios, easiest first, each a rung.
func (l *library) ladder(c *ui.Context, r paint.Rect) {
	st := stylesOf(c.Theme)
	in := c.Scroll(ui.Name("ladder"), r, "Scenarios")
	foot := l.rungs(c, in)
	if free := r.Y + r.H - foot; free > 190 {
		foot += l.howItGoes(c, paint.Rect{X: r.X + rails, Y: foot + 26, W: r.W - rails, H: in.H}, st) + 26
	}
	c.EndScroll(foot)
}

// rails is the width of the ladder's rails, to the left of its rungs.
const rails = 64

// slimRung is the width under which a rung has words only.
const slimRung = 440

// rungs draws the ladder and returns where it ends.
func (l *library) rungs(c *ui.Context, in paint.Rect) float32 {
	const gap = 10
	th, st := c.Theme, stylesOf(c.Theme)
	left := float32(rails)
	if in.W < slimRung+rails {
		left = 0
	}
	foot := in.Y - gap
	for _, s := range l.all {
		foot += rungHeight(c, in.W-left, s, st) + gap
	}
	for _, x := range [...]float32{18, 44} {
		if left == 0 {
			break
		}
		c.Box(paint.Rect{X: in.X + x - 2.5, Y: in.Y + 8, W: 5, H: foot - in.Y - 16}, 2.5, th.Edge, 0, paint.Color{})
	}
	c.Group(ui.Name("rungs"), ui.RoleList, "Scenarios, easiest first", true)
	for i, s := range l.all {
		row := in.Top(rungHeight(c, in.W-left, s, st))
		in.Top(gap)
		if left > 0 {
			l.rungSign(c, paint.Point{X: row.X + 31, Y: row.Centre().Y}, i, st)
			row.Left(left)
		}
		if l.rung(c, row, i, s, st) && l.chosen != i {
			l.choose(i)
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

// rungHeight is how high a rung is: its summary may take two lines.
func rungHeight(c *ui.Context, width float32, s *scenarios.Scenario, st pageStyles) float32 {
	w := rungWords(c, width, s)
	return 49 + c.Height(st.title, w, s.Title) + c.Height(st.second, w, s.Summary)
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
	facts := scenarioFacts(s)
	touch := c.Row(r, ui.Row{
		ID: ui.Item("rung", i+1), Name: s.Title, Value: s.Challenge + "; " + facts,
		Chosen: i == l.chosen, Radius: paint.RadiusPanel,
	})
	if i == l.chosen { // chosen is a frame here, not a tint: the text lies on it
		c.Box(r, paint.RadiusPanel, th.Panel, paint.StrokeChartMain, th.Accent)
		if touch.Focus {
			c.Ring(r, paint.RadiusPanel)
		}
	}
	in := r.Pad(14, 10)
	if r.W >= slimRung {
		glyph := in.Left(72)
		CircleGlyph(c.List, th, paint.Rect{X: glyph.X, Y: glyph.Centre().Y - 38, W: 72, H: 76}, len(s.Members))
		in.Left(16)
		if s.Challenge != "" {
			c.Chip(in.X+in.W-c.ChipWidth(s.Challenge), in.Y+16, s.Challenge)
		}
	} else if s.Challenge != "" {
		facts = s.Challenge + " · " + facts
	}
	if k, ok := l.unfinished(s); ok && r.W < slimRung {
		facts += " · open"
	} else if ok {
		c.Text(paint.Rect{X: in.X + in.W - 180, Y: r.Y + r.H - 34, W: 180, H: 20}, st.accentCaption, ui.Finish,
			"open at minute "+minuteWord(k.Minute))
	}
	in.W = rungWords(c, r.W, s)
	in.Top(c.WriteLines(in, st.title, s.Title))
	in.Top(2)
	in.Top(c.WriteLines(in, st.second, s.Summary))
	c.WriteIn(in.Top(24), st.small, ui.Start, facts)
	return touch.Fired
}

// scenarioFacts is what one knows of a scenario at a glance.
func scenarioFacts(s *scenarios.Scenario) string {
	f := strconv.Itoa(len(s.Members)) + " members"
	if s.Stage != "" {
		f += " · " + s.Stage
	}
	return f + " · " + minuteWord(s.Minutes) + " min"
}

func minuteWord(m float64) string { return strconv.Itoa(int(m)) }

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
