package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/debrief"
)

// summary is what happened in words, with what is worth another look.
func (d *debriefScreen) summary(c *ui.Context, r paint.Rect, st pageStyles) {
	c.Panel(r, paint.RadiusPagePanel)
	c.Region("In words")
	defer c.EndRegion()
	in := r.Pad(20, 14)
	in = c.Scroll(ui.Name("summary"), in, "What happened")
	in.Y += textBlock(c, in, st.head, ui.RoleHeading, "What happened") + 4
	in.Y += paragraphs(c, in, st.lead, d.of.Summary, 6) + 4
	if d.of.Branch != "" {
		in.Y += c.Paragraph(in, st.small, d.of.Branch) + 8
	}
	if d.of.Danger != nil {
		in.Y += d.danger(c, in, st)
	}
	in.Y += d.more(c, in, st)
	worth := d.worth()
	if len(worth) > 0 {
		c.Rule(in.Top(12))
		c.Heading(in.Top(28), st.strong, "Worth another look")
		c.Group(ui.Name("worth"), ui.RoleList, "Worth another look", false)
		for _, i := range worth {
			if d.actRow(c, in.Top(48), ui.Item("worth", i+1), i, ui.Row{Fill: c.Theme.Sunken}, st) {
				d.tab, d.act = tabActs, i
			}
			in.Top(6)
		}
		c.EndGroup()
	}
	if len(d.of.Acts) > 0 {
		in.Top(4)
		in.Y += d.legend(c, in, st) + 8
	}
	in.Y += c.Paragraph(in, st.caption, d.of.Caveat)
	c.EndScroll(in.Y)
}

// worth is the acts after which something else happened than was meant, at most
// four, the first of the meeting first.
func (d *debriefScreen) worth() []int {
	var found []int
	for _, want := range [...]debrief.Mark{debrief.Backfired, debrief.Away, debrief.NoClear} {
		for i := range d.of.Acts {
			if d.of.Acts[i].Mark == want && len(found) < 4 {
				found = append(found, i)
			}
		}
	}
	return found
}

// danger says that somebody spoke of it, and no more.
func (d *debriefScreen) danger(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	w := d.of.Danger.Words
	h := c.Height(st.smallInk, r.W-52, w) + 20
	c.Inset(paint.Rect{X: r.X, Y: r.Y, W: r.W, H: h}, paint.RadiusInset)
	c.Icon(ui.IconWarn, r.X+20, r.Y+20, 1, c.Theme.Bad)
	c.Paragraph(paint.Rect{X: r.X + 40, Y: r.Y + 10, W: r.W - 52}, st.smallInk, w)
	return h + 10
}

// actName is an act in a few words of the trainee's own.
func actName(a *debrief.Deed) string {
	if a.Short != "" {
		return capital(a.Short)
	}
	return a.Title
}

// actRow is one act as a row: its sign, what it was, when, and what followed.
func (d *debriefScreen) actRow(c *ui.Context, r paint.Rect, id ui.ID, i int, row ui.Row, st pageStyles) bool {
	a := &d.of.Acts[i]
	when := "minute " + minuteWord(a.Minute) + ", " + a.Mark.String()
	row.ID, row.Name, row.Value = id, actName(a), when
	t := c.Row(r, row)
	markSign(c, r.X+24, r.Centre().Y, a.Mark)
	in := r
	in.Left(46)
	in.Right(10)
	mid := in.Centre().Y
	c.WriteIn(paint.Rect{X: in.X, Y: mid - 20, W: in.W, H: 20}, st.strong, ui.Start, actName(a))
	c.WriteIn(paint.Rect{X: in.X, Y: mid, W: in.W, H: 18}, st.caption, ui.Start, when)
	return t.Fired
}
