package scene

import (
	"math"

	"groundrules/render/paint"
)

// Seat is one place in the circle.
type Seat struct {
	At   paint.Point // the hip
	Unit float32     // u there: those nearer to us are larger
	Side float32     // on which side the middle lies: −1, 0, 1
}

// Circle is where people sit: at equal distances along an ellipse, with the
// trainee's place left free at the front. Seat k+1 is Seats[k]; seats go round
// clockwise, left first.
type Circle struct {
	Room   paint.Rect
	Middle paint.Point
	RX, RY float32
	Unit   float32
	Seats  []Seat
}

// vertical shortens distances along the depth of the room when seats are spaced:
// people are taller than wide.
const vertical = .62

// LayCircle lays n seats into room. It is checked to be free of overlaps for 3 to
// 16 people from 560 by 320 pixels upwards.
func LayCircle(room paint.Rect, n int) Circle { return layCircle(room, n, namesBelow) }

// namesBelow is what the names under the people at the front take.
const namesBelow = 34

// layCircle lays n seats into room, with so much left free under those at the front.
func layCircle(room paint.Rect, n int, below float32) Circle {
	u := min(.0515*room.W, .0865*room.H) * steps(n, 1.3, 1, .86, .74)
	u = min(u, 64)
	c := Circle{Room: room, Unit: u, RX: room.W/2 - 1.65*u, RY: (room.H - 3.4*u - below) / 2}
	c.RX, c.RY = max(1, c.RX), max(1, c.RY)
	c.Middle = paint.Point{X: room.X + room.W/2, Y: room.Y + 2*u + c.RY + 11}
	open := steps(n, .62, 1.15, 1.3, 1.3)
	walk := newArc(c.RX, c.RY)
	for k := range n {
		p := walk.at((open + float32(k)) / (float32(n) - 1 + 2*open))
		s := Seat{
			At:   paint.Point{X: c.Middle.X + p.X, Y: c.Middle.Y + p.Y},
			Unit: u * (1 + .06*p.Y/c.RY),
		}
		switch {
		case p.X < -10:
			s.Side = 1
		case p.X > 10:
			s.Side = -1
		}
		c.Seats = append(c.Seats, s)
	}
	return c
}

// steps is linear between values given at 4, 8, 12 and 16 people.
func steps(n int, at4, at8, at12, at16 float32) float32 {
	v := [...]float32{at4, at8, at12, at16}
	x := min(3, max(0, (float32(n)-4)/4))
	i := min(2, int(x))
	return mix(v[i], v[i+1], x-float32(i))
}

// arc is the length along an ellipse from its front, clockwise.
type arc struct {
	rx, ry float32
	upTo   [arcPieces + 1]float32
}

const arcPieces = 720

func newArc(rx, ry float32) *arc {
	a := &arc{rx: rx, ry: ry}
	last := a.point(0)
	for i := 1; i <= arcPieces; i++ {
		p := a.point(i)
		a.upTo[i] = a.upTo[i-1] + hypot(p.X-last.X, vertical*(p.Y-last.Y))
		last = p
	}
	return a
}

func (a *arc) point(i int) paint.Point {
	t := math.Pi/2 + 2*math.Pi*float64(i)/arcPieces
	return paint.Point{X: a.rx * float32(math.Cos(t)), Y: a.ry * float32(math.Sin(t))}
}

// at is the point at a share, 0…1, of the whole way round.
func (a *arc) at(share float32) paint.Point {
	want := share * a.upTo[arcPieces]
	lo, hi := 0, arcPieces
	for lo < hi {
		mid := (lo + hi) / 2
		if a.upTo[mid] < want {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == 0 {
		return a.point(0)
	}
	p, q := a.point(lo-1), a.point(lo)
	t := (want - a.upTo[lo-1]) / (a.upTo[lo] - a.upTo[lo-1])
	return paint.Point{X: mix(p.X, q.X, t), Y: mix(p.Y, q.Y, t)}
}

// floor adds floor and rug. An outlined floor gets a frame.
func (c *Circle) floor(l *paint.List, th *paint.Theme, radius float32) {
	roundBox(l, c.Room, radius, th.Floor, th.Outline, th.Line)
	m, w, h := paint.Point{X: c.Middle.X, Y: c.Middle.Y + 24}, 2*c.RX+16, 2*c.RY-10
	rug := func(less float32) paint.Rect {
		return paint.Rect{X: m.X - (w-less)/2, Y: m.Y - (h-less)/2, W: w - less, H: h - less}
	}
	if h < 40 {
		return
	}
	if th.WhiteLine {
		roundBox(l, rug(0), h/2, paint.Color{}, 2, th.Rug2)
		return
	}
	roundBox(l, rug(0), h/2, th.Rug, 0, paint.Color{})
	roundBox(l, rug(22), h/2, paint.Color{}, 2, th.Rug2)
	roundBox(l, rug(34), h/2, paint.Color{}, 2, th.Rug2.Alpha(.6))
}

// pillAt is where the middle of the name of seat k stands.
func (c *Circle) pillAt(k int) paint.Point {
	s := c.Seats[k]
	return paint.Point{X: s.At.X, Y: s.At.Y + s.Unit + 2}
}

// figureRect is the outline of the figure in seat k: chair and person at rest.
func (c *Circle) figureRect(k int) paint.Rect {
	s := c.Seats[k]
	return paint.Rect{X: s.At.X - .95*s.Unit, Y: s.At.Y - 2.02*s.Unit, W: 1.9 * s.Unit, H: 2.78 * s.Unit}
}

// roundBox adds a rounded rectangle.
func roundBox(l *paint.List, r paint.Rect, radius float32, fill paint.Color, stroke float32, edge paint.Color) {
	m := r.Centre()
	l.Box(paint.Box{
		X: m.X, Y: m.Y, HW: r.W / 2, HH: r.H / 2, Radius: max(0, min(radius, r.W/2, r.H/2)),
		Fill: fill, Stroke: stroke, Edge: edge,
	})
}

// freeOfHeads is from where to where the name of seat k may reach without touching
// somebody's head, or the wall.
func (c *Circle) freeOfHeads(k int) (from, to float32) {
	at := c.pillAt(k)
	from, to = c.Room.X+4, c.Room.X+c.Room.W-4
	const high = paint.PillHeight + 2
	for i, s := range c.Seats {
		head := paint.Rect{X: s.At.X - .52*s.Unit, Y: s.At.Y - 2.05*s.Unit, W: 1.04 * s.Unit, H: 1.12 * s.Unit}
		if i == k || at.Y+high/2 <= head.Y || at.Y-high/2 >= head.Y+head.H {
			continue
		}
		if head.X > at.X {
			to = min(to, head.X-2)
		} else if head.X+head.W < at.X {
			from = max(from, head.X+head.W+2)
		}
	}
	return from, to
}
