package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

func (a *App) openSettings() {
	a.settings, a.forgets, a.forgotten = true, false, ""
	a.ui.Wake(0)
}

// drawCards draws the concept cards over the page, where they are open; F1 opens them
// anywhere but over the safety note.
func (a *App) drawCards() {
	c := &a.ui
	if !a.cards.open && !a.keys.open && a.at != inSafety && c.Take(ui.On(ui.F1), false) {
		a.openCards()
	}
	if a.cards.frame(c) {
		a.openKeys()
	}
}

// openCards opens the cards, in the room at the one about what goes on there.
func (a *App) openCards() {
	name := ""
	if a.at == inRoom {
		name = a.room.topicOfCard()
	}
	a.cards.show(&a.ui, name)
}

// settingsButton is the way to the settings that a bar holds.
func settingsButton(c *ui.Context, r paint.Rect) bool {
	return c.Button(r, ui.Button{ID: ui.Name("settings"), Name: "Settings", Icon: ui.IconSliders, Hint: "Settings", Key: ui.On(ui.F2), Bare: true})
}

// drawSettings draws the settings over the page, where they are open.
func (a *App) drawSettings() {
	c := &a.ui
	if !a.settings && !a.keys.open && a.at != inSafety && c.Take(ui.On(ui.F2), false) {
		a.openSettings()
	}
	if !a.settings {
		return
	}
	in := tightened(c, c.Modal("Settings", 560, 768))
	defer c.EndModal()
	st := stylesOf(c.Theme)
	c.Heading(in.Top(38), st.head, "Settings")
	in.Top(6)
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(12)
	body := c.Scroll(ui.Name("settings body"), in, "Settings")
	was := a.set
	body.Y = a.settingRows(c, body, st)
	c.EndScroll(body.Y)
	if a.set != was {
		a.keepSettings()
		c.Wake(0)
	}
	a.settingsFoot(c, foot)
}

// settingsFoot holds the ways out of the settings.
func (a *App) settingsFoot(c *ui.Context, foot paint.Rect) {
	done := foot.Right(min(140, .44*foot.W))
	foot.Right(8)
	if a.practising() && c.Button(foot.Left(min(150, foot.W)), ui.Button{ID: ui.Name("step out here"), Label: "Step out", Icon: ui.IconDoor, Key: ui.Letter('X'), Bare: foot.W < 300}) {
		a.settings = false
		c.Dismiss()
		a.stepOut()
		return
	}
	if c.Button(done, ui.Button{ID: ui.Name("settings done"), Label: "Done", Look: ui.Filled, Key: ui.On(ui.Escape), Bare: true}) ||
		c.Take(ui.On(ui.Enter), false) {
		a.settings = false
		c.Dismiss()
	}
}

// settingRows draws what can be set, and returns where it ends.
func (a *App) settingRows(c *ui.Context, in paint.Rect, st pageStyles) float32 {
	in.W -= 4
	c.Text(in.Top(24), st.label, ui.Start, "Colours")
	a.chooseTheme(&in)
	in.Top(12)
	c.Text(in.Top(24), st.label, ui.Start, "Text size")
	a.chooseScale(&in)
	in.Top(12)
	a.set.Reduced = c.Check(ui.Name("reduced"), in.Top(32), "Less movement", a.set.Reduced)
	a.set.Silent = c.Check(ui.Name("silent"), in.Top(32), "No single keys", a.set.Silent)
	in.Y += c.Paragraph(paint.Rect{X: in.X + 28, Y: in.Y, W: in.W - 28}, st.caption,
		"Letters, digits and signs then do nothing but type. Tab, the arrows, Enter, Space, Esc and the F keys reach everything.") + 10
	row := in.Top(paint.ButtonHeight)
	if c.Button(row.Left(min(210, (row.W-8)/2)), ui.Button{ID: ui.Name("keys"), Label: "Keys", Key: keyTable[keyHelp].key, Bare: row.W < 400}) {
		a.openKeys()
	}
	row.Left(8)
	if c.Button(row.Left(min(210, row.W)), ui.Button{ID: ui.Name("cards"), Label: "Concept cards", Key: keyTable[keyCards].key, Bare: row.W < 200}) {
		a.openCards()
	}
	in.Top(12)
	a.chooseVoice(&in, st)
	a.chooseLanguage(&in, st)
	if a.unkept != nil {
		in.Y += c.Paragraph(in, st.bad, words.Say("What you set holds until you leave, and could not be kept: {why}.", a.unkept)) + 10
	}
	c.Rule(in.Top(12))
	if a.at == inLibrary {
		in.Y = a.ownRows(c, in, st)
	}
	return a.dataRows(c, in, st)
}

// dataRows say where practices are kept, and let one be rid of them.
func (a *App) dataRows(c *ui.Context, in paint.Rect, st pageStyles) float32 {
	c.Text(in.Top(24), st.label, ui.Start, "Your practices")
	in.Y += c.Paragraph(in, st.small, a.starter.Folder()) + 8
	if a.at != inLibrary {
		return in.Y
	}
	if a.forgotten != "" {
		in.Y += c.Paragraph(in, st.label, a.forgotten) + 6
	}
	row := in.Top(paint.ButtonHeight)
	if !a.forgets {
		if c.Button(row.Left(min(210, row.W)), ui.Button{ID: ui.Name("forget"), Label: "Delete all practices"}) {
			a.forgets, a.forgotten = true, "All practices will be gone for good. Delete them?"
			c.Wake(0)
		}
		return in.Y + 4
	}
	if c.Button(row.Left(min(150, .48*row.W)), ui.Button{ID: ui.Name("forget now"), Label: "Yes, delete"}) {
		a.forget()
	}
	row.Left(10)
	if c.Button(row.Left(min(130, row.W)), ui.Button{ID: ui.Name("forget not"), Label: "Keep them"}) {
		a.forgets, a.forgotten = false, ""
		c.Wake(0)
	}
	return in.Y + 4
}

// forget deletes every practice.
func (a *App) forget() {
	a.forgets, a.forgotten = false, "All practices are deleted."
	if err := a.starter.Forget(); err != nil {
		a.forgotten = capital(words.Trouble(err)) + "."
	}
	a.library.kept = a.starter.Kept()
	a.library.progress = progress{history: a.starter.History()}
	a.ui.Wake(0)
}

// practising reports whether one is in a practice, which can be left at any time.
func (a *App) practising() bool {
	return a.at == inRoom || a.at == inBetween || a.at == inAfterwards
}

// chooseTheme asks for the colours: those of a theme, or whatever the system asks for.
func (a *App) chooseTheme(in *paint.Rect) {
	options, chosen := make([]ui.Option, len(themeNames)), 0
	for i, name := range themeNames {
		options[i].Label = "As the system"
		if t := themes[name]; t != nil {
			options[i].Label = t.Name
		}
		if name == a.set.Theme {
			chosen = i
		}
	}
	a.set.Theme = themeNames[a.chooseIn(in, ui.Name("theme"), "Colours", options, chosen, 104)]
}

func (a *App) chooseScale(in *paint.Rect) {
	options, chosen := make([]ui.Option, len(paint.TextScales)), 1
	for i, s := range paint.TextScales {
		options[i].Label = strconv.Itoa(s) + " %"
		if s == a.set.Text {
			chosen = i
		}
	}
	a.set.Text = paint.TextScales[a.chooseIn(in, ui.Name("scale"), "Text size", options, chosen, 50)]
}

// chooseIn is a choice in one row or in several, each option at least so wide.
func (a *App) chooseIn(in *paint.Rect, id ui.ID, name string, options []ui.Option, chosen int, least float32) int {
	columns := len(options)
	for columns > 2 && in.W/float32(columns) < least {
		columns = (columns + 1) / 2
	}
	rows := (len(options) + columns - 1) / columns
	return a.ui.ChoiceGrid(id, in.Top(paint.ChoiceHeight*float32(rows)), name, options, chosen, columns)
}
