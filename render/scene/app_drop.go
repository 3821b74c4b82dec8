package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/session"
)

// Taken is what was in something dropped on the window: a scenario, alone or with a
// practice of it, or the path of a folder.
type Taken struct {
	Scenario *scenarios.Scenario
	Practice *session.Practice
	Folder   string
}

// dropNote says what is wrong with what was dropped.
type dropNote struct {
	open        bool
	name, wrong string
}

// takeDropped opens what was dropped on the window, or says why not. Of several things
// the first is opened.
func (a *App) takeDropped(list []ui.Dropped) {
	if len(list) == 0 || a.at == inSafety || a.previewing() {
		return
	}
	d := &list[0]
	if a.practising() {
		why := "You are in a practice. Step out first; it is kept. Then drop this again."
		if a.unsaved != nil || a.at == inRoom && a.room.looksOn() {
			why = "You are in the room of another scenario. Step out first, then drop this again."
		}
		a.drop = dropNote{true, d.Name, words.Text(why)}
		return
	}
	if d.Err != nil {
		a.drop = dropNote{true, d.Name, whole(d.Err)}
		return
	}
	got, err := a.starter.Take(*d)
	if err != nil {
		a.drop = dropNote{true, d.Name, whole(err)}
		return
	}
	a.settings, a.cards.open, a.keys, a.drop = false, false, keysPage{}, dropNote{}
	switch {
	case got.Practice != nil:
		a.enterTaken(got)
	case got.Scenario != nil:
		a.Open(got.Scenario, 1)
	case got.Folder != "":
		a.toLibrary()
		a.folder = folderNote{open: true, text: got.Folder}
		a.useFolder(got.Folder)
	}
	a.ui.Wake(0)
}

// whole is an error as a sentence.
func whole(err error) string {
	s := capital(words.Trouble(err))
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, ")") {
		return s
	}
	return s + "."
}

// enterTaken goes on with a practice, or looks back on one that is over.
func (a *App) enterTaken(got Taken) {
	a.Enter(got.Scenario, got.Practice)
	if got.Practice.State() == session.Over {
		a.toDebrief()
	}
}

// drawDropped says what is wrong with what was dropped, over the page.
func (a *App) drawDropped() {
	c := &a.ui
	if !a.drop.open {
		return
	}
	st := stylesOf(c.Theme)
	w := min(560, c.W-2*paint.PageMargin)
	high := 36 + c.Height(st.strong, w-2*paint.Space8-14, a.drop.name) + c.Height(st.lead, w-2*paint.Space8-14, a.drop.wrong) + 120
	in := tightened(c, c.Modal("This cannot be opened", w, high))
	defer c.EndModal()
	for st.head.Size > 16 && c.Width(st.head, words.Text("This cannot be opened")) > in.W {
		st.head.Size--
	}
	c.Heading(in.Top(36), st.head, "This cannot be opened")
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(12)
	body := c.Scroll(ui.Name("dropped"), in, "What was dropped")
	body.Y += c.Paragraph(body, st.strong, a.drop.name) + 4
	c.EndScroll(body.Y + c.Paragraph(body, st.lead, a.drop.wrong))
	if c.Button(foot.Right(min(140, foot.W)), ui.Button{ID: ui.Name("dropped read"), Label: "Close", Look: ui.Filled, Key: ui.On(ui.Escape), Bare: true}) ||
		c.Take(ui.On(ui.Enter), false) {
		a.drop = dropNote{}
		c.Dismiss()
	}
}
