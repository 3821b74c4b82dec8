package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/observe"
)

// measured is one thing in which two branches can differ.
type measured struct {
	name       string
	icon       ui.Icon
	color      func(*paint.Theme) paint.Color
	value      func(*observe.Reading) float64
	least, far float64 // under which it is none, and at which a dot stands at the edge
}

var comparedBy = [...]measured{
	{"Cohesion", ui.IconRings, forces[0].color, forces[0].value, 2, 12},
	{"Tension", ui.IconZigzag, forces[1].color, forces[1].value, .05, .5},
	{"Participation", ui.IconBars, forces[2].color, forces[2].value, .05, .4},
	{"Trust in you", ui.IconPerson, forces[3].color, forces[3].value, .03, .3},
	{"Hidden dissent", ui.IconEye, func(t *paint.Theme) paint.Color { return t.Ink2 }, func(r *observe.Reading) float64 { return r.HiddenDissent }, .03, .3},
}

// changes draws B against A at the minute that is looked at: five measures, and for
// whom it is otherwise.
func (m *comparison) changes(c *ui.Context, r paint.Rect, st pageStyles) {
	c.Panel(r, paint.RadiusPagePanel)
	c.Region("B against A")
	defer c.EndRegion()
	in := c.Scroll(ui.Name("changes"), r.Pad(16, 10), "B against A")
	c.Heading(in.Top(28), st.strong, "At this minute, B against A")
	a, b := m.reading(&m.sides[0]), m.reading(&m.sides[1])
	label := float32(136)
	for i := range comparedBy {
		label = max(label, min(c.Width(st.label, comparedBy[i].name)+34, .55*in.W))
	}
	mid := in.X + label + (in.W-label)/2
	top := in.Y
	for i := range comparedBy {
		m.change(c, in.Top(27), &comparedBy[i], a, b, label, st)
	}
	c.Box(paint.Rect{X: mid - .75, Y: top + 2, W: 1.5, H: in.Y - top - 4}, 0, c.Theme.Edge, 0, paint.Color{})
	foot := in.Top(22)
	foot.Left(label)
	c.WriteIn(foot, st.caption, ui.Start, "less")
	c.WriteIn(foot, st.caption, ui.Finish, "more")
	if foot.W > 150 {
		c.WriteIn(foot, st.caption, ui.Middle, "the same")
	}
	in.Top(6)
	if list := m.differences(); len(list) > 0 {
		c.Heading(in.Top(24), st.captionStrong, "For whom it is otherwise in B")
		in.Y += paragraphs(c, in, st.smallInk, list, 3)
	}
	c.EndScroll(in.Y)
}

// change is one measure: a dot beside the middle, hollow where it is none.
func (m *comparison) change(c *ui.Context, q paint.Rect, k *measured, a, b *observe.Reading, label float32, st pageStyles) {
	th, d := c.Theme, k.value(b)-k.value(a)
	c.Icon(k.icon, q.X+9, q.Centre().Y, .85, k.color(th))
	c.WriteIn(paint.Rect{X: q.X + 24, Y: q.Y, W: label - 28, H: q.H}, st.label, ui.Start, k.name)
	track := q
	track.Left(label)
	share := float32(min(1, max(-1, d/k.far)))
	x := track.X + track.W/2 + (track.W/2-8)*share
	c.Box(paint.Rect{X: min(x, track.X+track.W/2), Y: q.Centre().Y - 2, W: max(1, abs(x-track.X-track.W/2)), H: 4}, 2, k.color(th).Alpha(.45), 0, paint.Color{})
	word := "about the same"
	switch {
	case d >= k.least:
		word = "more in B"
	case d <= -k.least:
		word = "less in B"
	}
	dot := paint.Box{X: x, Y: q.Centre().Y, HW: 7, HH: 7, Radius: 7, Fill: k.color(th)}
	if word == "about the same" {
		dot.Fill, dot.Stroke, dot.Edge = th.Panel, 2.2, k.color(th)
	}
	c.List.Box(dot)
	c.Note(ui.RolePicture, k.name, word, q)
}

// choices lists what each side chose since they parted.
func (m *comparison) choices(c *ui.Context, r paint.Rect, st pageStyles) {
	c.Panel(r, paint.RadiusPagePanel)
	c.Region("What each chose")
	defer c.EndRegion()
	in := c.Scroll(ui.Name("each chose"), r.Pad(16, 10), "What each chose")
	c.Heading(in.Top(28), st.strong, "What you chose since they part")
	both := in.W >= 300
	each := in.W
	if both {
		each = (in.W - 14) / 2
	}
	foot := in.Y
	for i := range m.sides {
		q := paint.Rect{X: in.X, Y: in.Y, W: each}
		if both && i == 1 {
			q.X += each + 14
		} else if i == 1 {
			q.Y = foot + 10
		}
		s := &m.sides[i]
		m.letter(c, paint.Point{X: q.X + 13, Y: q.Y + 15}, i)
		name := paint.Rect{X: q.X + 34, Y: q.Y + 4, W: q.W - 34}
		q.Y += max(32, c.Paragraph(name, st.label, branchName(&s.branch))+8)
		list := m.chosen(s)
		if len(list) == 0 {
			list = []string{"You listened."}
		}
		q.Y += paragraphs(c, q, st.smallInk, list, 5)
		foot = max(foot, q.Y)
	}
	if m.rank(c) {
		in.Y = foot
		foot += m.drawRanking(c, in, st)
	}
	c.EndScroll(foot)
}
