package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/debrief"
)

// lanes puts the difficulties into lanes so that none covers another or its words.
func (d *debriefScreen) lanes(c *ui.Context, st pageStyles, width float32, length float64) [][]*debrief.Challenge {
	var lanes [][]*debrief.Challenge
	free := []float32{}
	for i := range d.of.Challenges {
		ch := &d.of.Challenges[i]
		from := width * float32(ch.From/length)
		to := max(width*float32(ch.To/length), from+c.Width(st.noticing, ch.Name)+c.Width(st.caption, acted(ch))+40)
		k := 0
		for k < len(lanes) && free[k] > from {
			k++
		}
		if k == len(lanes) {
			lanes, free = append(lanes, nil), append(free, 0)
		}
		lanes[k], free[k] = append(lanes[k], ch), to
	}
	return lanes
}

// acted says in a few words whether something fitting was said, and how soon.
func acted(ch *debrief.Challenge) string {
	if !ch.Acted {
		return "nothing said about it"
	}
	return "answered after " + minutesWord(ch.After)
}

func minutesWord(m float64) string {
	if int(m+.5) == 1 {
		return "1 minute"
	}
	return minuteWord(m+.5) + " minutes"
}

// difficulties are bars from onset to end, with what was done about them.
func (d *debriefScreen) difficulties(c *ui.Context, r paint.Rect, t span, lanes [][]*debrief.Challenge, st pageStyles) {
	for k, lane := range lanes {
		row := r.Top(30)
		if k == 0 {
			c.WriteIn(paint.Rect{X: row.X, Y: row.Y, W: 112, H: row.H}, st.label, ui.Start, "Difficulties")
		}
		for _, ch := range lane {
			d.difficulty(c, row, t, ch, st)
		}
	}
}

func (d *debriefScreen) difficulty(c *ui.Context, row paint.Rect, t span, ch *debrief.Challenge, st pageStyles) {
	th := c.Theme
	bar := paint.Rect{X: t.x(ch.From), Y: row.Y + 6, H: 19}
	bar.W = max(19, t.x(ch.To)-bar.X)
	c.Note(ui.RoleText, ch.Name, "minute "+minuteWord(ch.From)+" to "+minuteWord(ch.To)+", "+acted(ch), bar)
	c.Box(bar, 9.5, th.NoticeFill, paint.StrokeControl, th.Notice)
	free := bar // the part of the bar that no diamond stands on
	if ch.Acted && ch.ActedAt >= 0 && ch.ActedAt < len(d.of.Acts) {
		at := paint.Point{X: min(max(t.x(d.of.Acts[ch.ActedAt].Minute), bar.X+9), bar.X+bar.W-9), Y: bar.Centre().Y}
		c.List.Box(paint.Box{X: at.X, Y: at.Y, HW: 6, HH: 6, Radius: 2, Angle: .785398, Fill: th.Ink, Stroke: 1.5, Edge: th.Panel})
		before, after := at.X-bar.X, bar.X+bar.W-at.X
		if free.W = before; after > before {
			free.X, free.W = at.X+4, after-4
		}
	}
	d.difficultyWords(c, bar, free, t.r.X+t.r.W+24, ch, st)
}

// difficultyWords sets the name, and behind it what was done, into the bar or else
// beside it; what finds no place is only in the outline.
func (d *debriefScreen) difficultyWords(c *ui.Context, bar, free paint.Rect, end float32, ch *debrief.Challenge, st pageStyles) {
	name, note := c.Width(st.noticing, ch.Name), c.Width(st.caption, acted(ch))
	write := func(x float32, ink paint.Color, withNote bool) {
		style := st.noticing
		style.Color = ink
		c.WriteIn(paint.Rect{X: x, Y: bar.Y, W: name + 1, H: bar.H}, style, ui.Start, ch.Name)
		if withNote {
			c.WriteIn(paint.Rect{X: x + name + 10, Y: bar.Y, W: note + 1, H: bar.H}, st.caption, ui.Start, acted(ch))
		}
	}
	right := bar.X + bar.W + 8
	switch {
	case free.W >= name+note+30:
		write(free.X+10, c.Theme.Notice, true)
	case right+name+10+note <= end:
		write(right, c.Theme.Ink, true)
	case free.W >= name+20:
		write(free.X+10, c.Theme.Notice, false)
	case right+name <= end:
		write(right, c.Theme.Ink, false)
	default:
		write(bar.X-name-8, c.Theme.Ink, false)
	}
}
