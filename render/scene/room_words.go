package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// wordsColumn draws what one would say, to whom, and how gently; or, before that,
// which rule it is about.
func (r *Room) wordsColumn(c *ui.Context, area paint.Rect) {
	th := c.Theme
	if r.pick.item == 0 {
		r.listening(c, area)
		return
	}
	if r.trouble != "" {
		r.tellTrouble(c, &area)
	}
	if r.wantsRule() {
		r.ruleList(c, area)
		return
	}
	delivery := area.Bottom(paint.ChoiceHeight)
	area.H -= 8
	if r.aboutRule() {
		r.ruleLine(c, &area)
	}
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

// wordsHeight is how high wordsColumn likes to be.
func (r *Room) wordsHeight(c *ui.Context, width float32) float32 {
	if r.wantsRule() || r.trouble != "" {
		return 1 << 20
	}
	high := c.Height(ui.Font(paint.Regular, paint.TypeQuote, paint.Color{}), width-14, words.Say("“{line}”", r.words(r.pick.say)))
	high += 18 + 4 + 4 + 26 + 8 + paint.ChoiceHeight
	if r.aboutRule() {
		high += 34 + 20
	}
	return high
}

// tellTrouble says why the last command was not carried out; what is long scrolls.
func (r *Room) tellTrouble(c *ui.Context, area *paint.Rect) {
	q := area.Top(min(r.troubleHeight(c, area.W), 60))
	in := c.Scroll(ui.Name("trouble"), q, "What went wrong")
	in.Y += r.writeTrouble(c, in)
	c.EndScroll(in.Y)
	area.Top(6)
}

func troubleStyle(th *paint.Theme) ui.Style {
	return ui.Font(paint.Semibold, paint.TypeBodySmall, th.Bad)
}

// troubleHeight is how high the words are that say what went wrong.
func (r *Room) troubleHeight(c *ui.Context, width float32) float32 {
	return c.Height(troubleStyle(c.Theme), width-24, r.trouble)
}

// writeTrouble writes them into the top of q and returns how high they are.
func (r *Room) writeTrouble(c *ui.Context, q paint.Rect) float32 {
	c.Icon(ui.IconWarn, q.X+8, q.Y+10, .9, c.Theme.Bad)
	q.Left(24)
	return c.Paragraph(q, troubleStyle(c.Theme), r.trouble)
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
	word := words.Say("wording {k} of {n}", k, n)
	st := ui.Font(paint.Regular, paint.TypeCaption, c.Theme.Ink2)
	if c.Width(st, "You would say")+c.Width(st, word)+48 > head.W {
		word = words.Say("{k} of {n}", k, n)
	}
	if c.Width(st, "You would say")+c.Width(st, word)+64 <= head.W {
		c.Text(head.Right(c.Width(st, word)+8), st, ui.Middle, word)
	}
	if c.Button(head.Right(24), ui.Button{ID: ui.Name("last wording"), Name: "Words before", Icon: ui.IconBack, Look: ui.Quiet}) {
		r.pick.reword(-1, n)
	}
}

// quote draws the words, as large as they fit.
func (r *Room) quote(c *ui.Context, area paint.Rect) {
	th := c.Theme
	text := words.Say("“{line}”", r.words(r.pick.say))
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

// deliveries draws how gently it is said.
func (r *Room) deliveries(c *ui.Context, area paint.Rect) {
	options := []ui.Option{
		{Label: "Gentle", Icon: ui.IconRing}, {Label: "Direct", Icon: ui.IconTarget}, {Label: "Forceful", Icon: ui.IconDisc},
	}
	r.deliver(c.Choice(ui.Name("delivery"), area, "How gently", options, int(r.pick.say.Delivery)))
}
