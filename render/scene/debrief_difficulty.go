package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/debrief"
)

// difficultyBar is where a difficulty and its words stand along the meeting.
type difficultyBar struct {
	found    *debrief.Found // what was noticed of it; nil where nothing was written down at all
	flag     float32        // where it was named; 0: it was not
	of       *debrief.Challenge
	x, w     float32 // of the bar
	diamond  float32 // where it was answered; 0: it was not
	words    float32 // left end of its name; 0: there is no room, the summary tells it
	note     bool    // there is room for what was done about it
	inside   bool    // the words stand in the bar
	from, to float32 // all that it takes up
}

// lanes puts the difficulties into lanes so that none covers another or its words.
func (d *debriefScreen) lanes(c *ui.Context, st pageStyles, t span) [][]difficultyBar {
	var lanes [][]difficultyBar
	for i := range d.of.Challenges {
		b := d.place(c, t, i, st)
		k := 0
		for k < len(lanes) && lanes[k][len(lanes[k])-1].to > b.from {
			k++
		}
		if k == len(lanes) {
			lanes = append(lanes, nil)
		}
		lanes[k] = append(lanes[k], b)
	}
	return lanes
}

// place finds room for a difficulty's words: in the bar clear of the diamond, or
// else to its right, or to its left; with what was done about it where that fits.
func (d *debriefScreen) place(c *ui.Context, t span, i int, st pageStyles) difficultyBar {
	ch := &d.of.Challenges[i]
	b := difficultyBar{of: ch, x: t.x(ch.From), found: d.found(i)}
	b.w = max(19, t.x(ch.To)-b.x)
	free, wide := b.x, b.w // the part of the bar that no diamond stands on
	if ch.Acted && ch.ActedAt >= 0 && ch.ActedAt < len(d.of.Acts) {
		b.diamond = min(max(t.x(d.of.Acts[ch.ActedAt].Minute), b.x+9), b.x+b.w-9)
		before, after := b.diamond-b.x, b.x+b.w-b.diamond
		if wide = before; after > before {
			free, wide = b.diamond+4, after-4
		}
	}
	if b.found != nil && b.found.Named {
		b.flag = min(max(t.x(b.found.Minute), b.x+10), b.x+b.w-10)
		if before, after := b.flag-b.x, b.x+b.w-b.flag; after > before {
			free, wide = max(free, b.flag+8), min(wide, after-12)
		} else {
			wide = min(wide, b.flag-8-free)
		}
	}
	name, note := c.Width(st.noticing, ch.Name), c.Width(st.caption, b.word())+10
	right, end := b.x+b.w+8, t.r.X+t.r.W+t.words
	b.from, b.to = b.x, b.x+b.w+8
	switch {
	case wide >= name+note+20:
		b.words, b.inside, b.note = free+10, true, true
	case right+name+note <= end:
		b.words, b.note, b.to = right, true, right+name+note+8
	case b.x-name-note-8 >= t.r.X:
		b.words, b.note = b.x-name-note-8, true
		b.from = b.words - 8
	case wide >= name+20:
		b.words, b.inside = free+10, true
	case right+name <= end:
		b.words, b.to = right, right+name+8
	case b.x-name-8 >= t.r.X:
		b.words = b.x - name - 8
		b.from = b.words - 8
	}
	return b
}

// found is what was noticed of difficulty i; nil where nothing was written down, and
// where one meeting alone is shown.
func (d *debriefScreen) found(i int) *debrief.Found {
	n := &d.of.Noticing
	if d.meeting > 0 || n.Hits+len(n.Alarms) == 0 || i >= len(n.Found) {
		return nil
	}
	return &n.Found[i]
}

// word says what came of a difficulty: when it was named, or what was said about it.
func (b *difficultyBar) word() string {
	switch {
	case b.found == nil:
		return acted(b.of)
	case !b.found.Named:
		return "not named"
	case b.found.Delay < 0:
		return "named before it was clear"
	}
	return words.Say("named after {time}", words.Minutes(b.found.Delay))
}

// acted says in a few words whether something fitting was said, and how soon.
func acted(ch *debrief.Challenge) string {
	if !ch.Acted {
		return "nothing said about it"
	}
	return words.Say("answered after {time}", words.Minutes(ch.After))
}

// difficulties are bars from onset to end, with what was done about them.
func (d *debriefScreen) difficulties(c *ui.Context, r paint.Rect, lanes [][]difficultyBar, st pageStyles) {
	for k, lane := range lanes {
		row := r.Top(30)
		if k == 0 {
			c.WriteIn(paint.Rect{X: row.X, Y: row.Y, W: max(112, c.Width(st.label, d.laneName())), H: row.H}, st.label, ui.Start, d.laneName())
		}
		for i := range lane {
			lane[i].draw(c, row.Y, st)
		}
	}
}

func (b *difficultyBar) draw(c *ui.Context, y float32, st pageStyles) {
	th, ch := c.Theme, b.of
	bar := paint.Rect{X: b.x, Y: y + 6, W: b.w, H: 19}
	c.Note(ui.RoleText, ch.Name, joined(words.Say("minute {from} to {to}", int(ch.From), int(ch.To)), b.word(), acted(ch)), bar)
	c.Box(bar, 9.5, th.NoticeFill, paint.StrokeControl, th.Notice)
	if b.diamond > 0 {
		c.List.Box(paint.Box{
			X: b.diamond, Y: bar.Centre().Y, HW: 6, HH: 6, Radius: 2, Angle: .785398,
			Fill: th.Ink, Stroke: 1.5, Edge: th.Panel,
		})
	}
	if b.flag > 0 {
		c.List.Box(paint.Box{X: b.flag, Y: bar.Centre().Y, HW: 11, HH: 11, Radius: 11, Fill: th.Ink, Stroke: 1.5, Edge: th.Panel})
		c.Icon(ui.IconFlag, b.flag+.6, bar.Centre().Y, .75, th.Panel)
	}
	if b.words == 0 {
		return
	}
	style := st.noticing
	if !b.inside {
		style.Color = th.Ink
	}
	name := c.Width(style, ch.Name)
	c.WriteIn(paint.Rect{X: b.words, Y: bar.Y, W: name + 1, H: bar.H}, style, ui.Start, ch.Name)
	if b.note {
		c.WriteIn(paint.Rect{X: b.words + name + 10, Y: bar.Y, W: c.Width(st.caption, b.word()) + 1, H: bar.H}, st.caption, ui.Start, b.word())
	}
}

// laneName heads the difficulties.
func (d *debriefScreen) laneName() string {
	if n := &d.of.Noticing; n.Hits+len(n.Alarms) > 0 {
		return "Noticing"
	}
	return "Difficulties"
}
