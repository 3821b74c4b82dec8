package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
)

// The tabs of the transcript.
const (
	saidTab = iota
	seenTab
	peopleTab
)

var transcriptTabs = []string{"Said", "Seen", "People"}

// transcript draws the panel on the right: what was said, what was seen, who is here.
func (r *Room) transcript(c *ui.Context, area paint.Rect) {
	c.Region("What happened")
	defer c.EndRegion()
	c.Panel(area, paint.RadiusPanel)
	in := area.Pad(12, 0)
	tabs := in.Top(40)
	r.tab = c.Tabs(ui.Name("transcript"), paint.Rect{X: tabs.X + 4, Y: tabs.Y, W: tabs.W - 4, H: tabs.H}, "What happened", transcriptTabs, r.tab)
	c.Rule(paint.Rect{X: in.X, Y: in.Y - 1, W: in.W, H: 2})
	in.Top(4)
	in.H -= 8
	if !r.looksOn() {
		r.noticeButton(c, in.Bottom(paint.ButtonHeight))
		in.Bottom(8)
	}
	r.transcriptTab(c, in, r.tab)
}

// transcriptTab draws one tab of the transcript into area.
func (r *Room) transcriptTab(c *ui.Context, area paint.Rect, tab int) {
	switch tab {
	case peopleTab:
		r.roster(c, area)
	default:
		r.feed.draw(c, r, area, tab == seenTab)
	}
}

// feed is a list that grows at its end and stands there, unless one scrolls back.
type feed struct {
	up    float32 // how far it is scrolled back, in pixels
	shown int     // the beat, from 1, that was last brought into view because it got the focus
}

func (f *feed) toEnd() { f.up = 0 }

const (
	feedText  = 34 // left edge of the text column
	feedLine  = 19
	feedGap   = 9
	feedHead  = 18
	feedNotch = ui.Notch // of an arrow key, as of the wheel
)

// draw fills area from the end upwards; only what can be seen is laid out.
func (f *feed) draw(c *ui.Context, r *Room, area paint.Rect, seen bool) {
	f.scroll(c, area)
	beats := r.beats()
	full := float32(0)
	for i := len(beats) - 1; i >= 0 && full < area.H+f.up; i-- {
		full += r.entry(i, seen).height(c, area.W)
	}
	f.up = min(f.up, max(0, full-area.H))
	y := area.Y + area.H + f.up
	if full < area.H {
		y = area.Y + full
	}
	if full == 0 {
		text := "Nothing has been said yet."
		if seen {
			text = "Nothing stands out yet."
		}
		c.Paragraph(area.Pad(4, 10), ui.Font(paint.Regular, paint.TypeBodySmall, c.Theme.Ink2), text)
		return
	}
	first := len(beats)
	for first > 0 && y > area.Y {
		h := r.entry(first-1, seen).height(c, area.W)
		if f.up == 0 && y-h < area.Y-feedGap && first < len(beats) {
			break // at the end of the feed entries stand whole
		}
		y -= h
		first--
	}
	c.Clip(area)
	c.Group(ui.Name("said rows"), ui.RoleList, "What happened", false)
	for i := first; i < len(beats) && y < area.Y+area.H; i++ {
		e := r.entry(i, seen)
		h := e.height(c, area.W)
		if h > 0 {
			q := paint.Rect{X: area.X, Y: y, W: area.W, H: h}
			r.askWhy(c, q, i, seen)
			if c.Focused(whyID(i)) {
				f.reveal(c, area, q, i)
			}
			e.draw(c, paint.Rect{X: area.X, Y: y, W: area.W, H: h})
		}
		y += h
	}
	c.EndGroup()
	c.Unclip()
	if f.up > 0 {
		r.backToNow(c, area)
	}
}

// reveal scrolls so that the entry at q is seen, when it has just got the focus.
func (f *feed) reveal(c *ui.Context, area, q paint.Rect, i int) {
	if f.shown == i+1 {
		return
	}
	f.shown = i + 1
	switch above, below := area.Y-q.Y, q.Y+q.H-area.Y-area.H; {
	case above > 0:
		f.up += above
		c.Wake(0)
	case below > 0:
		f.up = max(0, f.up-below)
		c.Wake(0)
	}
}

// scroll lets wheel and keys move the feed.
func (f *feed) scroll(c *ui.Context, area paint.Rect) {
	t := c.Target(ui.Target{ID: ui.Name("feed"), Rect: area, Role: ui.RoleScroll, Name: "What happened, scrolled", Arrows: true})
	if by := c.Turn(area); by != 0 {
		f.up = max(0, f.up+by)
		c.Wheel = 0
		c.Wake(0)
	}
	move := func(k ui.Key, d float32) {
		for c.Take(ui.On(k), true) {
			f.up = max(0, f.up+d)
			c.Wake(0)
		}
	}
	move(ui.PageUp, .85*area.H)
	move(ui.PageDown, -.85*area.H)
	if t.Focus {
		move(ui.Up, feedNotch)
		move(ui.Down, -feedNotch)
		move(ui.Home, 1e6)
		move(ui.End, -1e6)
		c.Ring(area.Pad(2, 2), paint.RadiusInset)
	}
}

// backToNow offers the way back to the end of the feed.
func (r *Room) backToNow(c *ui.Context, area paint.Rect) {
	q := paint.Rect{X: area.X + area.W - 92, Y: area.Y + area.H - 34, W: 88, H: 30}
	if c.Button(q, ui.Button{ID: ui.Name("to now"), Label: "To now", Icon: ui.IconDown}) {
		r.feed.toEnd()
		c.Wake(0)
	}
}
