package scene

import "groundrules/render/paint"

// sign adds the motion mark: the pose's cue once more, in ink beside the head. A
// mark that would leave within goes to the other side of the head, or beside it.
func (n *pen) sign(within paint.Rect) {
	ink, w, u, h := n.th.RoomInk, max(1.6, .06*n.u), n.u, n.head
	side := float32(1)
	if n.pose.Gaze.X < -.05 {
		side = -1
	}
	if x := h.X + side*1.1*u; within.W > 0 && (x < within.X || x > within.X+within.W) {
		side = -side
	}
	at := func(a, b float32) paint.Point { return paint.Point{X: h.X + a*u, Y: h.Y + b*u} }
	both := [...]float32{-1, 1}
	switch n.pose.Sign {
	case VoiceSign:
		for _, bar := range [...][2]float32{{.62, .16}, {.76, .34}, {.90, .20}} {
			n.stroke(at(side*bar[0], .24-bar[1]/2), at(side*bar[0], .24+bar[1]/2), w, ink, 0)
		}
	case NodSign:
		for _, s := range both {
			n.list.Path(w, ink, at(s*.64, -.24), at(s*.72, -.04), at(s*.64, .16))
		}
	case LaughSign:
		for _, s := range both {
			for _, a := range [...]float32{-.5, -.05, .4} {
				n.stroke(at(s*.70*cos(a), .70*sin(a)-.1), at(s*.84*cos(a), .84*sin(a)-.1), w, ink, 0)
			}
		}
	case TenseSign:
		x, y := float32(0), float32(-.74)
		if n.look.Hair == Puff || n.look.Hair == Bun || n.look.Hair == Tuft {
			y = -.98
		}
		if within.W > 0 && h.Y+(y-.2)*u < within.Y {
			x, y = side*.92, -.20
		}
		n.list.Path(w, ink, at(x-.24, y), at(x-.12, y-.16), at(x, y), at(x+.12, y-.16), at(x+.24, y))
	case CutSign:
		n.stroke(at(side*.60, .26), at(side*.82, .26), 1.15*w, ink, 0)
		n.stroke(at(side*.98, .09), at(side*.98, .43), 1.15*w, ink, 0)
	case AwaySign:
		for _, d := range [...]float32{.66, .82} {
			n.disc(at(side*d, .05), .75*w, ink, 0)
		}
	}
}

// plus adds the sign of somebody who is here for the first time.
func (n *pen) plus(c paint.Point) {
	r := max(6, .17*n.u)
	n.disc(c, r, n.th.Accent, 0)
	n.stroke(paint.Point{X: c.X - .5*r, Y: c.Y}, paint.Point{X: c.X + .5*r, Y: c.Y}, .26*r, n.th.OnAccent, 0)
	n.stroke(paint.Point{X: c.X, Y: c.Y - .5*r}, paint.Point{X: c.X, Y: c.Y + .5*r}, .26*r, n.th.OnAccent, 0)
}
