package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// compareAct is what the person chose to do.
type compareAct uint8

const (
	comparing compareAct = iota
	compareBack
	compareAdd // go on from where the two part in yet another way
)

// sideNames are what the two branches are called on the page.
var sideNames = [2]string{"A", "B"}

// sideInk is the colour of a side; the other is told by its dashes too.
func sideInk(th *paint.Theme, i int) paint.Color {
	if i == 1 {
		return th.Cohesion
	}
	return th.Ink2
}

// frame draws the page.
func (m *comparison) frame(c *ui.Context) (act compareAct) {
	st := stylesOf(c.Theme)
	bar, page := pageHeader(c)
	if pageBack(c, &bar, "Back into the room") {
		act = compareBack
	}
	if m.header(c, bar, st) {
		act = compareAdd
	}
	if page.W < 900 || page.H < 500 {
		m.column(c, page, st)
		return act
	}
	top := page.Top(.53 * page.H)
	page.Top(14)
	half := (top.W - 16) / 2
	m.side(c, top.Left(half), 0, st)
	top.Left(16)
	m.side(c, top, 1, st)
	m.curves(c, page.Left(.33*page.W), st)
	page.Left(14)
	m.changes(c, page.Left(.47*page.W), st)
	page.Left(14)
	m.choices(c, page, st)
	return act
}

// column is the page where it is narrow or low: one part under another.
func (m *comparison) column(c *ui.Context, page paint.Rect, st pageStyles) {
	in := c.Scroll(ui.Name("compare"), page, "Two branches")
	if in.W >= 620 {
		top, half := in.Top(300), (in.W-16)/2
		m.side(c, top.Left(half), 0, st)
		top.Left(16)
		m.side(c, top, 1, st)
	} else {
		for i := range m.sides {
			m.side(c, in.Top(290), i, st)
			in.Top(12)
		}
	}
	for _, part := range [...]func(*ui.Context, paint.Rect, pageStyles){m.curves, m.changes, m.choices} {
		in.Top(12)
		part(c, in.Top(330), st)
	}
	c.EndScroll(in.Y + 8)
}

// header draws the bar; it reports whether a branch is to be added.
func (m *comparison) header(c *ui.Context, bar paint.Rect, st pageStyles) (add bool) {
	bar.Right(16)
	all := m.of.Branches()
	if m.headButton(c, &bar, 150, ui.Button{ID: ui.Name("swap"), Label: "Swap sides", Key: ui.Letter('S')}, ui.IconAgain) {
		m.swap()
	}
	if len(all) > 2 && m.headButton(c, &bar, 170, ui.Button{ID: ui.Name("other branch"), Label: "Other branch", Key: ui.Letter('O'), Hint: "Set another branch beside A"}, ui.IconNext) {
		m.another(all)
	}
	add = m.headButton(c, &bar, 178, ui.Button{
		ID: ui.Name("add branch"), Label: "Add a branch", Icon: ui.IconBranch, Key: ui.Letter('A'), Hint: "Go on from where the two part, in yet another way",
	}, ui.IconBranch)
	w := c.Heading(bar, st.head, "What if")
	text, style := words.Say("from minute {m}, the same people, the same luck", int(m.part)), st.second
	if t := m.parting(); t.Meeting > 1 {
		text = words.Say("from meeting {k}, minute {m}, the same people, the same luck", t.Meeting, int(t.Minute))
	}
	if m.wrong != "" {
		text, style = m.wrong, st.bad
	}
	if room := bar.W - w - 14; room > c.Width(style, text) {
		c.Text(paint.Rect{X: bar.X + w + 14, Y: bar.Y + 3, W: room, H: bar.H}, style, ui.Start, text)
	}
	return add
}

// headButton draws a button at the end of the bar, and takes its place from it: an icon
// alone where there is hardly any room.
func (m *comparison) headButton(c *ui.Context, bar *paint.Rect, wide float32, b ui.Button, icon ui.Icon) bool {
	b.Bare = c.W < 900
	if c.W < 620 {
		if b.Hint == "" {
			b.Hint = b.Label
		}
		b.Name, b.Label, b.Icon, wide = b.Label, "", icon, 38
	}
	q := bar.Right(wide)
	q.Y, q.H = bar.Y+11, paint.ButtonHeight
	bar.Right(10)
	return c.Button(q, b)
}

// another sets the next branch beside A.
func (m *comparison) another(all []session.Branch) {
	to := m.sides[1].branch.ID
	for range all {
		if to = (to + 1) % len(all); to != m.sides[0].branch.ID {
			break
		}
	}
	*m = newComparison(m.room, m.sides[0].branch.ID, to)
}

// side draws one branch: what it did, and the room at the minute that is looked at.
func (m *comparison) side(c *ui.Context, r paint.Rect, i int, st pageStyles) {
	s := &m.sides[i]
	c.Panel(r, paint.RadiusPagePanel)
	c.Region(words.Say("{side}: {branch}", sideNames[i], words.Text(branchName(&s.branch))))
	defer c.EndRegion()
	in := r.Pad(10, 10)
	head := in.Top(44)
	m.letter(c, paint.Point{X: head.X + 20, Y: head.Y + 20}, i)
	head.Left(46)
	when := m.when(s)
	w := c.Width(st.small, when)
	if c.Fits(paint.Rect{W: head.W - w - 14, H: 20}, st.small, branchName(&s.branch)) {
		c.WriteIn(paint.Rect{X: head.X + head.W - w - 6, Y: head.Y, W: w + 1, H: 20}, st.small, ui.Start, when)
	} else {
		w = 0 // the course below shows it
	}
	c.Text(paint.Rect{X: head.X, Y: head.Y, W: head.W - w - 14, H: 20}, st.small, ui.Start, branchName(&s.branch))
	what := st.strong
	for what.Size > paint.TypeCaption && c.Width(what, m.first(s)) > head.W-8 {
		what.Size--
	}
	c.Text(paint.Rect{X: head.X, Y: head.Y + 20, W: head.W - 8, H: 22}, what, ui.Start, sentence(m.first(s)))
	m.words(c, in.Bottom(46), s)
	in.Bottom(6)
	QuietCircle(c, in, paint.RadiusInset, m.people(s))
}

// letter is the sign of a side.
func (m *comparison) letter(c *ui.Context, at paint.Point, i int) {
	th := c.Theme
	c.List.Box(paint.Box{X: at.X, Y: at.Y, HW: 15, HH: 15, Radius: 15, Fill: sideInk(th, i)})
	c.WriteIn(paint.Rect{X: at.X - 15, Y: at.Y - 15, W: 30, H: 30}, ui.Font(paint.Bold, paint.TypeBody, th.Panel), ui.Middle, sideNames[i])
}

func (m *comparison) when(s *side) string {
	if s.end() < m.at {
		return words.Say("ended at minute {m}", int(s.end()))
	}
	return words.Minute(m.at)
}

// people are those in the room of a side, as they hold themselves.
func (m *comparison) people(s *side) []Person {
	reading, beat := m.reading(s), m.said(s)
	var list []Person
	for k := range m.room.actors {
		id := sim.ID(k + 1)
		cue := reading.Cues[id]
		p := Person{Name: m.room.name(id), Look: m.room.looks[k], Pose: PoseOf(cue), Gone: cue == observe.Gone}
		if g := reading.Gaze[id]; g.IsMember() && g != id && !p.Gone {
			p.At = int(g)
		}
		if beat != nil && beat.Turn.Speaker == id && !p.Gone {
			p.Pose = PoseOf(observe.Speaking)
		}
		p.Hidden = p.Gone && !m.room.known(id)
		list = append(list, p)
	}
	return list
}

// words is what is being said on a side.
func (m *comparison) words(c *ui.Context, q paint.Rect, s *side) {
	b := m.said(s)
	if b == nil {
		return
	}
	th := c.Theme
	name := sentence(m.room.name(b.Turn.Speaker)) + ":"
	c.Inset(q, paint.RadiusInset)
	in := q.Pad(10, 3)
	w := c.WriteIn(paint.Rect{X: in.X, Y: in.Y, W: in.W, H: 20}, ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink), ui.Start, name)
	in.Left(w + 8)
	text := c.Scroll(ui.Item("compare words", s.branch.ID+1), in, "What is said")
	c.EndScroll(text.Y + c.Paragraph(text, ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink), words.Say("“{line}”", b.Line.Text)))
}
