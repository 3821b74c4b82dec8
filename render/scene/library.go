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
	browse    libraryAct = iota
	goIn                 // read the briefing of the chosen scenario
	continue_            // go on with its unfinished practice
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
	detail := paint.Rect{}
	switch {
	case page.W >= 780:
		detail = page.Right(min(388, page.W*.42))
		page.Right(20)
	default:
		detail = page.Bottom(page.H * .55)
		page.Bottom(12)
	}
	l.ladder(c, page)
	if a := l.detail(c, detail); a != browse {
		return a
	}
	return act
}

func (l *library) header(c *ui.Context, bar paint.Rect) libraryAct {
	th := c.Theme
	x, y := bar.X+paint.PageMargin+17, bar.Y+30
	ringOfDots(c.List, paint.Point{X: x, Y: y}, 13, 7, 3.4, th.Ink, th.Accent)
	c.Heading(paint.Rect{X: x + 26, Y: bar.Y, W: 240, H: 60}, ui.Font(paint.Display, 26, th.Ink), "groundrules")
	quit := paint.Rect{X: bar.X + bar.W - paint.PageMargin - 96, Y: bar.Y + 11, W: 96, H: paint.ButtonHeight}
	gear := paint.Rect{X: quit.X - 48, Y: quit.Y, W: paint.ButtonHeight, H: paint.ButtonHeight}
	act := browse
	if c.Button(gear, ui.Button{ID: ui.Name("settings"), Name: "Settings", Icon: ui.IconSliders, Hint: "Settings", Key: ui.On(ui.F2), Bare: true}) {
		act = openSettings
	}
	if c.Button(quit, ui.Button{ID: ui.Name("quit"), Label: "Leave", Look: ui.Quiet, Icon: ui.IconDoor, Hint: "End the program"}) {
		return leave
	}
	return act
}

// ladder is the list of scenarios, easiest first, each a rung.
func (l *library) ladder(c *ui.Context, r paint.Rect) {
	th, st := c.Theme, stylesOf(c.Theme)
	const high, gap, rails = 101, 10, 64
	c.Region("Scenarios")
	in := c.Scroll(ui.Name("ladder"), r, "Scenarios")
	n := float32(len(l.all))
	foot := in.Y + n*(high+gap) - gap
	for _, x := range [...]float32{18, 44} {
		c.Box(paint.Rect{X: in.X + x - 2.5, Y: in.Y + 8, W: 5, H: foot - in.Y - 16}, 2.5, th.Edge, 0, paint.Color{})
	}
	c.Group(ui.Name("rungs"), ui.RoleList, "Scenarios, easiest first", true)
	for i, s := range l.all {
		row := in.Top(high)
		in.Top(gap)
		l.rungSign(c, paint.Point{X: row.X + 31, Y: row.Centre().Y}, i, st)
		row.Left(rails)
		if l.rung(c, row, i, s, st) && l.chosen != i {
			l.chosen, l.seed, l.wrong = i, 1, ""
		}
	}
	c.EndGroup()
	c.EndScroll(foot)
	c.EndRegion()
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
	in := r.Pad(14, 12)
	glyph := in.Left(72)
	CircleGlyph(c.List, th, glyph, len(s.Members))
	in.Left(16)
	chip := c.ChipWidth(s.Challenge)
	if s.Challenge != "" {
		end := in
		end = end.Right(chip)
		c.Chip(end.X, end.Y+14, s.Challenge)
	}
	if k, ok := l.unfinished(s); ok {
		c.Text(paint.Rect{X: in.X + in.W - 180, Y: r.Y + r.H - 36, W: 180, H: 20}, st.accentCaption, ui.Finish,
			"open at minute "+minuteWord(k.Minute))
	}
	words := in
	words.W -= chip + 12
	c.WriteIn(words.Top(28), st.title, ui.Start, s.Title)
	c.WriteIn(words.Top(25), st.second, ui.Start, s.Summary)
	c.WriteIn(words.Top(24), st.small, ui.Start, facts)
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
