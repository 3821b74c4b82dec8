package scene

import (
	"math"

	"groundrules/render/paint"
)

// Bust adds somebody's head in a disc of radius r, for lists. Its colours are those
// of the light theme everywhere, so that a person is the same at every size.
func Bust(list *paint.List, centre paint.Point, r float32, look Look) {
	n := &pen{list: list, th: &paint.Light, col: look.colours(false), look: look, pose: Rest}
	list.Box(paint.Box{
		X: centre.X, Y: centre.Y, HW: r, HH: r, Radius: r, Fill: n.col.pale,
		Stroke: max(1, .09*r), Edge: n.col.sleeve,
	})
	n.head, n.hu = paint.Point{X: centre.X, Y: centre.Y + .13*r}, 1.3*r
	n.bustBehind()
	n.headBox(0, 0, .84, .96, .42, n.col.head, 0)
	n.bustFront()
	n.bustHat()
	n.bustFace()
}

func (n *pen) bustBehind() {
	c := n.col.hair
	switch n.look.Hair {
	case Bun:
		n.headBox(0, -.56, .36, .36, .18, c, 0)
	case Buns:
		n.headBox(-.38, -.42, .38, .38, .19, c, 0)
		n.headBox(.38, -.42, .38, .38, .19, c, 0)
	case Tail:
		n.headLine(.42, -.10, .52, .30, .2, c, 0)
	}
	switch n.look.Hair {
	case NoHair:
	case Curls:
		for i := range 7 {
			a := math.Pi * (1.05 - float32(i)*1.1/6)
			n.headBox(.42*cos(a), -.10-.38*sin(a), .36, .36, .18, c, 0)
		}
	case Bob:
		n.headBox(0, .03, 1.06, 1.04, .44, c, 0)
	case Long:
		n.headBox(0, .10, 1.06, 1.2, .46, c, 0)
	case Puff:
		n.headBox(0, -.18, 1.14, 1, .5, c, 0)
	case Tuft:
		for _, a := range [...]float32{-.16, .02, .2} {
			n.headLine(.6*a, -.36, a, -.6, .16, c, 0)
		}
	default:
		n.headBox(0, -.08, .96, .92, .46, c, 0)
	}
}

// bustLocks are the hairlines that are one stroke: from, to, width.
var bustLocks = map[Hair][5]float32{
	Crop: {-.2, -.34, .2, -.34, .22}, Bob: {-.22, -.32, .22, -.32, .24}, Buns: {-.2, -.34, .2, -.34, .18},
	Quiff: {-.18, -.38, .16, -.44, .28}, SideHair: {-.26, -.24, .18, -.4, .22}, Tail: {-.2, -.36, .22, -.32, .2},
	Puff: {-.18, -.36, .18, -.36, .2}, Tuft: {-.1, -.42, .12, -.42, .14},
}

func (n *pen) bustFront() {
	c := n.col.hair
	if q, ok := bustLocks[n.look.Hair]; ok {
		n.headLine(q[0], q[1], q[2], q[3], q[4], c, 0)
	}
	switch n.look.Hair {
	case Bun, Long:
		n.headLine(0, -.4, -.26, -.24, .18, c, 0)
		n.headLine(0, -.4, .26, -.24, .18, c, 0)
	case Curls:
		for _, a := range [...]float32{-.22, 0, .22} {
			n.headBox(a, -.34, .28, .26, .13, c, 0)
		}
	}
}

func (n *pen) bustHat() {
	switch n.look.Accessory {
	case Beanie:
		n.headBox(0, -.38, .92, .48, .24, n.col.garment, 0)
		n.headBox(0, -.24, .98, .20, .08, n.col.mark, 0)
	case Cap:
		n.headBox(0, -.40, .92, .44, .22, n.col.garment, 0)
		n.headLine(-.32, -.24, .32, -.24, .13, n.col.sleeve, 0)
	case Band:
		n.headLine(-.34, -.24, .34, -.24, .12, n.col.garment, 0)
	case Hat:
		n.headBox(0, -.44, .74, .42, .2, n.col.garment, 0)
		n.headLine(-.56, -.26, .56, -.26, .15, n.col.sleeve, 0)
	}
}

func (n *pen) bustFace() {
	ink, thin := n.col.ink, max(1, .05*n.hu)
	for _, s := range [...]float32{-1, 1} {
		n.headBox(s*.17, .06, .11, .16, .055, ink, 0)
		switch n.look.Accessory {
		case Glasses:
			n.ring(n.onHead(s*.18, .06), .16*n.hu+thin/2, thin, ink)
		case Squares:
			n.frame(n.onHead(s*.18, .06), .29*n.hu, .24*n.hu, .05*n.hu, thin, ink)
		}
	}
	n.list.Path(max(1.1, .06*n.hu), ink, n.onHead(-.14, .31), n.onHead(0, .35), n.onHead(.14, .31))
}
