package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim"
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
	i := r.intervention()
	if i == nil {
		r.besideWords(c, area)
		return
	}
	say := area.Bottom(paint.ChoiceHeight)
	area.Bottom(expectGap)
	if r.noNotice() == "" {
		r.expectCourse(c, say.Left(max(150, say.W-130)))
		more := area.Bottom(r.expectHeight() - paint.ChoiceHeight)
		r.expectMore(c, &more)
	}
	say.Left(10)
	r.sayIt(c, say.Right(min(150, say.W)))
	area.H -= 4
	r.effect(c, area, i)
}

// besideWords stands there while nothing is chosen.
func (r *Room) besideWords(c *ui.Context, area paint.Rect) {
	switch {
	case r.view.past:
		r.whatCame(c, area)
		return
	case r.locked() != "":
		return
	case r.pick.open():
		foot := area.Bottom(paint.ChoiceHeight)
		r.sayIt(c, foot.Right(150))
		return
	}
	if r.mayHint() {
		q := area.Bottom(paint.ButtonHeight)
		area.Bottom(8)
		r.hintButton(c, q.Left(min(150, q.W)))
	}
	r.aims(c, area)
}

// effect draws what an intervention does and when it backfires.
func (r *Room) effect(c *ui.Context, area paint.Rect, i *scenarios.Intervention) {
	if !r.mode().LooksAhead() || area.H < 44 {
		return
	}
	in := c.Scroll(ui.Name("effect"), area, "What it usually does")
	c.EndScroll(in.Y + r.effectText(c, in, i))
}

// effectText sets what an intervention does, and returns the height.
func (r *Room) effectText(c *ui.Context, in paint.Rect, i *scenarios.Intervention) float32 {
	if !r.mode().LooksAhead() {
		return 0
	}
	th, top := c.Theme, in.Y
	small := ui.Font(paint.Regular, paint.TypeCaption, th.Ink2)
	strong := ui.Font(paint.Semibold, paint.TypeCaption, th.Ink2)
	in.Y += max(21, textBlock(c, in, strong, ui.RoleHeading, "What it usually does, in this model"))
	in.Y += c.Paragraph(in, ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink), i.Effect) + 6
	for _, text := range backfires(i, r.pick.say.Delivery) {
		c.Icon(ui.IconWarn, in.X+8, in.Y+10, .95, th.Bad)
		q := paint.Rect{X: in.X + 24, Y: in.Y, W: in.W - 24, H: in.H}
		in.Y += c.Paragraph(q, ui.Font(paint.Regular, paint.TypeCaption, th.Ink), text) + 5
	}
	if i.Source != "" {
		in.Y += c.Paragraph(in, small, strings.TrimSuffix(sentence(i.Source), ".")+".") + 2
	}
	in.Y += c.Paragraph(in, strong, sentence(grades[i.Grade])+".") + 2
	return in.Y - top
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
		r.sayNow(c)
	}
}
