package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
)

// timeline draws who spoke and how long, a lane a seat; what you did, as diamonds
// with the letter of the purpose; and where we are.
func (r *Room) timeline(c *ui.Context, area paint.Rect) {
	c.Region("Who spoke")
	defer c.EndRegion()
	th := c.Theme
	c.Panel(area, paint.RadiusPanel)
	in := area.Pad(14, 0)
	label := in.Left(112)
	in.W -= 4
	lanes := paint.Rect{X: in.X, Y: area.Y + 10, W: in.W, H: area.H - 42}
	axis := area.Y + area.H - 19
	c.Text(paint.Rect{X: label.X, Y: area.Y + 9, W: label.W, H: 18}, ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink), ui.Start, "Who spoke")
	c.Text(paint.Rect{X: label.X, Y: area.Y + 25, W: label.W, H: 18}, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Start,
		"seats 1 to "+strconv.Itoa(len(r.actors)))
	c.Text(paint.Rect{X: label.X, Y: axis - 10, W: label.W, H: 18}, ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink), ui.Start, "You")
	r.lanes(c, lanes)
	r.axis(c, in, axis)
	r.acts(c, in, axis)
	r.playhead(c, in, area, axis)
}

// at is where a minute of the meeting lies along w pixels.
func (r *Room) at(minute float64, w float32) float32 {
	return w * min(1, float32(minute/max(1, r.scn.Minutes)))
}

// lanes draws a lane a seat, with a block for every turn, as long as it took.
func (r *Room) lanes(c *ui.Context, q paint.Rect) {
	n := len(r.actors)
	step := min(6.4, q.H/float32(n))
	high := min(4.4, step-.8)
	top := q.Y + (q.H-step*float32(n))/2
	for k := range n {
		y := top + step*(float32(k)+.5)
		c.Box(paint.Rect{X: q.X, Y: y - .4, W: q.W, H: .8}, 0, c.Theme.Line.Alpha(.6), 0, paint.Color{})
	}
	beats := r.course.Beats()
	began := 0.0
	for i := 0; i < len(beats); i++ {
		t := &beats[i].Turn
		if t.Number == 0 {
			continue
		}
		x := q.X + r.at(began, q.W)
		w := q.X + r.at(t.Minute, q.W) - x
		began = t.Minute
		k := int(t.Speaker) - 1
		if k < 0 || k >= n {
			continue
		}
		y := top + step*(float32(k)+.5)
		c.Box(paint.Rect{X: x, Y: y - high/2, W: max(3, w-.6), H: high}, 2, r.laneColor(c.Theme, k), 0, paint.Color{})
	}
}

// laneColor is a colour of seat k that is told from the panel.
func (r *Room) laneColor(th *paint.Theme, k int) paint.Color {
	col := r.looks[k].colours(th.DarkPeople)
	if th.DarkPeople {
		return col.head
	}
	return col.sleeve
}

// axis draws the minutes.
func (r *Room) axis(c *ui.Context, q paint.Rect, y float32) {
	th := c.Theme
	c.Box(paint.Rect{X: q.X, Y: y - .75, W: q.W, H: 1.5}, 0, th.Edge, 0, paint.Color{})
	every := 5.0
	for _, s := range [...]float64{5, 10, 15, 30, 60} {
		if every = s; r.scn.Minutes/s <= 5 {
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
	for m := every; m < r.scn.Minutes-every/3; m += every {
		mark(m, strconv.Itoa(int(m))+" min", ui.Middle)
	}
	mark(r.scn.Minutes, strconv.Itoa(int(r.scn.Minutes))+" min", ui.Finish)
}

// acts draws what you said, as diamonds on the axis.
func (r *Room) acts(c *ui.Context, q paint.Rect, y float32) {
	th := c.Theme
	beats := r.course.Beats()
	for i := range beats {
		t := &beats[i].Turn
		if t.Number == 0 || t.Speaker != sim.Facilitator {
			continue
		}
		m := paint.Point{X: q.X + r.at(t.Minute, q.W), Y: y}
		diamond(c, m, 11, th.Accent)
		cell := paint.Rect{X: m.X - 8, Y: y - 8, W: 16, H: 16}
		c.WriteIn(cell, ui.Font(paint.Bold, paint.TypeKey, th.OnAccent), ui.Middle, r.purposeLetter(t.Say.Intervention))
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
	c.Box(paint.Rect{X: x - 1, Y: area.Y + 5, W: 2, H: axis + 7 - area.Y - 5}, 1, th.Ink, 0, paint.Color{})
	diamond(c, paint.Point{X: x, Y: area.Y + 5}, 7, th.Ink)
	word := r.standing()
	st := ui.Font(paint.Semibold, paint.TypeBodySmall, th.Ink)
	box := paint.Rect{X: x + 16, Y: area.Y + 18, W: q.X + q.W - x - 20, H: 20}
	if w := c.Width(st, word); word != "" && w <= box.W {
		c.Box(paint.Rect{X: box.X - 6, Y: box.Y, W: w + 12, H: box.H}, 6, th.Panel, 0, paint.Color{})
		c.Text(box, st, ui.Start, word)
	}
}
