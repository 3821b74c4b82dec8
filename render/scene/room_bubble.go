package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// bubble is where what is said stands. It is laid out once for a beat and a room.
type bubble struct {
	beat int // stamp of the view when it was laid out
	room paint.Rect
	asks bool
	at   paint.Rect
	size float32 // of its type

	strip paint.Rect // where it stands in place of the rug; empty: on the rug
}

const (
	bubbleWidth = 326
	bubblePadX  = 16
	bubblePadY  = 12
	bubbleHead  = 18
)

// quoteLine is the distance of lines in a bubble of that type size.
func quoteLine(size float32) float32 { return size + 5 }

// speech draws the latest beat: a bubble, or a silence and what is seen in it.
func (r *Room) speech(c *ui.Context) {
	b := r.last()
	if b == nil {
		return
	}
	if silent(b) {
		r.silence(c, b)
		return
	}
	r.layBubble(c, b)
	q := r.bubble.at
	since := c.Now - r.pace.since
	if old := r.cutShort(b); old != nil && since < overlap && !c.Reduced {
		r.drawBubble(c, old, q.Shift(-26, -20), .6, r.heardOf(old)+" –")
		c.Wake(overlap - since)
	}
	in := float32(paint.EaseOut(since / paint.BubbleInTime))
	if in < 1 {
		c.Wake(0)
		if !c.Reduced {
			q.Y += 6 * (1 - in)
		}
	}
	if isNews(b) {
		r.drawNews(c, b, q, in)
		return
	}
	r.drawBubble(c, b, q, in, r.heardOf(b))
	c.Note(ui.RoleText, r.speaker(b)+" "+r.towards(b), r.heardOf(b), q)
}

// overlap is how long (seconds) an interrupted bubble stays under the one that cut it.
const overlap = .6

// cutShort is the beat that b interrupted, nil when it interrupted none.
func (r *Room) cutShort(b *session.Beat) *session.Beat {
	beats := r.beats()
	if !b.Turn.Events.Has(sim.Interrupted) || len(beats) < 2 {
		return nil
	}
	old := &beats[len(beats)-2]
	if silent(old) || !heard(old) {
		return nil
	}
	return old
}

// drawBubble draws a bubble into q with an opacity.
func (r *Room) drawBubble(c *ui.Context, b *session.Beat, q paint.Rect, alpha float32, text string) {
	th := c.Theme
	if !th.WhiteLine {
		shade := th.Shadow
		c.Box(paint.Rect{X: q.X - 2, Y: q.Y + 3, W: q.W + 4, H: q.H + 2}, 18, shade.Alpha(alpha), 0, paint.Color{})
	}
	c.Box(q, paint.RadiusBubble, th.Bubble.Alpha(alpha), 0, paint.Color{})
	in := q.Pad(bubblePadX, bubblePadY)
	ink := th.BubbleInk.Alpha(alpha)
	r.drawHead(c, b, in.Top(r.headHeight(c, b, in.W)), ink, th.BubbleInk2.Alpha(alpha))
	st := ui.Font(paint.Regular, r.bubble.size, ink)
	if r.bubble.strip.W > 0 && r.headWidth(c, b) > in.W { // to whom goes before what is said
		text = words.Say("{towards}: {line}", sentence(words.Text(r.towards(b))), text)
	}
	bubbleText(c, ui.Item("bubble", r.bubble.beat), paint.Rect{X: in.X, Y: in.Y, W: in.W, H: q.Y + q.H - in.Y - 6}, st, text)
}

// headHeight is how high the words are that say who speaks to whom: one line, or one
// under another where both are too wide for that.
func (r *Room) headHeight(c *ui.Context, b *session.Beat, width float32) float32 {
	if isNews(b) || r.bubble.strip.W > 0 || r.headWidth(c, b) <= width {
		return bubbleHead
	}
	bold, plain := headStyles(paint.Color{}, paint.Color{})
	return bubbleHead * float32(len(c.Lines(bold, width, r.speaker(b)))+len(c.Lines(plain, width, r.towards(b))))
}

// drawHead says in r's top who speaks to whom.
func (r *Room) drawHead(c *ui.Context, b *session.Beat, head paint.Rect, ink, ink2 paint.Color) {
	bold, plain := headStyles(ink, ink2)
	if r.headWidth(c, b) > head.W && head.H <= bubbleHead { // a strip has one line
		c.WriteIn(head, bold, ui.Start, r.speaker(b))
		return
	}
	if head.H <= bubbleHead {
		y := head.Centre().Y + 5
		x := head.X + c.Write(head.X, y, bold, r.speaker(b))
		c.Write(x+5, y, plain, r.towards(b))
		return
	}
	for _, l := range c.Lines(bold, head.W, r.speaker(b)) {
		c.Write(head.X, head.Top(bubbleHead).Centre().Y+5, bold, l)
	}
	for _, l := range c.Lines(plain, head.W, r.towards(b)) {
		c.Write(head.X, head.Top(bubbleHead).Centre().Y+5, plain, l)
	}
}

func headStyles(ink, ink2 paint.Color) (bold, plain ui.Style) {
	return ui.Font(paint.Bold, paint.TypeCaption, ink), ui.Font(paint.Regular, paint.TypeCaption, ink2)
}

// bubbleText sets what is said into q; what does not fit is reached by scrolling.
func bubbleText(c *ui.Context, id ui.ID, q paint.Rect, st ui.Style, text string) {
	line := quoteLine(st.Size)
	lines := c.Lines(st, q.W, text)
	write := func(x, y float32, lines []string) {
		for i, l := range lines {
			c.Write(x, y+float32(i)*line+16, st, l)
		}
	}
	if float32(len(lines))*line <= q.H+6 {
		write(q.X, q.Y, lines)
		return
	}
	q.W += bubblePadX - 4
	in := c.Scroll(id, q, "What is said, scrolled")
	lines = c.Lines(st, in.W-4, text)
	write(in.X, in.Y, lines)
	c.EndScroll(in.Y + float32(len(lines))*line + 4)
}

// towards says to whom a beat is addressed.
func (r *Room) towards(b *session.Beat) string {
	switch to := r.aim(b); {
	case unsigned(&b.Turn):
		return "without a name"
	case inPairs(&b.Turn) && to == sim.Everyone:
		return "overheard"
	case inPairs(&b.Turn):
		return words.Say("to {whom}, overheard", r.name(to))
	case to == sim.Everyone:
		return "to everyone"
	default:
		return words.Say("to {whom}", r.whom(b))
	}
}

// speaker is who says a beat, as far as one can know: what is written has no name.
func (r *Room) speaker(b *session.Beat) string {
	if unsigned(&b.Turn) {
		return "On a sheet"
	}
	return words.Capital(r.name(b.Turn.Speaker))
}

// drawNews draws what befell the group where a bubble would stand: nobody says it.
func (r *Room) drawNews(c *ui.Context, b *session.Beat, q paint.Rect, alpha float32) {
	th := c.Theme
	if th.DropFar.A != 0 {
		c.Box(ui.Grow(q, 2).Shift(0, 3), 14, th.DropFar.Alpha(alpha), 0, paint.Color{})
	}
	c.Box(q, paint.RadiusPanel, th.Panel.Alpha(alpha), paint.StrokeChosen, th.Edge.Alpha(alpha))
	in := q.Pad(bubblePadX, bubblePadY)
	head := in.Top(bubbleHead)
	c.WriteIn(head, ui.Font(paint.Bold, paint.TypeCaption, th.Ink2.Alpha(alpha)), ui.Start, r.news(b))
	st := ui.Font(paint.Italic, r.bubble.size, th.Ink.Alpha(alpha))
	bubbleText(c, ui.Item("bubble", r.bubble.beat), paint.Rect{X: in.X, Y: in.Y, W: in.W, H: q.Y + q.H - in.Y - 6}, st, b.Line.Text)
	c.Note(ui.RoleText, r.news(b), b.Line.Text, q)
}

// silence leaves the place of the bubble empty. What is seen stands there in
// italics; after three seconds a thin ring fills once.
func (r *Room) silence(c *ui.Context, b *session.Beat) {
	th, since := c.Theme, c.Now-r.pace.since
	m := paint.Point{X: r.ring.Middle.X, Y: r.ring.Middle.Y - 6}
	if sight := r.sight(b); sight != "" {
		st := ui.Font(paint.Italic, paint.TypeQuote, th.RoomInk)
		w := min(r.ring.RX*1.1, 300)
		lines := c.Lines(st, w, sight)
		y := m.Y - float32(len(lines))*11
		for i, l := range lines {
			c.Write(m.X-c.Width(st, l)/2, y+float32(i)*22+16, st, l)
		}
		c.Note(ui.RoleText, "Seen", sight, paint.Rect{X: m.X - w/2, Y: y, W: w, H: float32(len(lines)) * 22})
		return
	}
	if since < 3 || since > 60 || c.Reduced {
		if since < 3 {
			c.Wake(3 - since)
		}
		return
	}
	share := min(1, float32(since-3)/2)
	if share < 1 {
		c.Wake(0)
	}
	n := 1 + int(share*32)
	pts := make([]paint.Point, 0, 34)
	for i := range n + 1 {
		a := -1.5708 + 6.2832*float32(i)/33
		pts = append(pts, paint.Point{X: m.X + 20*cos(a), Y: m.Y + 20*sin(a)})
	}
	c.List.Path(2, th.RoomInk2, pts...)
}
