package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// timeline draws who spoke and how long, a lane a seat; what you did, as diamonds
// with the letter of the purpose; and where we are. The playhead can be moved: that
// looks back.
func (r *Room) timeline(c *ui.Context, area paint.Rect) {
	c.Region("Who spoke")
	defer c.EndRegion()
	th := c.Theme
	c.Panel(area, paint.RadiusPanel)
	in := area.Pad(14, 0)
	label := in.Left(min(112, .3*in.W))
	in.W -= 4
	lanes := paint.Rect{X: in.X, Y: area.Y + 10, W: in.W, H: area.H - 42}
	axis := area.Y + area.H - 19
	c.Text(paint.Rect{X: label.X, Y: area.Y + 9, W: label.W, H: 18}, ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink), ui.Start, "Who spoke")
	c.Text(paint.Rect{X: label.X, Y: area.Y + 25, W: label.W, H: 18}, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Start,
		words.Say("seats 1 to {n}", len(r.actors)))
	c.Text(paint.Rect{X: label.X, Y: axis - 10, W: label.W, H: 18}, ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink), ui.Start, r.youWord())
	touch := r.moveOn(c, paint.Rect{X: in.X - 4, Y: area.Y + 3, W: in.W + 8, H: area.H - 6}, in)
	r.lanes(c, lanes)
	r.axis(c, in, axis)
	r.befell(c, in, axis)
	r.playhead(c, in, area, axis)
	r.acts(c, in, axis)
	r.flags(c, in, axis-6)
	if touch.Focus {
		c.Ring(paint.Rect{X: in.X - 4, Y: area.Y + 3, W: in.W + 8, H: area.H - 6}, paint.RadiusInset)
	}
}

// moveOn lets pointer and arrows move the playhead along in; area is where it can be
// taken hold of.
func (r *Room) moveOn(c *ui.Context, area, in paint.Rect) ui.Touch {
	off := r.mayLookBack()
	t := c.Target(ui.Target{
		ID: ui.Name("timeline"), Rect: area, Role: ui.RoleSlider, Name: "Timeline",
		Value: words.Say("minute {m} of meeting {meeting}", int(r.minute()), r.meeting()),
		Off:   off, Arrows: true, Yields: true, Drags: true,
	})
	if off != "" {
		return t
	}
	if t.Held {
		r.lookAtMinute(r.minutes() * float64((c.Pointer.X-in.X)/in.W))
		c.Wake(0)
	}
	if !t.Focus {
		return t
	}
	for _, m := range [...]struct {
		key ui.Shortcut
		by  int
	}{{ui.Shifted(ui.Left), -10}, {ui.Shifted(ui.Right), 10}, {ui.On(ui.Left), -1}, {ui.On(ui.Right), 1}} {
		for c.Take(m.key, true) {
			r.lookBy(m.by)
			c.Wake(0)
		}
	}
	if c.Take(ui.On(ui.Home), false) {
		r.lookBack(r.view.from)
		c.Wake(0)
	}
	if c.Take(ui.On(ui.End), false) {
		r.toNow(c)
	}
	return t
}

// lookAtMinute looks at a minute of the meeting that is shown.
func (r *Room) lookAtMinute(minute float64) {
	r.look()
	beats, to := r.course.Beats(), r.view.from
	for i := r.view.from; i < r.view.end; i++ {
		if beats[i].Turn.Minute <= minute && heard(&beats[i]) {
			to = i + 1
		}
	}
	if last := r.view.end; to < last && minute >= beats[last-1].Turn.Minute {
		to = last
	}
	r.lookBack(to)
}

// at is where a minute of the meeting lies along w pixels.
func (r *Room) at(minute float64, w float32) float32 {
	return w * min(1, max(0, float32(minute/max(1, r.minutes()))))
}

// whole is the meeting that is shown, also what came after the beat looked at.
func (r *Room) whole() []session.Beat {
	r.look()
	return r.course.Beats()[r.view.from:r.view.end]
}

// faded is ink, weaker for what comes after the beat that is looked at.
func (r *Room) faded(ink paint.Color, i int) paint.Color {
	if i >= r.view.to-r.view.from {
		return ink.Alpha(.35)
	}
	return ink
}

// lanes draws a lane a seat, with a block for every turn, as long as it took. What
// was written without a name stands in no lane.
func (r *Room) lanes(c *ui.Context, q paint.Rect) {
	n := len(r.actors)
	step := min(6.4, q.H/float32(n))
	high := min(4.4, step-.8)
	top := q.Y + (q.H-step*float32(n))/2
	for k := range n {
		y := top + step*(float32(k)+.5)
		c.Box(paint.Rect{X: q.X, Y: y - .4, W: q.W, H: .8}, 0, c.Theme.Line.Alpha(.6), 0, paint.Color{})
	}
	beats := r.whole()
	began := 0.0
	for i := range beats {
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
		if t.Channel == sim.Written {
			c.Box(paint.Rect{X: x, Y: q.Centre().Y - 3, W: max(1.5, w-.6), H: 6}, 1, r.faded(c.Theme.Edge, i), 0, paint.Color{})
			continue
		}
		y := top + step*(float32(k)+.5)
		c.Box(paint.Rect{X: x, Y: y - high/2, W: max(3, w-.6), H: high}, 2, r.faded(r.laneColor(c.Theme, k), i), 0, paint.Color{})
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
