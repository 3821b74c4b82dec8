package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
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
