package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/coach"
)

// reportButton saves the debrief as a page.
func (d *debriefScreen) reportButton(c *ui.Context, q paint.Rect) {
	b := ui.Button{
		ID: ui.Name("report"), Label: "Save as a report", Key: keyTable[keyReport].key, Bare: q.W < 180,
		Hint: "A page for any browser, to print or to keep; it holds all of this",
	}
	if !d.mayReport {
		b.Off = "this practice is not recorded"
	}
	if c.Button(q, b) {
		d.reports = true
	}
}

// reportInHeader draws the button at the end of the bar, beside every page, where there
// is room for it behind the tabs, which end at x.
func (d *debriefScreen) reportInHeader(c *ui.Context, bar paint.Rect, x float32) {
	w := c.Width(ui.Font(paint.Semibold, paint.TypeBody, c.Theme.Ink), "Save as a report") + 72
	q := paint.Rect{X: c.W - 16 - d.choiceWidth(c) - w, Y: bar.Y + 11, W: w, H: paint.ButtonHeight}
	if d.headed = q.X >= x+16; !d.headed {
		return
	}
	if d.reportButton(c, q); d.reports {
		d.tab = tabNext // where it is said what became of it
	}
}

// reported is where the page was saved, or why it could not be; it returns the height.
func (d *debriefScreen) reported(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	if d.report == "" {
		return 0
	}
	style := st.strong
	if d.reportBad {
		style = st.bad
	}
	return c.Paragraph(r, style, d.report) + 14
}

// saveReport writes the debrief as a page and says where it is.
func (a *App) saveReport() {
	d := &a.debrief
	var review *coach.Review
	if d.review.run != nil {
		review = &d.review.got
	}
	where, err := a.starter.Report(a.scenario, a.practice, review)
	if d.reportBad = err != nil; d.reportBad {
		d.report = words.Say("The report could not be saved: {why}.", err)
	} else {
		d.report = words.Say("The report is saved: {where}", where)
	}
	a.ui.Wake(0)
}
