package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/session"
)

// address draws the line from whoever speaks to whoever is meant, or to both: a curve
// over the rug, under the people. What is said to everyone has a ring of strokes instead.
func (r *Room) address(c *ui.Context) {
	b := r.last()
	if b == nil || silent(b) || b.Turn.Speaker == sim.Everyone || inPairs(&b.Turn) || unsigned(&b.Turn) {
		return
	}
	r.layBubble(c, b)
	aim := r.aim(b)
	if aim == sim.Everyone {
		r.toAll(c, r.bubble.at, float32(paint.EaseOut((c.Now-r.pace.since)/paint.BubbleInTime)))
		return
	}
	from, ok := r.mouth(b)
	if !ok {
		return
	}
	share := float32(1)
	if !c.Reduced {
		share = float32(paint.EaseOut((c.Now - r.pace.since) / paint.LineTime))
	}
	if share < 1 {
		c.Wake(0)
	}
	for _, id := range [...]sim.ID{aim, r.second(b)} {
		to, ok := r.feet(id)
		if !ok {
			continue
		}
		start, bend := r.way(b, from, to)
		r.curve(c, start, bend, to, share)
	}
}

// way is where the line to a place begins, and towards what it is bent: from the hand on
// the side of the circle over the middle of the rug, or, where it would go round the
// speaker's own head so, from the other hand, or less far in.
func (r *Room) way(b *session.Beat, from, to paint.Point) (start, bend paint.Point) {
	bend = r.bubble.at.Centre()
	if to.Y < r.bubble.at.Y {
		bend.X = mix(bend.X, to.X, .85) // it comes to those at the back from below
	}
	k := int(b.Turn.Speaker) - 1
	if k < 0 || k >= len(r.ring.Seats) || r.ring.Seats[k].Side == 0 {
		return from, bend
	}
	s, head := r.ring.Seats[k], r.faceRect(k)
	head.X, head.W = head.X-.3*s.Unit, head.W+.6*s.Unit
	head.Y, head.H = head.Y-.4*s.Unit, head.H+.3*s.Unit // the hands may be at the chin
	other := paint.Point{X: s.At.X - s.Side*1.02*s.Unit, Y: from.Y}
	for _, hand := range [...]paint.Point{from, other} {
		short := paint.Point{X: (hand.X + to.X) / 2, Y: (hand.Y + to.Y) / 2}
		for _, in := range [...]float32{1, .5, .25, 0} {
			m := paint.Point{X: mix(short.X, bend.X, in), Y: mix(short.Y, bend.Y, in)}
			if !meets(head, hand, m, to) {
				return hand, m
			}
		}
	}
	if m := (paint.Point{X: other.X - .8*s.Side*s.Unit, Y: other.Y}); !meets(head, other, m, to) {
		return other, m // outwards first, and then up
	}
	return from, bend
}

// meets reports whether the curve from p to q, bent towards m, goes through a.
func meets(a paint.Rect, p, m, q paint.Point) bool {
	for i := range curvePieces + 1 {
		if a.Has(along(p, m, q, float32(i)/curvePieces)) {
			return true
		}
	}
	return false
}

// along is a point of the curve from p to q, bent towards m.
func along(p, m, q paint.Point, t float32) paint.Point {
	a, b, d := (1-t)*(1-t), 2*t*(1-t), t*t
	return paint.Point{X: a*p.X + b*m.X + d*q.X, Y: a*p.Y + b*m.Y + d*q.Y}
}

const curvePieces = 24

// curve draws the first share of the way from p to q, bent towards m.
func (r *Room) curve(c *ui.Context, p, m, q paint.Point, share float32) {
	th := c.Theme
	var pts [curvePieces + 1]paint.Point
	for i := range pts {
		pts[i] = along(p, m, q, share*float32(i)/curvePieces)
	}
	c.List.Path(6, th.Rug, pts[:]...)
	c.List.Path(2.6, th.RoomInk, pts[:]...)
	if share < 1 {
		return
	}
	tip := pts[curvePieces]
	dx, dy := tip.X-pts[curvePieces-2].X, tip.Y-pts[curvePieces-2].Y
	d := max(.01, hypot(dx, dy))
	dx, dy = dx/d, dy/d
	barb := func(side float32) paint.Point {
		return paint.Point{X: tip.X - 12*dx - side*8*dy, Y: tip.Y - 12*dy + side*8*dx}
	}
	c.List.Path(2.6, th.RoomInk, barb(-1), tip, barb(1))
}

// mouth is where the line of a beat begins: at the speaker's hand on the side of
// the circle, or at the trainee's chair.
func (r *Room) mouth(b *session.Beat) (paint.Point, bool) {
	if b.Turn.Speaker == sim.Facilitator {
		q := r.chairRect()
		return paint.Point{X: q.X + q.W/2, Y: q.Y - 2}, true
	}
	k := int(b.Turn.Speaker) - 1
	if k < 0 || k >= len(r.ring.Seats) {
		return paint.Point{}, false
	}
	s := r.ring.Seats[k]
	side := s.Side
	if side == 0 {
		side = 1
		if to := b.Turn.To; to.IsMember() && int(to) <= len(r.ring.Seats) && r.ring.Seats[to-1].At.X < s.At.X {
			side = -1
		}
	}
	return paint.Point{X: s.At.X + side*1.02*s.Unit, Y: s.At.Y - .5*s.Unit}, true
}

// feet is where the line ends that is meant for id: under the name of those at the
// back, beside the feet of those at the front.
func (r *Room) feet(id sim.ID) (paint.Point, bool) {
	if id == sim.Facilitator {
		q := r.chairRect()
		return paint.Point{X: q.X + q.W/2, Y: q.Y - 6}, true
	}
	k := int(id) - 1
	if k < 0 || k >= len(r.ring.Seats) {
		return paint.Point{}, false
	}
	s := r.ring.Seats[k]
	if p := r.ring.pillAt(k); p.Y+11 < r.bubble.at.Y {
		return paint.Point{X: s.At.X + 6*s.Side, Y: p.Y + 17}, true
	}
	side := s.Side
	if side == 0 {
		side = 1
	}
	return paint.Point{X: s.At.X + side*1.12*s.Unit, Y: s.At.Y + .35*s.Unit}, true
}

// toAll draws eight short strokes round the bubble: it is meant for all.
func (r *Room) toAll(c *ui.Context, q paint.Rect, alpha float32) {
	ink := c.Theme.RoomInk.Alpha(alpha)
	m := q.Centre()
	const near, long = 9, 10
	for _, d := range [...][2]float32{{-1, 0}, {1, 0}, {0, -1}, {0, 1}, {-1, -1}, {1, -1}, {-1, 1}, {1, 1}} {
		x, y := m.X+d[0]*q.W/2, m.Y+d[1]*q.H/2
		slant := float32(1)
		if d[0] != 0 && d[1] != 0 {
			x, y, slant = x-d[0]*5, y-d[1]*5, .707
		}
		from := paint.Point{X: x + d[0]*near*slant, Y: y + d[1]*near*slant}
		to := paint.Point{X: from.X + d[0]*long*slant, Y: from.Y + d[1]*long*slant}
		c.List.Box(capsule(from, to, 2.6, ink, 0))
	}
}
