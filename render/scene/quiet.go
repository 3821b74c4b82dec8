package scene

import (
	"math"
	"slices"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

// Person is somebody who sits in a circle that is only looked at.
type Person struct {
	Name string // empty: no pill
	Look Look
	Pose Pose
	At   int // seat, from 1, that the person looks at; 0: wherever the pose looks
	Gone bool
	New  bool // holds on to a bag

	Hidden bool // has no chair yet
}

// lowCircle is the height under which a circle without names needs the place of names.
const lowCircle = 170

// QuietCircle draws a whole room into r, with nothing in it that moves or answers:
// for the library, the briefing and the way out.
func QuietCircle(c *ui.Context, r paint.Rect, radius float32, people []Person) {
	below := float32(namesBelow)
	if r.H < lowCircle && !slices.ContainsFunc(people, func(p Person) bool { return p.Name != "" }) {
		below = 8 // or those at the front would sit on the feet of the others
	}
	ring := layCircle(r, len(people), below)
	c.List.Clip(r)
	ring.floor(c.List, c.Theme, radius)
	for _, k := range ring.backToFront() {
		if people[k].Hidden {
			continue
		}
		f := ring.figure(k, people[k].Look, people[k].Pose)
		f.Gone, f.Newcomer = people[k].Gone, people[k].New
		if to := people[k].At; to > 0 && to <= len(people) {
			f.Pose = f.Pose.LookAt(ring.eyes(k), ring.eyes(to-1))
		}
		f.Draw(c.List, c.Theme)
	}
	names := make([]string, len(people))
	for k := range people {
		names[k] = people[k].Name
	}
	calls := callNames(c, names)
	for k, at := range layNames(c, &ring, calls) {
		if names[k] != "" && !people[k].Hidden {
			pill{seat: k + 1, name: calls[k], gone: people[k].Gone, tight: at.tight}.draw(c, at.rect)
		}
	}
	c.List.Unclip()
}

// figure is the person of seat k as it is drawn there.
func (c *Circle) figure(k int, look Look, pose Pose) Figure {
	s := c.Seats[k]
	return Figure{Look: look, Pose: pose, At: s.At, Unit: s.Unit, Side: s.Side, Within: c.Room}
}

// eyes is where the eyes of seat k are when it sits at rest.
func (c *Circle) eyes(k int) paint.Point {
	s := c.Seats[k]
	return paint.Point{X: s.At.X, Y: s.At.Y - 1.45*s.Unit}
}

// backToFront is the order in which seats are drawn, the farthest first.
func (c *Circle) backToFront() []int {
	order := make([]int, len(c.Seats))
	for k := range order {
		order[k] = k
		for i := k; i > 0 && c.Seats[order[i-1]].At.Y > c.Seats[order[i]].At.Y; i-- {
			order[i-1], order[i] = order[i], order[i-1]
		}
	}
	return order
}

// CircleGlyph draws a circle of n as dots into r: a dot a member, a ring for you.
func CircleGlyph(l *paint.List, th *paint.Theme, r paint.Rect, n int) {
	m := r.Centre()
	rx, ry := r.W/2-6, r.H/2-6
	dot := min(5, .62*math.Pi*rx/float32(n+1))
	for k := range n {
		a := math.Pi * (.5 + 2*(float32(k)+1)/float32(n+1))
		l.Box(paint.Box{X: m.X + rx*cos(a), Y: m.Y + ry*sin(a), HW: dot, HH: dot, Radius: dot, Fill: th.Edge})
	}
	l.Box(paint.Box{
		X: m.X, Y: m.Y + ry, HW: dot * .9, HH: dot * .9, Radius: dot * .9, Stroke: 2, Edge: th.Accent,
	})
}
