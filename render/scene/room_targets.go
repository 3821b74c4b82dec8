package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
)

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
	small := ui.Font(paint.Regular, paint.TypeCaption, th.Ink2)
	if word := "pick a person"; r.cramped() && r.picking() >= 0 && c.Width(small, word) <= q.W {
		c.WriteIn(q, small, ui.Start, word)
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
	most := q.W
	if i := r.intervention(); k == 0 && i != nil && i.Targets != "one" {
		most = .5*q.W - 14 // the other one needs a place too
	}
	w := min(c.Width(st, word)+20, max(24, most))
	chip := q.Left(w)
	cell := paint.Rect{X: chip.X, Y: chip.Centre().Y - 11, W: chip.W, H: 22}
	text := cell.Pad(4, 0)
	if !c.Fits(text, st, word) && id.IsMember() {
		word = strconv.Itoa(int(id)) // as under the person
	}
	stroke := float32(0)
	if edge.A > 0 {
		stroke = paint.StrokeControl
	}
	t := ui.Target{ID: ui.Item("target", k+1), Rect: cell, Role: ui.RoleButton, Name: words.Say("To {whom}", words.Text(word))}
	if !id.IsMember() {
		t.Off = "pick a person in the room"
	}
	touch := c.Target(t)
	c.Box(cell, 11, fill, stroke, edge)
	c.WriteIn(text, st, ui.Middle, word)
	if touch.Focus {
		c.Ring(cell, 11)
	}
	if touch.Fired {
		r.pick.say.Target[k], r.pick.skipped = sim.Everyone, false
		c.Wake(0)
	}
	q.Left(8)
}
