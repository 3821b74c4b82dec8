package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// between is the screen after a meeting that is not the last: how it was for each,
// and what one does before the next.
type between struct {
	room   *Room // of the meeting that is over
	alone  []sim.ID
	guest  bool
	plan   string // id of the purpose to begin with next time; empty: none
	kept   string // the plan that is written down already
	words  string // what one means to do, in one's own words
	advice string
	asked  bool
	wrong  string // why the last thing asked for could not be done

	stories [][]string // of each member, for the looks at the screen
}

// betweenAct is what the person chose to do.
type betweenAct uint8

const (
	betweenMeetings betweenAct = iota
	betweenBack                // into the room that is over
	betweenAsk                 // ask a supervisor
	betweenOn                  // to the next meeting
	betweenOut
)

func newBetween(r *Room) between {
	b := between{room: r}
	for k := range r.actors {
		b.stories = append(b.stories, r.tookHome(sim.ID(k+1)))
	}
	return b
}

// done is what is done before the next meeting, as a practice takes it.
func (b *between) done() *sim.Between { return &sim.Between{OneToOne: b.alone, Guest: b.guest} }

// planned is what one means to begin with, in words; empty: nothing.
func (b *between) planned() string {
	text := strings.TrimSpace(b.words)
	for _, p := range b.room.purposes {
		if p.ID != b.plan {
			continue
		}
		if text == "" {
			return p.Title
		}
		return p.Title + ": " + text
	}
	return text
}

// frame draws the screen and returns what was chosen.
func (b *between) frame(c *ui.Context) (act betweenAct) {
	st := stylesOf(c.Theme)
	bar, page := pageHeader(c)
	if pageBack(c, &bar, "Back into the room") {
		act = betweenBack
	}
	w := c.Heading(bar, st.head, "Between meetings")
	if room := bar.W - w - 40; room > 200 {
		c.Text(paint.Rect{X: bar.X + w + 14, Y: bar.Y + 3, W: room, H: bar.H}, st.second, ui.Start,
			words.Say("{title}, after meeting {n}", b.room.scn.Title, b.room.meeting()))
	}
	foot := page.Bottom(betweenFoot(page.W))
	page.Bottom(12)
	parts := [...]pagePart{
		{"How it was", b.howItWas}, {"Who was here", b.people}, {"For next time", b.nextTime},
	}
	threeParts(c, page, st, parts[:])
	if to := b.foot(c, foot, st); to != betweenMeetings {
		act = to
	}
	if b.asked {
		b.asked, act = false, betweenAsk
	}
	return act
}

// pagePart is one of the columns of a page.
type pagePart struct {
	name string
	draw func(*ui.Context, paint.Rect, pageStyles) float32 // returns where it ends
}

// threeParts draws parts as panels beside one another, or as one column where the
// page is narrow.
func threeParts(c *ui.Context, page paint.Rect, st pageStyles, parts []pagePart) {
	if page.W < 820 {
		in := c.Scroll(ui.Name("parts"), page, "Between meetings")
		in = in.Pad(4, 0)
		for _, p := range parts {
			c.Region(p.name)
			in.Y = p.draw(c, in, st) + 20
			c.EndRegion()
		}
		c.EndScroll(in.Y - 20)
		return
	}
	side := min(332, page.W*.27)
	left := page.Left(side)
	page.Left(16)
	right := page.Right(side)
	page.Right(16)
	for i, q := range [...]paint.Rect{left, page, right} {
		c.Panel(q, paint.RadiusPagePanel)
		c.Region(parts[i].name)
		in := c.Scroll(ui.Name(parts[i].name), q.Pad(18, 14), parts[i].name)
		c.EndScroll(parts[i].draw(c, in, st))
		c.EndRegion()
	}
}

func betweenFoot(width float32) float32 {
	if width < 560 {
		return 2*paint.ButtonHeight + 32
	}
	return 64
}

// foot holds the ways on and out.
func (b *between) foot(c *ui.Context, r paint.Rect, st pageStyles) (act betweenAct) {
	c.Panel(r, paint.RadiusPagePanel)
	in := r.Pad(16, 10)
	onward := ui.Button{
		ID: ui.Name("onward"), Label: words.Say("To meeting {n}", b.room.meeting()+1), Icon: ui.IconPlay, Look: ui.Filled,
		Key: ui.On(ui.Enter), Main: true, Bare: r.W < 560,
	}
	out := ui.Button{ID: ui.Name("step out"), Label: "Step out", Icon: ui.IconDoor, Key: ui.Letter('X')}
	if r.W < 560 {
		on := in.Bottom(paint.ButtonHeight + 4)
		in.Bottom(8)
		if c.Button(in.Bottom(paint.ButtonHeight), out) {
			act = betweenOut
		}
		if c.Button(on, onward) {
			act = betweenOn
		}
		return act
	}
	if c.Button(in.Right(224), onward) {
		act = betweenOn
	}
	in.Right(12)
	if c.Button(in.Right(150), out) {
		act = betweenOut
	}
	in.Right(16)
	if b.wrong != "" {
		c.Paragraph(in, st.bad, b.wrong)
		return act
	}
	c.Text(in.Top(22), st.label, ui.Start, "Until they meet again")
	if text := "It is kept. You can stop here and go on another day."; c.Width(st.small, text) <= in.W {
		c.Text(in, st.small, ui.Start, text)
	}
	return act
}

// howItWas is the meeting in a few words, and what a supervisor says of it.
func (b *between) howItWas(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	if b.wrong != "" && r.W < 520 && c.W < 820 {
		r.Y += c.Paragraph(r, st.bad, b.wrong) + 8
	}
	c.Heading(r.Top(28), st.part, "How it was")
	r.Y += paragraphs(c, r, st.body, b.room.meetingWords(), 6) + 8
	c.Heading(r.Top(28), st.part, "A supervisor")
	if b.advice != "" {
		r.Y += c.Paragraph(r, st.body, b.advice) + 6
	} else {
		r.Y += c.Paragraph(r, st.small, "Asking is a move like any other and is never counted against you. A supervisor hears what could be noticed, and says how it looks from there.") + 8
	}
	again := "Ask a supervisor"
	if b.advice != "" {
		again = "Ask again"
	}
	if c.Button(r.Top(paint.ButtonHeight), ui.Button{ID: ui.Name("supervisor"), Label: again, Key: ui.Letter('S')}) {
		b.asked = true
	}
	return r.Y + 4
}

// nextTime is a guest, and what to begin with.
func (b *between) nextTime(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	c.Heading(r.Top(28), st.part, "A guest")
	b.guest = c.Check(ui.Name("guest"), r.Top(32), "Ask one for next time", b.guest)
	r.Y += c.Paragraph(r, st.small, "Somebody from outside speaks. The group looks more to the front for it.") + 14
	c.Heading(r.Top(28), st.part, "A plan")
	r.Y += c.Paragraph(r, st.small, "What you mean to begin with. It is shown to you next time, and holds you to nothing.") + 6
	c.Group(ui.Name("plans"), ui.RoleList, "Begin with", false)
	for i, p := range b.room.purposes {
		q := r.Top(32)
		r.Top(2)
		on := b.plan == p.ID
		t := c.Row(q, ui.Row{ID: ui.Item("plan", i+1), Name: p.Title, Key: ui.Letter(p.Key), Chosen: on, Fill: c.Theme.Sunken})
		if t.Fired || t.Focus && c.Take(ui.On(ui.Enter), false) {
			b.plan = p.ID
			if on {
				b.plan = ""
			}
		}
		style := st.body
		if on {
			style = st.strong
		}
		c.WriteIn(q.Pad(12, 0), style, ui.Start, p.Title)
		c.KeyCap(q.X+q.W-8, q.Centre().Y, ui.Letter(p.Key), c.Theme.Ink2)
	}
	c.EndGroup()
	r.Top(6)
	c.Text(r.Top(24), st.captionStrong, ui.Start, "In your own words")
	b.words = c.Field(r.Top(38).Pad(1, 1), ui.Field{ID: ui.Name("plan words"), Name: "Plan in your own words", Text: b.words, Hint: "one thing to try"})
	return r.Y + 4
}

// advise takes in what a supervisor said.
func (b *between) advise(beat session.Beat) {
	b.advice = beat.Advice
	if b.advice == "" {
		b.advice = "The supervisor listens, and has nothing to add this time."
	}
}
