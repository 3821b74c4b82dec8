package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

const toolsHeight = paint.ButtonHeight

// tools is the row in which one searches, filters and goes to the scenarios of one's
// own.
func (l *library) tools(c *ui.Context, r paint.Rect) libraryAct {
	act := browse
	signs := r.W < 520 // room for signs only
	wide := func(word, sign float32) float32 {
		if signs {
			return sign
		}
		return word
	}
	b := ui.Button{ID: ui.Name("own"), Label: "Your folder", Icon: ui.IconFolder, Key: keyTable[keyOwn].key, Bare: r.W < 700, Hint: "Scenarios of your own"}
	if l.own.open {
		b.Label, b.Hint = "The ladder", "Back to the scenarios of the library"
	}
	if signs {
		b.Name, b.Label, b.Bare = b.Label, "", true
	}
	if c.Button(r.Right(wide(164, 44)), b) {
		act = toOwn
	}
	r.Right(8)
	b = ui.Button{ID: ui.Name("filter button"), Label: "Filter", Icon: ui.IconFilter, Key: keyTable[keyFilter].key, Bare: r.W < 500, Hint: "By challenge, members, minutes, and what you have done"}
	n := l.filter.narrowed()
	if n > 0 {
		b.Label = words.Say("Filter · {n}", n)
	}
	if signs {
		b.Name, b.Label, b.Bare = b.Label, "", true
	}
	q := r.Right(wide(126, 44))
	if c.Button(q, b) {
		l.filter.asks = true
	}
	if signs && n > 0 {
		c.List.Box(paint.Box{X: q.X + q.W - 5, Y: q.Y + 5, HW: 5, HH: 5, Radius: 5, Fill: c.Theme.Accent})
	}
	r.Right(8)
	l.search(c, r)
	return act
}

// search is the field in which one looks for a scenario; its key is heard anywhere on
// the page.
func (l *library) search(c *ui.Context, q paint.Rect) {
	id, key := ui.Name("search"), keyTable[keySearch].key
	was := l.filter.text
	l.filter.text = c.Field(q, ui.Field{ID: id, Name: "Search", Text: was, Hint: "Search"})
	if was == "" && l.filter.text == "" && !c.Focused(id) {
		c.KeyCap(q.X+q.W-10, q.Centre().Y, key, c.Theme.Ink2)
	}
	if c.Take(key, false) {
		c.Type(id)
	}
	if (l.filter.text != "" || c.Focused(id)) && c.Take(ui.On(ui.Escape), false) {
		l.filter.text = ""
		c.Unfocus()
		c.Wake(0)
	}
}

// nothingFits stands where the list is empty.
func (l *library) nothingFits(c *ui.Context, r paint.Rect) {
	st := stylesOf(c.Theme)
	c.Panel(r, paint.RadiusPagePanel)
	in := r.Pad(22, 18)
	in.Y += c.Paragraph(in, st.lead, "No scenario fits.") + 12
	row := in.Top(paint.ButtonHeight)
	if c.Button(row.Left(min(150, row.W)), ui.Button{ID: ui.Name("show all here"), Label: "Show all", Key: ui.On(ui.Enter), Bare: true}) {
		l.filter = filter{}
		c.Wake(0)
	}
}
