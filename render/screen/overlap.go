package screen

import "math"

// overlaps reports whether the path lies over itself in a way that cutting at
// its joints does not undo: a bend tighter than it is thick, or legs that cross.
func (w *way) overlaps() bool {
	for i, l := range w.legs {
		need := float32(0)
		if before, ok := w.before(i); ok {
			need += w.radius * bend(before, l)
		}
		if after, ok := w.after(i); ok {
			need += w.radius * bend(l, after)
		}
		if need > l.length {
			return true
		}
	}
	for i := range w.legs {
		// Legs that follow one another closely are near without crossing; the
		// bends above have ruled out that they turn back within this distance.
		way := float32(0)
		for j := i + 2; j < len(w.legs); j++ {
			way += w.legs[j-1].length
			rest := w.around(i, j)
			if min(way, rest) > 3*w.radius && apart(w.legs[i], w.legs[j]) < 2*w.radius+fringe {
				return true
			}
		}
	}
	return false
}

// around is the length of the path between the legs j and i the other way round,
// where it is closed.
func (w *way) around(i, j int) (length float32) {
	if !w.closed {
		return math.MaxFloat32
	}
	for _, l := range w.legs[:i] {
		length += l.length
	}
	for _, l := range w.legs[j+1:] {
		length += l.length
	}
	return length
}

// bend is the tangent of half the angle by which b turns from a: how much of each
// leg the joint takes up, in half widths.
func bend(a, b leg) float32 {
	cos := a.dx*b.dx + a.dy*b.dy
	sin := a.dx*b.dy - a.dy*b.dx
	if 1+cos < 1e-6 {
		return math.MaxFloat32
	}
	return float32(math.Abs(float64(sin / (1 + cos))))
}

// apart is the smallest distance between two legs.
func apart(a, b leg) float32 {
	if cross(a, b) {
		return 0
	}
	return min(
		a.distance(b.from.X, b.from.Y), a.distance(b.to.X, b.to.Y),
		b.distance(a.from.X, a.from.Y), b.distance(a.to.X, a.to.Y),
	)
}

func cross(a, b leg) bool {
	side := func(l leg, x, y float32) float32 { return l.dx*(y-l.from.Y) - l.dy*(x-l.from.X) }
	return side(a, b.from.X, b.from.Y)*side(a, b.to.X, b.to.Y) < 0 &&
		side(b, a.from.X, a.from.Y)*side(b, a.to.X, a.to.Y) < 0
}

// distance is how far a place is from the leg.
func (l leg) distance(x, y float32) float32 {
	along := (x-l.from.X)*l.dx + (y-l.from.Y)*l.dy
	along = min(l.length, max(0, along))
	return float32(math.Hypot(float64(x-l.from.X-along*l.dx), float64(y-l.from.Y-along*l.dy)))
}
