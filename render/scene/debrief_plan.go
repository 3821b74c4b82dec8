package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// planField is where one writes down what one means to do next time. It returns the
// height.
func (d *debriefScreen) planField(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	if !d.mayPlan {
		return 0
	}
	top := r.Y
	r.Top(6)
	r.Y += textBlock(c, r, st.part, ui.RoleHeading, "Your plan for next time") + 4
	for _, p := range d.plans() {
		r.Y += c.Paragraph(r, st.body, words.Say("“{line}”", strings.Trim(p, "“”"))) + 6
	}
	row := r.Top(40)
	keep := paint.Rect{}
	if row.W < 260 { // one under the other
		r.Top(6)
		keep = r.Top(paint.ButtonHeight)
		r.Top(8)
	} else {
		keep = row.Right(min(110, .3*row.W))
		row.Right(8)
	}
	d.plan = c.Field(row.Pad(1, 1), ui.Field{ID: ui.Name("plan field"), Name: "Your plan for next time", Text: d.plan, Hint: "one thing to try"})
	b := ui.Button{ID: ui.Name("keep plan"), Label: "Keep it"}
	if strings.TrimSpace(d.plan) == "" {
		b.Off = "write one thing first"
	}
	typing := c.Focused(ui.Name("plan field")) && b.Off == "" && c.Take(ui.On(ui.Enter), false)
	if c.Button(keep, b) || typing {
		d.keeps = true
	}
	if d.planWrong != "" {
		r.Y += c.Paragraph(r, st.bad, d.planWrong)
	}
	return r.Y - top + 10
}

// plans are what was meant for next time so far.
func (d *debriefScreen) plans() []string {
	var list []string
	for i := range d.of.Plans {
		list = append(list, d.of.Plans[i].Words)
	}
	if d.planned != "" {
		list = append(list, d.planned)
	}
	return list
}
