package scene

import (
	"math"

	"groundrules/render/paint"
)

// A sight tells what colour a frame has at a place, without a screen: it lays the marks
// over one another as a painter does. Letters it leaves out, so that what it tells of
// the place of a word is what the word stands on.
type sight struct {
	list *paint.List
	at   []paint.Rect // what each mark can touch, cut to its clip
}

func sightIn(l *paint.List, w, h float32) *sight {
	s := &sight{list: l, at: make([]paint.Rect, len(l.Marks))}
	clips := []paint.Rect{{W: w, H: h}}
	for i := range l.Marks {
		m, now := &l.Marks[i], clips[len(clips)-1]
		switch m.Kind {
		case paint.ClipMark:
			clips = append(clips, m.Clip.Meet(now))
		case paint.UnclipMark:
			clips = clips[:len(clips)-1]
		case paint.BoxMark:
			b := &m.Box
			hw, hh := b.HW, b.HH
			if b.Angle != 0 {
				hw = float32(math.Hypot(float64(hw), float64(hh)))
				hh = hw
			}
			s.at[i] = paint.Rect{X: b.X - hw, Y: b.Y - hh, W: 2 * hw, H: 2 * hh}.Meet(now)
		case paint.PathMark:
			s.at[i] = pathBounds(l.Points[m.Path.From:m.Path.To], m.Path.Width).Meet(now)
		case paint.TextMark:
			t := &m.Text
			s.at[i] = paint.Rect{X: t.X, Y: t.Y - .7*t.Size, W: ruler.Width(t.Face, t.Size, t.S), H: .72 * t.Size}.Meet(now)
		}
	}
	return s
}

func pathBounds(points []paint.Point, width float32) paint.Rect {
	x0, y0, x1, y1 := float32(math.Inf(1)), float32(math.Inf(1)), float32(math.Inf(-1)), float32(math.Inf(-1))
	for _, p := range points {
		x0, y0, x1, y1 = min(x0, p.X), min(y0, p.Y), max(x1, p.X), max(y1, p.Y)
	}
	return paint.Rect{X: x0 - width/2, Y: y0 - width/2, W: x1 - x0 + width, H: y1 - y0 + width}
}

// color is what the marks from one up to another (not included) show at p, over under.
func (s *sight) color(p paint.Point, from, upto int, under paint.Color) paint.Color {
	for i := from; i < upto; i++ {
		if r := &s.at[i]; p.X < r.X || p.Y < r.Y || p.X >= r.X+r.W || p.Y >= r.Y+r.H {
			continue
		}
		m := &s.list.Marks[i]
		switch m.Kind {
		case paint.BoxMark:
			under = over(under, inBox(&m.Box, p))
		case paint.PathMark:
			if onPath(s.list.Points[m.Path.From:m.Path.To], m.Path.Width/2, p) {
				under = over(under, m.Path.Color)
			}
		}
	}
	return under
}

// hidden reports whether what mark i shows at p is covered by what was drawn later.
func (s *sight) hidden(p paint.Point, i int) bool {
	black := s.color(p, i+1, len(s.list.Marks), paint.RGB(0))
	white := s.color(p, i+1, len(s.list.Marks), paint.RGB(0xFFFFFF))
	return int(white.G)-int(black.G) < 180
}

// over lays c over under, which is opaque.
func over(under, c paint.Color) paint.Color {
	a := float32(c.A) / 255
	c.A = 255
	return under.Mix(c, a)
}

// inBox is the colour of a box at p, of alpha 0 outside of it.
func inBox(b *paint.Box, p paint.Point) paint.Color {
	x, y := float64(p.X-b.X), float64(p.Y-b.Y)
	if b.Angle != 0 {
		sin, cos := math.Sincos(-float64(b.Angle))
		x, y = x*cos-y*sin, x*sin+y*cos
	}
	r := float64(min(b.Radius, b.HW, b.HH))
	dx, dy := math.Abs(x)-float64(b.HW)+r, math.Abs(y)-float64(b.HH)+r
	d := math.Hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - r
	switch {
	case d > 0:
		return paint.Color{}
	case b.Stroke > 0 && d > -float64(b.Stroke):
		if b.Fill.A > 0 && b.Edge.A < 255 {
			return over(b.Fill, b.Edge)
		}
		return b.Edge
	}
	return b.Fill
}

// onPath reports whether p lies on a stroke of so much to either side.
func onPath(points []paint.Point, half float32, p paint.Point) bool {
	if len(points) == 1 {
		return distance(points[0], points[0], p) <= half
	}
	for i := 1; i < len(points); i++ {
		if distance(points[i-1], points[i], p) <= half {
			return true
		}
	}
	return false
}

// distance is how far p is from the line between a and b.
func distance(a, b, p paint.Point) float32 {
	dx, dy := b.X-a.X, b.Y-a.Y
	t := float32(0)
	if n := dx*dx + dy*dy; n > 0 {
		t = max(0, min(1, ((p.X-a.X)*dx+(p.Y-a.Y)*dy)/n))
	}
	return float32(math.Hypot(float64(p.X-a.X-t*dx), float64(p.Y-a.Y-t*dy)))
}
