package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/debrief"
)

// markSign draws what followed an act as a sign of its own shape and colour, in a
// square of 20 round x, y.
func markSign(c *ui.Context, x, y float32, m debrief.Mark) {
	th := c.Theme
	box := func(half, radius, angle, stroke float32, fill, edge paint.Color) {
		c.List.Box(paint.Box{X: x, Y: y, HW: half, HH: half, Radius: radius, Angle: angle, Fill: fill, Stroke: stroke, Edge: edge})
	}
	none := paint.Color{}
	switch m {
	case debrief.Towards:
		box(10.5, 10.5, 0, 0, th.Good, none)
		c.Icon(ui.IconCheck, x, y, .85, th.Panel)
	case debrief.NoClear:
		box(10.5, 10.5, 0, paint.StrokeControl, th.Panel, th.Edge)
		c.Icon(ui.IconSame, x, y, .9, th.Ink)
	case debrief.Away:
		box(8, paint.RadiusMark, .785398, paint.StrokeChosen, th.Panel, th.Notice)
		box(2, 2, 0, 0, th.Notice, none)
	case debrief.Backfired:
		box(9.5, paint.RadiusMark+1, 0, 0, th.Bad, none)
		c.Icon(ui.IconDown, x, y, .85, th.Panel)
	default:
		box(8, 8, 0, paint.StrokeControl, th.Panel, th.Edge)
		for _, dx := range [...]float32{-3.6, 0, 3.6} {
			c.List.Box(paint.Box{X: x + dx, Y: y, HW: 1.1, HH: 1.1, Radius: 1.1, Fill: th.Edge})
		}
	}
}

// legend names the signs that occur, two in a row where that fits, and returns the height.
func (d *debriefScreen) legend(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	seen, n := [8]bool{}, 0
	for _, a := range d.of.Acts {
		seen[a.Mark] = true
	}
	columns := 2
	for m, ok := range seen {
		if ok && 36+c.Width(st.caption, debrief.Mark(m).String()) > r.W/2 {
			columns = 1
		}
	}
	half := r.W / float32(columns)
	for m, ok := range seen {
		if !ok {
			continue
		}
		cell := paint.Rect{X: r.X + half*float32(n%columns), Y: r.Y + 28*float32(n/columns), W: half, H: 28}
		markSign(c, cell.X+11, cell.Y+14, debrief.Mark(m))
		cell.Left(28)
		c.Text(cell, st.caption, ui.Start, debrief.Mark(m).String())
		n++
	}
	return 28 * float32((n+columns-1)/columns)
}
