package screen

import (
	"math"

	"groundrules/render/paint"
)

// A leg is one straight piece of a path, in device pixels.
type leg struct {
	from, to paint.Point
	dx, dy   float32 // direction, of length 1
	length   float32
}

// A way is a path as legs, the shortest ones left out.
type way struct {
	legs   []leg
	radius float32 // half the width
	closed bool    // the last leg ends where the first begins

	piece []corner // buffer
}

// set makes w the path through points, with lengths multiplied by scale.
func (w *way) set(points []paint.Point, width, scale float32) {
	const shortest = 0.05
	w.legs = w.legs[:0]
	w.radius = width * scale / 2
	w.closed = false
	if len(points) == 0 {
		return
	}
	from := paint.Point{X: points[0].X * scale, Y: points[0].Y * scale}
	for i, p := range points[1:] {
		to := paint.Point{X: p.X * scale, Y: p.Y * scale}
		dx, dy := to.X-from.X, to.Y-from.Y
		length := float32(math.Hypot(float64(dx), float64(dy)))
		if length < shortest && (i < len(points)-2 || len(w.legs) > 0) {
			continue
		}
		l := leg{from: from, to: to, dx: 1, length: length}
		if length > 0 {
			l.dx, l.dy = dx/length, dy/length
		}
		w.legs = append(w.legs, l)
		from = to
	}
	if n := len(w.legs); n > 2 {
		a, b := w.legs[0].from, w.legs[n-1].to
		w.closed = math.Hypot(float64(a.X-b.X), float64(a.Y-b.Y)) < shortest
	}
}

// path adds a polyline with round joins and ends. Each leg is a box as round as
// it is thick. At a joint both legs would cover the same pixels; they are cut
// apart along the line that lies equally far from both, where they cover
// equally, so that every pixel is drawn once. Opaque legs overlap there by a
// trifle, which cannot be seen, lest rounding leave a pixel to neither.
func (m *mesh) path(w *way, c paint.Color) {
	lap := float32(0)
	if c.A == 255 {
		lap = 1. / 64
	}
	for i, l := range w.legs {
		p := placed{(l.from.X + l.to.X) / 2, (l.from.Y + l.to.Y) / 2, l.dy, l.dx}
		hw, hh := l.length/2+w.radius, w.radius
		corners := []corner{
			p.corner(-hw-fringe, -hh-fringe), p.corner(hw+fringe, -hh-fringe),
			p.corner(hw+fringe, hh+fringe), p.corner(-hw-fringe, hh+fringe),
		}
		if before, ok := w.before(i); ok {
			nx, ny := joint(before, l)
			corners = m.cut(corners, nx, ny, lap-(nx*l.from.X+ny*l.from.Y))
		}
		if after, ok := w.after(i); ok && len(corners) > 0 {
			nx, ny := joint(l, after)
			corners = m.cut(corners, -nx, -ny, lap+nx*l.to.X+ny*l.to.Y)
		}
		if len(corners) > 0 {
			w.piece = append(w.piece[:0], corners...) // adding cuts on, in the same buffers
			m.add(w.piece, look{c, [4]float32{hw, hh, w.radius, 0}})
		}
	}
}

// joint is the direction across which two legs are cut apart where they meet:
// the first keeps what lies behind the joint, the second what lies ahead.
func joint(a, b leg) (x, y float32) {
	x, y = a.dx+b.dx, a.dy+b.dy
	if x*x+y*y < 1e-6 { // straight back
		return a.dx, a.dy
	}
	return x, y
}

func (w *way) before(i int) (leg, bool) {
	if i > 0 {
		return w.legs[i-1], true
	}
	return w.legs[len(w.legs)-1], w.closed
}

func (w *way) after(i int) (leg, bool) {
	if i < len(w.legs)-1 {
		return w.legs[i+1], true
	}
	return w.legs[0], w.closed
}
