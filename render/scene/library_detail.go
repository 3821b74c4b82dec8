package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// detail shows the chosen scenario and the ways into it.
func (l *library) detail(c *ui.Context, r paint.Rect) libraryAct {
	s := l.open()
	c.Region(s.Title)
	defer c.EndRegion()
	c.Panel(r, paint.RadiusPagePanel)
	in := r.Pad(10, 10)
	o, broken := l.broken(s)
	if scene := min(212, r.H*.3); scene > 110 && !broken {
		circleScene(c, in.Top(scene), s)
	}
	in = in.Pad(14, 0)
	in.Top(8)
	in.Bottom(12)
	kept, unfinished := l.unfinished(s)
	buttons := in.Bottom(paint.MainButtonHeight + 8 + paint.ButtonHeight)
	in.Bottom(12)
	if broken {
		c.EndScroll(l.aboutBroken(c, c.Scroll(ui.Name("detail"), in, "About this scenario"), o))
		return l.waysOfBroken(c, buttons)
	}
	c.EndScroll(l.about(c, c.Scroll(ui.Name("detail"), in, "About this scenario"), kept, unfinished))
	return l.ways(c, buttons, kept, unfinished)
}

// about is the chosen scenario in words; it returns where they end.
func (l *library) about(c *ui.Context, text paint.Rect, kept Kept, unfinished bool) float32 {
	st, s := stylesOf(c.Theme), l.open()
	text.Y += textBlock(c, text, st.opened, ui.RoleHeading, s.Title) + 4
	text.Y += c.Paragraph(text, st.lead, s.Summary) + 10
	if l.seed != 1 { // whoever asked for another one sees at once that it is
		text.Y += factRows(c, text, st, "Evening", []string{words.Say("Number {seed}. Another has the same people in other moods, and other luck.", l.seed)})
	}
	text.Y += factRows(c, text, st, "Learn to", s.Goals)
	if other := otherLanguage(s, l.wanted); other != "" {
		text.Y += factRows(c, text, st, "Language", []string{other})
	}
	if s.HardBecause != "" {
		text.Y += factRows(c, text, st, "Hard because", []string{s.HardBecause})
	}
	if last := l.progress.last(s.Name); last != "" {
		text.Y += factRows(c, text, st, "Last time", []string{last})
	}
	if unfinished {
		text.Y += factRows(c, text, st, "Open", []string{words.Count(kept.Turns, "at {when}, after one turn", "at {when}, after {n} turns", kept.at(s))})
	}
	if l.wrong != "" {
		warn := st.body
		warn.Color = c.Theme.Bad
		text.Y += c.Paragraph(text, warn, l.wrong) + 8
	}
	return text.Y
}

// ways are the buttons that lead in: the main one over the others, or all in a row
// where there is only one.
func (l *library) ways(c *ui.Context, r paint.Rect, kept Kept, unfinished bool) libraryAct {
	act, main := browse, paint.Rect{}
	if r.H > paint.MainButtonHeight {
		main = r.Top(paint.MainButtonHeight)
		r.Top(8)
	} else {
		main = r.Left(r.W * .5)
		r.Left(10)
	}
	half := (r.W - 10) / 2
	b := ui.Button{ID: ui.Name("go"), Label: "Go in", Icon: ui.IconPlay, Look: ui.Filled, Key: ui.On(ui.Enter), Main: true}
	if unfinished {
		b.Label = words.Say("Continue at {when}", kept.at(l.open()))
		if c.Button(main, b) {
			act = carryOn
		}
		third := (r.W - 20) / 3
		if kept.Branches != 1 {
			half = third
		}
		if c.Button(r.Left(half), ui.Button{ID: ui.Name("again"), Label: "Start again", Hint: "Begin anew. What is open is kept."}) {
			act = goIn
		}
		r.Left(10)
		if kept.Branches != 1 {
			ways := ui.Button{ID: ui.Name("branches"), Label: "Branches", Key: ui.Letter('B'), Bare: true, Hint: "The ways you went: go on with any"}
			if c.Button(r.Left(third), ways) {
				act = otherWays
			}
			r.Left(10)
		}
	} else if c.Button(main, b) {
		act = goIn
	}
	again := ui.IconAgain
	if r.W < 130 {
		again = ui.NoIcon
	}
	if c.Button(r, ui.Button{ID: ui.Name("seed"), Label: "Another evening", Icon: again, Hint: "The same people in another mood"}) {
		l.seed++
	}
	return act
}

// textBlock is a paragraph with a role of its own, and how high it is.
func textBlock(c *ui.Context, r paint.Rect, st ui.Style, role ui.Role, s string) float32 {
	c.Note(role, s, "", r)
	return c.WriteLines(r, st, s)
}

// factRows sets a label with its lines beside it, and returns the height.
func factRows(c *ui.Context, r paint.Rect, st pageStyles, label string, lines []string) float32 {
	if len(lines) == 0 {
		return 0
	}
	column := max(104, c.Width(st.label, label)+8)
	top := r.Y
	step := st.smallInk.LineStep()
	if r.W < max(260, 2*column) {
		c.Text(paint.Rect{X: r.X, Y: r.Y, W: r.W, H: step}, st.label, ui.Start, label)
		r.Y += step
	} else {
		c.Text(paint.Rect{X: r.X, Y: r.Y, W: column, H: step}, st.label, ui.Start, label)
		r.X, r.W = r.X+column, r.W-column
	}
	for _, s := range lines {
		r.Y += c.Paragraph(r, st.smallInk, s) + 3
	}
	return r.Y - top + 6
}

// circleScene shows the people of a scenario at rest in their circle.
func circleScene(c *ui.Context, r paint.Rect, s *scenarios.Scenario) {
	first := atFirst(s)
	c.Note(ui.RolePicture, words.Say("{number} people in a circle of chairs", words.Number(len(first))), "", r)
	people := make([]Person, len(first))
	for i := range first {
		people[i] = Person{Look: LookFor(first[i].Look, seatOf(s, &first[i])+1), Pose: Rest}
	}
	QuietCircle(c, r, paint.RadiusInset, people)
}
