package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/debrief"
)

// person is one member, large, with its story.
func (d *debriefScreen) person(c *ui.Context, r paint.Rect, st pageStyles) {
	c.Panel(r, paint.RadiusPagePanel)
	if len(d.of.Members) == 0 {
		return
	}
	d.member = min(max(0, d.member), len(d.of.Members)-1)
	m := &d.of.Members[d.member]
	c.Region(m.Name)
	defer c.EndRegion()
	in := r.Pad(10, 10)
	if room := min(220, r.H*.32); room > 120 {
		d.portrait(c, in.Top(room), m)
	}
	in = in.Pad(10, 0)
	in.Top(8)
	foot := d.viewLegend(c, in, st)
	in.Bottom(foot + 8)
	c.Rule(in.Bottom(2))
	in.Bottom(6)
	in = c.Scroll(ui.Item("person", d.member+1), in, m.Name)
	w := c.Heading(paint.Rect{X: in.X, Y: in.Y, W: in.W, H: 34}, st.head, m.Name)
	seat := paint.Rect{X: in.X + w + 10, Y: in.Y + 2, W: max(0, in.W-w-10), H: 34}
	if word := words.Say("seat {n}", int(m.ID)); c.Width(st.small, word) <= seat.W {
		c.Text(seat, st.small, ui.Start, word)
	} else {
		in.Top(22)
		c.Text(paint.Rect{X: in.X, Y: in.Y + 8, W: in.W, H: 22}, st.small, ui.Start, word)
	}
	in.Top(38)
	in.Y += paragraphs(c, in, st.lead, m.Story, 4) + 6
	in.Y += d.seeOnceMore(c, in, m) + 8
	in.Y += d.weight(c, in, m, st)
	if len(m.Shown) > 0 {
		c.Heading(in.Top(24), st.captionStrong, "What could be seen")
		for _, s := range m.Shown {
			c.Text(paint.Rect{X: in.X, Y: in.Y, W: 28, H: 20}, st.label, ui.Start, strconv.Itoa(int(s.Minute)))
			in.Y += c.Paragraph(paint.Rect{X: in.X + 30, Y: in.Y, W: in.W - 30}, st.smallInk, s.Words) + 4
		}
		in.Top(4)
	}
	if m.ViewWords != "" {
		c.Heading(in.Top(24), st.captionStrong, viewHead(m))
		in.Y += d.thought(c, in, m, st) + 8
	}
	c.EndScroll(in.Y)
}

// seeOnceMore leads back through the practice, with eyes that one did not have in it.
func (d *debriefScreen) seeOnceMore(c *ui.Context, r paint.Rect, m *debrief.Member) float32 {
	top := r.Y
	c.Heading(r.Top(24), ui.Font(paint.Bold, paint.TypeCaption, c.Theme.Ink), "The meeting once more")
	ways := [...]struct {
		b    ui.Button
		seat sim.ID
	}{
		{ui.Button{ID: ui.Name("from the seat"), Label: words.Say("From the seat of {who}", m.Name), Icon: ui.IconPerson, Key: ui.Letter('S'), Hint: words.Say("What {who} felt and thought in it", m.Name)}, m.ID},
		{ui.Button{ID: ui.Name("with thoughts"), Label: "With what all thought", Icon: ui.IconEye, Key: ui.Letter('V'), Hint: "With thoughts, and the ties between people"}, sim.Everyone},
	}
	for _, w := range ways {
		if c.Button(r.Top(36), w.b) {
			d.anew, d.seat = true, w.seat
		}
		r.Top(6)
	}
	return r.Y - top
}

// weight is how far a member's word carried, and between whom that was open.
func (d *debriefScreen) weight(c *ui.Context, r paint.Rect, m *debrief.Member, st pageStyles) float32 {
	word := d.weights.words[m.ID.Slot()]
	if word == "" {
		return 0
	}
	c.Heading(r.Top(24), st.captionStrong, "Standing in the talk, at the end")
	return 24 + c.Paragraph(r, st.smallInk, stopped(sentence(word))) + 8
}

func viewHead(m *debrief.Member) string {
	if m.HeldBack {
		return "Said and thought were not the same"
	}
	return "The view on the topic"
}

// thought is a view as a thought.
func (d *debriefScreen) thought(c *ui.Context, r paint.Rect, m *debrief.Member, st pageStyles) float32 {
	th := c.Theme
	style := ui.Font(paint.Italic, paint.TypeBody, th.Ink)
	words := capital(m.ViewWords)
	h := c.Height(style, r.W-28, words) + 20
	thoughtBox(c, paint.Rect{X: r.X, Y: r.Y, W: r.W, H: h}, 12, m.HeldBack)
	c.Paragraph(paint.Rect{X: r.X + 14, Y: r.Y + 10, W: r.W - 28}, style, words)
	return h
}

// portrait is the member in its chair as it was at the end.
func (d *debriefScreen) portrait(c *ui.Context, r paint.Rect, m *debrief.Member) {
	th := c.Theme
	c.Box(r, paint.RadiusInset, th.Floor, th.Outline, th.Line)
	u := r.H / 3.5
	at := paint.Point{X: r.Centre().X, Y: r.Y + r.H - 1.05*u}
	c.Clip(r)
	c.Box(paint.Rect{X: at.X - 1.6*u, Y: at.Y - .05*u, W: 3.2 * u, H: .75 * u}, .37*u, th.Rug, 0, paint.Color{})
	left := d.member < len(d.gone) && d.gone[d.member]
	Figure{Look: d.look(d.member), Pose: d.pose(d.member), At: at, Unit: u, Gone: left}.Draw(c.List, th)
	c.Unclip()
	c.Note(ui.RolePicture, m.Name, d.last(d.member), r)
}

// last says how a member sat at the end; empty where that is not known.
func (d *debriefScreen) last(i int) string {
	if i < len(d.ways) {
		return d.ways[i]
	}
	return ""
}

// viewLegend names the two dots and the frame, at the foot of r; it returns how high
// it is.
func (d *debriefScreen) viewLegend(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	th, share := c.Theme, words.Say("ordinary share in a group of {number}", words.Number(len(d.of.Members)))
	said, thought := c.Width(st.caption, "said aloud"), c.Width(st.caption, "thought")
	low := c.Height(st.caption, r.W-34, share)
	h := 8 + low
	if d.views() {
		h += 24
	}
	y := r.Y + r.H - h + 14
	if d.views() {
		c.List.Box(paint.Box{X: r.X + 8, Y: y, HW: 7, HH: 7, Radius: 7, Fill: th.Edge})
		c.Text(paint.Rect{X: r.X + 24, Y: y - 10, W: said + 1, H: 20}, st.caption, ui.Start, "said aloud")
		next := max(118, 24+said+24)
		c.List.Box(paint.Box{X: r.X + next, Y: y, HW: 8, HH: 8, Radius: 8, Stroke: 2.4, Edge: th.Edge})
		c.Text(paint.Rect{X: r.X + next + 16, Y: y - 10, W: thought + 1, H: 20}, st.caption, ui.Start, "thought")
		y += 24
	}
	c.Box(paint.Rect{X: r.X, Y: y - 7, W: 26, H: 14}, 3, paint.Color{}, paint.StrokeControl, th.Edge)
	c.Paragraph(paint.Rect{X: r.X + 34, Y: y - 10, W: r.W - 34}, st.caption, share)
	return h
}
