package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

// grades say how well a size is known, in words that stand beside the claim.
var grades = map[string]string{
	"measured":    "size measured",
	"published":   "size published",
	"directional": "direction published, size assumed",
	"assumed":     "direction and size assumed",
}

// effectColumn draws what the chosen thing usually does in this model, when it
// backfires, how well that is known, and the button that says it.
func (r *Room) effectColumn(c *ui.Context, area paint.Rect) {
	button := area.Bottom(paint.ChoiceHeight)
	width := float32(150)
	if button.W < 300 {
		width = 128
	}
	r.sayIt(c, button.Right(min(width, button.W)))
	i := r.intervention()
	if i == nil {
		switch {
		case r.view.past:
			area.H += paint.ChoiceHeight
			r.whatCame(c, area)
		case r.locked() == "" && !r.pick.open():
			r.aims(c, area)
		}
		return
	}
	area.H -= 8
	r.grade(c, button, i)
	r.effect(c, area, i)
}

// effect draws what an intervention does and when it backfires.
func (r *Room) effect(c *ui.Context, area paint.Rect, i *scenarios.Intervention) {
	th := c.Theme
	in := c.Scroll(ui.Name("effect"), area, "What it usually does")
	top := in.Y
	c.Heading(paint.Rect{X: in.X, Y: in.Y, W: in.W, H: 18}, ui.Font(paint.Semibold, paint.TypeCaption, th.Ink2), "What it usually does, in this model")
	in.Y += 21
	body := ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink)
	in.Y += c.Paragraph(in, body, i.Effect) + 6
	for _, text := range backfires(i, r.pick.say.Delivery) {
		c.Icon(ui.IconWarn, in.X+8, in.Y+10, .95, th.Bad)
		q := paint.Rect{X: in.X + 24, Y: in.Y, W: in.W - 24, H: in.H}
		in.Y += c.Paragraph(q, ui.Font(paint.Regular, paint.TypeCaption, th.Ink), text) + 5
	}
	if i.Source != "" {
		in.Y += c.Paragraph(in, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), strings.TrimSuffix(sentence(i.Source), ".")+".") + 2
	}
	c.EndScroll(max(in.Y, top))
}

// grade says beside the button how well the effect is known.
func (r *Room) grade(c *ui.Context, area paint.Rect, i *scenarios.Intervention) {
	st := ui.Font(paint.Semibold, paint.TypeCaption, c.Theme.Ink2)
	area.W -= 12
	lines := c.Lines(st, area.W, sentence(grades[i.Grade]))
	y := area.Centre().Y - float32(len(lines))*9
	for k, l := range lines {
		c.WriteIn(paint.Rect{X: area.X, Y: y + float32(k)*18, W: area.W, H: 18}, st, ui.Start, l)
	}
	c.Note(ui.RoleText, "How well that is known", grades[i.Grade], area)
}

// backfires are the texts of what can go wrong with a delivery, each once.
func backfires(i *scenarios.Intervention, d sim.Delivery) []string {
	var list []string
	seen := map[string]bool{}
	for k := range i.Backfires {
		b := &i.Backfires[k]
		if b.Text == "" || seen[b.Text] || !deliveredSo(b, d) {
			continue
		}
		seen[b.Text] = true
		list = append(list, b.Text)
	}
	return list
}

func deliveredSo(b *scenarios.Backfire, d sim.Delivery) bool {
	for _, name := range b.Deliveries {
		if name == d.String() {
			return true
		}
	}
	return len(b.Deliveries) == 0
}

// sayIt draws the button that does it.
func (r *Room) sayIt(c *ui.Context, area paint.Rect) {
	if !r.pick.open() && r.locked() == "" {
		return
	}
	b := ui.Button{ID: ui.Name("say"), Label: "Say it", Look: ui.Filled, Key: ui.On(ui.Enter), Off: r.missing()}
	if why := r.locked(); why != "" {
		return
	}
	if c.Button(area, b) {
		say := r.pick.say
		if r.carryOut(c, session.Command{Kind: session.Say, Say: say}) {
			r.pick.clear()
		}
	}
}
