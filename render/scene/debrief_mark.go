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

// markOf is the sign of an act: that of its verdict once there is one.
func (d *debriefScreen) markOf(a *debrief.Deed) debrief.Mark {
	if k := d.decisionOf(a); k != nil {
		return verdictMarks[k.Verdict]
	}
	return a.Mark
}

// markWord is the same in words.
func (d *debriefScreen) markWord(a *debrief.Deed) string {
	if k := d.decisionOf(a); k != nil {
		return k.Verdict.String()
	}
	return a.Mark.String()
}

// openAct opens the page of act i: its decision once there is one.
func (d *debriefScreen) openAct(i int) {
	d.tab, d.act = tabActs, i
	if k := d.decisionOf(&d.of.Acts[i]); k != nil {
		d.openDecision(k)
	}
}

// legend names the signs that occur, two in a row where that fits, and returns the
// height.
func (d *debriefScreen) legend(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	words, n := map[debrief.Mark]string{}, 0
	for i := range d.of.Acts {
		words[d.markOf(&d.of.Acts[i])] = d.markWord(&d.of.Acts[i])
	}
	columns := 2
	for _, word := range words {
		if 36+c.Width(st.caption, word) > r.W/2 {
			columns = 1
		}
	}
	half := r.W / float32(columns)
	for m := debrief.TooSoon; m <= debrief.NotRated; m++ {
		word, ok := words[m]
		if !ok {
			continue
		}
		cell := paint.Rect{X: r.X + half*float32(n%columns), Y: r.Y + 28*float32(n/columns), W: half, H: 28}
		markSign(c, cell.X+11, cell.Y+14, m)
		cell.Left(28)
		c.Text(cell, st.caption, ui.Start, word)
		n++
	}
	return 28 * float32((n+columns-1)/columns)
}
