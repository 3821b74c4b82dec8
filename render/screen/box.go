package screen

import (
	"math"

	"groundrules/render/paint"
)

// fringe is how far beyond its outline a mark can still touch a pixel.
const fringe = 1

// box adds a rounded rectangle, which is the given mark of its list: its fill,
// then its stroke. Of the fill only what is not ground is added.
func (m *mesh) box(mark int, b paint.Box, scale float32) {
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
	if b.Fill.A > 0 {
		in := fillInset(&b, scale)
		fill := look{b.Fill, [4]float32{hw - in, hh - in, max(0, radius-in), 0}}
		m.piece(p, -hw+in-fringe, -hh+in-fringe, hw-in+fringe, hh-in+fringe, fill)
	}
	m.rise(mark + 1)
	if stroke > 0 && b.Edge.A > 0 {
		m.ring(p, hw, hh, look{b.Edge, [4]float32{hw, hh, radius, stroke}})
	}
}

// fillInset is how far inside its box the fill ends. Under an opaque stroke it
// ends in the stroke's middle: it must not shine through where the stroke's outer
// edge covers pixels in part.
func fillInset(b *paint.Box, scale float32) float32 {
	if b.Stroke <= 0 || b.Edge.A != 255 {
		return 0
	}
	return min(b.Stroke, b.HW, b.HH) * scale / 2
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
