package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
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
		text = "There is nothing to say now: " + why + "."
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
	digits := r.picking() < 0 && !r.wantsRule()
	list := c.Scroll(ui.Name("what list"), area, "Do what")
	c.Group(ui.Name("what"), ui.RoleList, "Do what", false)
	for n, k := range items {
		key := ui.Shortcut{}
		if digits && n < 9 {
			key = ui.Letter(rune('1' + n))
		}
		q := list.Top(high)
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
	in := paint.Rect{X: q.X + 12, Y: q.Y + (q.H-35)/2, W: q.W - 24, H: 19}
	if key != (ui.Shortcut{}) {
		c.KeyCap(q.X+q.W-8, q.Centre().Y, key, th.Ink2)
		in.W -= 22
	}
	c.WriteIn(in, ui.Font(paint.Bold, paint.TypeBody, th.Ink), ui.Start, i.Title)
	in.Y += 17
	c.WriteIn(in, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Start, i.Hint)
	return t.Fired
}
