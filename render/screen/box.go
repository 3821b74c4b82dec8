package screen

import (
	"math"

	"groundrules/render/paint"
)

// fringe is how far beyond its outline a mark can still touch a pixel.
const fringe = 1

// box adds a rounded rectangle: its fill, then its stroke.
func (m *mesh) box(b paint.Box, scale float32) {
	p := placed{x: b.X * scale, y: b.Y * scale, cos: 1}
	if b.Angle != 0 {
		sin, cos := math.Sincos(float64(b.Angle))
		p.sin, p.cos = float32(sin), float32(cos)
	}
	hw, hh := b.HW*scale, b.HH*scale
	if hw <= 0 || hh <= 0 {
		return
	}
	radius := max(0, min(b.Radius*scale, hw, hh))
	stroke := min(b.Stroke*scale, hw, hh)
	stroked := stroke > 0 && b.Edge.A > 0
	if b.Fill.A > 0 {
		in := float32(0)
		if stroked && b.Edge.A == 255 {
			// The fill ends under the middle of the stroke: it must not shine
			// through where the stroke's outer edge covers pixels in part.
			in = stroke / 2
		}
		fill := look{b.Fill, [4]float32{hw - in, hh - in, max(0, radius-in), 0}}
		m.piece(p, -hw+in-fringe, -hh+in-fringe, hw-in+fringe, hh-in+fringe, fill)
	}
	if stroked {
		m.ring(p, hw, hh, look{b.Edge, [4]float32{hw, hh, radius, stroke}})
	}
}

// ring adds a stroke inside a box as the four strips that it can touch, and
// leaves out the inside, which for a panel is most of it.
func (m *mesh) ring(p placed, hw, hh float32, l look) {
	deep := max(l.shape[2], l.shape[3]) + fringe
	ow, oh := hw+fringe, hh+fringe
	iw, ih := hw-deep, hh-deep
	if iw <= 0 || ih <= 0 {
		m.piece(p, -ow, -oh, ow, oh, l)
		return
	}
	m.piece(p, -ow, -oh, ow, -ih, l)
	m.piece(p, -ow, -ih, -iw, ih, l)
	m.piece(p, iw, -ih, ow, ih, l)
	m.piece(p, -ow, ih, ow, oh, l)
}

// placed is where the centre of a mark lies on the screen, and how it is turned.
type placed struct{ x, y, sin, cos float32 }

func (p placed) corner(u, v float32) corner {
	return corner{p.x + u*p.cos - v*p.sin, p.y + u*p.sin + v*p.cos, u, v}
}

// piece adds the part of a mark between two places in it.
func (m *mesh) piece(p placed, u0, v0, u1, v1 float32, l look) {
	m.add([]corner{p.corner(u0, v0), p.corner(u1, v0), p.corner(u1, v1), p.corner(u0, v1)}, l)
}
