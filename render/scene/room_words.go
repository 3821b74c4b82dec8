package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
)

// wordsColumn draws what one would say, to whom, and how gently; or, before that,
// which rule it is about.
func (r *Room) wordsColumn(c *ui.Context, area paint.Rect) {
	th := c.Theme
	if r.trouble != "" {
		r.tellTrouble(c, &area)
	}
	if r.pick.item == 0 {
		r.listening(c, area)
		return
	}
	if r.wantsRule() {
		r.ruleList(c, area)
		return
	}
	delivery := area.Bottom(paint.ChoiceHeight)
	area.H -= 8
	to := area.Bottom(26)
	area.H -= 4
	head := area.Top(18)
	c.Text(head, ui.Font(paint.Semibold, paint.TypeCaption, th.Ink2), ui.Start, "You would say")
	r.wordingKeys(c, head)
	area.Top(4)
	r.quote(c, area)
	r.targets(c, to)
	r.deliveries(c, delivery)
}

// tellTrouble says why the last command was not carried out.
func (r *Room) tellTrouble(c *ui.Context, area *paint.Rect) {
	th := c.Theme
	st := ui.Font(paint.Semibold, paint.TypeBodySmall, th.Bad)
	h := c.Height(st, area.W-24, r.trouble)
	q := area.Top(min(h, 60))
	c.Icon(ui.IconWarn, q.X+8, q.Y+10, .9, th.Bad)
	q.Left(24)
	c.Paragraph(q, st, r.trouble)
	area.Top(6)
}

// wordingKeys says which of the wordings this is, with the way to the others.
func (r *Room) wordingKeys(c *ui.Context, head paint.Rect) {
	n := r.wordings()
	if n < 2 {
		return
	}
	k := int(r.pick.say.Wording)%n + 1
	if c.Button(head.Right(24), ui.Button{ID: ui.Name("next wording"), Name: "Other words", Icon: ui.IconNext, Look: ui.Quiet}) {
		r.pick.reword(1, n)
	}
	word := "wording " + strconv.Itoa(k) + " of " + strconv.Itoa(n)
	st := ui.Font(paint.Regular, paint.TypeCaption, c.Theme.Ink2)
	c.Text(head.Right(c.Width(st, word)+8), st, ui.Middle, word)
	if c.Button(head.Right(24), ui.Button{ID: ui.Name("last wording"), Name: "Words before", Icon: ui.IconBack, Look: ui.Quiet}) {
		r.pick.reword(-1, n)
	}
}

// quote draws the words, as large as they fit.
func (r *Room) quote(c *ui.Context, area paint.Rect) {
	th := c.Theme
	text := "“" + r.words(r.pick.say) + "”"
	if text == "“”" {
		text = r.intervention().Title
	}
	st := ui.Font(paint.Regular, paint.TypeQuote, th.Ink)
	if c.Height(st, area.W-14, text) > area.H {
		st.Size = paint.TypeBodySmall
	}
	h := c.Height(st, area.W-14, text)
	if h <= area.H {
		c.Box(paint.Rect{X: area.X, Y: area.Y, W: 4, H: h}, 2, th.Accent, 0, paint.Color{})
		area.Left(14)
		c.Paragraph(area, st, text)
		return
	}
	in := c.Scroll(ui.Name("words"), area, "Words")
	c.Box(paint.Rect{X: in.X, Y: in.Y, W: 4, H: h}, 2, th.Accent, 0, paint.Color{})
	in.Left(14)
	c.EndScroll(in.Y + c.Paragraph(in, st, text))
}

// targets draws to whom it is said, as chips; a chip chosen again is left.
func (r *Room) targets(c *ui.Context, q paint.Rect) {
	th := c.Theme
	i := r.intervention()
	st := ui.Font(paint.Semibold, paint.TypeBodySmall, th.Ink2)
	q.Left(c.WriteIn(q.Left(22), st, ui.Start, "To") - 14)
	switch i.Targets {
	case "one":
		r.targetChip(c, &q, 0, "who?")
	case "two":
		r.targetChip(c, &q, 0, "who?")
		q.Left(c.WriteIn(q, st, ui.Start, "and") + 8)
		r.targetChip(c, &q, 1, "who?")
	case "one_then_other":
		r.targetChip(c, &q, 0, "who?")
		c.Icon(ui.IconRight, q.X+6, q.Centre().Y, .95, th.Ink)
		q.Left(20)
		r.targetChip(c, &q, 1, "anybody")
	default:
		q.Left(c.WriteIn(q, ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink), ui.Start, "the whole group") + 8)
	}
	if r.cramped() && r.picking() >= 0 {
		c.WriteIn(q, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Start, "click a person")
		return
	}
	if i.AsksRule() && len(r.scn.Norms) > 0 {
		r.ruleChip(c, q)
	}
}

// targetChip draws one target and lets go of it when it is pressed.
func (r *Room) targetChip(c *ui.Context, q *paint.Rect, k int, open string) {
	th := c.Theme
	id := r.pick.say.Target[k]
	word, ink, fill, edge := open, th.Accent, th.Panel, th.Accent
	if id.IsMember() {
		word, ink, fill = strconv.Itoa(int(id))+" "+r.name(id), th.Ink, th.Soft
		edge = paint.Color{}
		if th.Outline > 0 {
			edge = th.Edge
		}
	}
	st := ui.Font(paint.Bold, paint.TypeBodySmall, ink)
	w := min(c.Width(st, word)+20, q.W)
	chip := q.Left(w)
	cell := paint.Rect{X: chip.X, Y: chip.Centre().Y - 11, W: chip.W, H: 22}
	stroke := float32(0)
	if edge.A > 0 {
		stroke = paint.StrokeControl
	}
	t := ui.Target{ID: ui.Item("target", k+1), Rect: cell, Role: ui.RoleButton, Name: "To " + word}
	if !id.IsMember() {
		t.Off = "pick a person in the room"
	}
	touch := c.Target(t)
	c.Box(cell, 11, fill, stroke, edge)
	c.WriteIn(cell, st, ui.Middle, word)
	if touch.Focus {
		c.Ring(cell, 11)
	}
	if touch.Fired {
		r.pick.say.Target[k], r.pick.skipped = sim.Everyone, false
		c.Wake(0)
	}
	q.Left(8)
}

// ruleChip draws which rule it is about, with the way back to the list.
func (r *Room) ruleChip(c *ui.Context, q paint.Rect) {
	word := "no rule in particular"
	if k := int(r.pick.say.Rule) - 1; k >= 0 && k < len(r.scn.Norms) {
		word = r.scn.Norms[k].Title
	}
	st := ui.Font(paint.Semibold, paint.TypeCaption, c.Theme.Ink)
	w := min(c.Width(st, word)+20, q.W)
	cell := paint.Rect{X: q.X + q.W - w, Y: q.Centre().Y - 12, W: w, H: 24}
	touch := c.Target(ui.Target{ID: ui.Name("rule"), Rect: cell, Role: ui.RoleButton, Name: "Rule: " + word, Hint: "Another rule"})
	c.Box(cell, 12, c.Theme.Sunken, paint.StrokeRule, c.Theme.Edge)
	c.WriteIn(cell.Pad(8, 0), st, ui.Middle, word)
	if touch.Focus {
		c.Ring(cell, 12)
	}
	if touch.Fired {
		r.pick.ruled, r.pick.say.Rule = false, 0
		c.Wake(0)
	}
}

// ruleList asks for the rule that is meant.
func (r *Room) ruleList(c *ui.Context, area paint.Rect) {
	th := c.Theme
	c.Heading(area.Top(22), ui.Font(paint.Bold, paint.TypeBody, th.Ink), "Which rule?")
	list := c.Scroll(ui.Name("rules"), area, "Rules")
	c.Group(ui.Name("rule rows"), ui.RoleList, "Which rule", false)
	row := func(k int, title, made string, key ui.Shortcut) {
		q := list.Top(30)
		list.Top(2)
		if c.Row(q, ui.Row{ID: ui.Item("rule", k+1), Name: title, Value: made, Key: key, Fill: th.Sunken}).Fired {
			r.pick.say.Rule, r.pick.ruled = int8(k), true
			c.Wake(0)
		}
		in := q.Pad(10, 0)
		if key != (ui.Shortcut{}) {
			in.W -= c.KeyCap(in.X+in.W+4, q.Centre().Y, key, th.Ink2) + 6
		}
		w := c.WriteIn(in, ui.Font(paint.Semibold, paint.TypeBody, th.Ink), ui.Start, title)
		in.Left(w + 10)
		if in.W > 40 {
			c.WriteIn(in, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Start, made)
		}
	}
	for k, n := range r.scn.Norms {
		row(k+1, n.Title, n.Made, personKey(k+1))
	}
	if r.intervention().Rule == "ask" {
		row(0, "Whatever they name", "", ui.Letter('0'))
	}
	c.EndGroup()
	c.EndScroll(list.Y)
}

// deliveries draws how gently it is said.
func (r *Room) deliveries(c *ui.Context, area paint.Rect) {
	options := []ui.Option{
		{Label: "Gentle", Icon: ui.IconRing}, {Label: "Direct", Icon: ui.IconTarget}, {Label: "Forceful", Icon: ui.IconDisc},
	}
	r.pick.setDelivery(c.Choice(ui.Name("delivery"), area, "How gently", options, int(r.pick.say.Delivery)))
}
