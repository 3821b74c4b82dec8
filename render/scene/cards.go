package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios/concepts"
)

// cards is the box of concept cards: what a stage, a difficulty or an intervention is.
type cards struct {
	open bool
	all  []concepts.Card
	at   int
}

// kindHeads head the kinds of cards.
var kindHeads = map[string]string{"stage": "Stages", "challenge": "Difficulties", "intervention": "What one can say"}

// show opens the box at a card by its id or title; at the one it was left at where
// there is none of that name.
func (k *cards) show(c *ui.Context, name string) {
	if k.all == nil {
		k.all = concepts.Cards()
	}
	for i := range k.all {
		if name != "" && (k.all[i].ID == name || k.all[i].Title == name) {
			k.at = i
		}
	}
	k.open = true
	c.Focus(ui.Item("card", k.at+1))
}

// frame draws the box, where it is open; it reports whether the keys are asked for.
func (k *cards) frame(c *ui.Context) (keys bool) {
	if !k.open {
		return false
	}
	st := stylesOf(c.Theme)
	in := tightened(c, c.Modal("Concept cards", 820, 560))
	defer c.EndModal()
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(12)
	if in.W >= 560 {
		k.list(c, in.Left(250), st)
		in.Left(24)
		k.card(c, in, st)
	} else {
		k.list(c, in.Top(.42*in.H), st)
		c.Rule(in.Top(12))
		k.card(c, in, st)
	}
	if c.Button(foot.Right(min(130, .48*foot.W)), ui.Button{ID: ui.Name("cards done"), Label: "Close", Look: ui.Filled, Key: ui.On(ui.Escape), Bare: true}) ||
		c.Take(ui.On(ui.F1), false) || c.Take(ui.On(ui.Enter), false) {
		k.open = false
		c.Dismiss()
	}
	foot.Right(8)
	if c.Button(foot.Left(min(110, foot.W)), ui.Button{ID: ui.Name("all keys"), Label: "All keys", Look: ui.Quiet}) {
		k.open = false
		c.Dismiss()
		return true
	}
	if foot.Left(16); foot.W >= 220 {
		c.ParagraphIn(foot, st.caption, words.Say("{key} opens the cards anywhere. Arrow keys choose one.", c.KeyName(ui.On(ui.F1))))
	}
	return false
}

func (k *cards) list(c *ui.Context, r paint.Rect, st pageStyles) {
	in := c.Scroll(ui.Name("cards"), r, "Cards")
	c.Group(ui.Name("card list"), ui.RoleList, "Cards", true)
	kind := ""
	for i := range k.all {
		card := &k.all[i]
		if card.Kind != kind {
			kind = card.Kind
			in.Top(6)
			c.WriteIn(in.Top(24), st.captionStrong, ui.Start, kindHeads[kind])
		}
		face := st.body
		if i == k.at {
			face = st.strong
		}
		h := c.Height(face, in.W-16, card.Title) + 10
		q := in.Top(h)
		if t := c.Row(q, ui.Row{ID: ui.Item("card", i+1), Name: card.Title, Value: kindHeads[kind], Chosen: i == k.at}); t.Fired {
			k.at = i
			c.Wake(0)
		}
		c.WriteLines(paint.Rect{X: q.X + 8, Y: q.Y + 5, W: q.W - 16}, face, card.Title)
	}
	c.EndGroup()
	c.EndScroll(in.Y)
}

func (k *cards) card(c *ui.Context, r paint.Rect, st pageStyles) {
	if k.at >= len(k.all) {
		return
	}
	card := &k.all[k.at]
	in := c.Scroll(ui.Item("open card", k.at+1), r, card.Title)
	in.Y += textBlock(c, in, st.head, ui.RoleHeading, card.Title) + 6
	in.Y += c.Paragraph(in, st.lead, card.Text) + 12
	in.Y += c.Paragraph(in, st.small, sentence(card.Source)) + 4
	in.Y += c.Paragraph(in, st.captionStrong, sentence(card.Known()))
	c.EndScroll(in.Y)
}
