package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/session"
)

// layBubble finds a place for a bubble: as wide as the design has it and a little
// above the middle of the rug if that hides nobody; else wider, narrower, higher,
// lower or a little aside. It never covers a face or a name: where there is no room
// for all that is said, it scrolls.
func (r *Room) layBubble(c *ui.Context, b *session.Beat) {
	k := &r.bubble
	if k.strip.W > 0 {
		k.at, k.size, k.room = k.strip, paint.TypeBodySmall, paint.Rect{}
		return
	}
	asks := r.question() != "" && !r.cramped()
	if n := r.stamp(); k.beat == n && k.room == r.ring.Room && k.asks == asks && k.at.W > 0 {
		return
	}
	k.beat, k.room, k.asks = r.stamp(), r.ring.Room, asks
	avoid := r.obstacles(b)
	head := min(r.headWidth(c, b)+2*bubblePadX, widestHead, r.ring.Room.W-24)
	best := float32(1e9)
	for _, try := range [...]struct {
		size float32
		most int
	}{{paint.TypeQuote, 99}, {paint.TypeBodySmall, 99}, {paint.TypeCaption, 99}, {paint.TypeBodySmall, 5}, {paint.TypeCaption, 4}, {paint.TypeBodySmall, 3}, {paint.TypeBodySmall, 2}, {paint.TypeCaption, 1}} {
		for _, w := range [...]float32{bubbleWidth, 372, 284, 420, 250, 480, 228, 208, 188, 164, 148, narrowBubble} {
			if w > r.ring.Room.W-24 && w > narrowBubble || w < head {
				continue
			}
			if cost, at := r.placeBubble(c, b, w, try.size, try.most, avoid); cost < best-1 {
				best, k.at, k.size = cost, at, try.size
			}
		}
		if best < badPlace {
			return
		}
	}
	if best == 1e9 { // long names in a small room: as wide as it can be
		_, k.at = r.placeBubble(c, b, max(narrowBubble, r.ring.Room.W-24), paint.TypeCaption, 3, avoid)
		k.size = paint.TypeCaption
	}
}

// headWidth is how wide the line is that says who speaks to whom.
func (r *Room) headWidth(c *ui.Context, b *session.Beat) float32 {
	if isNews(b) {
		return c.Width(ui.Font(paint.Bold, paint.TypeCaption, paint.Color{}), r.news(b))
	}
	return c.Width(ui.Font(paint.Bold, paint.TypeCaption, paint.Color{}), r.speaker(b)) + 5 +
		c.Width(ui.Font(paint.Regular, paint.TypeCaption, paint.Color{}), r.towards(b))
}

// widestHead is how wide a bubble is made so that its head is one line.
const widestHead = 300

// badPlace is the cost from which on a place hides something.
const badPlace = 10000

// placeBubble is the best place for a bubble of width w with at most so many lines,
// and its cost.
func (r *Room) placeBubble(c *ui.Context, b *session.Beat, w, size float32, most int, avoid []obstacle) (best float32, at paint.Rect) {
	st := ui.Font(paint.Regular, size, c.Theme.BubbleInk)
	lines := c.Lines(st, w-2*bubblePadX, r.heardOf(b))
	h := 2*bubblePadY + r.headHeight(c, b, w-2*bubblePadX) + float32(min(most, len(lines)))*quoteLine(size) + 3
	room := r.ring.Room
	wish := paint.Rect{X: r.ring.Middle.X - w/2, Y: r.ring.Middle.Y - 56, W: w, H: h}
	base := .4 * abs(w-bubbleWidth)
	if w < 250 {
		base += 60 + 2*(250-w)
	}
	best = 1e9
	for _, aside := range [...]float32{0, -16, 16, -32, 32, -56, 56} {
		for top := room.Y + 12; top+h <= r.chairRect().Y-6; top += 7 {
			q := paint.Rect{X: within(wish.X+aside, room.X+6, room.X+room.W-6-w), Y: top, W: w, H: h}
			cost := base + abs(top-wish.Y) + 1.5*abs(aside)
			for _, o := range avoid {
				if cost >= best {
					break
				}
				cost += o.cost(q)
			}
			if cost < best {
				best, at = cost, q
			}
		}
	}
	if best == 1e9 { // higher than the room
		at = paint.Rect{X: within(wish.X, room.X+6, room.X+room.W-6-w), Y: room.Y + 8, W: w, H: min(h, room.H-40)}
		best = 1e6 + h
	}
	return best, at
}

// within is x, moved to lie between low and high.
func within(x, low, high float32) float32 { return max(low, min(x, high)) }

// narrowBubble is the narrowest that a bubble can be.
const narrowBubble = 132

// obstacle is something that a bubble should not lie over: what it costs at all,
// and by the pixel.
type obstacle struct {
	at    paint.Rect
	flat  float32
	pixel float32
}

func (o *obstacle) cost(q paint.Rect) float32 {
	m := o.at.Meet(q)
	if m.W <= 0 || m.H <= 0 {
		return 0
	}
	return o.flat + o.pixel*m.W*m.H
}

// obstacles are faces, names and the banner, dear; the speaker's gesture, a hand that
// asks for the floor and the head of the arrow, less so; bodies, a little.
func (r *Room) obstacles(b *session.Beat) []obstacle {
	var list []obstacle
	add := func(at paint.Rect, flat, pixel float32) { list = append(list, obstacle{ui.Grow(at, 5), flat, pixel}) }
	for k, s := range r.ring.Seats {
		add(r.faceRect(k), badPlace, 1)
		add(r.nameRect(k), badPlace, 1)
		add(paint.Rect{X: s.At.X - .8*s.Unit, Y: s.At.Y - s.Unit, W: 1.6 * s.Unit, H: 1.6 * s.Unit}, 0, .12)
		if hold := r.actors[k].to.Hold; hold == Finger || hold == Palm {
			add(paint.Rect{X: s.At.X + .55*s.Unit, Y: s.At.Y - 1.45*s.Unit, W: .5 * s.Unit, H: .6 * s.Unit}, 250, .5)
		}
		if id := sim.ID(k + 1); id == b.Turn.Speaker {
			add(paint.Rect{X: s.At.X - 1.15*s.Unit, Y: s.At.Y - 1.75*s.Unit, W: 2.3 * s.Unit, H: 1.5 * s.Unit}, 200, .5)
		} else if id == b.Turn.To {
			tip := paint.Rect{X: s.At.X - 12, Y: r.ring.pillAt(k).Y + 11, W: 24, H: 26}
			if s.At.Y >= r.ring.Middle.Y {
				tip = paint.Rect{X: s.At.X + 1.12*s.Side*s.Unit - 14, Y: s.At.Y, W: 28, H: .5 * s.Unit}
			}
			add(tip, 90, .2)
		}
	}
	if r.question() != "" && !r.cramped() {
		add(r.bannerRect(), badPlace, 1)
	}
	return list
}

// faceRect is what must be seen of seat k: the head, with hair.
func (r *Room) faceRect(k int) paint.Rect {
	h, u := r.ring.figure(k, r.looks[k], r.actors[k].to).Head(), r.ring.Seats[k].Unit
	return paint.Rect{X: h.X - .66*u, Y: h.Y - .62*u, W: 1.32 * u, H: 1.2 * u}
}

// nameRect is where the name of seat k stands.
func (r *Room) nameRect(k int) paint.Rect { return r.plates[k].rect }

// covers reports whether q lies over a face or a name.
func (r *Room) covers(q paint.Rect) bool {
	for k := range r.ring.Seats {
		for _, s := range [...]paint.Rect{r.faceRect(k), r.nameRect(k)} {
			if m := s.Meet(q); m.W > 0 && m.H > 0 {
				return true
			}
		}
	}
	return false
}

func abs(x float32) float32 { return max(x, -x) }
