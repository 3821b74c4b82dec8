package screen

import (
	"math"

	"groundrules/render/paint"
)

// Most of a screen is plain: page, panels, the floor. Those parts are the ground.
// They are found before anything is drawn; the uppermost of them are drawn first,
// by a shader that costs next to nothing, and then of all other marks what lies
// above the ground: what a later cover hides is cut off, as it comes too late. A
// page under a panel, or the middle of a panel's shadow, is never coloured at
// all. On a software renderer that is most of a frame's time.

const (
	worthCovering = 64 * 64 // pixels that a part of the ground must have
	mostCovers    = 64
)

// A cover is a rectangle of whole pixels that a mark colours in full.
type cover struct {
	mark  int // its place in the list; -1 is what a frame starts from
	at    frame
	color paint.Color
}

func (f frame) area() float32 { return (f.x1 - f.x0) * (f.y1 - f.y0) }

// within is the whole pixels that lie in f altogether.
func (f frame) within() frame {
	up := func(v float32) float32 { return float32(math.Ceil(float64(v))) }
	down := func(v float32) float32 { return float32(math.Floor(float64(v))) }
	return frame{up(f.x0), up(f.y0), down(f.x1), down(f.y1)}
}

// cover notes what the box covers in full: the band between its upper and lower
// corners, and between the left and right ones what is above and below.
func (m *mesh) cover(mark int, b *paint.Box, scale float32) {
	if b.Fill.A != 255 || b.Angle != 0 {
		return
	}
	in := fillInset(b, scale)
	hw, hh := b.HW*scale-in, b.HH*scale-in
	if 4*hw*hh < worthCovering {
		return
	}
	radius := max(0, min(b.Radius*scale-in, hw, hh))
	x, y := b.X*scale, b.Y*scale
	for _, f := range [...]frame{
		{x - hw, y - hh + radius, x + hw, y + hh - radius},
		{x - hw + radius, y - hh, x + hw - radius, y - hh + radius},
		{x - hw + radius, y + hh - radius, x + hw - radius, y + hh},
	} {
		f = f.meet(m.clip).within()
		if !f.empty() && f.area() >= worthCovering && len(m.covers) < mostCovers {
			m.covers = append(m.covers, cover{mark, f, b.Fill})
		}
	}
}

// rise tells the mesh that marks from the given place on follow: only covers
// that come later hide them.
func (m *mesh) rise(mark int) {
	for m.over < len(m.covers) && m.covers[m.over].mark < mark {
		m.over++
	}
}

// visible calls show for the parts of f that no cover from the given one on hides.
func (m *mesh) visible(f frame, from int, show func(frame)) {
	for i := from; i < len(m.covers); i++ {
		c := m.covers[i].at.meet(f)
		if c.empty() {
			continue
		}
		for _, part := range [...]frame{
			{f.x0, f.y0, f.x1, c.y0},
			{f.x0, c.y0, c.x0, c.y1},
			{c.x1, c.y0, f.x1, c.y1},
			{f.x0, c.y1, f.x1, f.y1},
		} {
			if !part.empty() {
				m.visible(part, i+1, show)
			}
		}
		return
	}
	show(f)
}

// ground fills into with the uppermost covers, no pixel twice.
func (m *mesh) ground(into *mesh) {
	for i, c := range m.covers {
		m.visible(c.at, i+1, func(f frame) {
			into.append([]corner{{x: f.x0, y: f.y0}, {x: f.x1, y: f.y0}, {x: f.x1, y: f.y1}, {x: f.x0, y: f.y1}}, look{color: c.color})
		})
	}
}
