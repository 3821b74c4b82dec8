package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
)

// axis draws the minutes.
func (r *Room) axis(c *ui.Context, q paint.Rect, y float32) {
	th, length := c.Theme, r.minutes()
	c.Box(paint.Rect{X: q.X, Y: y - .75, W: q.W, H: 1.5}, 0, th.Edge, 0, paint.Color{})
	every := 5.0
	for _, s := range [...]float64{5, 10, 15, 30, 60} {
		if every = s; length/s <= 5 && q.W*float32(s/length) > 56 {
			break
		}
	}
	st := ui.Font(paint.Regular, paint.TypeCaption, th.Ink2)
	mark := func(minute float64, word string, al ui.Align) {
		x := q.X + r.at(minute, q.W)
		c.Box(paint.Rect{X: x - .75, Y: y - 4, W: 1.5, H: 8}, 0, th.Edge, 0, paint.Color{})
		box := paint.Rect{X: x - 30, Y: y + 2, W: 60, H: 16}
		switch al {
		case ui.Start:
			box.X = x
		case ui.Finish:
			box.X = x - 60
		}
		c.WriteIn(box, st, al, word)
	}
	mark(0, "0", ui.Start)
	for m := every; m < length-every/3 && q.W*float32((length-m)/length) > 70; m += every {
		mark(m, words.Say("{m} min", int(m)), ui.Middle)
	}
	mark(length, words.Say("{m} min", int(length)), ui.Finish)
}

// befell draws what the scenario had happen, as rings on the axis.
func (r *Room) befell(c *ui.Context, q paint.Rect, y float32) {
	beats := r.whole()
	for i := range beats {
		b := &beats[i]
		if b.Event == "" && b.Agenda == 0 || b.Danger {
			continue
		}
		m := paint.Point{X: q.X + r.at(b.Turn.Minute, q.W), Y: y}
		c.List.Box(paint.Box{
			X: m.X, Y: m.Y, HW: 5, HH: 5, Radius: 5, Fill: c.Theme.Panel, Stroke: 2, Edge: r.faded(c.Theme.Ink, i),
		})
	}
}

// acts draws what you said, as diamonds that stand on the axis, clear of its words.
func (r *Room) acts(c *ui.Context, q paint.Rect, y float32) {
	th := c.Theme
	beats := r.whole()
	var said []int
	var at []float32
	for i := range beats {
		if t := &beats[i].Turn; t.Number > 0 && t.Speaker == sim.Facilitator {
			said, at = append(said, i), append(at, q.X+r.at(t.Minute, q.W))
		}
	}
	space(at, 18, q.X+q.W)
	for k, i := range said {
		t := &beats[i].Turn
		m := paint.Point{X: at[k], Y: y - 6}
		fill, ink := th.Accent, th.OnAccent
		if i >= r.view.to-r.view.from {
			fill, ink = th.Sunken, th.Ink2
		}
		diamond(c, m, 11, fill)
		cell := paint.Rect{X: m.X - 8, Y: m.Y - 8, W: 16, H: 16}
		c.WriteIn(cell, ui.Font(paint.Bold, paint.TypeKey, ink), ui.Middle, r.purposeLetter(t.Say.Intervention))
	}
}

// space moves places along a line, which come in order, so far that none hides another,
// and none stands behind end.
func space(at []float32, apart, end float32) {
	for i := 1; i < len(at); i++ {
		at[i] = max(at[i], at[i-1]+apart)
	}
	for i := len(at) - 1; i >= 0; i-- {
		at[i] = min(at[i], end)
		end = at[i] - apart
	}
}

// purposeLetter is the key of the purpose that an intervention belongs to.
func (r *Room) purposeLetter(item int8) string {
	if k := int(item) - 1; k >= 0 && k < len(r.scn.Interventions) {
		for _, p := range r.purposes {
			if p.ID == r.scn.Interventions[k].Purpose {
				return string(p.Key)
			}
		}
	}
	return ""
}

// playhead draws where we are, and what time waits for.
func (r *Room) playhead(c *ui.Context, q, area paint.Rect, axis float32) {
	th := c.Theme
	x := q.X + r.at(r.minute(), q.W)
	c.Box(paint.Rect{X: x - 1, Y: area.Y + 5, W: 2, H: axis + 3 - area.Y - 5}, 1, th.Ink, 0, paint.Color{})
	diamond(c, paint.Point{X: x, Y: area.Y + 5}, 7, th.Ink)
	word := r.standing()
	st := ui.Font(paint.Semibold, paint.TypeBodySmall, th.Ink)
	w := c.Width(st, word)
	box := paint.Rect{X: x + 16, Y: area.Y + 18, W: q.X + q.W - x - 20, H: 20}
	if w > box.W {
		box.X, box.W = x-16-w, x-20-q.X
	}
	if box.X < x && r.closed() { // what was said counts more than that it is over
		c.Note(ui.RoleText, word, "", box)
		return
	}
	if word != "" && w <= box.W {
		c.Box(paint.Rect{X: box.X - 6, Y: box.Y, W: w + 12, H: box.H}, 6, th.Panel, 0, paint.Color{})
		c.Text(box, st, ui.Start, word)
	}
}
