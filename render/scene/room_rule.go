package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// aboutRule reports whether what is chosen is about a rule that has been settled.
func (r *Room) aboutRule() bool {
	i := r.intervention()
	return i != nil && i.AsksRule() && len(r.scn.Norms) > 0 && r.pick.ruled
}

// ruleWord is the rule that is meant.
func (r *Room) ruleWord() string {
	if k := int(r.pick.say.Rule) - 1; k >= 0 && k < len(r.scn.Norms) {
		return r.scn.Norms[k].Title
	}
	return "whatever they name"
}

// ruleLine draws which rule it is about at the foot of area, whole, with the way back
// to the list.
func (r *Room) ruleLine(c *ui.Context, area *paint.Rect) {
	th := c.Theme
	word := r.ruleWord()
	label := ui.Font(paint.Semibold, paint.TypeBodySmall, th.Ink2)
	st := ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink)
	left := c.Width(label, "About") + 8
	lines := c.Lines(st, area.W-left-20, word)
	q := area.Bottom(float32(len(lines))*19 + 7)
	area.H -= 4
	width := float32(0)
	for _, l := range lines {
		width = max(width, c.Width(st, l))
	}
	cell := paint.Rect{X: q.X + left, Y: q.Y, W: width + 20, H: q.H}
	touch := c.Target(ui.Target{ID: ui.Name("rule"), Rect: cell, Role: ui.RoleButton, Name: words.Say("About: {rule}", words.Text(word)), Hint: "Choose another rule"})
	c.WriteIn(paint.Rect{X: q.X, Y: q.Y, W: left, H: 26}, label, ui.Start, "About")
	edge := paint.Color{}
	if th.Outline > 0 {
		edge = th.Edge
	}
	c.Box(cell, 12, th.Soft, min(1.5, th.Outline), edge)
	for i, l := range lines {
		c.Write(cell.X+10, cell.Y+3.5+float32(i)*19+14.5, st, l)
	}
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
	ask := r.intervention().Rule == "ask"
	head := "Which rule do you remind them of?"
	if ask {
		head = "What do you ask them to agree on?"
	}
	st := ui.Font(paint.Bold, paint.TypeBody, c.Theme.Ink)
	c.Note(ui.RoleHeading, head, "", area)
	area.Top(c.WriteLines(area, st, head) + 2)
	list := c.Scroll(ui.Name("rules"), area, "Rules")
	c.Group(ui.Name("rule rows"), ui.RoleList, "Which rule", false)
	for k, n := range r.scn.Norms {
		r.ruleRow(c, &list, k+1, n.Title, n.Made, ui.Letter(rune('1'+k)))
	}
	if ask {
		r.ruleRow(c, &list, 0, "Whatever they name", "an open question", ui.Letter('0'))
	}
	c.EndGroup()
	c.EndScroll(list.Y)
}

// ruleRow draws rule k, whole, and settles it when it is chosen.
func (r *Room) ruleRow(c *ui.Context, list *paint.Rect, k int, title, made string, key ui.Shortcut) {
	th := c.Theme
	st, small := ui.Font(paint.Semibold, paint.TypeBody, th.Ink), ui.Font(paint.Regular, paint.TypeCaption, th.Ink2)
	w := list.W - 20 - 30
	lines := c.Lines(st, w, title)
	beside := len(lines) == 1 && c.Width(st, title)+10+c.Width(small, made) <= w
	var below []string
	if made != "" && !beside {
		below = c.Lines(small, w, made)
	}
	q := list.Top(float32(len(lines))*20 + float32(len(below))*17 + 10)
	list.Top(2)
	if c.Row(q, ui.Row{ID: ui.Item("rule", k+1), Name: title, Value: made, Key: key, Fill: th.Sunken}).Fired {
		r.pick.say.Rule, r.pick.ruled = int8(k), true
		c.Wake(0)
	}
	c.KeyCap(q.X+q.W-6, q.Centre().Y, key, th.Ink2)
	x, y := q.X+10, q.Y+5
	for i, l := range lines {
		c.Write(x, y+float32(i)*20+15, st, l)
	}
	if beside {
		c.Write(x+c.Width(st, title)+10, y+15, small, made)
	}
	for i, l := range below {
		c.Write(x, y+float32(len(lines))*20+float32(i)*17+12, small, l)
	}
}
