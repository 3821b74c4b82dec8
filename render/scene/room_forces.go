package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
)

// forceNarrow is the width under which the word of a force has a line of its own.
const forceNarrow = 190

// forcesHigh is how high the panel is at 1280x800. What it has more goes to the bands
// first, so that small movements show.
const forcesHigh = 410

// forces draws the panel of instruments: the four forces and the stage mixture. A
// low panel has flatter bands and the mixture in one bar.
func (r *Room) forces(c *ui.Context, area paint.Rect) {
	c.Region("How the group is doing")
	defer c.EndRegion()
	c.Panel(area, paint.RadiusPanel)
	in := area.Pad(14, 12)
	cohesion, other, gap := float32(80), float32(48), float32(6)
	if in.H < 400 {
		cohesion, other, gap = 54, 44, 5
	}
	if more := in.H - forcesHigh; more > 0 {
		cohesion += min(90, .4*more)
		other += min(36, .15*more)
	}
	r.force(c, in.Top(cohesion), &forces[0], true)
	r.why(c, in.Top(40).Shift(0, 3))
	in.Top(2 * gap)
	for i := 1; i < len(forces); i++ {
		r.force(c, in.Top(other), &forces[i], false)
		in.Top(gap)
	}
	c.Rule(in.Top(6))
	if in.H < 90 {
		r.mixture(c, in)
		return
	}
	r.stages(c, in)
}

// why says in two lines why cohesion moved.
func (r *Room) why(c *ui.Context, area paint.Rect) {
	st := ui.Font(paint.Regular, paint.TypeCaption, c.Theme.Ink2)
	text := r.whyCohesion()
	c.Note(ui.RoleText, "Why cohesion moved", text, area)
	lines := c.Lines(st, area.W, text)
	if len(lines) > 2 {
		st.Size = 12.5
		lines = c.Lines(st, area.W, text)
	}
	if len(lines) > 2 {
		c.WriteIn(paint.Rect{X: area.X, Y: area.Y, W: area.W, H: 38}, st, ui.Start, text)
		return
	}
	for i, l := range lines {
		c.Write(area.X, area.Y+float32(i)*18+13, st, l)
	}
}

// force draws one force: sign, name, word, arrow, and its course.
func (r *Room) force(c *ui.Context, area paint.Rect, f *force, main bool) {
	th := c.Theme
	var room [courseLength + 2]sample
	course := r.sampled(f, room[:0])
	word, arrow := r.word(f)
	if r.early(f) {
		word, arrow = "too early", ui.IconSame
	}
	zone, whole := f.words[f.zone(course[len(course)-1].value)], area
	head := area.Top(20)
	ink := f.color(th)
	c.Icon(f.icon, head.X+7, head.Centre().Y, .9, ink)
	c.Icon(arrow, head.X+head.W-6, head.Centre().Y, .95, ink)
	label := paint.Rect{X: head.X + 18, Y: head.Y, W: head.W - 36, H: head.H}
	st := ui.Font(paint.Bold, paint.TypeBody, th.Ink)
	if c.Width(st, f.name) > label.W {
		st.Size = paint.TypeCaption
	}
	strong := ui.Font(paint.Semibold, paint.TypeBodySmall, th.Ink)
	switch {
	case c.Width(st, f.name) > label.W: // then the sign stands for it
		if small := ui.Font(paint.Semibold, paint.TypeCaption, th.Ink); c.Width(small, word) <= area.W { // else the arrow
			c.WriteIn(area.Top(16), small, ui.Start, word)
		}
	case head.W < forceNarrow, c.Width(st, f.name)+6+c.Width(strong, word) > label.W:
		c.WriteIn(label, st, ui.Start, f.name)
		c.WriteIn(area.Top(16), strong, ui.Start, word)
	default:
		label.Left(c.WriteIn(label, st, ui.Start, f.name) + 6)
		c.WriteIn(label, strong, ui.Finish, word)
	}
	value := zone
	if r.early(f) {
		value = word
	} else if word != zone {
		value = joined(value, word)
	}
	c.Note(ui.RolePicture, f.name, value, whole)
	area.Top(4)
	if r.early(f) {
		c.Inset(area, 6)
		return
	}
	r.band(c, area, f, course, main)
}

// band draws the three zones, the tinted one it is in, and the course on them.
func (r *Room) band(c *ui.Context, q paint.Rect, f *force, course []sample, main bool) {
	th, ink := c.Theme, f.color(c.Theme)
	c.Inset(q, 6)
	acts := float32(0)
	if main {
		acts = 10 // the diamonds of your acts stand under the band
	}
	in := paint.Rect{X: q.X, Y: q.Y, W: q.W, H: q.H - acts}
	z := f.zone(course[len(course)-1].value)
	third := in.H / 3
	tint := paint.Rect{X: in.X + 1, Y: in.Y + third*float32(2-z), W: in.W - 2, H: third}
	c.Box(tint, 3, ink.Alpha(.15), 0, paint.Color{})
	for i := range 2 {
		dashes(c, in.X+3, in.X+in.W-3, in.Y+third*float32(i+1), ink.Alpha(.55))
	}
	step := (in.W - 28) / float32(r.span()) // of a turn
	y := func(h float32) float32 { return in.Y + in.H*(1-h) }
	n := len(course)
	var pts [courseLength + 2]paint.Point
	for i, s := range course {
		pts[i] = paint.Point{X: in.X + in.W - 14 - step*float32(s.age), Y: y(f.height(s.value))}
	}
	now := c.Ease(ui.Name(f.name), f.height(course[n-1].value), paint.ForceTime)
	pts[n-1].Y = y(now)
	c.List.Path(paint.StrokeChart, ink, pts[:n]...)
	dot := pts[n-1]
	c.Box(paint.Rect{X: dot.X - 6, Y: dot.Y - 6, W: 12, H: 12}, 6, th.Sunken, 0, paint.Color{})
	c.Box(paint.Rect{X: dot.X - 5, Y: dot.Y - 5, W: 10, H: 10}, 5, ink, 0, paint.Color{})
	if main {
		r.actsUnder(c, in, dot.X, step)
	}
	if f == &forces[0] {
		if a, fresh := r.replied(r.beats()); fresh {
			a.draw(c, dot, in.Y, in.Y+in.H, ink)
		}
	}
}

// actsUnder marks with diamonds where in the course the trainee spoke; step is the
// width of a turn.
func (r *Room) actsUnder(c *ui.Context, in paint.Rect, right, step float32) {
	beats := r.beats()
	now := int32(-1)
	for i := len(beats) - 1; i >= 0; i-- {
		t := &beats[i].Turn
		if t.Number == 0 {
			continue
		}
		if now < 0 {
			now = t.Number
		}
		if int(now-t.Number) > r.span() {
			return
		}
		if t.Speaker == sim.Facilitator {
			diamond(c, paint.Point{X: right - step*float32(now-t.Number), Y: in.Y + in.H + 5}, 3.4, c.Theme.Ink)
		}
	}
}

// diamond draws a square on its corner, r from the middle to a corner.
func diamond(c *ui.Context, m paint.Point, r float32, fill paint.Color) {
	c.List.Box(paint.Box{X: m.X, Y: m.Y, HW: r * .76, HH: r * .76, Radius: 1, Angle: .785398, Fill: fill})
}

// dashes draws a dashed level line.
func dashes(c *ui.Context, from, to, y float32, ink paint.Color) {
	for x := from; x < to; x += 7 {
		c.Box(paint.Rect{X: x, Y: y - .5, W: min(3.5, to-x), H: 1}, 0, ink, 0, paint.Color{})
	}
}
