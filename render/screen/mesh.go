package screen

import (
	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/paint"
)

// A corner of a polygon: its place on the screen and the place in the mark (or
// among the glyphs) that belongs to it, both in device pixels.
type corner struct{ x, y, u, v float32 }

// A look is what all corners of a polygon share.
type look struct {
	color paint.Color
	shape [4]float32 // as in marks.kage
}

// A frame is an upright rectangle by its edges, in device pixels.
type frame struct{ x0, y0, x1, y1 float32 }

// empty reports whether nothing lies in f; nothing does where an edge is no number.
func (f frame) empty() bool { return !(f.x0 < f.x1 && f.y0 < f.y1) }

func (f frame) meet(g frame) frame {
	return frame{max(f.x0, g.x0), max(f.y0, g.y0), min(f.x1, g.x1), min(f.y1, g.y1)}
}

// A mesh gathers polygons, cut to the clip in force, until they are drawn.
type mesh struct {
	vertices []ebiten.Vertex
	indices  []uint32

	clip    frame
	polygon [2][]corner // buffers for cutting

	covers []cover // the ground, from back to front
	over   int     // the first of them that comes after the mark at hand
}

func (m *mesh) reset() {
	m.vertices = m.vertices[:0]
	m.indices = m.indices[:0]
}

// add cuts a convex polygon to the clip and to what the ground leaves free, and
// adds what is left. It keeps none of the corners it is given.
func (m *mesh) add(corners []corner, l look) {
	b := bounds(corners).meet(m.clip)
	if b.empty() {
		return
	}
	m.visible(b, m.over, func(free frame) { m.append(m.cutTo(corners, free), l) })
}

func bounds(corners []corner) frame {
	b := frame{corners[0].x, corners[0].y, corners[0].x, corners[0].y}
	for _, c := range corners[1:] {
		b = frame{min(b.x0, c.x), min(b.y0, c.y), max(b.x1, c.x), max(b.y1, c.y)}
	}
	return b
}

// cutTo keeps the part of a convex polygon that lies in f, in a buffer of the mesh.
func (m *mesh) cutTo(corners []corner, f frame) []corner {
	b := bounds(corners)
	if b.x0 < f.x0 {
		corners = m.cut(corners, 1, 0, -f.x0)
	}
	if b.y0 < f.y0 {
		corners = m.cut(corners, 0, 1, -f.y0)
	}
	if b.x1 > f.x1 {
		corners = m.cut(corners, -1, 0, f.x1)
	}
	if b.y1 > f.y1 {
		corners = m.cut(corners, 0, -1, f.y1)
	}
	return corners
}

// cut keeps the part of a convex polygon where a·x + b·y + c is not negative. The
// result lies in a buffer of the mesh that the next but one cut overwrites.
func (m *mesh) cut(corners []corner, a, b, c float32) []corner {
	out := m.polygon[0][:0]
	for i, p := range corners {
		q := corners[(i+1)%len(corners)]
		dp, dq := a*p.x+b*p.y+c, a*q.x+b*q.y+c
		if dp >= 0 {
			out = append(out, p)
		}
		if (dp >= 0) != (dq >= 0) {
			t := dp / (dp - dq)
			out = append(out, corner{p.x + t*(q.x-p.x), p.y + t*(q.y-p.y), p.u + t*(q.u-p.u), p.v + t*(q.v-p.v)})
		}
	}
	m.polygon[0], m.polygon[1] = m.polygon[1], out
	return out
}

func (m *mesh) append(corners []corner, l look) {
	if len(corners) < 3 {
		return
	}
	first := uint32(len(m.vertices))
	alpha := float32(l.color.A) / 255
	r, g, b := float32(l.color.R)/255*alpha, float32(l.color.G)/255*alpha, float32(l.color.B)/255*alpha
	for _, c := range corners {
		m.vertices = append(m.vertices, ebiten.Vertex{
			DstX: c.x, DstY: c.y, SrcX: c.u, SrcY: c.v,
			ColorR: r, ColorG: g, ColorB: b, ColorA: alpha,
			Custom0: l.shape[0], Custom1: l.shape[1], Custom2: l.shape[2], Custom3: l.shape[3],
		})
	}
	for i := uint32(2); i < uint32(len(corners)); i++ {
		m.indices = append(m.indices, first, first+i-1, first+i)
	}
}
