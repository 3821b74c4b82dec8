package paint

// Point is a place in logical pixels, x to the right, y down.
type Point struct{ X, Y float32 }

// Rect is an upright rectangle: left, top, width, height.
type Rect struct{ X, Y, W, H float32 }

// Left cuts a strip of width w off the left side and returns it; r keeps the rest.
// A layout is read from its cuts, in the order in which they are made.
func (r *Rect) Left(w float32) Rect {
	w = min(w, r.W)
	cut := Rect{r.X, r.Y, w, r.H}
	r.X += w
	r.W -= w
	return cut
}

// Right cuts a strip of width w off the right side and returns it.
func (r *Rect) Right(w float32) Rect {
	w = min(w, r.W)
	r.W -= w
	return Rect{r.X + r.W, r.Y, w, r.H}
}

// Top cuts a strip of height h off the top and returns it.
func (r *Rect) Top(h float32) Rect {
	h = min(h, r.H)
	cut := Rect{r.X, r.Y, r.W, h}
	r.Y += h
	r.H -= h
	return cut
}

// Bottom cuts a strip of height h off the bottom and returns it.
func (r *Rect) Bottom(h float32) Rect {
	h = min(h, r.H)
	r.H -= h
	return Rect{r.X, r.Y + r.H, r.W, h}
}

// Pad is r made smaller by dx left and right and by dy above and below.
func (r Rect) Pad(dx, dy float32) Rect {
	return Rect{r.X + dx, r.Y + dy, max(0, r.W-2*dx), max(0, r.H-2*dy)}
}

// Shift is r moved by dx, dy.
func (r Rect) Shift(dx, dy float32) Rect { return Rect{r.X + dx, r.Y + dy, r.W, r.H} }

// Centre is the middle of r.
func (r Rect) Centre() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// Has reports whether p lies in r (left and top edge included).
func (r Rect) Has(p Point) bool {
	return p.X >= r.X && p.X < r.X+r.W && p.Y >= r.Y && p.Y < r.Y+r.H
}

// Meet is what r and s have in common; empty when they do not touch.
func (r Rect) Meet(s Rect) Rect {
	x0, y0 := max(r.X, s.X), max(r.Y, s.Y)
	x1, y1 := min(r.X+r.W, s.X+s.W), min(r.Y+r.H, s.Y+s.H)
	return Rect{x0, y0, max(0, x1-x0), max(0, y1-y0)}
}
