package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/session"
)

// briefing is what one is told before going in. Going in acknowledges the content
// note, which stands beside the button.
type briefing struct {
	titled bool // its title stands in the bar
	of     *scenarios.Scenario
	seed   uint64
	mode   session.Mode
	wrong  string // why the practice could not begin

	others otherWaysIn
	guess  guess
	safety bool    // the safety note is open
	high   float32 // how high the panel is that is drawn
	low    bool    // there is no room for note and modes beside the button
}

// briefingAct is what the person chose to do.
type briefingAct uint8

const (
	readOn briefingAct = iota
	goBack
	briefingSettings
	start
	goInOtherwise
)

// frame draws the briefing and returns what was chosen.
func (b *briefing) frame(c *ui.Context) briefingAct {
	st := stylesOf(c.Theme)
	bar, page := pageHeader(c)
	act := readOn
	if pageBack(c, &bar, "Back to the library") {
		act = goBack
	}
	gear := bar.Right(paint.ButtonHeight+min(paint.PageMargin, c.W*.04)).Shift(0, 11)
	gear.W, gear.H = paint.ButtonHeight, paint.ButtonHeight
	bar.Right(12)
	if settingsButton(c, gear) {
		act = briefingSettings
	}
	b.others.button(c, &bar)
	length := words.Minutes(b.of.Minutes)
	if b.of.Meeting > 1 {
		length = words.Say("{length}, meeting {n}", length, b.of.Meeting)
	}
	title := bar
	if c.W >= 820 {
		title.W -= c.ChipWidth(length) + 12
	}
	for st.head.Size > 14 && c.Width(st.head, b.of.Title) > title.W {
		st.head.Size--
	}
	w := float32(0)
	if b.titled = c.Fits(title, st.head, b.of.Title); b.titled {
		w = c.Heading(title, st.head, b.of.Title)
	}
	if room := bar.W - w - 182; room > 120 {
		c.Text(paint.Rect{X: bar.X + w + 16, Y: bar.Y + 3, W: room, H: bar.H}, st.second, ui.Start, "before you go in")
	}
	if c.W >= 820 {
		c.Chip(bar.X+bar.W-c.ChipWidth(length), bar.Y+30, length)
	}
	high := b.footHeight(c, page.W, st)
	b.low = page.H-high < lowBriefing
	if b.low { // then only the button stands fast
		high = 64
	}
	foot := page.Bottom(high)
	page.Bottom(12)
	b.columns(c, page, st)
	if b.foot(c, foot, st) {
		act = start
	}
	b.safetyNote(c, st)
	b.guessNote(c, st)
	if b.others.frame(c, b.of) {
		act = goInOtherwise
	}
	return act
}

// lowBriefing is how much height the panels need beside note and modes.
const lowBriefing = 250

// columns are the three panels, or one column of all three where it is narrow.
func (b *briefing) columns(c *ui.Context, page paint.Rect, st pageStyles) {
	if page.W < 820 || b.low {
		in := c.Scroll(ui.Name("briefing"), page, "Briefing")
		foot := in.Y
		if !b.titled {
			foot += textBlock(c, paint.Rect{X: in.X + 4, Y: foot, W: in.W - 8}, st.title, ui.RoleHeading, b.of.Title) + 10
		}
		if b.low {
			foot = b.noteFirst(c, paint.Rect{X: in.X + 4, Y: foot, W: in.W - 8}, st) + 16
		}
		for _, part := range [...]func(*ui.Context, paint.Rect, pageStyles) float32{b.room, b.people, b.watch} {
			foot = part(c, paint.Rect{X: in.X + 4, Y: foot, W: in.W - 8, H: in.H}, st) + 20
		}
		rows := paint.Rect{X: in.X + 4, Y: foot, W: in.W - 8, H: b.rowsHeight(c, in.W-8, st)}
		b.rows(c, rows, st)
		c.EndScroll(rows.Y + rows.H)
		return
	}
	side := min(332, page.W*.27)
	left := page.Left(side)
	page.Left(16)
	right := page.Right(side)
	page.Right(16)
	b.panel(c, left, partRoom, st, b.room)
	b.panel(c, page, "Who is here", st, b.people)
	b.panel(c, right, "What to watch for", st, b.watch)
}

// rowsHeight is how high the rows are that open the guess and the safety note.
func (b *briefing) rowsHeight(c *ui.Context, width float32, st pageStyles) float32 {
	return b.guessRowHeight(c, width, st) + 6 + safetyRowHeight(c, width, st)
}

func (b *briefing) rows(c *ui.Context, r paint.Rect, st pageStyles) {
	b.guessRow(c, r.Top(b.guessRowHeight(c, r.W, st)), st)
	r.Top(6)
	b.safetyRow(c, r, st)
}

// partRoom is the column that has the guess and the safety note at its foot.
const partRoom = "The room"

// panel draws one column's surface and its part in a scroll area of its own.
func (b *briefing) panel(c *ui.Context, r paint.Rect, name string, st pageStyles, part func(*ui.Context, paint.Rect, pageStyles) float32) {
	c.Panel(r, paint.RadiusPagePanel)
	c.Region(name)
	in := r.Pad(18, 14)
	note := paint.Rect{}
	if name == partRoom {
		note = in.Bottom(b.rowsHeight(c, in.W, st))
		in.Bottom(10)
	}
	text := c.Scroll(ui.Name(name), in, name)
	text.W, b.high = min(text.W, in.W), in.H
	c.EndScroll(part(c, text, st))
	if note.H > 0 {
		b.rows(c, note, st)
	}
	c.EndRegion()
}

// section sets a heading and a paragraph, and returns where they end.
func section(c *ui.Context, r paint.Rect, st pageStyles, head, text string) float32 {
	if text == "" {
		return r.Y
	}
	c.Heading(r.Top(26), st.part, head)
	return r.Y + c.Paragraph(r, st.body, text) + 14
}

// room is where the group meets, why, what holds so far, and the safety note.
func (b *briefing) room(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	s, th := b.of, c.Theme
	if c.W >= 820 && b.roomHeight(c, r.W, st) > b.high {
		st.body.Size, st.part.Size = paint.TypeBodySmall, paint.TypeBody
	}
	r.Y = section(c, r, st, "The room", s.Setting)
	r.Y = section(c, r, st, "Why they came", s.Purpose)
	if len(s.Norms) > 0 {
		c.Heading(r.Top(26), st.part, "What is agreed so far")
	}
	for _, n := range s.Norms {
		y := r.Y + 11
		if n.Clarity*n.BuyIn >= .2 {
			c.List.Box(paint.Box{X: r.X + 5, Y: y, HW: 5, HH: 5, Radius: 5, Fill: th.Good})
		} else {
			c.Box(paint.Rect{X: r.X, Y: y - 5, W: 10, H: 10}, 3, paint.Color{}, paint.StrokeControl, th.Edge)
		}
		in := paint.Rect{X: r.X + 22, Y: r.Y, W: r.W - 22}
		h := c.Paragraph(in, st.label, n.Title)
		in.Y += h
		r.Y += h + c.Paragraph(in, st.caption, n.Made) + 6
	}
	return r.Y
}

// roomHeight is how high that column is in a style.
func (b *briefing) roomHeight(c *ui.Context, width float32, st pageStyles) (high float32) {
	for _, text := range [...]string{b.of.Setting, b.of.Purpose} {
		if text != "" {
			high += 26 + c.Height(st.body, width, text) + 14
		}
	}
	if len(b.of.Norms) > 0 {
		high += 26
	}
	for _, n := range b.of.Norms {
		high += c.Height(st.label, width-22, n.Title) + c.Height(st.caption, width-22, n.Made) + 6
	}
	return high - 6
}

// safetyRow says what happens if someone speaks of danger, and opens the note.
func (b *briefing) safetyRow(c *ui.Context, r paint.Rect, st pageStyles) {
	t := c.Row(r, ui.Row{ID: ui.Name("safety row"), Name: safetyShort, Fill: c.Theme.Sunken, Hint: "Read the safety note"})
	c.Icon(ui.IconWarn, r.X+20, r.Y+22, 1, c.Theme.Bad)
	c.WriteLines(paint.Rect{X: r.X + 40, Y: r.Y + 11, W: r.W - 66}, st.smallInk, safetyShort)
	c.Icon(ui.IconNext, r.X+r.W-16, r.Centre().Y, .9, c.Theme.Edge)
	if t.Fired {
		b.safety = true
	}
}

// joinedSentences is a paragraph of sentences.
func joinedSentences(list []string) string {
	text := ""
	for i, s := range list {
		if i > 0 {
			text += " "
		}
		text += words.Text(s)
	}
	return text
}

const safetyShort = "If someone speaks of danger, the exercise stops and the safety note opens."

func safetyRowHeight(c *ui.Context, width float32, st pageStyles) float32 {
	return c.Height(st.smallInk, width-66, safetyShort) + 22
}

// safetyNote is the note over the page, to be read beforehand.
func (b *briefing) safetyNote(c *ui.Context, st pageStyles) {
	if !b.safety {
		return
	}
	text := b.of.SafetyNote
	if text == "" {
		text = joinedSentences(safetyPoints)
	}
	w := min(520, c.W-2*paint.PageMargin)
	in := c.Modal("Safety note", w, 150+c.Height(st.lead, w-2*paint.Space8-14, text))
	c.Heading(in.Top(36), st.head, "Safety note")
	button := in.Bottom(paint.ButtonHeight)
	in.Bottom(12)
	body := c.Scroll(ui.Name("safety note"), in, "Safety note")
	c.EndScroll(body.Y + c.Paragraph(body, st.lead, text))
	if c.Button(button.Right(140), ui.Button{ID: ui.Name("note read"), Label: "Close", Look: ui.Filled, Key: ui.On(ui.Escape), Bare: true}) ||
		c.Take(ui.On(ui.Enter), false) {
		b.safety = false
		c.Wake(0)
	}
	c.EndModal()
}

// watch is what to look at, what to try and what the scenario counts.
func (b *briefing) watch(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	s, th := b.of, c.Theme
	gap := float32(8)
	if c.W >= 820 && watchHeight(c, r.W, st.body, gap, s) > b.high {
		gap = 4
	}
	if c.W >= 820 && watchHeight(c, r.W, st.body, gap, s) > b.high {
		st.body.Size, st.part.Size = paint.TypeBodySmall, paint.TypeBody
	}
	list := func(head string, icon ui.Icon, ink paint.Color, items []string) {
		if len(items) == 0 {
			return
		}
		c.Heading(r.Top(28), st.part, head)
		r.Y += pageBullets(c, r, st.body, icon, ink, items, gap) + gap/2
		c.Rule(paint.Rect{X: r.X, Y: r.Y, W: r.W, H: 1})
		r.Y += gap * 1.5
	}
	list("What to watch for", ui.IconEye, th.Accent, s.Notice)
	list("What to try", ui.IconSpeech, th.Accent, s.Try)
	if len(s.Objectives) > 0 {
		c.Heading(r.Top(28), st.part, "What counts here")
	}
	for _, o := range s.Objectives {
		c.Box(paint.Rect{X: r.X + 2, Y: r.Y + 4, W: 13, H: 13}, 4, paint.Color{}, paint.StrokeControl, th.Edge)
		r.Y += c.Paragraph(paint.Rect{X: r.X + 30, Y: r.Y, W: r.W - 30}, st.body, o.Text) + gap - 1
	}
	return r.Y
}

// watchHeight is how high that column is in a style.
func watchHeight(c *ui.Context, width float32, st ui.Style, gap float32, s *scenarios.Scenario) (high float32) {
	for _, items := range [...][]string{s.Notice, s.Try} {
		if len(items) == 0 {
			continue
		}
		high += 28 + 2*gap
		for _, text := range items {
			high += c.Height(st, width-30, text) + gap
		}
	}
	for _, o := range s.Objectives {
		high += c.Height(st, width-30, o.Text) + gap - 1
	}
	return high + 28
}
