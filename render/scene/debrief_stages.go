package scene

import (
	"math"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
)

// stages are five ribbons, as high as their weight; the named one is dark.
func (d *debriefScreen) stages(c *ui.Context, r paint.Rect, t span, st pageStyles) {
	head := r.Top(22)
	c.WriteIn(head, st.label, ui.Start, "Stages")
	how := "height is weight, with a line under it, the named one"
	if c.Width(st.caption, how) > t.r.W+t.words {
		how = "height is weight"
	}
	if c.Width(st.caption, how) <= t.r.W+t.words {
		at := paint.Rect{X: t.r.X, Y: head.Y, W: t.r.W + t.words, H: head.H}
		c.Box(paint.Rect{X: at.X, Y: at.Y, W: c.Width(st.caption, how) + 6, H: at.H}, 0, c.Theme.Panel, 0, paint.Color{}) // the lines of the minutes go behind it
		c.WriteIn(at, st.caption, ui.Start, how)
	}
	each := r.H / observe.Stages
	for s := range observe.Stages {
		row := r.Top(each)
		label := paint.Rect{X: row.X, Y: row.Y, W: t.r.X - row.X - 10, H: row.H}
		name := capital(observe.Stage(s).String())
		c.Note(ui.RolePicture, name, d.ribbonWords(s), row)
		c.WriteIn(label, st.smallInk, ui.Finish, name)
		d.ribbon(c, row, t, s)
	}
}

// ribbon draws one stage as columns two wide. Where it is the one that the meeting is
// named after, a line runs under it, so that not only its colour says so.
func (d *debriefScreen) ribbon(c *ui.Context, row paint.Rect, t span, stage int) {
	course, th := d.of.Course, c.Theme
	if len(course) == 0 {
		return
	}
	y, most := row.Centre().Y, row.H-4
	end, k := t.x(course[len(course)-1].Minute), 0
	// Columns of one height and one colour are one box.
	from, high, ink := t.r.X, float32(0), paint.Color{}
	flush := func(to float32) {
		if high > 0 && to > from {
			c.Box(paint.Rect{X: from, Y: y - high/2, W: to - from + .2, H: high}, 0, ink, 0, paint.Color{})
			if ink == th.Accent {
				c.Box(paint.Rect{X: from, Y: y + high/2 + 1, W: to - from + .2, H: 1.5}, 0, th.Ink, 0, paint.Color{})
			}
		}
		from = to
	}
	for x := t.r.X; x < end; x += 2 {
		minute := float64((x-t.r.X)/t.r.W) * t.length
		for k+1 < len(course) && course[k+1].Minute <= minute {
			k++
		}
		h := max(2, float32(math.Round(2*float64(most)*weightAt(course, k, stage, minute)))/2)
		now := th.Ribbon
		if int(course[k].Named) == stage {
			now = th.Accent
		}
		if h != high || now != ink {
			flush(x)
			high, ink = h, now
		}
	}
	flush(end)
}

// weightAt is the weight of a stage at a minute between course[k] and the next.
func weightAt(course []debrief.Point, k, stage int, minute float64) float64 {
	w := course[k].Stage[stage]
	if k+1 < len(course) && course[k+1].Minute > course[k].Minute {
		f := (minute - course[k].Minute) / (course[k+1].Minute - course[k].Minute)
		w += f * (course[k+1].Stage[stage] - w)
	}
	return w
}

// ribbonWords says of a stage how much of the meeting it was the named one.
func (d *debriefScreen) ribbonWords(stage int) string {
	n := 0
	for _, p := range d.of.Course {
		if int(p.Named) == stage {
			n++
		}
	}
	switch {
	case n == 0:
		return "never the strongest"
	case n == len(d.of.Course):
		return "the strongest throughout"
	case 2*n > len(d.of.Course):
		return "the strongest for most of it"
	}
	return "the strongest for a while"
}

// capital is s, in the language that is spoken, with a capital in front.
func capital(s string) string { return words.Capital(words.Text(s)) }
