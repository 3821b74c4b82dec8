package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/debrief"
)

// several reports whether there is more than one meeting to speak of.
func (d *debriefScreen) several() bool { return len(d.whole().Meetings) > 1 }

// whole is the debrief of all meetings.
func (d *debriefScreen) whole() *debrief.Debrief {
	if d.all == nil {
		d.all = d.of
	}
	return d.all
}

// choose shows a meeting alone, counted from 1; 0 is all of them together.
func (d *debriefScreen) choose(meeting int) {
	all := d.whole()
	meeting = max(0, min(meeting, len(all.Meetings)))
	if meeting == d.meeting {
		return
	}
	d.meeting, d.act, d.of = meeting, 0, all
	if meeting == 0 {
		return
	}
	m, one := &all.Meetings[meeting-1], *all
	one.Minutes, one.Turns, one.Summary, one.Course = m.Minutes, m.Turns, m.Summary, m.Course
	one.Acts, one.Challenges, one.Quiet, one.Danger = m.Acts, m.Challenges, m.Quiet, m.Danger
	one.Decisions, one.Left, one.Contacts, one.Branch, one.Without = m.Decisions, nil, nil, "", nil
	d.of = &one
}

// meetingWord is what is shown, in words.
func (d *debriefScreen) meetingWord() string {
	if d.meeting == 0 {
		return "All meetings"
	}
	return words.Say("Meeting {n}", d.whole().Meetings[d.meeting-1].Number)
}

// choice draws which meeting is shown, with the way to the one before and after, at
// the end of bar.
func (d *debriefScreen) choice(c *ui.Context, bar paint.Rect) {
	if !d.several() {
		return
	}
	word, st := d.choiceWord(c)
	wide := 38 + word + 38
	q := paint.Rect{X: bar.X + bar.W - wide - 16, Y: bar.Y + 12, W: wide, H: 36}
	before := ui.Button{ID: ui.Name("meeting before"), Name: "Meeting before", Icon: ui.IconBack, Key: ui.Letter(','), Bare: true}
	if d.meeting == 0 {
		before.Off = "these are all meetings"
	}
	after := ui.Button{ID: ui.Name("meeting after"), Name: "Meeting after", Icon: ui.IconNext, Key: ui.Letter('.'), Bare: true}
	if d.meeting == len(d.whole().Meetings) {
		after.Off = "this is the last one"
	}
	if c.Button(q.Left(38), before) {
		d.choose(d.meeting - 1)
	}
	c.Text(q.Left(word), st, ui.Middle, d.meetingWord())
	if c.Button(q.Left(38), after) {
		d.choose(d.meeting + 1)
	}
}

// choiceWord is how wide the word is for which meeting is shown, and how it is set.
func (d *debriefScreen) choiceWord(c *ui.Context) (float32, ui.Style) {
	st := ui.Font(paint.Semibold, paint.TypeBody, c.Theme.Ink)
	if c.W < 420 {
		st.Size = paint.TypeCaption
		return 86, st
	}
	return max(112, 8+c.Width(st, "All meetings")), st
}

// choiceWidth is how much of the bar the choice of a meeting takes.
func (d *debriefScreen) choiceWidth(c *ui.Context) float32 {
	if !d.several() {
		return 0
	}
	word, _ := d.choiceWord(c)
	return 38 + word + 38 + 24
}

// meetingAxis draws where each meeting begins, along all of them.
func (d *debriefScreen) meetingAxis(c *ui.Context, t span, top, foot float32, st pageStyles) {
	at, last := 0.0, float32(-100)
	for i := range d.of.Meetings {
		m := &d.of.Meetings[i]
		x := t.x(at)
		c.Box(paint.Rect{X: x - .6, Y: top + 20, W: 1.2, H: foot - top - 20}, 0, gridLine(c.Theme), 0, paint.Color{})
		word := strconv.Itoa(m.Number)
		if i == 0 {
			word = words.Say("meeting {n}", m.Number)
		}
		if w := c.Width(st.caption, word); x > last+8 && x+w <= t.r.X+t.r.W+t.words {
			c.Write(x, top+14, st.caption, word)
			last = x + w
		}
		at += m.Minutes
	}
}

// more is what else there is to say of a life: who left, what was done outside the
// talk, what was settled, and what the scenario brought. It returns the height.
func (d *debriefScreen) more(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	top := r.Y
	list := func(head string, texts []string) {
		if len(texts) == 0 {
			return
		}
		c.Heading(r.Top(26), st.strong, head)
		for _, s := range texts {
			r.Y += c.Paragraph(r, st.smallInk, s) + 5
		}
		r.Y += 5
	}
	var left, contacts, settled, events []string
	for i := range d.of.Left {
		left = append(left, d.of.Left[i].Words)
	}
	for i := range d.of.Contacts {
		contacts = append(contacts, d.of.Contacts[i].Words)
	}
	for i := range d.of.Decisions {
		settled = append(settled, d.of.Decisions[i].Words...)
	}
	meetings := d.whole().Meetings
	if one := max(1, d.meeting); d.meeting > 0 || len(meetings) == 1 {
		for _, e := range meetings[one-1].Events {
			events = append(events, words.Say("Minute {m}: {what}", int(e.Minute), e.Words))
		}
		if away := meetings[one-1].Absent; away != "" {
			events = append(events, words.Say("Missing: {names}.", away))
		}
	}
	list("What else happened", events)
	list("Who left", left)
	list("Outside the talk", contacts)
	list("Where it stood", settled)
	return r.Y - top
}
