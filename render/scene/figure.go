package scene

import (
	"math"

	"groundrules/render/paint"
)

// A Figure is one person in a chair. Lengths of the recipe are in head heights u;
// its origin is the hip, on the seat. It is 2.75 u high (2.0 above the hip) and
// 1.9 u wide.
type Figure struct {
	Look     Look
	Pose     Pose
	At       paint.Point // the hip
	Unit     float32     // u, in logical pixels
	Side     float32     // −1, 0, 1: on which side the middle of the circle lies
	Gone     bool        // only the chair is left
	Newcomer bool        // holds on to a bag; a plus sign stands at the head
	Sheet    bool        // has a sheet on the lap and writes
	Within   paint.Rect  // motion marks stay inside; empty: anywhere
}

// white outlines people in high contrast, black their heads.
var (
	white = paint.RGB(0xFFFFFF)
	black = paint.RGB(0x000000)
)

// Head is where the head of f will be drawn.
func (f Figure) Head() paint.Point {
	n := f.pen(nil, &paint.Light)
	return n.head
}

// Draw adds f to list, from its shadow to its motion mark. The middle of the head
// is returned.
func (f Figure) Draw(list *paint.List, th *paint.Theme) paint.Point {
	n := f.pen(list, th)
	n.chair()
	if f.Gone {
		return n.head
	}
	n.hairBehind()
	n.trunk()
	n.legs()
	if f.Newcomer {
		n.bag()
	}
	if f.Sheet {
		n.sheet()
	}
	if n.pose.Hold != Chin {
		n.arms()
	}
	n.skull()
	n.hairInFront()
	n.hat()
	n.face()
	if n.pose.Hold == Chin {
		n.arms()
	}
	n.sign(f.Within)
	if f.Newcomer {
		n.plus(paint.Point{X: n.head.X + .72*n.u, Y: n.head.Y - .52*n.u})
	}
	return n.head
}

// pen draws in the measures of one figure.
type pen struct {
	list *paint.List
	th   *paint.Theme
	col  palette
	look Look
	pose Pose

	at     paint.Point
	u      float32
	shear  float32 // how far the trunk leans, per u of height
	squash float32 // how high the trunk is
	head   paint.Point
	hu     float32 // the unit of the head
	key    float32 // how much larger the key line makes a disc, in u; 0 for none
	line   float32 // width of the white outline; 0 for none
}

func (f Figure) pen(list *paint.List, th *paint.Theme) *pen {
	p := f.Pose
	n := &pen{list: list, th: th, col: f.Look.colours(th.DarkPeople), look: f.Look, pose: p, at: f.At, u: f.Unit}
	n.shear = .20 * f.Side * p.Lean
	n.squash = 1 - .13*p.Slump - .07*max(0, p.Lean) + .03*max(0, -p.Lean)
	n.hu = n.u * (1 + .05*p.Lean)
	n.head = n.body(0, -1.48+.15*p.Slump+.06*p.Nod)
	n.head.X += n.u * .05 * (p.Gaze.X + f.Side*p.Lean)
	n.head.Y += n.u * (.06*p.Nod + .05*p.Slump - .008*p.Breath)
	if th.KeyLine {
		n.key = max(1.6/n.u, .055)
	}
	if th.WhiteLine {
		n.line = max(1.5, .035*n.u)
	}
	return n
}

// body is the place of a point of the trunk, which leans and slumps.
func (n *pen) body(a, b float32) paint.Point {
	return paint.Point{X: n.at.X + n.u*(a-b*n.shear), Y: n.at.Y + n.u*b*n.squash}
}

// seat is the place of a point that does not move with the trunk.
func (n *pen) seat(a, b float32) paint.Point {
	return paint.Point{X: n.at.X + n.u*a, Y: n.at.Y + n.u*b}
}

// onHead is the place of a point of the head, in head units.
func (n *pen) onHead(a, b float32) paint.Point {
	return paint.Point{X: n.head.X + n.hu*a, Y: n.head.Y + n.hu*b}
}

// box adds a box of w by h (pixels) round c, with a white outline of the given width.
func (n *pen) box(c paint.Point, w, h, r float32, fill paint.Color, outline float32) {
	b := paint.Box{X: c.X, Y: c.Y, HW: w / 2, HH: h / 2, Radius: min(r, w/2, h/2), Fill: fill}
	if outline > 0 {
		b.Stroke, b.Edge = outline, white
	}
	n.list.Box(b)
}

// bodyBox adds a box on the trunk, measures in u.
func (n *pen) bodyBox(a, b, w, h, r float32, fill paint.Color) {
	n.box(n.body(a, b), w*n.u, h*n.u, r*n.u, fill, 0)
}

// seatBox adds a box that does not move with the trunk.
func (n *pen) seatBox(a, b, w, h, r float32, fill paint.Color) {
	n.box(n.seat(a, b), w*n.u, h*n.u, r*n.u, fill, 0)
}

// headBox adds a box on the head, measures in head units.
func (n *pen) headBox(a, b, w, h, r float32, fill paint.Color, outline float32) {
	n.box(n.onHead(a, b), w*n.hu, h*n.hu, r*n.hu, fill, outline)
}

// stroke adds a straight line with round ends.
func (n *pen) stroke(p, q paint.Point, width float32, fill paint.Color, outline float32) {
	n.list.Box(capsule(p, q, width, fill, outline))
}

// capsule is a line with round ends as a box that is turned.
func capsule(p, q paint.Point, width float32, fill paint.Color, outline float32) paint.Box {
	dx, dy := q.X-p.X, q.Y-p.Y
	b := paint.Box{
		X: (p.X + q.X) / 2, Y: (p.Y + q.Y) / 2, HW: (hypot(dx, dy) + width) / 2, HH: width / 2,
		Radius: width / 2, Angle: float32(math.Atan2(float64(dy), float64(dx))), Fill: fill,
	}
	if outline > 0 {
		b.Stroke, b.Edge = outline, white
	}
	return b
}

func (n *pen) bodyLine(a, b, c, d, w float32, fill paint.Color) {
	n.stroke(n.body(a, b), n.body(c, d), w*n.u, fill, 0)
}

func (n *pen) seatLine(a, b, c, d, w float32, fill paint.Color, outline float32) {
	n.stroke(n.seat(a, b), n.seat(c, d), w*n.u, fill, outline)
}

func (n *pen) headLine(a, b, c, d, w float32, fill paint.Color, outline float32) {
	n.stroke(n.onHead(a, b), n.onHead(c, d), w*n.hu, fill, outline)
}

// disc adds a disc of radius r pixels.
func (n *pen) disc(c paint.Point, r float32, fill paint.Color, outline float32) {
	n.box(c, 2*r, 2*r, r, fill, outline)
}

// ring adds a circle of radius r (to its outer edge, as strokes lie inside).
func (n *pen) ring(c paint.Point, r, width float32, edge paint.Color) {
	n.list.Box(paint.Box{X: c.X, Y: c.Y, HW: r, HH: r, Radius: r, Stroke: width, Edge: edge})
}

// frame adds an unfilled box of w by h pixels.
func (n *pen) frame(c paint.Point, w, h, r, width float32, edge paint.Color) {
	n.list.Box(paint.Box{X: c.X, Y: c.Y, HW: w / 2, HH: h / 2, Radius: r, Stroke: width, Edge: edge})
}
