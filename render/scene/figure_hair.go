package scene

import "math"

// hairBehind adds the hair that lies behind head and trunk.
func (n *pen) hairBehind() {
	c, edge := n.col.hair, 1.6*n.line
	switch n.look.Hair {
	case Bun:
		n.headBox(0, -.66, .46, .46, .23, c, edge)
	case Buns:
		n.headBox(-.40, -.46, .44, .44, .22, c, edge)
		n.headBox(.40, -.46, .44, .44, .22, c, edge)
	case Tail:
		n.headLine(.46, -.16, .62, .40, .24, c, n.line)
	}
	switch n.look.Hair {
	case NoHair:
	case Curls:
		n.curls(.18, edge)
		if n.line > 0 {
			n.curls(.17, 0)
		}
	case Bob:
		n.headBox(0, .02, 1.14, 1.12, .46, c, edge)
	case Long:
		n.headBox(0, .22, 1.14, 1.56, .5, c, edge)
	case Tuft:
		for _, q := range [...][2]float32{{-.16, -.66}, {.02, -.72}, {.20, -.66}} {
			n.headLine(.6*q[0], -.40, q[0], q[1], .17, c, n.line)
		}
	case Puff:
		n.headBox(0, -.22, 1.24, 1.08, .54, c, edge)
	default:
		n.headBox(0, -.08, .98, .94, .47, c, edge)
	}
}

// curls adds nine discs of radius r in an arch round the head.
func (n *pen) curls(r, edge float32) {
	for i := range 9 {
		a := math.Pi * (1.06 - float32(i)*1.12/8)
		n.headBox(.46*cos(a), -.12-.42*sin(a), 2*r, 2*r, r, n.col.hair, edge)
	}
}

// hairInFront adds the hairline, which slides a little as the head turns.
func (n *pen) hairInFront() {
	c := n.col.hair
	k, t := .06*n.pose.Gaze.X, .04*n.pose.Slump+.03*n.pose.Nod
	if n.look.Hair != NoHair && n.look.Hair != Tuft {
		n.headBox(0, -.43, .60, .24, .12, c, 0)
	}
	lock := func(a, b, a2, b2, w float32) { n.headLine(a+k, b, a2+k, b2, w, c, 0) }
	switch n.look.Hair {
	case Crop:
		lock(-.20, -.36+t, .20, -.36+t, .22)
	case Bob:
		lock(-.24, -.34+t, .24, -.34+t, .24)
	case Bun:
		lock(-.02, -.42, -.26, -.26+t, .18)
		lock(.02, -.42, .26, -.26+t, .18)
	case Buns:
		lock(-.22, -.36+t, .22, -.36+t, .18)
	case Tail:
		lock(-.20, -.38+t, .22, -.34+t, .20)
	case Curls:
		for _, a := range [...]float32{-.24, -.02, .20} {
			n.headBox(a+k, -.36+t, .28, .26, .13, c, 0)
		}
	case Long:
		lock(.08, -.42, -.28, -.20+t, .20)
		lock(.08, -.42, .28, -.24+t, .18)
	case Puff:
		lock(-.18, -.38+t, .18, -.38+t, .20)
	case Quiff:
		lock(-.18, -.40, .16, -.46, .28)
	case SideHair:
		lock(-.26, -.24+t, .18, -.42+t, .22)
	case Tuft:
		lock(-.10, -.44, .12, -.44, .14)
	}
}
