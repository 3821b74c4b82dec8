package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/session"
)

// layBubble finds a place for a bubble: as wide as the design has it and a little
// above the middle of the rug if that hides nobody; else wider, narrower, higher or
// lower; it never covers a face or a name where any place is free.
func (r *Room) layBubble(c *ui.Context, b *session.Beat) {
	k := &r.bubble
	asks := r.question() != ""
	if n := len(r.course.Beats()); k.beat == n && k.room == r.ring.Room && k.asks == asks && k.at.W > 0 {
		return
	}
	k.beat, k.room, k.asks = len(r.course.Beats()), r.ring.Room, asks
	best := float32(1e9)
	for _, size := range [...]float32{paint.TypeQuote, paint.TypeBodySmall} {
		for _, w := range [...]float32{bubbleWidth, 372, 284, 420, 250, 480, 220} {
			if cost, at := r.placeBubble(c, b, w, size); cost < best {
				best, k.at, k.size = cost, at, size
			}
		}
		if best < badPlace {
			return
		}
	}
}

// badPlace is the cost from which on a place hides something.
const badPlace = 10000

// placeBubble is the best height for a bubble of width w, and its cost.
func (r *Room) placeBubble(c *ui.Context, b *session.Beat, w, size float32) (best float32, at paint.Rect) {
	st := ui.Font(paint.Regular, size, c.Theme.BubbleInk)
	lines := c.Lines(st, w-2*bubblePadX, b.Line.Text)
	h := 2*bubblePadY + bubbleHead + float32(len(lines))*quoteLine(size) + 3
	room := r.ring.Room
	wish := r.ring.Middle.Y - 56
	best = 1e9
	for top := room.Y + 12; top+h <= room.Y+room.H-50; top += 6 {
		q := paint.Rect{X: r.ring.Middle.X - w/2, Y: top, W: w, H: h}
		cost := r.hides(c, q) + abs(top-wish) + .4*abs(w-bubbleWidth)
		if w < 250 {
			cost += 60
		}
		if cost < best {
			best, at = cost, q
		}
	}
	if best == 1e9 {
		at = paint.Rect{X: r.ring.Middle.X - w/2, Y: room.Y + 12, W: w, H: h}
		best = 1e6 + h
	}
	return best, at
}

// hides is how much it costs to draw over q: dear over faces, names and the
// banner, a little over bodies.
func (r *Room) hides(c *ui.Context, q paint.Rect) float32 {
	cost := float32(0)
	q = ui.Grow(q, 5)
	for k, s := range r.ring.Seats {
		if m := r.faceRect(k).Meet(q); m.W > 0 && m.H > 0 {
			cost += badPlace + m.W*m.H
		}
		p := r.ring.pillAt(k)
		name := paint.Rect{X: p.X - 40, Y: p.Y - 11, W: 80, H: 22}
		if m := name.Meet(q); m.W > 0 && m.H > 0 {
			cost += badPlace + m.W*m.H
		}
		body := paint.Rect{X: s.At.X - .8*s.Unit, Y: s.At.Y - s.Unit, W: 1.6 * s.Unit, H: 1.6 * s.Unit}
		if m := body.Meet(q); m.W > 0 && m.H > 0 {
			cost += .12 * m.W * m.H
		}
	}
	if r.question() != "" {
		if m := r.bannerRect().Meet(q); m.W > 0 && m.H > 0 {
			cost += badPlace + m.W*m.H
		}
	}
	return cost
}

// faceRect is what must be seen of seat k: the head, with hair.
func (r *Room) faceRect(k int) paint.Rect {
	s := r.ring.Seats[k]
	return paint.Rect{X: s.At.X - .6*s.Unit, Y: s.At.Y - 2.05*s.Unit, W: 1.2 * s.Unit, H: 1.15 * s.Unit}
}

// covers reports whether q lies over a face or a name.
func (r *Room) covers(q paint.Rect) bool {
	for k := range r.ring.Seats {
		p := r.ring.pillAt(k)
		name := paint.Rect{X: p.X - 40, Y: p.Y - 11, W: 80, H: 22}
		for _, s := range [...]paint.Rect{r.faceRect(k), name} {
			if m := s.Meet(q); m.W > 0 && m.H > 0 {
				return true
			}
		}
	}
	return false
}

func abs(x float32) float32 { return max(x, -x) }
