package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

func (a *App) openSettings() {
	a.settings = true
	a.ui.Wake(0)
}

// drawCards draws the concept cards over the page, where they are open; F1 opens them
// anywhere but over the safety note.
func (a *App) drawCards() {
	c := &a.ui
	if !a.cards.open && a.at != inSafety && c.Take(ui.On(ui.F1), false) {
		name := ""
		if a.at == inRoom {
			name = a.room.topicOfCard()
		}
		a.cards.show(c, name)
	}
	a.cards.frame(c)
}

// settingsButton is the way to the settings that a bar holds.
func settingsButton(c *ui.Context, r paint.Rect) bool {
	return c.Button(r, ui.Button{ID: ui.Name("settings"), Name: "Settings", Icon: ui.IconSliders, Hint: "Settings", Key: ui.On(ui.F2), Bare: true})
}

// drawSettings draws the settings over the page, where they are open.
func (a *App) drawSettings() {
	c := &a.ui
	if !a.settings && a.at != inSafety && c.Take(ui.On(ui.F2), false) {
		a.openSettings()
	}
	if !a.settings {
		return
	}
	st := stylesOf(c.Theme)
	in := c.Modal("Settings", 520, 380)
	defer c.EndModal()
	c.Heading(in.Top(34), st.head, "Settings")
	in.Top(8)
	c.Text(in.Top(24), st.label, ui.Start, "Colours")
	a.Theme = paint.Themes[a.chooseTheme(in.Top(paint.ChoiceHeight))]
	in.Top(12)
	c.Text(in.Top(24), st.label, ui.Start, "Text size")
	a.chooseScale(in.Top(paint.ChoiceHeight))
	in.Top(12)
	a.Reduced = c.Check(ui.Name("reduced"), in.Top(32), "Less movement", a.Reduced)
	button := in.Bottom(paint.ButtonHeight)
	if a.practising() && c.Button(button.Left(150), ui.Button{ID: ui.Name("step out here"), Label: "Step out", Icon: ui.IconDoor, Key: ui.Letter('X')}) {
		a.settings = false
		c.Dismiss()
		a.stepOut()
		return
	}
	if c.Button(button.Right(140), ui.Button{ID: ui.Name("settings done"), Label: "Done", Look: ui.Filled, Key: ui.On(ui.Escape), Bare: true}) ||
		c.Take(ui.On(ui.Enter), false) {
		a.settings = false
		c.Dismiss()
	}
}

// practising reports whether one is in a practice, which can be left at any time.
func (a *App) practising() bool {
	return a.at == inRoom || a.at == inBetween || a.at == inAfterwards
}

func (a *App) chooseTheme(r paint.Rect) int {
	options, chosen := make([]ui.Option, len(paint.Themes)), 0
	for i, t := range paint.Themes {
		options[i].Label = t.Name
		if t == a.Theme {
			chosen = i
		}
	}
	return a.ui.Choice(ui.Name("theme"), r, "Colours", options, chosen)
}

func (a *App) chooseScale(r paint.Rect) {
	options, chosen := make([]ui.Option, len(paint.TextScales)), 1
	for i, s := range paint.TextScales {
		options[i].Label = strconv.Itoa(s) + " %"
		if float32(s)/100 == a.TextScale {
			chosen = i
		}
	}
	if to := a.ui.Choice(ui.Name("scale"), r, "Text size", options, chosen); to != chosen {
		a.TextScale = float32(paint.TextScales[to]) / 100
	}
}
