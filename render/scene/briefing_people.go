package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// people are cards, two in a row: each member with what the last facilitator wrote
// down. The cards of a row are as high as the longer text needs.
func (b *briefing) people(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	w := c.Heading(r.Top(28), st.part, "Who is here")
	const about = "what the last facilitator wrote down"
	if q := (paint.Rect{X: r.X + w + 9, Y: r.Y - 28, W: max(0, r.W-w-9), H: 30}); c.Fits(q, st.caption, about) {
		c.Text(q, st.caption, ui.Start, about)
	} else {
		r.Y += c.Paragraph(r, st.caption, about)
	}
	r.Top(4)
	columns := 2
	if r.W < 440 {
		columns = 1
	}
	each := (r.W - 10*float32(columns-1)) / float32(columns)
	members := atFirst(b.of)
	k := cardOf(len(members), columns)
	if tall := b.peopleHeight(c, each, columns, k, st.roomBody); tall > c.H*.72-32 {
		st.roomBody.Size = paint.TypeCaption // the smallest there is, before one must scroll
	}
	for i := 0; i < len(members); i += columns {
		row := members[i:min(i+columns, len(members))]
		line := r.Top(k.height(c, row, each, st.roomBody))
		for n := range row {
			b.card(c, line.Left(each), seatOf(b.of, &row[n]), k, st)
			line.Left(10)
		}
		r.Top(10)
	}
	return r.Y - 10
}

// atFirst are the members who are there when a scenario begins: whoever comes later
// is not known yet.
func atFirst(s *scenarios.Scenario) []scenarios.Member {
	var list []scenarios.Member
	for _, m := range s.Members {
		if m.Arrives <= max(1, s.Meeting) {
			list = append(list, m)
		}
	}
	return list
}

// seatOf is the seat of a member, counted from 0.
func seatOf(s *scenarios.Scenario, m *scenarios.Member) int {
	for i := range s.Members {
		if s.Members[i].ID == m.ID {
			return i
		}
	}
	return 0
}

// cardSize is how large a card and the figure in it are.
type cardSize struct{ least, unit, words float32 } // height, head height, left end of the words

// cardOf makes the people of a small group larger.
func cardOf(members, columns int) cardSize {
	if columns > 1 && members <= 2*columns {
		return cardSize{200, 46, 108}
	}
	return cardSize{134, 36, 91}
}

// height is how high the cards of a row must be.
func (k cardSize) height(c *ui.Context, row []scenarios.Member, width float32, st ui.Style) float32 {
	high := k.least
	for i := range row {
		high = max(high, 46+c.Height(st, width-k.words-11, row[i].Backstory))
	}
	return high
}

func (b *briefing) peopleHeight(c *ui.Context, width float32, columns int, k cardSize, st ui.Style) (sum float32) {
	members := atFirst(b.of)
	for i := 0; i < len(members); i += columns {
		sum += k.height(c, members[i:min(i+columns, len(members))], width, st) + 10
	}
	return sum - 10
}

// card is one member on a piece of the floor.
func (b *briefing) card(c *ui.Context, r paint.Rect, i int, k cardSize, st pageStyles) {
	th, m := c.Theme, &b.of.Members[i]
	c.Box(r, paint.RadiusInset, th.Floor, th.Outline, th.Line)
	c.Cap(r.X+r.W-10, r.Y+20, seatNumber(i+1), th.RoomInk2)
	at := paint.Point{X: r.X + k.words/2 + 1, Y: r.Y + r.H - 12 - .75*k.unit}
	c.Clip(r)
	Figure{Look: LookFor(m.Look, i+1), Pose: Rest, At: at, Unit: k.unit, Side: 1}.Draw(c.List, th)
	c.Unclip()
	in := paint.Rect{X: r.X + k.words, Y: r.Y + 12, W: r.W - k.words - 11, H: 24}
	c.Note(ui.RolePerson, m.Name, words.Say("seat {n}", i+1), r)
	c.WriteIn(paint.Rect{X: in.X, Y: in.Y, W: in.W - 20, H: in.H}, st.roomName, ui.Start, m.Name)
	c.Paragraph(paint.Rect{X: in.X, Y: in.Y + 25, W: in.W}, st.roomBody, m.Backstory)
}

// footHeight is how high the bar at the bottom must be for its note and the modes.
func (b *briefing) footHeight(c *ui.Context, width float32, st pageStyles) float32 {
	if slimFoot(width) {
		return 30 + c.Height(st.smallInk, width-32, b.note()) + 28 + 44 + modesHeight(c, width-32, st) + 10
	}
	return 20 + max(44, modesHeight(c, modeWidth, st), 22+c.Height(st.smallInk, width-32-250-modeWidth-26, b.note()))
}

// slimFoot reports whether note, modes and button stand one under another.
func slimFoot(width float32) bool { return width < 960 }

func (b *briefing) note() string {
	if b.wrong != "" {
		return b.wrong
	}
	if b.of.ContentNote == "" {
		return "You can pause, step out at any time, and go on later. Nothing is lost by leaving."
	}
	return b.of.ContentNote
}

// foot holds the content note and the button that acknowledges it.
func (b *briefing) foot(c *ui.Context, r paint.Rect, st pageStyles) bool {
	c.Panel(r, paint.RadiusPagePanel)
	c.Region("Before you go in")
	defer c.EndRegion()
	in := r.Pad(16, 10)
	button := paint.Rect{}
	if b.low {
		return b.goIn(c, in)
	}
	if slimFoot(r.W) {
		button = in.Bottom(44)
		in.Bottom(8)
		b.modes(c, in.Bottom(modesHeight(c, in.W, st)), st)
		in.Bottom(8)
	} else {
		button = in.Right(224)
		button.Y, button.H = r.Centre().Y-22, 44
		in.Right(26)
		b.modes(c, in.Right(modeWidth), st)
		in.Right(26)
	}
	b.noteText(c, in, st)
	return b.goIn(c, button)
}

// noteText is the content note, or why the practice could not begin; it returns the
// height.
func (b *briefing) noteText(c *ui.Context, in paint.Rect, st pageStyles) float32 {
	th := c.Theme
	head, ink := "Content note", th.Notice
	switch {
	case b.wrong != "":
		head, ink = "This practice could not begin", th.Bad
	case b.of.ContentNote == "":
		head, ink = "Before you go in", th.Ink
	}
	label := st.strong
	label.Color = ink
	c.Text(in.Top(22), label, ui.Start, head)
	return 22 + c.Paragraph(in, st.smallInk, b.note())
}

// noteFirst is note and modes over everything else, where it is low; it returns where
// they end.
func (b *briefing) noteFirst(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	r.Y += b.noteText(c, paint.Rect{X: r.X, Y: r.Y, W: r.W, H: 400}, st) + 10
	return r.Y + b.modes(c, paint.Rect{X: r.X, Y: r.Y, W: min(r.W, 460), H: 400}, st)
}

// goIn is the button that acknowledges the note and begins.
func (b *briefing) goIn(c *ui.Context, button paint.Rect) bool {
	return c.Button(button, ui.Button{
		ID: ui.Name("start"), Label: "Go in", Icon: ui.IconPlay, Look: ui.Filled, Key: ui.On(ui.Enter), Main: true,
		Hint: "You have read the content note and begin",
	})
}
