package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/session"
)

// classroom lays the room out for a projector: the people as large as can be, beside
// them what was said last, or what is to be decided.
func (r *Room) classroom(c *ui.Context) {
	all := c.Screen()
	r.bar(c, all.Top(52))
	page := all.Pad(paint.RoomMargin, paint.Gutter)
	side := page.Right(max(320, .36*page.W))
	page.Right(10)
	if page.H > 480 {
		r.slimTimeline(c, page.Bottom(lineHeight))
		page.Bottom(6)
		r.tiles(c, page.Bottom(tileHeight(page.W)))
		page.Bottom(paint.Gutter)
	}
	r.stage(c, page)
	c.Panel(side, paint.RadiusPanel)
	r.classPanel(c, side.Pad(16, 12))
}

// classPanel is what stands beside the people.
func (r *Room) classPanel(c *ui.Context, in paint.Rect) {
	if r.from.class.open {
		r.vote(c, in)
		return
	}
	c.Region("What happened")
	defer c.EndRegion()
	if b := (ui.Button{ID: ui.Name("vote"), Label: "Show of hands", Icon: ui.IconUp, Key: ui.Letter('V'), Hint: "Stop here, and let the class decide"}); r.mayVote() {
		if c.Button(in.Bottom(paint.MainButtonHeight), b) {
			r.callVote(c, "A moment to look round.")
		}
		in.Bottom(10)
	}
	switch {
	case r.state() == session.Running && !r.view.past && r.last() == nil:
		st := ui.Font(paint.Regular, paint.TypeLead, c.Theme.Ink)
		in.Top(c.Paragraph(in, st, "Begin, and let the class watch. It stops by itself where there is something to decide.") + 12)
		r.list(c, in, "Watch for", r.scn.Notice, ui.IconEye)
	default:
		c.Heading(in.Top(26), ui.Font(paint.Bold, paint.TypeBody, c.Theme.Ink), "Said")
		if r.trouble != "" {
			r.tellTrouble(c, &in)
		}
		r.feed.draw(c, r, in, false)
	}
}

// vote draws what is put to the class, and how many hands each option has. The button
// that does it stands at the foot; where it is low the rest scrolls.
func (r *Room) vote(c *ui.Context, in paint.Rect) {
	c.Region("Show of hands")
	defer c.EndRegion()
	k := &r.from.class
	foot := in.Bottom(paint.MainButtonHeight)
	in.Bottom(8)
	line, say := optionWhom(c), r.voteLine()
	low := in.H < 420
	if low {
		in = c.Scroll(ui.Name("vote"), in, "Show of hands")
		r.voteHead(c, &in)
		r.optionRows(c, &in, 54)
		c.EndScroll(in.Y + c.Paragraph(in, line, say))
	} else {
		r.voteHead(c, &in)
		words := in.Bottom(min(.3*in.H, c.Height(line, in.W, say)))
		in.Bottom(8)
		list := c.Scroll(ui.Name("options"), in, "Options")
		r.optionRows(c, &list, max(54, min(70, in.H/float32(len(k.options))-6)))
		c.EndScroll(list.Y - 6)
		text := c.Scroll(ui.Name("vote words"), words, "What would be said")
		c.EndScroll(text.Y + c.Paragraph(text, line, say))
	}
	r.voteFoot(c, foot)
}

// voteHead is the question, and why it is put now.
func (r *Room) voteHead(c *ui.Context, in *paint.Rect) {
	th := c.Theme
	c.Heading(in.Top(30), ui.Font(paint.Display, paint.TypeTitle, th.Ink), "What would you do?")
	in.Top(c.Paragraph(*in, ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink2), r.from.class.why) + 8)
	if r.trouble != "" {
		r.tellTrouble(c, in)
	}
}

// optionRows draws the options one under another, each at least so high.
func (r *Room) optionRows(c *ui.Context, in *paint.Rect, least float32) {
	c.Group(ui.Name("options"), ui.RoleList, "Options", false)
	for i := range r.from.class.options {
		r.option(c, in.Top(r.optionHeight(c, in.W, i, least)), i)
		in.Top(6)
	}
	c.EndGroup()
}

// countWidth is what the count of an option takes with its two buttons.
const countWidth = 122

func (r *Room) optionHeight(c *ui.Context, width float32, i int, least float32) float32 {
	o := &r.from.class.options[i]
	st := ui.Font(paint.Bold, paint.TypeBody, c.Theme.Ink)
	return max(least, c.Height(st, width-56-countWidth, o.title)+c.Height(optionWhom(c), width-56-countWidth, o.whom)+14)
}

func optionWhom(c *ui.Context) ui.Style {
	return ui.Font(paint.Regular, paint.TypeCaption, c.Theme.Ink2)
}

// option draws one option with its count and the buttons that change it.
func (r *Room) option(c *ui.Context, q paint.Rect, i int) {
	th, k := c.Theme, &r.from.class
	o, letter := &k.options[i], letterOf(i)
	whole := joined(o.title, o.whom)
	t := c.Row(q, ui.Row{ID: ui.Item("option", i+1), Name: whole, Value: hands(o.hands), Chosen: i == k.at, Fill: th.Sunken})
	if t.Fired {
		k.at = i
		c.Wake(0)
	}
	c.Cap(q.X+32, q.Centre().Y, letter, th.Ink)
	st := ui.Font(paint.Bold, paint.TypeBody, th.Ink)
	text := paint.Rect{X: q.X + 42, W: q.W - 56 - countWidth}
	high := c.Height(st, text.W, o.title)
	text.Y = q.Centre().Y - (high+c.Height(optionWhom(c), text.W, o.whom))/2
	text.Y += c.WriteLines(text, st, o.title)
	c.WriteLines(text, optionWhom(c), o.whom)
	at := paint.Rect{X: q.X + q.W - countWidth - 14, Y: q.Centre().Y - 17, W: countWidth, H: 34}
	if c.Button(at.Left(34), ui.Button{ID: ui.Item("fewer", i+1), Name: words.Say("One hand fewer for {option}", letter), Icon: ui.IconSame}) {
		o.count(o.hands - 1)
		k.at = i
	}
	if c.Button(at.Right(34), ui.Button{ID: ui.Item("more", i+1), Name: words.Say("One hand more for {option}", letter), Icon: ui.IconPlus}) {
		o.count(o.hands + 1)
		k.at = i
	}
	c.WriteIn(at, ui.Font(paint.Bold, paint.TypeTitle, th.Ink), ui.Middle, strconv.Itoa(o.hands))
}

func hands(n int) string {
	return words.Count(n, "{n} hand", "{n} hands")
}

// letterOf is the letter of an option.
func letterOf(i int) string { return string(rune('A' + i)) }

// voteLine says what will be said, or how to count.
func (r *Room) voteLine() string {
	k := &r.from.class
	best, tie := k.chosen()
	switch {
	case best < 0:
		return words.Say("Type the count for {option}, or click. Arrows and letters choose.", letterOf(k.at))
	case tie:
		return words.Say("As many for one as for another: {option} is done. Choose among them to change that.", letterOf(best))
	case k.options[best].say.Intervention == 0:
		return "The class listens on."
	}
	return words.Say("“{line}”", r.words(k.options[best].say))
}

// voteFoot does what most are for, or goes on without a decision.
func (r *Room) voteFoot(c *ui.Context, foot paint.Rect) {
	k := &r.from.class
	b := ui.Button{ID: ui.Name("do it"), Label: "Do it", Look: ui.Filled, Key: ui.On(ui.Enter), Main: true}
	if best, _ := k.chosen(); best >= 0 {
		b.Label = words.Say("Do {option}", letterOf(best))
	} else {
		b.Off = "count the hands first"
	}
	if c.Button(foot.Left(foot.W-110), b) {
		r.carryVote(c)
	}
	foot.Left(10)
	if c.Button(foot, ui.Button{ID: ui.Name("no vote"), Label: "Not now", Key: ui.On(ui.Escape), Bare: true, Hint: "Go on without a decision"}) {
		k.open, r.pace.running = false, k.ran
		if t := r.lastTurn(); t != nil {
			k.since = t.Turn.Number
		}
		c.Wake(0)
	}
}
