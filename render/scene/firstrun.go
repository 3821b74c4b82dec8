package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/session"
)

// guide leads through a first practice, step by step, in a strip under the room that it
// is about. It is a practice like any other: only the strip is not.
type guide struct {
	at   int // step
	from int // turns there were when it began
}

// guidedSeed is the evening of the guided practice: the same for everybody.
const guidedSeed = 1

// welcome offers the guided practice, once.
func (a *App) welcome() {
	c := &a.ui
	if !a.Welcome || a.set.Shown || a.at != inLibrary || a.settings || a.cards.open || len(a.library.all) == 0 {
		return
	}
	st := stylesOf(c.Theme)
	text := "A guided practice takes three minutes: what to look at, how to say something, how to look back. You can leave it at any step, and find it again here under the question mark."
	in := tightened(c, c.Modal("Is this your first time?", 520, 164+c.Height(st.lead, min(520, c.W-2*paint.PageMargin)-2*paint.Space8, text)))
	c.Heading(in.Top(38), st.head, "Is this your first time?")
	in.Top(4)
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(12)
	body := c.Scroll(ui.Name("welcome"), in, "Is this your first time?")
	c.EndScroll(body.Y + c.Paragraph(body, st.lead, text))
	first, second := foot, paint.Rect{}
	second = first.Left(.42 * foot.W)
	first.Left(10)
	later := c.Button(second, ui.Button{ID: ui.Name("no guide"), Label: "Not now", Key: ui.On(ui.Escape), Bare: true})
	now := c.Button(first, ui.Button{ID: ui.Name("guide"), Label: "Show me round", Look: ui.Filled, Key: ui.On(ui.Enter), Bare: true})
	if now || later {
		a.set.Shown = true
		a.keepSettings()
		c.Dismiss()
	}
	c.EndModal()
	if now {
		a.showRound()
	}
}

// showRound begins the guided practice with the first scenario of the ladder.
func (a *App) showRound() {
	s := a.library.all[0]
	p, err := a.starter.Begin(session.Practising, s, guidedSeed)
	if err != nil {
		a.library.wrong = capital(words.Trouble(err))
		return
	}
	a.Enter(s, p)
	a.guide = &guide{}
	a.ui.Wake(0)
}

// roundButton offers the guided practice from a bar.
func (l *library) roundButton(c *ui.Context, q paint.Rect) bool {
	return c.Button(q, ui.Button{ID: ui.Name("round"), Name: "Show me round", Icon: ui.IconAsk, Hint: "A guided practice of three minutes"})
}

// follow ends the guide where one has left what it is about, and goes on to the next
// step where one is done.
func (g *guide) follow(a *App) (ended bool) {
	if a.at == inLibrary || a.at == inBriefing || a.at == inSafety || g.at >= len(guideSteps) {
		return true
	}
	for g.at < len(guideSteps) {
		s := &guideSteps[g.at]
		inside := a.room != nil && a.at == inRoom
		if !inside && g.at < guideLeaves { // left before it was meant to be
			g.at, g.from = guideLeaves, turnsOf(a.practice)
			continue
		}
		if !s.isDone(a, g) {
			return false
		}
		g.next(a)
	}
	return true
}

// guideLeaves is the step in which one leaves the room.
var guideLeaves = func() int {
	for i := range guideSteps {
		if guideSteps[i].name == "Step out" {
			return i
		}
	}
	return 0
}()

func (g *guide) next(a *App) {
	g.at, g.from = g.at+1, turnsOf(a.practice)
	a.ui.Wake(0)
}

// guideWords is the text of a step, with its keys.
func (a *App) guideStyle() (title, text, small ui.Style) {
	th := a.ui.Theme
	return ui.Font(paint.Bold, 17, th.Ink), ui.Font(paint.Regular, paint.TypeBody, th.Ink), ui.Font(paint.Regular, paint.TypeCaption, th.Ink2)
}

const guideButtons = 232

// guideLeast is how high the strip is at least: two lines of its words can be read.
func (a *App) guideLeast() float32 {
	if a.guideStacked() {
		return 12 + 24 + 2*21 + 8 + paint.ButtonHeight + 10
	}
	return 12 + 24 + 2*21 + 12
}

// stacked reports whether the buttons of the guide stand under its words.
func (a *App) guideStacked() bool { return a.ui.W < 460 }

// guideHeight is how high the strip of the guide is.
func (a *App) guideHeight() float32 {
	c, s := &a.ui, &guideSteps[a.guide.at]
	_, text, _ := a.guideStyle()
	if a.guideStacked() {
		return 12 + 24 + c.Height(text, c.W-28, s.text) + 8 + paint.ButtonHeight + 10
	}
	return max(68, 12+24+c.Height(text, c.W-32-guideButtons-24, s.text)+12)
}

// guided draws the screen with the guide under it, where there is one.
func (a *App) guided(draw func() bool) (done bool) {
	c, all := &a.ui, a.ui.H
	c.H -= a.stripHeight() // for what is said of a scenario that is being written
	defer func() { c.H = all }()
	if a.guide == nil {
		return draw()
	}
	whole := c.H
	high := min(a.guideHeight(), max(a.guideLeast(), .24*whole)) // in a low window the words scroll
	c.H -= high
	done = draw()
	c.H = whole
	a.drawGuide(paint.Rect{Y: whole - high, W: c.W, H: high})
	if a.guide.follow(a) {
		a.guide = nil
		c.Wake(0)
	}
	return done
}

// drawGuide draws the strip, and frames what it is about.
func (a *App) drawGuide(q paint.Rect) {
	c, g := &a.ui, a.guide
	s := &guideSteps[g.at]
	a.frameSubject(s, q.Y)
	c.Region("Guided practice")
	defer c.EndRegion()
	th := c.Theme
	c.Box(q, 0, th.NoticeFill, 0, paint.Color{})
	c.Box(paint.Rect{X: q.X, Y: q.Y, W: q.W, H: 3}, 0, th.Notice, 0, paint.Color{})
	in := q.Pad(16, 12)
	if a.guideStacked() {
		in = q.Pad(14, 10)
		in.Y += 2
	}
	buttons := paint.Rect{}
	if a.guideStacked() {
		buttons = in.Bottom(paint.ButtonHeight)
		in.Bottom(8)
	} else {
		buttons = in.Right(guideButtons)
		buttons.Y, buttons.H = q.Centre().Y-paint.ButtonHeight/2+1, paint.ButtonHeight
		in.Right(24)
	}
	a.guideText(in, s)
	a.guideFoot(buttons, s)
}

// guideText is the step in words, with its number and its keys.
func (a *App) guideText(in paint.Rect, s *guideStep) {
	c := &a.ui
	title, text, small := a.guideStyle()
	head := in.Top(24)
	head.Left(c.Heading(head, title, s.title) + 12)
	if of := words.Say("{k} of {n}", a.guide.at+1, len(guideSteps)); c.Width(small, of) < head.W {
		head.Left(c.WriteIn(head, small, ui.Start, of) + 16)
	}
	for _, k := range s.keys {
		w := c.KeyCapWidth(k)
		if w == 0 || w > head.W {
			break
		}
		c.KeyCap(head.X+w, head.Centre().Y, k, c.Theme.Ink2)
		head.Left(w + 6)
	}
	if s.turns > 0 && a.at == inRoom {
		head.Left(10)
		left := words.Count(max(0, s.turns-a.guide.turns(a)), "{n} turn to go", "{n} turns to go")
		if c.Width(small, left) < head.W {
			c.WriteIn(head, small, ui.Start, left)
		}
	}
	body := c.Scroll(ui.Item("guide", a.guide.at+1), in, s.title)
	c.EndScroll(body.Y + c.Paragraph(body, text, s.text))
}

// guideFoot goes on, where the step does not go on by itself, and leaves the guide.
func (a *App) guideFoot(q paint.Rect, s *guideStep) {
	c, g := &a.ui, a.guide
	last := g.at == len(guideSteps)-1
	if !s.waits() {
		b := ui.Button{ID: ui.Name("guide on"), Label: "Next", Look: ui.Filled, Key: ui.On(ui.Enter)}
		if last {
			b.Label = "Done"
		}
		if c.Button(q.Right(.5*(q.W-8)), b) {
			g.next(a)
		}
		q.Right(8)
		if last {
			return
		}
	}
	if c.Button(q.Right(min(q.W, 128)), ui.Button{ID: ui.Name("guide off"), Label: "End the guide", Hint: "Go on without it. The practice is kept."}) {
		g.at = len(guideSteps)
	}
}

// frameSubject frames what the step is about, where it is on the screen.
func (a *App) frameSubject(s *guideStep, bottom float32) {
	c := &a.ui
	var n *ui.Node
	if s.then != "" && a.room.pick.purpose != "" {
		n = c.Outline.Find(s.role, words.Text(s.then))
	}
	if n == nil {
		n = c.Outline.Find(s.role, words.Text(s.name))
	}
	for _, name := range s.also {
		if n == nil {
			n = c.Outline.Find(s.role, words.Text(name))
		}
	}
	if n == nil {
		return
	}
	r := n.Rect
	if s.role == ui.RoleRegion && a.room != nil {
		r = a.room.ring.Room.Pad(4, 4)
	}
	if r.W == 0 || r.Y+r.H > bottom {
		return
	}
	q := ui.Grow(r, 5)
	q.X, q.W = max(2, q.X), min(q.W, c.W-4)
	c.Box(ui.Grow(q, 1.5), 13, paint.Color{}, 1.5, c.Theme.Panel)
	c.Box(q, 12, paint.Color{}, 3, c.Theme.Notice)
}
