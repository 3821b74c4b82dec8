package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/session"
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
	up float32 // how far it is scrolled back, in pixels
}

func (f *feed) toEnd() { f.up = 0 }

const (
	feedText  = 34 // left edge of the text column
	feedLine  = 19
	feedGap   = 9
	feedHead  = 18
	feedNotch = 48 // of the wheel, and of an arrow key
)

// draw fills area from the end upwards; only what can be seen is laid out.
func (f *feed) draw(c *ui.Context, r *Room, area paint.Rect, seen bool) {
	f.scroll(c, area)
	beats := r.course.Beats()
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
	for i := first; i < len(beats) && y < area.Y+area.H; i++ {
		e := r.entry(i, seen)
		h := e.height(c, area.W)
		if h > 0 {
			e.draw(c, paint.Rect{X: area.X, Y: y, W: area.W, H: h})
		}
		y += h
	}
	c.Unclip()
	if f.up > 0 {
		r.backToNow(c, area)
	}
}

// scroll lets wheel and keys move the feed.
func (f *feed) scroll(c *ui.Context, area paint.Rect) {
	t := c.Target(ui.Target{ID: ui.Name("feed"), Rect: area, Role: ui.RoleScroll, Name: "What happened, scrolled", Arrows: true})
	if area.Has(c.Pointer) && c.Wheel != 0 {
		f.up = max(0, f.up+c.Wheel*feedNotch)
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

// entry is one beat as the feed shows it.
type entry struct {
	look   *Look // nil for yourself
	you    bool
	who    string
	verb   string
	text   string
	sights [4]string
}

// entry is beat i for the feed: what was said with its sight, or only what was seen.
func (r *Room) entry(i int, seen bool) entry {
	b := &r.course.Beats()[i]
	if !heard(b) {
		return entry{}
	}
	if seen {
		return r.seenIn(i)
	}
	if b.Line.Text == "" {
		return entry{sights: [4]string{b.Line.Sight}}
	}
	e := entry{
		you: b.Turn.Speaker == sim.Facilitator, who: sentence(r.name(b.Turn.Speaker)),
		verb: r.verb(b), text: b.Line.Text, sights: [4]string{b.Line.Sight},
	}
	if k := int(b.Turn.Speaker); b.Turn.Speaker.IsMember() && k <= len(r.looks) {
		e.look = &r.looks[k-1]
	}
	return e
}

// verbs say what an act is, as one tells it; % is the one it is meant for. The second
// is for yourself.
var verbs = [sim.Acts][2]string{
	{"speaks", "spoke"},
	{"is warm to %", "were warm to %"}, {"lightens it", "lightened it"}, {"agrees with %", "agreed with %"},
	{"suggests, to %", "suggested, to %"}, {"says a view, to %", "said a view, to %"}, {"tells %", "told %"},
	{"asks %", "asked %"}, {"asks %", "asked %"}, {"asks % for ideas", "asked % for ideas"},
	{"disagrees with %", "disagreed with %"}, {"holds back", "held back"}, {"snaps at %", "were sharp with %"},
}

func (r *Room) verb(b *session.Beat) string {
	if b.Danger {
		return "speaks of danger"
	}
	person := 0
	if b.Turn.Speaker == sim.Facilitator {
		person = 1
	}
	to := b.Turn.To
	if to == b.Turn.Speaker {
		to = sim.Everyone
	}
	return strings.Replace(verbs[b.Turn.Act][person], "%", r.name(to), 1)
}

func (e entry) textStyle(c *ui.Context) ui.Style {
	return ui.Font(paint.Regular, paint.TypeBodySmall, c.Theme.Ink)
}

func (e entry) sightStyle(c *ui.Context) ui.Style {
	return ui.Font(paint.Italic, paint.TypeBodySmall, c.Theme.Ink2)
}

// height is how much of the feed the entry takes, 0 for nothing to show.
func (e entry) height(c *ui.Context, width float32) float32 {
	h := float32(0)
	if e.text != "" {
		h += feedHead + float32(len(c.Lines(e.textStyle(c), width-feedText-10, e.text)))*feedLine + feedGap
	}
	for _, s := range e.sights {
		if s != "" {
			h += float32(len(c.Lines(e.sightStyle(c), width-feedText-10, s)))*feedLine + feedGap - 2
		}
	}
	return h
}

func (e entry) draw(c *ui.Context, q paint.Rect) {
	th := c.Theme
	y := q.Y + feedGap/2
	if e.text != "" {
		lines := c.Lines(e.textStyle(c), q.W-feedText-10, e.text)
		h := feedHead + float32(len(lines))*feedLine
		if e.you {
			c.Box(paint.Rect{X: q.X, Y: y - 3, W: q.W, H: h + 7}, paint.RadiusInset, th.Soft, min(1.5, th.Outline), th.Accent)
		}
		e.bust(c, paint.Point{X: q.X + 15, Y: y + 16})
		x := q.X + feedText
		w := c.Write(x, y+13, ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink), e.who)
		rest := paint.Rect{X: x + w + 6, Y: y, W: q.W - feedText - w - 12, H: feedHead - 1}
		c.WriteIn(rest, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Start, e.verb)
		for i, l := range lines {
			c.Write(x, y+feedHead+float32(i)*feedLine+14, e.textStyle(c), l)
		}
		c.Note(ui.RoleText, e.who+" "+e.verb, e.text, paint.Rect{X: q.X, Y: y, W: q.W, H: h})
		y += h + feedGap
	}
	for _, s := range e.sights {
		if s == "" {
			continue
		}
		lines := c.Lines(e.sightStyle(c), q.W-feedText-10, s)
		h := float32(len(lines)) * feedLine
		c.Box(paint.Rect{X: q.X + 14, Y: y + 3, W: 2, H: h - 6}, 1, th.Edge, 0, paint.Color{})
		for i, l := range lines {
			c.Write(q.X+feedText, y+float32(i)*feedLine+14, e.sightStyle(c), l)
		}
		c.Note(ui.RoleText, "Seen", s, paint.Rect{X: q.X, Y: y, W: q.W, H: h})
		y += h + feedGap - 2
	}
}

// bust draws who it was; yourself as a letter.
func (e entry) bust(c *ui.Context, m paint.Point) {
	if e.look != nil {
		Bust(c.List, m, 12, *e.look)
		return
	}
	disc := paint.Rect{X: m.X - 11, Y: m.Y - 11, W: 22, H: 22}
	c.Box(disc, 11, c.Theme.Accent, 0, paint.Color{})
	c.WriteIn(disc, ui.Font(paint.Bold, paint.TypeCaption, c.Theme.OnAccent), ui.Middle, "Y")
}
