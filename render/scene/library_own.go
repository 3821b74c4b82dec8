package scene

import (
	"path/filepath"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// Own is a scenario in a folder of the trainer's.
type Own struct {
	File     string              // its name in the folder
	Scenario *scenarios.Scenario // nil where it cannot be played
	Wrong    string              // the first thing that is wrong with it; empty: nothing
	More     int                 // how much more is
}

// ownFolder is the scenarios of one's own.
type ownFolder struct {
	open  bool // they stand in the place of the ladder
	at    string
	wrong string // why the folder cannot be read
	files map[*scenarios.Scenario]Own
}

// toLadder shows the scenarios of the library.
func (l *library) toLadder() {
	l.all, l.own.open, l.chosen, l.seed = l.ladderOf, false, 0, 1
}

// take shows the scenarios of a folder.
func (l *library) take(at string, list []Own, err error) {
	l.own = ownFolder{open: true, at: at, files: map[*scenarios.Scenario]Own{}}
	if err != nil {
		l.own.wrong = capital(words.Trouble(err)) + "."
	}
	open := ""
	if l.chosen < len(l.all) {
		open = l.all[l.chosen].Name
	}
	l.all, l.chosen, l.seed = nil, 0, 1
	for i, o := range list {
		s := o.Scenario
		if s == nil { // it is listed all the same
			s = &scenarios.Scenario{Name: o.File, Title: o.File, Summary: o.Wrong}
		}
		l.all = append(l.all, s)
		if l.own.files[s] = o; s.Name == open {
			l.chosen = i
		}
	}
}

// broken is what is wrong with a scenario of one's own that cannot be played.
func (l *library) broken(s *scenarios.Scenario) (Own, bool) {
	o, own := l.own.files[s]
	return o, own && o.Scenario == nil
}

// nothingHere stands where a folder has no scenario, or there is none yet.
func (l *library) nothingHere(c *ui.Context, r paint.Rect) libraryAct {
	st := stylesOf(c.Theme)
	c.Panel(r, paint.RadiusPagePanel)
	in := c.Scroll(ui.Name("nothing here"), r.Pad(22, 18), "Your folder")
	act := browse
	switch {
	case !l.own.open:
		in.Y += c.Paragraph(in, st.lead, "There is no scenario here.") + 12
	case l.own.wrong != "":
		in.Y += c.Paragraph(in, st.bad, l.own.wrong) + 12
	default:
		in.Y += c.Paragraph(in, st.lead, words.Say("There is no scenario in {folder}. One is a file that ends in .toml; groundrules new writes the first.", l.own.at)) + 12
	}
	if row := in.Top(paint.ButtonHeight); l.own.open {
		wide := min(170, (row.W-8)/2)
		if c.Button(row.Left(wide), ui.Button{ID: ui.Name("look again"), Label: "Look again"}) {
			act = lookAgain
		}
		row.Left(8)
		if c.Button(row.Left(wide), ui.Button{ID: ui.Name("other folder"), Label: "Another folder"}) {
			act = otherFolder
		}
	}
	c.EndScroll(in.Y)
	return act
}

// aboutBroken is what is wrong with the file that is open; it returns where it ends.
func (l *library) aboutBroken(c *ui.Context, text paint.Rect, o Own) float32 {
	st := stylesOf(c.Theme)
	text.Y += textBlock(c, text, st.opened, ui.RoleHeading, o.File) + 6
	text.Y += c.Paragraph(text, st.lead, "It cannot be played as it is.") + 8
	text.Y += c.Paragraph(text, st.body, o.Wrong) + 8
	if o.More > 0 {
		text.Y += c.Paragraph(text, st.small, words.Count(o.More, "One more thing is wrong with it.", "{n} more things are wrong with it.")) + 8
	}
	return text.Y + c.Paragraph(text, st.small, words.Say("groundrules check {file} says all of it, and what to do.", filepath.Join(l.own.at, o.File)))
}

// waysOfBroken is the button for when it was mended.
func (l *library) waysOfBroken(c *ui.Context, r paint.Rect) libraryAct {
	q := r.Top(min(r.H, paint.MainButtonHeight))
	if c.Button(q, ui.Button{ID: ui.Name("look again"), Label: "Look again", Icon: ui.IconAgain, Look: ui.Filled, Key: ui.On(ui.Enter), Main: true, Hint: "When you have mended the file"}) {
		return lookAgain
	}
	return browse
}
