package scene

import (
	"math"
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// happened is the timeline with the summary beside it.
func (d *debriefScreen) happened(c *ui.Context, page paint.Rect, st pageStyles) {
	panels(c, page, st, 320, false, d.timeline, d.summary)
}

// span is the minutes along the foot of a chart.
type span struct {
	r      paint.Rect
	length float64
	words  float32 // width kept free behind it, for the names of the bands
}

// span is where the minutes lie in r, beside the labels.
func (d *debriefScreen) span(c *ui.Context, r paint.Rect, st pageStyles) span {
	t := span{r: r, length: max(d.of.Planned, d.of.Minutes, 1), words: 62}
	labels := float32(118)
	for _, word := range bandWords {
		t.words = max(t.words, c.Width(st.captionStrong, word)+16)
	}
	if r.W < 460 {
		labels, t.words = 88, 14
	}
	for _, word := range [...]string{"Cohesion", "Tension"} {
		labels = max(labels, c.Width(st.label, word)+30)
	}
	labels = min(max(labels, c.Width(st.label, "Your acts")+8, c.Width(st.label, d.laneName())+8), .55*r.W)
	t.r.Left(labels)
	t.r.W -= t.words
	return t
}

func (s span) x(minute float64) float32 {
	return s.r.X + s.r.W*float32(min(1, max(0, minute/s.length)))
}

// timeline is curves, acts, difficulties and stages over the same minutes.
func (d *debriefScreen) timeline(c *ui.Context, r paint.Rect, st pageStyles) {
	c.Panel(r, paint.RadiusPagePanel)
	c.Region("The meeting in time")
	defer c.EndRegion()
	in := r.Pad(20, 14)
	t := d.span(c, in, st)
	lanes := d.lanes(c, st, t)
	head := max(24, c.Height(st.part, in.W-12, d.heading()))
	least := head + float32(28+2+168+48+20+5*44) + float32(len(lanes))*30
	body := c.Scroll(ui.Name("timeline"), in, "The meeting in time")
	body.H = max(in.H, least)
	foot := body.Y + body.H
	textBlock(c, body.Top(head), st.part, ui.RoleHeading, d.heading())
	t = d.span(c, body, st)
	d.axis(c, t, body.Y+4, foot-4, st)
	body.Top(28)
	d.curves(c, body.Top(168), t, st)
	d.signs(c, body.Top(52), t, st)
	d.difficulties(c, body.Top(float32(len(lanes))*30), lanes, st)
	d.stages(c, body, t, st)
	c.EndScroll(foot)
}

func (d *debriefScreen) heading() string {
	if d.several() && d.meeting == 0 {
		return words.Say("{Number} meetings, {minutes}", words.Capital(words.Number(len(d.of.Meetings))), words.Minutes(math.Round(d.of.Minutes)))
	}
	if d.of.Minutes >= d.of.Planned {
		return words.Say("The meeting, {minutes}", words.Minutes(math.Round(d.of.Minutes)))
	}
	return words.Say("The meeting, {m} of {minutes}", int(math.Round(d.of.Minutes)), words.Minutes(math.Floor(d.of.Planned)))
}

// axis draws the minutes and their lines.
func (d *debriefScreen) axis(c *ui.Context, t span, top, foot float32, st pageStyles) {
	if d.several() && d.meeting == 0 {
		d.meetingAxis(c, t, top, foot, st)
		return
	}
	step := 10.0
	if t.length <= 25 {
		step = 5
	}
	for t.r.W*float32(step/t.length) < 34 {
		step *= 2
	}
	for m := 0.0; m <= t.length+.01; m += step {
		x := t.x(m)
		c.Box(paint.Rect{X: x - .6, Y: top + 20, W: 1.2, H: foot - top - 20}, 0, gridLine(c.Theme), 0, paint.Color{})
		word := strconv.Itoa(int(m))
		if m+step > t.length+.01 {
			word = words.Say("{m} min", int(m))
		}
		w := c.Width(st.caption, word)
		c.Write(min(x-w/2, t.r.X+t.r.W+t.words-w), top+9+paint.Baseline*st.caption.Size, st.caption, word)
	}
}

// gridLine is the colour of the lines behind a chart. Words cross them, and so where
// lines are as strong as words they are thinned.
func gridLine(th *paint.Theme) paint.Color {
	if th.Outline > 0 {
		return th.Line.Alpha(.35)
	}
	return th.Line
}

// curves are cohesion and tension, with the bands of cohesion behind them.
func (d *debriefScreen) curves(c *ui.Context, r paint.Rect, t span, st pageStyles) {
	th := c.Theme
	if len(d.of.Course) == 0 {
		return
	}
	low, high := 30.0, 70.0
	for _, p := range d.of.Course {
		low, high = min(low, p.Cohesion-4), max(high, p.Cohesion+4)
	}
	first, last := d.of.Course[0], d.of.Course[len(d.of.Course)-1]
	y := func(share float64) float32 { return r.Y + r.H - 6 - (r.H-12)*float32(min(1, max(0, share))) }
	coh := func(v float64) float32 { return y((v - low) / (high - low)) }
	band := st.captionStrong
	band.Color = th.Cohesion
	for _, edge := range [...]float64{forces[0].zones[1], forces[0].zones[2]} {
		for x := t.r.X; x < t.r.X+t.r.W; x += 7 {
			c.Box(paint.Rect{X: x, Y: coh(edge) - .5, W: 3, H: 1}, 0, th.Edge.Alpha(.6), 0, paint.Color{})
		}
	}
	for _, w := range [...]struct {
		at   float64
		word string
	}{{forces[0].zones[2] + (high-forces[0].zones[2])/2, bandWords[0]}, {50, bandWords[1]}, {low + (forces[0].zones[1]-low)/2, bandWords[2]}} {
		if t.words < 60 {
			break
		}
		c.WriteIn(paint.Rect{X: t.r.X + t.r.W + 8, Y: coh(w.at) - 9, W: t.words - 8, H: 18}, band, ui.Start, w.word)
	}
	labelY := [2]float32{coh(first.Cohesion), y(first.Tension)}
	if gap := labelY[1] - labelY[0]; gap > -22 && gap < 22 {
		labelY[1] = labelY[0] + 22
	}
	d.force(c, t, r.X, labelY[0], ui.IconRings, th.Cohesion, "Cohesion", cohesionWord(last.Cohesion), st)
	d.force(c, t, r.X, labelY[1], ui.IconZigzag, th.Tension, "Tension", tensionWord(last.Tension), st)
	d.points = d.points[:0]
	for _, p := range d.of.Course {
		d.points = append(d.points, paint.Point{X: t.x(p.Minute), Y: y(p.Tension)})
	}
	c.List.Path(paint.StrokeChart, th.Tension, d.points...)
	for i, p := range d.of.Course {
		d.points[i].Y = coh(p.Cohesion)
	}
	c.List.Path(paint.StrokeChartMain, th.Cohesion, d.points...)
}

// force is the sign and name of a curve, at the height where it starts.
func (d *debriefScreen) force(c *ui.Context, t span, x, y float32, icon ui.Icon, ink paint.Color, name, end string, st pageStyles) {
	c.Icon(icon, x+8, y, .9, ink)
	r := paint.Rect{X: x + 22, Y: y - 11, W: t.r.X - x - 26, H: 22}
	c.Note(ui.RolePicture, name, words.Say("at the end {word}", words.Text(end)), r)
	c.WriteIn(r, st.label, ui.Start, name)
}

// bandWords name the bands of cohesion, from the top.
var bandWords = [...]string{"close", "holding", "loose"}

func cohesionWord(v float64) string {
	switch {
	case v < 40:
		return "loose"
	case v < 60:
		return "holding"
	}
	return "close"
}

func tensionWord(v float64) string {
	switch {
	case v < .2:
		return "low"
	case v < .5:
		return "some"
	}
	return "high"
}
