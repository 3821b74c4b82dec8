package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/observe"
)

// afterwards is the screen before the next meeting: who comes, who does not, and what
// was said alone.
type afterwards struct {
	room *Room // of the meeting that is about to begin
	of   *sim.Interval
}

// frame draws the screen; on goes into the meeting, out steps out.
func (a *afterwards) frame(c *ui.Context) (on, out bool) {
	st := stylesOf(c.Theme)
	bar, page := pageHeader(c)
	bar.Left(24)
	w := c.Heading(bar, st.head, words.Say("Before meeting {n}", a.room.meeting()))
	if room := bar.W - w - 40; room > 160 {
		c.Text(paint.Rect{X: bar.X + w + 14, Y: bar.Y + 3, W: room, H: bar.H}, st.second, ui.Start, a.room.scn.Title)
	}
	foot := page.Bottom(64)
	page.Bottom(12)
	parts := [...]pagePart{{"Since then", a.since}, {"The chairs", a.chairs}, {"Said alone", a.private}}
	threeParts(c, page, st, parts[:])
	c.Panel(foot, paint.RadiusPagePanel)
	in := foot.Pad(16, 10)
	on = c.Button(in.Right(min(224, in.W*.52)), ui.Button{
		ID: ui.Name("go in"), Label: "Go in", Icon: ui.IconPlay, Look: ui.Filled, Key: ui.On(ui.Enter), Main: true,
	})
	in.Right(12)
	if in.W > 460 {
		c.Text(paint.Rect{X: in.X, Y: in.Y, W: in.W - 170, H: in.H}, st.small, ui.Start, "They are coming in and looking for their chairs.")
	}
	out = c.Button(in.Right(min(150, in.W)), ui.Button{ID: ui.Name("step out"), Label: "Step out", Icon: ui.IconDoor, Key: ui.Letter('X'), Bare: in.W < 150})
	return on, out
}

// since is who has left, finished, come, and who is missing.
func (a *afterwards) since(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	c.Heading(r.Top(28), st.part, "Since then")
	v, any := a.of, false
	for _, part := range [...]struct {
		who  []sim.ID
		word string
	}{
		{v.Left, "{who} will not come any more. It was not said why."},
		{v.Graduated, "{who} has finished here, as planned."},
		{v.Arrived, "{who} comes for the first time."},
		{v.Absent, "{who} is missing this time."},
	} {
		for _, id := range part.who {
			any = true
			Bust(c.List, paint.Point{X: r.X + 18, Y: r.Y + 22}, 15, a.room.looks[id-1])
			in := paint.Rect{X: r.X + 44, Y: r.Y + 2, W: r.W - 44}
			h := c.Paragraph(in, st.body, words.Say(part.word, a.room.name(id)))
			r.Y += max(44, h+8)
		}
	}
	if !any {
		r.Y += c.Paragraph(r, st.body, "Everybody is here again.") + 6
	}
	if a.guest() {
		r.Y += 8
		c.Heading(r.Top(28), st.part, "The guest")
		r.Y += c.Paragraph(r, st.body, "The guest whom you asked spoke first, from outside. They listened, and looked to the front.")
	}
	if a.room.planned() != "" {
		r.Y += 8
		c.Heading(r.Top(28), st.part, "Your plan")
		r.Y += c.Paragraph(r, st.body, words.Say("You meant to begin with: {plan}", stopped(a.room.planned())))
	}
	return r.Y
}

// guest reports whether somebody from outside was asked to this meeting.
func (a *afterwards) guest() bool {
	beats := a.room.course.Beats()
	for k := range beats {
		if b := &beats[k]; b.Interval == a.of {
			return b.Command.Between != nil && b.Command.Between.Guest
		}
	}
	return false
}

// chairs is the circle as it will sit: whoever is missing leaves a chair empty.
func (a *afterwards) chairs(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	c.Heading(r.Top(28), st.part, "The chairs")
	var people []Person
	reading, wide := a.room.reading(), r
	for k := range a.room.actors {
		id := sim.ID(k + 1)
		if away := a.room.as(id); away == gone || away == finished {
			people = append(people, Person{Name: a.room.name(id), Look: a.room.looks[k], Pose: Rest, Gone: true})
			continue
		}
		p := Person{Name: a.room.name(id), Look: a.room.looks[k], Pose: Rest, Gone: reading.Cues[id] == observe.Gone}
		p.New = a.room.isNew(id)
		p.Hidden = !a.room.known(id)
		people = append(people, p)
	}
	wide.H = min(.82*r.W, 440)
	QuietCircle(c, wide, paint.RadiusInset, people)
	c.Note(ui.RolePicture, words.Say("{Number} people in a circle of chairs", sentence(words.Number(a.room.headcount()))), "", wide)
	r.Top(wide.H + 12)
	if t := a.room.onTable(); t != nil {
		r.Y += c.Paragraph(r, st.body, words.Say("On the table: {topic}.", t.Title)) + 4
	}
	return r.Y
}

// private is what was said to you alone.
func (a *afterwards) private(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	c.Heading(r.Top(28), st.part, "Said to you alone")
	if len(a.of.Private) == 0 {
		return r.Y + c.Paragraph(r, st.small, "You met nobody alone this time.")
	}
	for _, v := range a.of.Private {
		Bust(c.List, paint.Point{X: r.X + 18, Y: r.Y + 20}, 15, a.room.looks[v.Who-1])
		in := paint.Rect{X: r.X + 44, Y: r.Y, W: r.W - 44}
		h := c.Paragraph(in, st.strong, a.room.name(v.Who))
		in.Y += h
		h += c.Paragraph(in, st.body, a.room.viewWords(v.View))
		r.Y += max(44, h+12)
	}
	return r.Y + c.Paragraph(r, st.small, "What you do with it in the room is yours; they have not said it there for you.")
}

// viewWords says what somebody thinks of the topic on the table.
func (r *Room) viewWords(view float64) string {
	t := r.onTable()
	if t == nil || t.For == "" || t.Against == "" {
		return "It was good to talk, and nothing in particular was on the table."
	}
	switch {
	case view > .5:
		return words.Say("Is sure that {view}.", t.For)
	case view > .15:
		return words.Say("Thinks that {view}.", t.For)
	case view < -.5:
		return words.Say("Is sure that {view}.", t.Against)
	case view < -.15:
		return words.Say("Thinks that {view}.", t.Against)
	}
	return words.Say("Does not know yet: that {view}, or that {other}.", t.For, t.Against)
}
