package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// guess is what one expects of the meeting before going in.
type guess struct {
	open   bool
	course session.Course // 0: nothing is expected
	sure   session.Sure
	main   observe.ChallengeKind // the main difficulty; 0: none in particular
}

// note is the guess as it is written down; nil where there is none.
func (g *guess) note() *session.Note {
	if g.course == 0 {
		return nil
	}
	return &session.Note{Cohesion: g.course, Sure: g.sure, Challenge: g.main}
}

var (
	endCourses = [...]session.Course{session.Down, session.Same, session.Up}
	endWords   = [...]string{session.Down: "lower", session.Same: "about the same", session.Up: "higher"}
	sureWords  = [...]string{session.Guess: "a guess", session.Fairly: "fairly sure", session.Very: "very sure"}
)

// inWords is the guess in a sentence or two, or the question.
func (g *guess) inWords() string {
	if g.course == 0 {
		return "A first guess: how will it end?"
	}
	s := words.Say("You guess that cohesion ends {where} ({sure}).", words.Text(endWords[g.course]), words.Text(sureWords[g.sure]))
	if g.main != 0 {
		s += " " + words.Say("Mainly: {what}.", strings.ToLower(words.Text(challengeNames[g.main].name)))
	}
	return s
}

// guessRowHeight is how high the row is that opens the guess.
func (b *briefing) guessRowHeight(c *ui.Context, width float32, st pageStyles) float32 {
	return c.Height(st.smallInk, width-66, b.guess.inWords()) + 22
}

// guessRow says what one guesses, and lets one.
func (b *briefing) guessRow(c *ui.Context, r paint.Rect, st pageStyles) {
	text := b.guess.inWords()
	t := c.Row(r, ui.Row{ID: ui.Name("guess row"), Name: text, Key: keyTable[keyGuess].key, Fill: c.Theme.Sunken, Hint: "Before you go in: what do you expect?"})
	c.Icon(ui.IconEye, r.X+20, r.Y+22, 1, c.Theme.Accent)
	c.WriteLines(paint.Rect{X: r.X + 40, Y: r.Y + 11, W: r.W - 66}, st.smallInk, text)
	c.Icon(ui.IconNext, r.X+r.W-16, r.Centre().Y, .9, c.Theme.Edge)
	if t.Fired {
		b.guess.open = true
		c.Wake(0)
	}
}

// guessNote asks for the guess, over the page.
func (b *briefing) guessNote(c *ui.Context, st pageStyles) {
	g := &b.guess
	if !g.open {
		return
	}
	in := tightened(c, c.Modal("A first guess", 560, 560))
	defer c.EndModal()
	c.Heading(in.Top(36), st.head, "A first guess")
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(12)
	body := c.Scroll(ui.Name("guess"), in, "A first guess")
	c.EndScroll(g.rows(c, body.Pad(2, 0), st))
	wide := min(150, .48*foot.W)
	if c.Button(foot.Left(wide), ui.Button{ID: ui.Name("no guess"), Label: "No guess"}) {
		*g = guess{}
		c.Dismiss()
		return
	}
	if c.Button(foot.Right(wide), ui.Button{ID: ui.Name("guess done"), Label: "Done", Look: ui.Filled, Key: ui.On(ui.Escape), Bare: true}) ||
		c.Take(ui.On(ui.Enter), false) {
		g.open = false
		c.Dismiss()
	}
}

// rows are the questions; it returns where they end.
func (g *guess) rows(c *ui.Context, in paint.Rect, st pageStyles) float32 {
	in.Y += c.Paragraph(in, st.body, "With you in the room, where will cohesion be at the end of the meeting?") + 6
	ends := []ui.Option{{Label: "Lower", Icon: ui.IconDown}, {Label: "Same", Icon: ui.IconSame}, {Label: "Higher", Icon: ui.IconUp}}
	if in.W < 300 {
		for i := range ends {
			ends[i].Icon = ui.NoIcon
		}
	}
	if k := c.Choice(ui.Name("guess end"), in.Top(paint.ChoiceHeight), "Cohesion at the end", ends, g.end()); k >= 0 {
		if g.course = endCourses[k]; g.sure == 0 {
			g.sure = session.Fairly
			c.Wake(0)
		}
	}
	in.Top(14)
	c.Text(in.Top(24), st.label, ui.Start, "How sure are you?")
	sure := []ui.Option{{Label: "a guess"}, {Label: "fairly"}, {Label: "very sure"}}
	if k := c.Choice(ui.Name("guess sure"), in.Top(paint.ChoiceHeight), "How sure", sure, int(g.sure)-1); k >= 0 {
		g.sure = session.Sure(k + 1)
	}
	in.Top(14)
	in.Y += c.Paragraph(in, st.label, "What will be the main difficulty?") + 4
	options := []ui.Option{{Label: "None in particular"}}
	for k := observe.Domination; k <= observe.Groupthink; k++ {
		options = append(options, ui.Option{Label: challengeNames[k].name})
	}
	columns := 2
	if in.W < 400 {
		columns = 1
	}
	rows := (len(options) + columns - 1) / columns
	g.main = observe.ChallengeKind(c.ChoiceGrid(ui.Name("guess main"), in.Top(paint.ChoiceHeight*float32(rows)), "Main difficulty", options, int(g.main), columns))
	in.Top(12)
	return in.Y + c.Paragraph(in, st.caption, "Right or wrong does not matter here. The debrief sets it beside what came, and shows how well your sureness fits.")
}

// end is the option of where it ends, −1 for none.
func (g *guess) end() int {
	for i, to := range endCourses {
		if to == g.course {
			return i
		}
	}
	return -1
}
