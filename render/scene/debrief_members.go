package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/debrief"
)

// members is a row for each member, with one of them open.
func (d *debriefScreen) members(c *ui.Context, page paint.Rect, st pageStyles) {
	panels(c, page, st, 300, false, d.memberList, d.person)
}

func (d *debriefScreen) memberList(c *ui.Context, large paint.Rect, st pageStyles) {
	c.Panel(large, paint.RadiusPagePanel)
	in := large.Pad(16, 12)
	cols := d.memberColumns(c, in.W, st)
	d.columnHeads(c, in.Top(44), cols, st)
	rows := c.Scroll(ui.Name("members"), in, "The members")
	high := min(88, max(75, (in.H-5*float32(len(d.of.Members)-1))/float32(max(1, len(d.of.Members)))))
	c.Group(ui.Name("member list"), ui.RoleList, "The members", true)
	for i := range d.of.Members {
		row := rows.Top(high)
		if d.memberRow(c, row, i, cols, st) {
			d.member = i
		}
		rows.Top(5)
	}
	c.EndGroup()
	c.EndScroll(rows.Y - 5)
}

// columns says where share, views and benefit stand in a row; a width of 0 leaves a
// column out.
type columns struct{ share, view, took, shareW, viewW, tookW float32 }

func (d *debriefScreen) memberColumns(c *ui.Context, width float32, st pageStyles) columns {
	name := float32(150) // and more where one has a long name
	for i := range d.of.Members {
		for word := range strings.FieldsSeq(d.of.Members[i].Name) {
			name = max(name, 90+c.Width(ui.Font(st.part.Face, paint.TypeCaption, st.part.Color), word))
		}
	}
	name = min(name, max(150, .4*width), width-84) // the rest of a long one is set smaller
	rest := width - name
	switch {
	case rest < 260:
		return columns{share: name, shareW: rest - 14}
	case rest < 520:
		return columns{share: name, shareW: rest*.5 - 24, took: name + rest*.5, tookW: rest*.5 - 8}
	}
	return columns{
		share: name, shareW: rest*.26 + 4,
		view: name + rest*.30, viewW: rest * .23,
		took: name + rest*.58, tookW: rest*.42 - 8,
	}
}

func (d *debriefScreen) columnHeads(c *ui.Context, r paint.Rect, k columns, st pageStyles) {
	head := func(x, w float32, title, left, right string) {
		if w <= 0 {
			return
		}
		if line := (paint.Rect{X: r.X + x, Y: r.Y, W: min(w+20, r.W-x), H: 20}); c.Fits(line, st.strong, title) {
			c.Text(line, st.strong, ui.Start, title)
		} else { // over both lines, without what the ends mean
			line.H = 42
			c.Text(line, st.strong, ui.Start, title)
			return
		}
		below := paint.Rect{X: r.X + x, Y: r.Y + 20, W: w, H: 18}
		if right != "" && c.Width(st.caption, left)+c.Width(st.caption, right)+6 > w {
			return
		}
		c.WriteIn(below, st.caption, ui.Start, left)
		c.WriteIn(below, st.caption, ui.Finish, right)
	}
	head(k.share, k.shareW, "Share of the talk", "none", "half")
	if d.views() {
		head(k.view, k.viewW, "Said and thought", "against", "for")
	}
	from := "from their own turns, and the help they got"
	if c.Width(st.caption, from) > k.tookW {
		from = "in five steps"
	}
	head(k.took, k.tookW, "What they took home", from, "")
}

// views reports whether there was a topic to have a view on.
func (d *debriefScreen) views() bool {
	for _, m := range d.of.Members {
		if m.HasView {
			return true
		}
	}
	return false
}

func (d *debriefScreen) memberRow(c *ui.Context, r paint.Rect, i int, k columns, st pageStyles) bool {
	th, m := c.Theme, &d.of.Members[i]
	t := c.Row(r, ui.Row{
		ID: ui.Item("member", i+1), Name: m.Name, Value: shareWords(m) + "; " + words.Text(m.BenefitWords),
		Chosen: i == d.member, Fill: th.Sunken,
	})
	tile := paint.Rect{X: r.X + 4, Y: r.Y + 4, W: 64, H: r.H - 8}
	c.Box(tile, paint.RadiusInset-2, th.Floor, 0, paint.Color{})
	Bust(c.List, tile.Centre(), 27, d.look(i))
	c.WriteIn(paint.Rect{X: r.X + 80, Y: r.Y, W: k.share - 84, H: r.H}, st.part, ui.Start, m.Name)
	d.shareBar(c, paint.Rect{X: r.X + k.share, Y: r.Y, W: k.shareW, H: r.H}, m, st)
	if k.viewW > 0 && m.HasView {
		d.viewLine(c, paint.Rect{X: r.X + k.view, Y: r.Y, W: k.viewW, H: r.H}, m)
	}
	if k.tookW > 0 {
		d.took(c, paint.Rect{X: r.X + k.took, Y: r.Y, W: k.tookW, H: r.H}, m, st)
	}
	return t.Fired
}

func shareWords(m *debrief.Member) string {
	return joined(words.Count(m.Turns, "1 turn", "{n} turns"), m.TalkWords)
}

// shareBar is a member's share on a track that ends at half, with the ordinary range
// as a frame.
func (d *debriefScreen) shareBar(c *ui.Context, r paint.Rect, m *debrief.Member, st pageStyles) {
	th, y := c.Theme, r.Centre().Y
	at := func(share float64) float32 { return r.W * float32(min(1, share/.5)) }
	c.Box(paint.Rect{X: r.X, Y: y - 6, W: r.W, H: 12}, 6, th.Panel, paint.StrokeHair, th.Line)
	ink := th.Part
	if m.Talk != debrief.Ordinary {
		ink = th.Bad
	}
	w := max(12, at(m.Share))
	c.Box(paint.Rect{X: r.X, Y: y - 6, W: w, H: 12}, 6, ink, 0, paint.Color{})
	c.Box(paint.Rect{X: r.X + at(m.Low), Y: y - 10.5, W: at(m.High) - at(m.Low), H: 21}, 3, paint.Color{}, paint.StrokeControl, th.Edge)
	if m.TalkWords == "" {
		return
	}
	style := st.bad
	if m.Talk == debrief.Ordinary {
		style = st.captionStrong
	}
	word := c.Width(style, m.TalkWords)
	x := min(r.X+w+8, r.X+r.W-word)
	c.Write(max(r.X, x), y-16, style, m.TalkWords)
}

// viewLine is what was said last (filled) and what is thought (hollow), on one line
// from against to for.
func (d *debriefScreen) viewLine(c *ui.Context, r paint.Rect, m *debrief.Member) {
	th, y := c.Theme, r.Centre().Y
	at := func(v float64) float32 { return r.X + 8 + (r.W-16)*float32((v+1)/2) }
	c.Box(paint.Rect{X: r.X, Y: y - 1, W: r.W, H: 2}, 1, th.Line, 0, paint.Color{})
	ink := th.Edge
	if m.HeldBack {
		ink = th.Trust
	}
	said, thought := at(m.Said), at(m.Thought)
	c.List.Box(paint.Box{X: thought, Y: y, HW: 8, HH: 8, Radius: 8, Fill: th.Panel, Stroke: 2.4, Edge: ink})
	if m.HeldBack { // a ring in the ring, and not only another colour
		c.List.Box(paint.Box{X: thought, Y: y, HW: 4, HH: 4, Radius: 4, Stroke: 1.4, Edge: ink})
	}
	if m.Voiced {
		dot, lo, hi := float32(8), min(said, thought)+7, max(said, thought)
		if hi-lo < 3 { // both at one place: the dot lies in the ring
			dot = 4.6
		} else {
			c.Box(paint.Rect{X: lo, Y: y - 2.2, W: hi - lo - 7, H: 4.4}, 2, ink, 0, paint.Color{})
		}
		c.List.Box(paint.Box{X: said, Y: y, HW: dot, HH: dot, Radius: dot, Fill: ink})
	}
}

// took is the benefit in five steps, in words, and what it came from.
func (d *debriefScreen) took(c *ui.Context, r paint.Rect, m *debrief.Member, st pageStyles) {
	th, y := c.Theme, r.Centre().Y
	slim := 112+c.Width(st.strong, m.BenefitWords) > r.W // then only one of the two texts has room
	because := len(c.Lines(st.small, r.W, m.Because))
	switch {
	case m.Because == "":
		y += 9
	case because > 1 && !slim:
		y -= 9
	}
	for k := range debrief.BenefitSteps {
		box := paint.Rect{X: r.X + 21*float32(k), Y: y - 20, W: 17, H: 12}
		if k < m.Benefit {
			c.Box(box, paint.RadiusMark, th.Cohesion, 0, paint.Color{})
		} else {
			c.Box(box, paint.RadiusMark, paint.Color{}, paint.StrokeControl, th.Edge)
		}
	}
	if slim {
		c.WriteIn(paint.Rect{X: r.X, Y: y + 3, W: r.W, H: 20}, st.label, ui.Start, m.BenefitWords)
		return
	}
	c.WriteIn(paint.Rect{X: r.X + 112, Y: y - 24, W: r.W - 112, H: 20}, st.strong, ui.Start, m.BenefitWords)
	c.WriteLines(paint.Rect{X: r.X, Y: y + 3, W: r.W}, st.small, m.Because)
}
