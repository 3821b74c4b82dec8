package scene

import (
	"math"

	"groundrules/render/paint"
)

// rowHalf is half the length of a stripe at height b: it ends inside the torso's
// round shoulders.
func (n *pen) rowHalf(b float32) float32 {
	half := n.torsoWidth()/2 - .12
	if e := -.54 - b; e > 0 {
		half -= .5 - float32(math.Sqrt(float64(max(0, .25-e*e))))
	}
	return half
}

// pattern adds what is on the garment.
func (n *pen) pattern() {
	c := n.col.mark
	switch n.look.Pattern {
	case Stripes:
		for _, b := range [...]float32{-.74, -.50, -.26} {
			n.bodyLine(-n.rowHalf(b), b, n.rowHalf(b), b, .09, c)
		}
	case Dots:
		for _, q := range [...][2]float32{{-.30, -.70}, {0, -.58}, {.30, -.70}, {-.3, -.36}, {.3, -.36}, {0, -.22}} {
			n.bodyBox(q[0], q[1], .13, .13, .065, c)
		}
	case Placket:
		n.bodyLine(0, -.84, 0, -.06, .05, c)
		for _, b := range [...]float32{-.64, -.40, -.16} {
			n.bodyBox(0, b, .11, .11, .055, c)
		}
	case Sash:
		n.bodyLine(-.36, -.82, .42, -.14, .17, c)
	case Yoke:
		n.bodyLine(-.36, -.82, .36, -.82, .22, c)
	case VNeck:
		n.bodyLine(0, -.60, -.22, -.94, .09, c)
		n.bodyLine(0, -.60, .22, -.94, .09, c)
	case Pocket:
		n.frame(n.body(.28, -.52), .28*n.u, .26*n.u, .05*n.u, .055*n.u, c)
	case Zip:
		n.bodyLine(-.16, -.90, -.16, -.04, .08, c)
		n.bodyLine(.16, -.90, .16, -.04, .08, c)
	case Check:
		for _, b := range [...]float32{-.66, -.30} {
			n.bodyLine(-n.rowHalf(b), b, n.rowHalf(b), b, .06, c)
		}
		for _, a := range [...]float32{-.3, 0, .3} {
			n.bodyLine(a, -.82, a, -.06, .06, c)
		}
	case Panel:
		n.bodyBox(0, -.40, .46, .72, .16, c)
	}
}

// onChest adds the accessories that lie on the trunk.
func (n *pen) onChest() {
	switch n.look.Accessory {
	case Lanyard:
		n.bodyLine(-.2, -.92, 0, -.42, .05, n.col.hair)
		n.bodyLine(.2, -.92, 0, -.42, .05, n.col.hair)
		n.bodyBox(0, -.30, .26, .30, .05, white)
		n.frame(n.body(0, -.30), .26*n.u, .30*n.u, .05*n.u, .045*n.u, n.col.hair)
	case Pin:
		c := n.body(-.32, -.74)
		n.list.Box(paint.Box{
			X: c.X, Y: c.Y, HW: .11 * n.u, HH: .11 * n.u, Radius: .03 * n.u, Angle: math.Pi / 4, Fill: n.col.mark,
		})
		n.bodyBox(-.32, -.74, .09, .09, .045, n.col.hair)
	case Scarf:
		n.scarf()
	case Headphones:
		n.bodyBox(0, -.96, .86, .17, .085, n.col.hair)
		n.bodyBox(-.40, -.90, .22, .30, .09, n.col.hair)
		n.bodyBox(.40, -.90, .22, .30, .09, n.col.hair)
	}
}

func (n *pen) scarf() {
	if n.key > 0 {
		n.bodyBox(0, -.98, .72+n.key, .26+n.key, .13+n.key/2, n.col.key)
		n.bodyLine(.16, -.90, .22, -.52, .2+n.key, n.col.key)
	}
	c := n.body(0, -.98)
	b := paint.Box{X: c.X, Y: c.Y, HW: .36 * n.u, HH: .13 * n.u, Radius: .13 * n.u, Fill: n.col.pale}
	if n.line > 0 {
		b.Stroke, b.Edge = n.line, black
	}
	n.list.Box(b)
	n.bodyLine(.16, -.90, .22, -.52, .2, n.col.pale)
	n.bodyLine(.12, -.56, .30, -.56, .05, n.col.hair)
}

// hat adds what is worn on the head over the hair.
func (n *pen) hat() {
	gx := n.pose.Gaze.X
	k, t := .06*gx, .04*n.pose.Slump+.03*n.pose.Nod
	switch n.look.Accessory {
	case Beanie:
		n.headBox(0, -.42, .98, .52, .26, n.col.garment, n.line)
		n.headBox(k, -.26+t, 1.02, .20, .08, n.col.mark, 0)
	case Cap:
		n.headBox(0, -.42, .96, .46, .23, n.col.garment, n.line)
		n.headLine(-.30+.28*gx, -.24+t, .30+.28*gx, -.24+t, .13, n.col.mark, 0)
	case Band:
		n.headLine(-.36, -.26+t/2, .36, -.26+t/2, .12, n.col.mark, 0)
	case Hat:
		n.headBox(0, -.48, .78, .46, .2, n.col.garment, n.line)
		n.headLine(-.60, -.28+t, .60, -.28+t, .15, n.col.sleeve, n.line)
		n.headLine(-.33, -.36, .33, -.36, .08, n.col.mark, 0)
	}
}

// onFace adds what is worn on the face and at the ears.
func (n *pen) onFace(fx, fy, narrow float32) {
	ink, thin := n.col.ink, max(1.2, .045*n.hu)
	eye := func(s float32) float32 { return fx + s*.17*narrow }
	switch n.look.Accessory {
	case Glasses:
		for _, s := range [...]float32{-1, 1} {
			n.ring(n.onHead(eye(s), fy+.005), .145*n.hu+thin/2, thin, ink)
		}
		n.headLine(eye(-1)+.145, fy-.02, eye(1)-.145, fy-.02, .035, ink, 0)
	case Squares:
		for _, s := range [...]float32{-1, 1} {
			n.frame(n.onHead(eye(s), fy), .26*n.hu, .22*n.hu, .05*n.hu, thin, ink)
		}
		n.headLine(eye(-1)+.13, fy-.03, eye(1)-.13, fy-.03, .035, ink, 0)
	case Rings:
		for _, s := range [...]float32{-1, 1} {
			if n.earSeen(s) {
				n.ring(n.onHead(s*.46, .28), .085*n.hu+thin/2, thin, n.col.garment)
			}
		}
	case Freckles:
		for _, s := range [...]float32{-1, 1} {
			for _, q := range [...][2]float32{{0, .11}, {.07, .14}, {-.05, .15}} {
				n.headBox(fx+s*.22*narrow+q[0], fy+q[1], .035, .035, .018, n.col.head.Mix(n.col.hair, .5), 0)
			}
		}
	case Clip:
		k := .06 * n.pose.Gaze.X
		n.headLine(.20+k, -.34, .34+k, -.24, .09, n.col.mark, 0)
	}
}
