package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/session"
)

// listening is what stands where the words would be, while nothing is chosen: how
// things stand, and what the scenario asks to watch for.
func (r *Room) listening(c *ui.Context, area paint.Rect) {
	if r.view.past {
		r.lookingBack(c, area)
		return
	}
	if !r.howItStands(c, &area) {
		return
	}
	if !r.pick.open() {
		r.whyBeside(c, &area)
		r.table(c, &area)
	}
	if k := r.nearest(); k >= 0 {
		c.Paragraph(area, ui.Font(paint.Regular, paint.TypeBodySmall, c.Theme.Ink2), r.scn.Interventions[k].Effect)
	}
	r.wayOn(c, area)
	if r.mayHint() && !r.pick.open() && !r.atOnce(c) && area.H >= paint.ButtonHeight {
		r.hintButton(c, area.Bottom(paint.ButtonHeight))
		area.Bottom(8)
	}
	if r.locked() == "" && !r.pick.open() {
		r.list(c, area, "Watch for", r.scn.Notice, ui.IconEye)
	}
}

// whySmall reports whether the instruments are too small to say why cohesion moved.
func (r *Room) whySmall(c *ui.Context) bool {
	return !r.atOnce(c) && r.readsGroup() && r.locked() == ""
}

// whyBeside says why cohesion moved where the instruments are too small to say it.
func (r *Room) whyBeside(c *ui.Context, area *paint.Rect) {
	if a, fresh := r.replied(r.beats()); fresh && a.text() != "" || !r.whySmall(c) || r.last() == nil {
		return
	}
	st := ui.Font(paint.Regular, paint.TypeBodySmall, c.Theme.Ink)
	text := r.whyCohesion()
	h := c.Height(st, area.W-26, text)
	if h+6 > area.H-paint.ButtonHeight-8 {
		return
	}
	q := area.Top(h + 6)
	c.Icon(ui.IconRings, q.X+8, q.Y+10, .85, c.Theme.Cohesion)
	q.Left(26)
	c.Paragraph(q, st, text)
}

// wayOn is the button that goes on where nothing more can be said, once more beside the
// words for it: the one in the bar is easily overlooked at the end of an evening.
func (r *Room) wayOn(c *ui.Context, area paint.Rect) {
	b := ui.Button{ID: ui.Name("way on"), Icon: ui.IconNext, Look: ui.Filled, Key: ui.On(ui.Enter), Main: true}
	switch r.state() {
	case session.Over:
		b.Label = "See the debrief"
	case session.BetweenMeetings:
		b.Label = "Between the meetings"
	case session.InDanger:
		b.Label, b.Icon = "To the safety note", ui.IconWarn
	default:
		return
	}
	if area.H < paint.MainButtonHeight+8 || r.waits {
		return
	}
	area.Top(8)
	row := area.Top(paint.MainButtonHeight)
	if c.Button(row.Left(min(300, row.W)), b) {
		r.goOn(c, true, false)
	}
}

// asItStands says how things stand, in a sentence or two.
func (r *Room) asItStands(c *ui.Context) string {
	text := "You are listening."
	if a, fresh := r.replied(r.beats()); fresh && r.whySmall(c) && a.text() != "" {
		text = a.text()
	}
	switch {
	case r.state() == session.BetweenMeetings:
		text = "The meeting is over, and another is to come. There are things to do in between."
	case r.state() == session.Over:
		text = "The meeting is over. The debrief shows what each thing you said did, and what went on around it."
	case r.state() == session.InDanger:
		text = "The exercise stops here, and nothing of what was just said is rated. The safety note opens by itself when this has been read."
	case r.nearest() >= 0:
		text = words.Say("Enter takes “{what}”.", words.Text(r.scn.Interventions[r.nearest()].Title))
	case r.pick.open():
		text = "Choose what to do."
	case r.last() == nil:
		text = "They have sat down and look at you. Begin by listening, or say something first."
	}
	return text
}

// standsHeight is how high the words are that say how things stand.
func (r *Room) standsHeight(c *ui.Context, width float32) float32 {
	if r.view.past {
		return 160
	}
	plain, seen := standsStyles(c.Theme)
	need := c.Height(plain, width, r.asItStands(c)) + c.Height(seen, width, r.came())
	if r.trouble != "" {
		need += r.troubleHeight(c, width) + 6
	}
	return need
}

func standsStyles(th *paint.Theme) (plain, seen ui.Style) {
	return ui.Font(paint.Regular, paint.TypeBody, th.Ink), ui.Font(paint.Italic, paint.TypeBodySmall, th.Ink)
}

// came is who came, before the first turn.
func (r *Room) came() string {
	if r.last() != nil {
		return ""
	}
	return r.whoCame()
}

// howItStands draws what went wrong, how things stand and who came, off the top of area.
// Where there is no room for all of it it scrolls, and there is none for anything else.
func (r *Room) howItStands(c *ui.Context, area *paint.Rect) (rest bool) {
	plain, seen := standsStyles(c.Theme)
	draw := func(in paint.Rect) float32 {
		if r.trouble != "" {
			in.Y += r.writeTrouble(c, in) + 6
		}
		in.Y += c.Paragraph(in, plain, r.asItStands(c)) + 8
		if came := r.came(); came != "" {
			in.Y += c.Paragraph(in, seen, came) + 6
		}
		return in.Y
	}
	if r.standsHeight(c, area.W) <= area.H {
		area.Top(draw(*area) - area.Y)
		return true
	}
	in := c.Scroll(ui.Name("how it stands"), *area, "How it stands")
	c.EndScroll(draw(in))
	return false
}

// aims draws what counts in this scenario, beside what one listens for.
func (r *Room) aims(c *ui.Context, area paint.Rect) {
	var texts []string
	for _, o := range r.scn.Objectives {
		texts = append(texts, o.Text)
	}
	r.list(c, area, "What counts here", texts, ui.IconSame)
}

// list draws a heading and, as far as they fit whole, some short texts with a sign.
func (r *Room) list(c *ui.Context, area paint.Rect, name string, texts []string, icon ui.Icon) {
	th := c.Theme
	if len(texts) == 0 || area.H < 40 {
		return
	}
	c.Heading(area.Top(22), ui.Font(paint.Semibold, paint.TypeCaption, th.Ink2), name)
	st := ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink)
	for _, t := range texts {
		h := c.Height(st, area.W-26, t)
		if h > area.H {
			return
		}
		q := area.Top(h + 4)
		c.Icon(icon, q.X+8, q.Y+10, .85, th.Edge)
		q.Left(26)
		c.Paragraph(q, st, t)
	}
}
