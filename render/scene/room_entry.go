package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// entry is one beat as the feed shows it.
type entry struct {
	look   *Look // nil for yourself
	you    bool
	who    string
	verb   string
	text   string
	sights [4]string
	told   bool   // what the sights say was told, not seen
	minute string // written beside the sights where it is a new one
}

// entry is beat i for the feed: what was said with its sight, or only what was seen.
func (r *Room) entry(i int, seen bool) entry {
	b := &r.beats()[i]
	if !heard(b) {
		return entry{}
	}
	if seen {
		return r.seenIn(i)
	}
	if isNews(b) {
		return entry{sights: [4]string{b.Line.Text, b.Line.Sight, r.notice(b)}, told: true}
	}
	if silent(b) {
		sight := r.sight(b)
		if sight == "" {
			sight = words.Say("{who} says nothing.", words.Capital(r.name(b.Turn.Speaker)))
		}
		return entry{sights: [4]string{sight, r.notice(b)}}
	}
	e := entry{
		you: b.Turn.Speaker == r.yourself(), who: r.speaker(b),
		verb: r.verb(b), text: r.heardOf(b), sights: [4]string{r.sight(b), r.notice(b)},
	}
	if unsigned(&b.Turn) {
		return e
	}
	if k := int(b.Turn.Speaker); b.Turn.Speaker.IsMember() && k <= len(r.looks) {
		e.look = &r.looks[k-1]
	}
	return e
}

// verbs say what an act is, as one tells it; {whom} is the one it is meant for. The second
// is for yourself.
var verbs = [sim.Acts][2]string{
	{"speaks", "spoke"},
	{"is warm to {whom}", "were warm to {whom}"},
	{"lightens it", "lightened it"},
	{"agrees with {whom}", "agreed with {whom}"},
	{"suggests, to {whom}", "suggested, to {whom}"},
	{"says a view, to {whom}", "said a view, to {whom}"},
	{"tells {whom}", "told {whom}"},
	{"asks {whom}", "asked {whom}"},
	{"asks {whom}", "asked {whom}"},
	{"asks {whom} for ideas", "asked {whom} for ideas"},
	{"disagrees with {whom}", "disagreed with {whom}"},
	{"holds back", "held back"},
	{"snaps at {whom}", "were sharp with {whom}"},
}

func (r *Room) verb(b *session.Beat) string {
	if b.Danger {
		return "speaks of danger"
	}
	if unsigned(&b.Turn) {
		return "without a name"
	}
	person := 0
	if b.Turn.Speaker == sim.Facilitator && r.from.role != seated {
		person = 1
	}
	verb := words.Say(verbs[b.Turn.Act][person], r.whom(b))
	if inPairs(&b.Turn) {
		return words.Say("{verb}, overheard", verb)
	}
	return verb
}

// sight is what is seen with a beat: not of whom a sheet is.
func (r *Room) sight(b *session.Beat) string {
	switch {
	case unsigned(&b.Turn) && silent(b):
		return "A sheet stays empty for now."
	case unsigned(&b.Turn):
		return ""
	}
	return b.Line.Sight
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
		if st := ui.Font(paint.Regular, paint.TypeCaption, th.Ink2); c.Width(st, e.verb) <= rest.W { // cut it would mislead
			c.WriteIn(rest, st, ui.Start, e.verb)
		}
		for i, l := range lines {
			c.Write(x, y+feedHead+float32(i)*feedLine+14, e.textStyle(c), l)
		}
		c.Note(ui.RoleText, e.who+" "+e.verb, e.text, paint.Rect{X: q.X, Y: y, W: q.W, H: h})
		y += h + feedGap
	}
	if e.minute != "" && e.sights[0] != "" {
		c.Write(q.X+2, y+13, ui.Font(paint.Semibold, paint.TypeCaption, th.Ink2), e.minute)
	}
	for _, s := range e.sights {
		if s == "" {
			continue
		}
		lines := c.Lines(e.sightStyle(c), q.W-feedText-10, s)
		h := float32(len(lines)) * feedLine
		bar, what := th.Edge, "Seen"
		if e.told {
			bar, what = th.Accent, "Told"
		}
		c.Box(paint.Rect{X: q.X + feedText - 10, Y: y + 3, W: 2, H: h - 6}, 1, bar, 0, paint.Color{})
		for i, l := range lines {
			c.Write(q.X+feedText, y+float32(i)*feedLine+14, e.sightStyle(c), l)
		}
		c.Note(ui.RoleText, what, s, paint.Rect{X: q.X, Y: y, W: q.W, H: h})
		y += h + feedGap - 2
	}
}

// bust draws who it was; yourself as a letter.
func (e entry) bust(c *ui.Context, m paint.Point) {
	if e.look != nil {
		Bust(c.List, m, 12, *e.look)
		return
	}
	if !e.you {
		sheet(c.List, c.Theme, m, 11)
		return
	}
	disc := paint.Rect{X: m.X - 11, Y: m.Y - 11, W: 22, H: 22}
	c.Box(disc, 11, c.Theme.Accent, 0, paint.Color{})
	c.WriteIn(disc, ui.Font(paint.Bold, paint.TypeCaption, c.Theme.OnAccent), ui.Middle, "Y")
}
