package scene

import (
	"math"
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/coach"
)

// courseChart is where the courses of a decision lie.
type courseChart struct {
	in        paint.Rect
	from, to  float64 // minutes
	low, high float64 // cohesion
}

func (k *courseChart) x(minute float64) float32 {
	return k.in.X + 8 + (k.in.W-16)*float32(min(1, max(0, (minute-k.from)/max(.1, k.to-k.from))))
}

func (k *courseChart) y(cohesion float64) float32 {
	return k.in.Y + k.in.H - 6 - (k.in.H-12)*float32(min(1, max(0, (cohesion-k.low)/(k.high-k.low))))
}

// hold makes room for a course.
func (k *courseChart) hold(low, high []float64) {
	for i := range low {
		k.low, k.high = min(k.low, low[i]-2), max(k.high, high[i]+2)
	}
}

// before is how many minutes are shown before a decision.
const before = 12

// courses draws how cohesion went until a decision, and how it goes on both ways, with
// bands.
func (d *debriefScreen) courses(c *ui.Context, r paint.Rect, k *coach.Decision, st pageStyles) {
	th, v := c.Theme, k.Curves
	c.Inset(r, paint.RadiusInset)
	last := len(v.Turns) - 1
	chart := courseChart{in: r, from: max(0, k.Minute-before), to: max(v.Done.Minute[last], v.Other.Minute[last])}
	chart.low, chart.high = 36, 64
	chart.hold(v.Done.Low, v.Done.High)
	chart.hold(v.Other.Low, v.Other.High)
	var past []paint.Point
	chart.minutes(d, k, func(minute, cohesion float64) { chart.hold([]float64{cohesion}, []float64{cohesion}) })
	chart.minutes(d, k, func(minute, cohesion float64) {
		past = append(past, paint.Point{X: chart.x(minute), Y: chart.y(cohesion)})
	})
	at := paint.Point{X: chart.x(v.Done.Minute[0]), Y: chart.y(v.Done.Mean[0])}
	chart.zones(c, at, [][]paint.Point{append(past[:len(past):len(past)], at), chart.line(&v.Done), chart.line(&v.Other)}, st)
	chart.band(c, &v.Done, th.Edge)
	chart.band(c, &v.Other, th.Cohesion)
	past = append(past, at)
	if len(past) > 1 {
		c.List.Path(paint.StrokeChartMain, th.Ink, past...)
	}
	c.Box(paint.Rect{X: at.X - .75, Y: r.Y + 5, W: 1.5, H: r.H - 10}, 0, th.Ink, 0, paint.Color{})
	chart.here(c, at, st)
	dashedPath(c, chart.line(&v.Done), th.Ink2)
	c.List.Path(paint.StrokeChartMain, th.Cohesion, chart.line(&v.Other)...)
	c.List.Box(paint.Box{X: at.X, Y: at.Y, HW: 6, HH: 6, Radius: 6, Fill: th.Ink, Stroke: 2, Edge: th.Sunken})
	chart.key(c, k, (chart.y(v.Done.Mean[last])+chart.y(v.Other.Mean[last]))/2, st)
	chart.axis(c, st)
	c.Note(ui.RolePicture, "Cohesion, both ways", k.Words, r)
}

func (k *courseChart) line(course *coach.Course) []paint.Point {
	pts := make([]paint.Point, len(course.Mean))
	for i := range pts {
		pts[i] = paint.Point{X: k.x(course.Minute[i]), Y: k.y(course.Mean[i])}
	}
	return pts
}

// band draws what holds 95 of 100 runs, as columns two wide.
func (k *courseChart) band(c *ui.Context, course *coach.Course, ink paint.Color) {
	i, last := 0, len(course.Minute)-1
	for x := k.x(course.Minute[0]); x < k.x(course.Minute[last]); x += 2 {
		for i < last-1 && k.x(course.Minute[i+1]) <= x {
			i++
		}
		a, b := k.x(course.Minute[i]), k.x(course.Minute[i+1])
		t := float32(0)
		if b > a {
			t = min(1, max(0, (x-a)/(b-a)))
		}
		low := mix(k.y(course.Low[i]), k.y(course.Low[i+1]), t)
		high := mix(k.y(course.High[i]), k.y(course.High[i+1]), t)
		c.Box(paint.Rect{X: x, Y: high, W: 2, H: low - high}, 0, ink.Alpha(.24), 0, paint.Color{})
	}
}

// minutes gives cohesion in the minutes before a decision.
func (k *courseChart) minutes(d *debriefScreen, of *coach.Decision, give func(minute, cohesion float64)) {
	for i := range d.review.beats[:min(of.Beat, len(d.review.beats))] {
		b := &d.review.beats[i]
		if b.Turn.Number > 0 && int(b.Turn.Meeting) == of.Meeting && b.Turn.Minute >= k.from {
			give(b.Turn.Minute, b.Reading.Cohesion)
		}
	}
}

// zones names the three bands of cohesion, on the side of the decision where there is
// room for it and clear of the courses, and draws where they meet.
func (k *courseChart) zones(c *ui.Context, at paint.Point, courses [][]paint.Point, st pageStyles) {
	x := k.in.X + 10
	for _, word := range forces[0].words {
		if x < at.X && x+c.Width(st.caption, word) > at.X-6 {
			x = at.X + 10
		}
	}
	z := [...]float64{k.low, forces[0].zones[1], forces[0].zones[2], k.high}
	for i, word := range forces[0].words {
		top, foot := k.y(z[i+1]), k.y(z[i])
		c.WriteIn(clearOf(paint.Rect{X: x, Y: (top+foot)/2 - 10, W: c.Width(st.caption, word) + 2, H: 20}, top, foot, courses), st.caption, ui.Start, word)
		if i > 0 {
			dashes(c, k.in.X+3, k.in.X+k.in.W-3, k.y(z[i]), c.Theme.Edge.Alpha(.6))
		}
	}
}

// clearOf moves the place of a word up or down, between top and foot, to where no course
// runs through it; where there is no such place it stays.
func clearOf(r paint.Rect, top, foot float32, courses [][]paint.Point) paint.Rect {
	for step := float32(0); step < foot-top; step += 2 {
		for _, y := range [...]float32{r.Y + step, r.Y - step} {
			if y >= top && y+r.H <= foot && !crossed(paint.Rect{X: r.X, Y: y + 2, W: r.W, H: r.H - 4}, courses) {
				r.Y = y
				return r
			}
		}
	}
	return r
}

// crossed reports whether a course runs through a place.
func crossed(r paint.Rect, courses [][]paint.Point) bool {
	for _, line := range courses {
		for i := 1; i < len(line); i++ {
			a, b := line[i-1], line[i]
			if max(a.X, b.X) >= r.X && min(a.X, b.X) <= r.X+r.W && max(a.Y, b.Y) >= r.Y && min(a.Y, b.Y) <= r.Y+r.H {
				return true
			}
		}
	}
	return false
}

// here names the moment of the decision.
func (k *courseChart) here(c *ui.Context, at paint.Point, st pageStyles) {
	c.Box(paint.Rect{X: at.X - .75, Y: k.in.Y + 5, W: 1.5, H: k.in.H - 10}, 0, c.Theme.Ink, 0, paint.Color{})
	if at.X-k.in.X > 60 {
		c.WriteIn(paint.Rect{X: at.X - 66, Y: k.in.Y + 6, W: 60, H: 18}, st.label, ui.Finish, "here")
	} else {
		c.WriteIn(paint.Rect{X: at.X + 6, Y: k.in.Y + 6, W: 60, H: 18}, st.label, ui.Start, "here")
	}
}

// key names the two courses, above or below where they lie.
func (k *courseChart) key(c *ui.Context, of *coach.Decision, ends float32, st pageStyles) {
	th := c.Theme
	name := "saying nothing"
	if of.Curves.Beside.Intervention != 0 {
		name, _, _ = strings.Cut(of.Curves.Title, ":")
	}
	y := k.in.Y + 8
	if ends < k.in.Centre().Y {
		y = k.in.Y + k.in.H - 50
	}
	for i, word := range [...]string{name, "what you did"} {
		face := st.label
		face.Color = th.Cohesion
		if i == 1 {
			face.Color = th.Ink2
		}
		most := max(k.in.W-170, min(100, k.in.W-56))
		for face.Size > 12 && c.Width(face, word) > most {
			face.Size--
		}
		lines := c.Lines(face, most, word)
		for _, l := range lines {
			w := c.Width(face, l)
			x := k.in.X + k.in.W - 10 - w
			c.Write(x, y+15, face, l)
			if l == lines[0] {
				stroke := []paint.Point{{X: x - 36, Y: y + 10}, {X: x - 8, Y: y + 10}}
				if i == 1 {
					dashedPath(c, stroke, face.Color)
				} else {
					c.List.Path(paint.StrokeChartMain, face.Color, stroke...)
				}
			}
			y += 19
		}
	}
}

func (k *courseChart) axis(c *ui.Context, st pageStyles) {
	every := 5.0
	for (k.in.W-16)*float32(every/max(.1, k.to-k.from)) < 70 {
		every *= 2
	}
	for m := math.Ceil(k.from/every) * every; m <= k.to; m += every {
		word := words.Say("{m} min", int(m))
		w := c.Width(st.caption, word)
		c.Write(min(max(k.in.X, k.x(m)-w/2), k.in.X+k.in.W-w), k.in.Y+k.in.H+17, st.caption, word)
	}
}
