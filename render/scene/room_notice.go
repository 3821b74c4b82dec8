package scene

import (
	"slices"
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// noticing is the sheet on which one writes down what one notices.
type noticing struct {
	open  bool
	kind  observe.ChallengeKind // 0: not chosen yet
	who   []sim.ID
	wrong string
}

// challengeNames are the difficulties as one would say them, with what to look for.
var challengeNames = [...]struct{ name, look string }{
	observe.Domination: {"One voice fills the room", "somebody speaks far more than the others, and the floor comes back to them"},
	observe.Withdrawal: {"Somebody goes quiet", "somebody has stopped speaking and looking up"},
	observe.Conflict:   {"Two are at odds", "sharp words between two, or the same dispute again"},
	observe.Groupthink: {"They agree too fast", "everybody says yes and nobody tests it"},
}

// noticeButton opens the sheet.
func (r *Room) noticeButton(c *ui.Context, q paint.Rect) {
	if r.from.role != facilitating {
		r.lookOnButton(c, q)
		return
	}
	b := ui.Button{
		ID: ui.Name("notice"), Label: "I notice something", Icon: ui.IconFlag, Look: ui.Noticing, Key: ui.Letter('N'),
		Off: r.noNotice(), Hint: "Write down a difficulty that you notice",
	}
	if q.W < 230 {
		b.Name, b.Label, b.Bare = b.Label, "Notice", true
	}
	if q.H > 60 {
		q = paint.Rect{X: q.X, Y: q.Centre().Y - 22, W: q.W, H: 44}
	}
	if c.Button(q, b) {
		r.openNotice(c)
	}
}

// noNotice says why nothing can be noticed now; empty: it can.
func (r *Room) noNotice() string {
	if _, ok := r.course.(Noting); !ok {
		return "nothing is written down here"
	}
	return r.locked()
}

func (r *Room) openNotice(c *ui.Context) {
	r.noticing = noticing{open: true}
	c.Focus(ui.Item("challenge", 1))
	c.Wake(0)
}

// drawNotice draws the sheet, where it is open.
func (r *Room) drawNotice(c *ui.Context) {
	n := &r.noticing
	if !n.open {
		return
	}
	st := stylesOf(c.Theme)
	in := c.Modal("What do you notice?", 620, 540)
	defer c.EndModal()
	in = tightened(c, in)
	c.Heading(in.Top(34), st.head, "What do you notice?")
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(10)
	body := c.Scroll(ui.Name("notice sheet"), in, "What do you notice?")
	if n.wrong != "" {
		body.Y += c.Paragraph(body, st.bad, n.wrong) + 6
	} else {
		body.Y += c.Paragraph(body, st.small, "It goes beside the meeting, not into it: nobody in the room knows. The debrief sets it beside what the model saw.") + 8
	}
	r.challengeRows(c, &body, st)
	if n.kind != 0 && n.kind != observe.Groupthink {
		body.Y += 8
		c.Text(body.Top(24), st.label, ui.Start, "Who is it about?")
		r.whoChips(c, &body)
	}
	c.EndScroll(body.Y)
	done := ui.Button{ID: ui.Name("note it"), Label: "Note it", Look: ui.Filled, Key: ui.On(ui.Enter), Off: n.missing()}
	if c.Button(foot.Right(min(150, .54*foot.W)), done) {
		r.noteIt(c)
	}
	foot.Right(10)
	if c.Button(foot.Right(min(110, foot.W)), ui.Button{ID: ui.Name("notice nothing"), Label: "Cancel", Key: ui.On(ui.Escape), Bare: true}) {
		n.open = false
		c.Dismiss()
	}
}

// tightened is the room inside a dialog, with less margin where the window is small.
func tightened(c *ui.Context, in paint.Rect) paint.Rect {
	if c.W < 480 {
		return ui.Grow(in, 14)
	}
	return in
}

func (r *Room) challengeRows(c *ui.Context, body *paint.Rect, st pageStyles) {
	c.Group(ui.Name("challenges"), ui.RoleList, "Which difficulty", false)
	for k := observe.Domination; k <= observe.Groupthink; k++ {
		words, key := challengeNames[k], ui.Letter(rune('0'+k))
		w := body.W - 14 - 36
		q := body.Top(12 + c.Height(st.strong, w, words.name) + c.Height(st.small, w, words.look))
		body.Top(5)
		on := r.noticing.kind == k
		t := c.Row(q, ui.Row{ID: ui.Item("challenge", int(k)), Name: words.name, Value: words.look, Key: key, Chosen: on, Fill: c.Theme.Sunken})
		if t.Fired || t.Focus && !on && c.Take(ui.On(ui.Enter), false) {
			r.noticing.choose(k)
			c.Focus(ui.Item("challenge", int(k)))
		}
		text := paint.Rect{X: q.X + 14, Y: q.Y + 6, W: w}
		text.Y += c.WriteLines(text, st.strong, words.name)
		c.WriteLines(text, st.small, words.look)
		c.KeyCap(q.X+q.W-8, q.Centre().Y, key, c.Theme.Ink2)
	}
	c.EndGroup()
}

// choose takes a difficulty; whom it is about is kept as far as it fits.
func (n *noticing) choose(k observe.ChallengeKind) {
	n.kind, n.wrong = k, ""
	if most := n.most(); len(n.who) > most {
		n.who = n.who[len(n.who)-most:]
	}
}

// most is how many a difficulty can be about.
func (n *noticing) most() int {
	switch n.kind {
	case observe.Conflict:
		return 2
	case observe.Groupthink:
		return 0
	}
	return 1
}

// missing says what has still to be chosen.
func (n *noticing) missing() string {
	switch {
	case n.kind == 0:
		return "choose what you notice first"
	case len(n.who) < n.most():
		return "choose who it is about first"
	}
	return ""
}

// toggle takes somebody in, or out again; with one too many the first goes.
func (n *noticing) toggle(id sim.ID) {
	if i := slices.Index(n.who, id); i >= 0 {
		n.who = slices.Delete(n.who, i, i+1)
		return
	}
	n.who = append(n.who, id)
	if most := n.most(); len(n.who) > most {
		n.who = n.who[len(n.who)-most:]
	}
}

// whoChips draws those in the room, to choose among.
func (r *Room) whoChips(c *ui.Context, body *paint.Rect) {
	th := c.Theme
	x, y, high := body.X, body.Y, float32(32)
	c.Group(ui.Name("who"), ui.RoleList, "Who", false)
	for k := range r.actors {
		id := sim.ID(k + 1)
		if r.as(id) != among {
			continue
		}
		on := slices.Contains(r.noticing.who, id)
		st := ui.Font(paint.Semibold, paint.TypeBodySmall, th.Ink)
		if on {
			st = ui.Font(paint.Bold, paint.TypeBodySmall, th.OnAccent)
		}
		word := strconv.Itoa(int(id)) + " " + r.name(id)
		w := min(c.Width(st, word)+48, body.W)
		if x > body.X && x+w > body.X+body.W {
			x, y = body.X, y+high+6
		}
		q := paint.Rect{X: x, Y: y, W: w, H: high}
		t := c.Target(ui.Target{ID: ui.Item("about", int(id)), Rect: q, Role: ui.RoleRow, Name: r.name(id), Chosen: on, Yields: true})
		fill, edge := th.Panel, th.Edge
		if on {
			fill, edge = th.Accent, th.Accent
		}
		c.Box(q, high/2, fill, paint.StrokeControl, edge)
		Bust(c.List, paint.Point{X: q.X + 17, Y: q.Centre().Y}, 11, r.looks[k])
		c.WriteIn(paint.Rect{X: q.X + 34, Y: q.Y, W: w - 40, H: high}, st, ui.Start, word)
		if t.Focus {
			c.Ring(q, high/2)
		}
		if t.Fired {
			r.noticing.toggle(id)
			c.Wake(0)
		}
		x += w + 6
	}
	c.EndGroup()
	body.Y = y + high + 6
}

// noteIt writes it down.
func (r *Room) noteIt(c *ui.Context) {
	n := &r.noticing
	note := session.Note{Challenge: n.kind, Who: slices.Clone(n.who)}
	if n.kind == observe.Groupthink {
		note.Who = nil
	}
	if err := r.write(c, session.Notice, note); err != nil {
		n.wrong = trouble(err)
		return
	}
	n.open = false
	c.Dismiss()
}
