package scene

import (
	"math"

	"groundrules/render/paint"
)

// clothBase is what the colour of trousers is mixed with.
var (
	clothBase      = paint.RGB(0x2A3440)
	clothBaseWhite = paint.RGB(0x555555) // under a white outline
	shoeWhite      = paint.RGB(0xBBBBBB)
)

// chair adds the shadow on the floor and the chair.
func (n *pen) chair() {
	n.seatBox(0, .70, 1.9, .26, .13, n.th.Shadow)
	n.seatLine(-.62, .2, -.70, .66, .10, n.th.Chair2, 0)
	n.seatLine(.62, .2, .70, .66, .10, n.th.Chair2, 0)
	n.box(n.seat(0, -.34), 1.66*n.u, 1.16*n.u, .34*n.u, n.th.Chair, n.line)
	n.seatBox(0, -.36, 1.36, .84, .22, n.th.Chair2.Alpha(.55))
	n.seatBox(0, .24, 1.62, .30, .15, n.th.Chair2)
}

// trunk adds neck, torso, pattern and what is worn on the chest.
func (n *pen) trunk() {
	p := n.pose
	n.bodyBox(0, -1.0, .34, .34, .14, n.col.head.Mix(n.col.hair, .18))
	w := n.torsoWidth()
	c := n.body(0, -.46+.04*p.Slump)
	b := paint.Box{
		X: c.X, Y: c.Y, HW: w * n.u / 2, HH: 1.16 * n.squash * n.u / 2, Radius: (.50 - .08*p.Tense) * n.u,
		Angle: float32(math.Atan(float64(n.shear))), Fill: n.col.garment,
	}
	if n.line > 0 {
		b.Stroke, b.Edge = 1.6*n.line, white
	}
	n.list.Box(b)
	n.pattern()
	n.onChest()
}

func (n *pen) torsoWidth() float32 { return 1.34 - .10*n.pose.Tense - .10*n.pose.Slump }

// legs adds shins, shoes and lap.
func (n *pen) legs() {
	base := clothBase
	foot := n.th.Foot
	if n.line > 0 {
		base, foot = clothBaseWhite, shoeWhite
	}
	trousers := n.col.hair.Mix(base, .55)
	for _, s := range [...]float32{-1, 1} {
		n.seatLine(s*.36, .26, s*.36, .62, .27, trousers.Mix(black, .14), 0)
		n.seatLine(s*.34, .70, s*.46, .70, .19, foot, 0)
	}
	n.seatLine(-.40, .16, .40, .16, .44, trousers, n.line)
	n.seatLine(0, .10, 0, .34, .035, trousers.Mix(black, .35), 0)
}

// bag adds what a newcomer still holds on to.
func (n *pen) bag() {
	n.frame(n.seat(0, -.3), .34*n.u, .22*n.u, .11*n.u, .08*n.u, n.col.pale)
	c := n.seat(0, 0)
	n.list.Box(paint.Box{
		X: c.X, Y: c.Y, HW: .33 * n.u, HH: .26 * n.u, Radius: .12 * n.u, Fill: n.col.pale,
		Stroke: .05 * n.u, Edge: n.col.hair,
	})
	n.seatBox(0, -.02, .66, .06, .03, n.col.hair)
}

// sheet adds what one writes on: paper on the lap with lines on it.
func (n *pen) sheet() {
	c := n.seat(0, .10)
	n.list.Box(paint.Box{
		X: c.X, Y: c.Y, HW: .36 * n.u, HH: .24 * n.u, Radius: .05 * n.u, Fill: white, Stroke: max(1, .04*n.u), Edge: n.col.hair,
	})
	for _, y := range [...]float32{.04, .12, .20} {
		n.seatLine(-.24, y, .24, y, .035, n.col.hair, 0)
	}
}

// sheet adds a sheet of paper round m, r high to each side: what is written without a
// name.
func sheet(l *paint.List, th *paint.Theme, m paint.Point, r float32) {
	l.Box(paint.Box{X: m.X, Y: m.Y, HW: .78 * r, HH: r, Radius: 3, Fill: th.Panel, Stroke: 1.6, Edge: th.Edge})
	for i, w := range [...]float32{.44, .44, .1} {
		y := m.Y + (float32(i)-1)*.5*r
		l.Box(capsule(paint.Point{X: m.X - .44*r, Y: y}, paint.Point{X: m.X + w*r, Y: y}, 1.6, th.Edge, 0))
	}
}

// arms adds both arms and hands, the left one first. With arms crossed the right
// hand is hidden.
func (n *pen) arms() {
	a := n.pose.Arms
	n.arm(-1, a[0], a[1])
	n.hand(a[1])
	n.arm(1, a[2], a[3])
	if n.pose.Hold != Crossed {
		n.fingers(a[3])
		n.hand(a[3])
		if n.pose.Hold == Finger || n.pose.Hold == Palm {
			n.fingersOn(a[3], 0, n.col.head)
		}
	}
}

// arm adds sleeve and forearm on side s from the shoulder.
func (n *pen) arm(s float32, elbow, hand paint.Point) {
	p := n.pose
	shoulder := n.body(s*(.53-.06*p.Tense-.06*p.Slump), -.80-.12*p.Tense+.10*p.Slump)
	e, h := n.body(elbow.X, elbow.Y), n.body(hand.X, hand.Y)
	n.stroke(shoulder, e, .27*n.u, n.col.sleeve, n.line)
	n.stroke(e, h, .25*n.u, n.col.sleeve, n.line)
}

func (n *pen) hand(at paint.Point) {
	c := n.body(at.X, at.Y)
	if n.key > 0 {
		n.disc(c, (.145+n.key/2)*n.u, n.col.key, 0)
	}
	n.disc(c, .145*n.u, n.col.head, n.line)
}

// fingers adds the key line of raised fingers; it lies under the hand.
func (n *pen) fingers(at paint.Point) {
	if n.key > 0 {
		n.fingersOn(at, n.key, n.col.key)
	}
}

// fingersOn adds raised fingers, wider by more.
func (n *pen) fingersOn(at paint.Point, more float32, fill paint.Color) {
	c := n.body(at.X, at.Y)
	from := func(dx, dy float32) paint.Point { return paint.Point{X: c.X + dx*n.u, Y: c.Y + dy*n.u} }
	switch n.pose.Hold {
	case Finger:
		n.stroke(from(0, -.04), from(.02, -.24), (.10+more)*n.u, fill, 0)
	case Palm:
		for _, k := range [...]float32{-.09, 0, .09} {
			n.stroke(from(k, -.05), from(1.3*k, -.24), (.075+more)*n.u, fill, 0)
		}
	}
}
