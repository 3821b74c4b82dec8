package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// folderNote asks for the folder of one's own scenarios.
type folderNote struct {
	open  bool
	from  bool // the settings were open, and come back
	text  string
	wrong string
}

// toOwn goes to the scenarios of one's own, or back to the ladder. Where there is no
// folder yet it is asked for.
func (a *App) toOwn() {
	switch {
	case a.library.own.open:
		a.library.toLadder()
	case a.set.Own == "":
		a.askFolder()
	default:
		a.readOwn()
	}
	a.ui.Wake(0)
}

// readOwn reads the folder anew.
func (a *App) readOwn() {
	list, err := a.starter.Own(a.set.Own)
	a.library.take(a.set.Own, list, err)
	a.library.wrong, a.library.tab = "", tabPractice
	a.ui.Wake(0)
}

func (a *App) askFolder() {
	a.folder = folderNote{open: true, from: a.settings, text: a.set.Own}
	a.settings = false
	a.ui.Type(ui.Name("folder"))
}

// drawFolder draws the note in which one says where one's own scenarios are.
func (a *App) drawFolder() {
	f, c := &a.folder, &a.ui
	if !f.open {
		return
	}
	st := stylesOf(c.Theme)
	in := tightened(c, c.Modal("Your folder", 600, 290))
	defer c.EndModal()
	c.Heading(in.Top(36), st.head, "Your folder")
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(12)
	body := c.Scroll(ui.Name("folder note"), in, "Your folder")
	body.Y += c.Paragraph(body, st.body, "Scenarios of your own: a folder with files that end in .toml. Write where it is, or drop the folder on the window.") + 10
	f.text = c.Field(body.Top(40).Pad(2, 1), ui.Field{ID: ui.Name("folder"), Name: "Folder", Text: f.text, Hint: "such as ~/scenarios", Most: 1000})
	body.Top(8)
	if f.wrong != "" {
		body.Y += c.Paragraph(body, st.bad, f.wrong)
	}
	c.EndScroll(body.Y)
	wide := min(150, .48*foot.W)
	if c.Button(foot.Left(wide), ui.Button{ID: ui.Name("folder not"), Label: "Cancel", Key: ui.On(ui.Escape), Bare: true}) {
		a.closeFolder()
	}
	b := ui.Button{ID: ui.Name("folder done"), Label: "Use it", Look: ui.Filled, Key: ui.On(ui.Enter), Bare: true}
	if strings.TrimSpace(f.text) == "" {
		if b.Label = "Use none"; a.set.Own == "" {
			b.Label, b.Off = "Use it", "no folder is written there yet"
		}
	}
	if c.Button(foot.Right(wide), b) {
		a.useFolder(strings.TrimSpace(f.text))
	}
}

func (a *App) closeFolder() {
	a.settings, a.folder = a.folder.from, folderNote{}
	a.ui.Dismiss()
}

// useFolder remembers the folder and shows what is in it; it says so where it cannot be
// read.
func (a *App) useFolder(at string) {
	if at != "" {
		list, err := a.starter.Own(at)
		if err != nil {
			a.folder.wrong = capital(words.Trouble(err)) + "."
			a.ui.Wake(0)
			return
		}
		if a.library.take(at, list, nil); a.at == inLibrary {
			a.library.tab, a.library.wrong = tabPractice, ""
		}
	} else {
		a.library.toLadder()
	}
	a.set.Own = at
	a.keepSettings()
	a.closeFolder()
}

// ownRows say in the settings where one's own scenarios are; it returns where they end.
func (a *App) ownRows(c *ui.Context, in paint.Rect, st pageStyles) float32 {
	c.Text(in.Top(24), st.label, ui.Start, "Your own scenarios")
	text := "No folder is set."
	if a.set.Own != "" {
		text = words.Say("They are in {folder}.", a.set.Own)
	}
	in.Y += c.Paragraph(in, st.small, text) + 8
	row := in.Top(paint.ButtonHeight)
	if c.Button(row.Left(min(210, row.W)), ui.Button{ID: ui.Name("set folder"), Label: "Choose the folder"}) {
		a.askFolder()
	}
	return in.Y + 10
}
