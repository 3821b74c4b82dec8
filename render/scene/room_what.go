package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// whatColumn draws what can be done for the purpose, by number; or what was found by
// a word.
func (r *Room) whatColumn(c *ui.Context, area paint.Rect) {
	switch {
	case r.pick.finding:
		r.findColumn(c, area)
	case !r.pick.open():
		r.noPurpose(c, area)
	default:
		r.whatList(c, area)
	}
}

// noPurpose says how to begin.
func (r *Room) noPurpose(c *ui.Context, area paint.Rect) {
	area = area.Pad(12, 4)
	why := r.locked()
	text := "Press a letter to say something, or look for it by a word. Time waits while you choose."
	if why != "" {
		text = words.Say("There is nothing to say now: {why}.", words.Text(why))
	}
	area.Top(c.WriteLines(area, ui.Font(paint.Regular, paint.TypeBodySmall, c.Theme.Ink2), text) + 8)
	if why != "" || area.H < paint.ButtonHeight {
		return
	}
	if c.Button(area.Top(paint.ButtonHeight), ui.Button{ID: ui.Name("look for"), Label: "Look for it", Key: ui.Letter('/')}) {
		r.find(c)
	}
}

// whatRow is how high one of the list is: a few share the height there is.
const whatRow = 38

// whatList draws the interventions of the purpose.
func (r *Room) whatList(c *ui.Context, area paint.Rect) {
	items := r.offered(r.pick.purpose)
	high := min(40, max(whatRow-1, area.H/float32(max(1, len(items)))))
	digits := !r.picksPeople() && !r.wantsRule()
	list := c.Scroll(ui.Name("what list"), area, "Do what")
	c.Group(ui.Name("what"), ui.RoleList, "Do what", false)
	for n, k := range items {
		key := ui.Shortcut{}
		if digits && n < 9 {
			key = ui.Letter(rune('1' + n))
		}
		q := list.Top(max(high, r.whatHeight(c, list.W, k, key)))
		if r.whatItem(c, q, k, key, int(r.pick.item) == k+1) {
			r.take(int8(k + 1))
			c.Show(q)
		}
	}
	c.EndGroup()
	c.EndScroll(list.Y)
}

// whatItem draws intervention k with what it is, and reports whether it was chosen.
func (r *Room) whatItem(c *ui.Context, q paint.Rect, k int, key ui.Shortcut, chosen bool) bool {
	th, i := c.Theme, &r.scn.Interventions[k]
	t := c.Row(q.Pad(0, 1), ui.Row{
		ID: ui.Item("what", k+1), Name: i.Title, Value: i.Hint, Chosen: chosen, Off: r.offWhy(i), Key: key,
	})
	title, hint := whatStyles(c)
	w := whatWidth(q.W, key)
	if key != (ui.Shortcut{}) {
		c.KeyCap(q.X+q.W-8, q.Centre().Y, key, th.Ink2)
	}
	top, below := r.whatRows(c, w, k)
	high := whatLines(top, below)
	if q.H < high { // too many for so many lines each
		top, below, high = 1, 1, 35
	}
	in := paint.Rect{X: q.X + 12, Y: q.Y + (q.H-high)/2, W: w, H: float32(top)*18 + 1}
	writeRows(c, in, title, i.Title)
	writeRows(c, paint.Rect{X: in.X, Y: in.Y + float32(top)*18 - 1, W: w, H: float32(below)*17 + 1}, hint, i.Hint)
	return t.Fired
}

func whatStyles(c *ui.Context) (title, hint ui.Style) {
	return ui.Font(paint.Bold, paint.TypeBody, c.Theme.Ink), ui.Font(paint.Regular, paint.TypeCaption, c.Theme.Ink2)
}

// whatWidth is how much of a row its words have.
func whatWidth(row float32, key ui.Shortcut) float32 {
	if key != (ui.Shortcut{}) {
		return row - 46
	}
	return row - 24
}

// whatLines is how high so many lines of a title and a hint are.
func whatLines(title, hint int) float32 { return float32(title)*18 + float32(hint)*17 }

// mostRows is how many lines a title or a hint has at most; in English two are enough.
const mostRows = 4

// whatRows is how many lines the title and the hint of intervention k take.
func (r *Room) whatRows(c *ui.Context, w float32, k int) (top, below int) {
	title, hint := whatStyles(c)
	i := &r.scn.Interventions[k]
	return min(mostRows, len(c.Lines(title, w, i.Title))), min(mostRows, len(c.Lines(hint, w, i.Hint)))
}

// writeRows writes s in as many lines as it takes, which share the height of q.
func writeRows(c *ui.Context, q paint.Rect, st ui.Style, s string) {
	lines := c.Lines(st, q.W, s)
	if len(lines) > mostRows {
		c.WriteIn(q, st, ui.Start, s)
		return
	}
	step := q.H / float32(len(lines))
	for _, line := range lines {
		c.WriteIn(paint.Rect{X: q.X, Y: q.Y, W: q.W, H: step}, st, ui.Start, line)
		q.Y += step
	}
}

// whatHeight is how high the row of intervention k must be to hold its words whole.
func (r *Room) whatHeight(c *ui.Context, row float32, k int, key ui.Shortcut) float32 {
	return whatLines(r.whatRows(c, whatWidth(row, key), k)) + 3
}
