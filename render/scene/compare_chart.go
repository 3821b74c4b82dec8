package scene

import (
	"math"
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// curves draws cohesion on both branches, where they part, and the minute that is
// looked at, which can be moved.
func (m *comparison) curves(c *ui.Context, r paint.Rect, st pageStyles) {
	th := c.Theme
	c.Panel(r, paint.RadiusPagePanel)
	c.Region("Cohesion")
	defer c.EndRegion()
	in := r.Pad(16, 10)
	head := in.Top(28)
	w := c.Heading(head, st.strong, "Cohesion")
	c.Icon(ui.IconRings, head.X+w+16, head.Centre().Y, .9, th.Cohesion)
	note := "one evening each, no forecast"
	if c.Width(st.caption, note) < head.W-w-40 {
		c.WriteIn(head, st.caption, ui.Finish, note)
	}
	axis := in.Bottom(24)
	c.Inset(in, paint.RadiusInset)
	from := max(0, m.part-12)
	to := max(m.sides[0].end(), m.sides[1].end(), from+1)
	left := float32(8) // where the courses begin, beside the words
	for _, word := range bandWords {
		left = max(left, c.Width(st.caption, word)+18)
	}
	x := func(minute float64) float32 { return in.X + left + (in.W-left-22)*float32((minute-from)/(to-from)) }
	y := func(v float64) float32 { return in.Y + in.H*(1-forces[0].height(v)) }
	for k, word := range bandWords {
		c.WriteIn(paint.Rect{X: in.X + 10, Y: in.Y + in.H*(float32(k)+.5)/3 - 10, W: left - 12, H: 20}, st.caption, ui.Start, word)
		if k > 0 {
			dashes(c, in.X+3, in.X+in.W-3, in.Y+in.H*float32(k)/3, th.Edge.Alpha(.6))
		}
	}
	at, ends := x(m.part), [2]paint.Point{}
	c.Box(paint.Rect{X: at - 1, Y: in.Y + 4, W: 2, H: in.H - 8}, 1, th.Ink, 0, paint.Color{})
	m.course(c, &m.sides[0], 0, m.from, from, x, y, th.Ink, false)
	for i := range m.sides {
		ends[i] = m.course(c, &m.sides[i], max(0, m.from-1), len(m.sides[i].beats), from, x, y, sideInk(th, i), i == 0)
	}
	if gap := ends[1].Y - ends[0].Y; abs(ends[1].X-ends[0].X) < 16 && abs(gap) < 16 { // one letter over the other
		by := (16 - abs(gap)) / 2
		if gap < 0 {
			by = -by
		}
		ends[0].Y, ends[1].Y = ends[0].Y-by, ends[1].Y+by
	}
	for i, end := range ends {
		at := paint.Point{X: min(end.X+5, in.X+in.W-14), Y: within(end.Y+5, in.Y+16, in.Y+in.H-4)}
		c.Box(paint.Rect{X: at.X - 1, Y: at.Y - 12, W: 12, H: 14}, 3, th.Sunken, 0, paint.Color{}) // no line runs through it
		c.Write(at.X, at.Y, ui.Font(paint.Bold, paint.TypeBody, sideInk(th, i)), sideNames[i])
	}
	m.cursor(c, in, left, from, to, x)
	m.axis(c, axis, from, to, x, st)
}

// course draws the beats of a side from one to another; dashed where it is to be told
// from the other. It returns where it ends.
func (m *comparison) course(c *ui.Context, s *side, first, last int, from float64, x func(float64) float32, y func(float64) float32, ink paint.Color, dashed bool) paint.Point {
	pts := make([]paint.Point, 0, last-first)
	for i := first; i < last; i++ {
		if s.minutes[i] >= from && s.beats[i].Turn.Number > 0 {
			pts = append(pts, paint.Point{X: x(s.minutes[i]), Y: y(s.beats[i].Reading.Cohesion)})
		}
	}
	if len(pts) == 0 {
		return paint.Point{X: x(m.part), Y: y(50)}
	}
	if !dashed {
		c.List.Path(paint.StrokeChartMain, ink, pts...)
		return pts[len(pts)-1]
	}
	dashedPath(c, pts, ink)
	return pts[len(pts)-1]
}

// dashedPath draws a path in dashes.
func dashedPath(c *ui.Context, pts []paint.Point, ink paint.Color) {
	const on, off = 8, 6
	left, drawn := float32(on), true
	run := []paint.Point{pts[0]}
	flush := func() {
		if drawn && len(run) > 1 {
			c.List.Path(paint.StrokeChart, ink, run...)
		}
	}
	for i := 1; i < len(pts); i++ {
		p, q := pts[i-1], pts[i]
		d := hypot(q.X-p.X, q.Y-p.Y)
		for d > left {
			p = paint.Point{X: p.X + (q.X-p.X)*left/d, Y: p.Y + (q.Y-p.Y)*left/d}
			run = append(run, p)
			flush()
			run, drawn = []paint.Point{p}, !drawn
			d = hypot(q.X-p.X, q.Y-p.Y)
			if left = off; drawn {
				left = on
			}
		}
		left -= d
		run = append(run, q)
	}
	flush()
}

// cursor is the minute that is looked at.
func (m *comparison) cursor(c *ui.Context, in paint.Rect, left float32, from, to float64, x func(float64) float32) {
	t := c.Target(ui.Target{
		ID: ui.Name("minute"), Rect: in, Role: ui.RoleSlider, Name: "Minute", Value: strconv.Itoa(int(m.at)), Arrows: true, Yields: true, Drags: true,
		Hint: "Drag, or use the arrows, to look at another minute",
	})
	move := func(minute float64) {
		m.at = min(max(minute, from), to)
		c.Wake(0)
	}
	if t.Held {
		move(from + (to-from)*float64((c.Pointer.X-in.X-left)/(in.W-left-22)))
	}
	for _, k := range [...]struct {
		key ui.Shortcut
		by  float64
	}{{ui.On(ui.Left), -1}, {ui.On(ui.Right), 1}, {ui.On(ui.Home), math.Inf(-1)}, {ui.On(ui.End), math.Inf(1)}} {
		for t.Focus && c.Take(k.key, true) {
			move(m.at + k.by)
		}
	}
	at := x(m.at)
	c.Box(paint.Rect{X: at - 1, Y: in.Y, W: 2, H: in.H + 4}, 1, c.Theme.Accent, 0, paint.Color{})
	diamond(c, paint.Point{X: at, Y: in.Y}, 8, c.Theme.Accent)
	if t.Focus {
		c.Ring(in, paint.RadiusInset)
	}
}

func (m *comparison) axis(c *ui.Context, r paint.Rect, from, to float64, x func(float64) float32, st pageStyles) {
	every := 5.0
	for r.W*float32(every/(to-from)) < 64 {
		every *= 2
	}
	for minute := math.Ceil(from/every) * every; minute <= to; minute += every {
		word := words.Say("{m} min", int(minute))
		w := c.Width(st.caption, word)
		at := min(max(r.X, x(minute)-w/2), r.X+r.W-w)
		c.Write(at, r.Y+17, st.caption, word)
	}
}
