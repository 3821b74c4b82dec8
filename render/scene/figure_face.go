package scene

import "groundrules/render/paint"

// earHidden is how far the head may turn before the ear on that side is gone.
const earHidden = .25

// earSeen reports whether the ear on side s (−1, 1) shows.
func (n *pen) earSeen(s float32) bool {
	return 1-s*n.pose.Gaze.X*.9 > earHidden && n.look.Hair != Bob && n.look.Hair != Long
}

// skull adds ears and head.
func (n *pen) skull() {
	gx := n.pose.Gaze.X
	for _, s := range [...]float32{-1, 1} {
		if !n.earSeen(s) {
			continue
		}
		x := s * (.42 - .06*max(0, s*gx))
		if n.key > 0 {
			n.headBox(x, .08, .20+n.key, .24+n.key, .10+n.key/2, n.col.key, 0)
		}
		n.headBox(x, .08, .20, .24, .10, n.col.head.Mix(n.col.hair, .12), 1.6*n.line)
	}
	if n.key > 0 {
		n.headBox(0, 0, .88+n.key, 1+n.key, .44+n.key/2, n.col.key, 0)
	}
	c := n.onHead(0, 0)
	b := paint.Box{X: c.X, Y: c.Y, HW: .44 * n.hu, HH: .5 * n.hu, Radius: .44 * n.hu, Fill: n.col.head}
	if n.line > 0 {
		b.Stroke, b.Edge = n.line, black
	}
	n.list.Box(b)
}

// face adds eyes, brows, nose, mouth and glasses; all of it slides with the gaze.
func (n *pen) face() {
	p, ink := n.pose, n.col.ink
	fx, fy := .19*p.Gaze.X, .05+.09*p.Gaze.Y+.05*p.Nod
	narrow := 1 - .22*max(p.Gaze.X, -p.Gaze.X)
	thin := max(1.2, .055*n.hu)
	for _, s := range [...]float32{-1, 1} {
		n.eye(fx+s*.17*narrow, fy, thin)
		y, t := fy-.17-.05*p.Lift, s*.06*p.Brow
		x := fx + s*.17*narrow
		n.headLine(x-.075, y+t, x+.075, y-t, .045, ink, 0)
	}
	n.headLine(1.25*fx+.02*p.Gaze.X, fy+.06, 1.45*fx+.05*p.Gaze.X, fy+.145, .055, n.col.head.Mix(n.col.hair, .34), 0)
	n.mouth(1.08*fx, min(fy+.285, .345), narrow, thin)
	n.onFace(fx, fy, narrow)
}

// eye adds one eye, or the closed eye of somebody who laughs.
func (n *pen) eye(x, y, thin float32) {
	wide := n.pose.Eye
	if wide < 0 {
		n.list.Path(thin, n.col.ink,
			n.onHead(x-.085, y+.03), n.onHead(x-.03, y-.035), n.onHead(x+.03, y-.035), n.onHead(x+.085, y+.03))
		return
	}
	n.headBox(x, y+.03*(1-min(1, wide)), .105, .15*max(.34, wide), .052, n.col.ink, 0)
}

// mouth adds a closed mouth as a bent line, an open one as a box, wide open with teeth.
func (n *pen) mouth(x, y, narrow, thin float32) {
	p := n.pose
	if p.Open > .05 {
		n.headBox(x, y+.02, .13+.13*max(p.Open, .2)*narrow, .06+.17*p.Open, .03+.08*p.Open, n.col.ink, 0)
		if p.Open > .6 {
			n.headBox(x, y-.012-.03*p.Open, .16*narrow, .05, .025, n.col.pale, 0)
		}
		return
	}
	var pts [5]paint.Point
	for i := range pts {
		t := float32(i)/2 - 1
		pts[i] = n.onHead(x+.15*narrow*t, y+.075*p.Curve*(1-2*t*t))
	}
	n.list.Path(thin, n.col.ink, pts[:]...)
}
