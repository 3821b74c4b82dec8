package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// drawPreview draws over a page what is wrong with the draft, or, where its panel is
// open, all there is to say of it.
func (a *App) drawPreview() {
	p := a.preview
	if p == nil {
		return
	}
	c := &a.ui
	c.Wake(pollEvery)
	if !p.open && !a.settings && !a.cards.open && c.Take(ui.On(ui.F3), false) {
		p.open, p.wrong = true, ""
		c.Type(ui.Name("preview where"))
	}
	high := a.stripHeight()
	p.strip(c, paint.Rect{Y: c.H - high, W: c.W, H: high})
	if p.open {
		a.previewPanel(p)
	}
}

// stripRows are the lines at the foot of the window, and how they are set.
func (p *draftView) stripRows(c *ui.Context) (lines []string, style ui.Style) {
	st := stylesOf(c.Theme)
	lines, style = p.draft.Wrong(), st.smallInk
	if len(lines) == 0 {
		lines, style = []string{words.Say("{status}  ·  F3", words.Text(p.draft.Status()))}, st.small
	}
	if p.draft.Broken() {
		style.Color = c.Theme.Bad
	}
	const most = 4
	if len(lines) > most {
		more := len(lines) - (most - 1)
		lines = append(lines[:most-1:most-1], words.Count(more, "and {n} more: F3", "and {n} more: F3"))
	}
	return lines, style
}

// stripHeight is how high they are; the page stands above them.
func (a *App) stripHeight() float32 {
	if a.preview == nil {
		return 0
	}
	c, high := &a.ui, float32(10)
	lines, style := a.preview.stripRows(c)
	for _, l := range lines {
		high += c.Height(style, c.W-28, l)
	}
	return min(high, .3*c.H)
}

// strip says what became of the draft: in a line, or in several where something is
// wrong.
func (p *draftView) strip(c *ui.Context, r paint.Rect) {
	lines, style := p.stripRows(c)
	c.Box(r, 0, c.Theme.Panel, 0, paint.Color{})
	c.Rule(paint.Rect{X: r.X, Y: r.Y, W: r.W, H: 2})
	c.Region("Preview")
	in := c.Scroll(ui.Name("preview strip"), r.Pad(14, 5), "Preview")
	for _, l := range lines {
		in.Y += c.Paragraph(in, style, l)
	}
	c.EndScroll(in.Y)
	c.EndRegion()
}

// previewPanel is the panel: where to go, what is hidden, and what is wrong.
func (a *App) previewPanel(p *draftView) {
	c := &a.ui
	st := stylesOf(c.Theme)
	all := c.Screen()
	in := tightened(c, c.Modal("Preview", min(860, all.W-32), min(620, all.H-32)))
	defer c.EndModal()
	c.Heading(in.Top(34), st.head, "Preview")
	in.Top(c.Paragraph(in, st.small, p.draft.Status()) + 4)
	in.Top(6)
	field := in.Top(38)
	p.where = c.Field(field.Left(min(320, .62*field.W)).Pad(1, 1), ui.Field{
		ID: ui.Name("preview where"), Name: "Go to", Text: p.where, Hint: "turn 12, meeting 3:12, or an event's id",
	})
	field.Left(10)
	goes := c.Button(field.Left(min(110, field.W)), ui.Button{ID: ui.Name("preview go"), Label: "Go there", Look: ui.Filled})
	if (goes || c.Take(ui.On(ui.Enter), false)) && p.where != "" {
		p.wrong = ""
		if err := p.draft.GoTo(p.where); err != nil {
			p.wrong = words.Trouble(err)
		} else {
			a.renew()
		}
	}
	button := in.Bottom(paint.ButtonHeight)
	if p.wrong != "" {
		in.Top(8) // clear of the ring around the field
		in.Top(c.Paragraph(in, st.bad, p.wrong) + 4)
	}
	in.Top(8)
	p.details(c, in, st)
	if c.Button(button.Right(140), ui.Button{ID: ui.Name("preview done"), Label: "Done", Key: ui.On(ui.Escape), Bare: true}) || c.Take(ui.On(ui.F3), false) {
		p.open, p.waits = false, false
		c.Dismiss()
	}
}

// details are what is wrong and what is hidden, in a part that scrolls.
func (p *draftView) details(c *ui.Context, area paint.Rect, st pageStyles) {
	area.H -= 8
	in := c.Scroll(ui.Name("preview details"), area, "What is wrong, and what is hidden")
	for _, l := range p.draft.Wrong() {
		in.Y += c.Paragraph(in, st.smallInk, l) + 4
	}
	head, rows := p.draft.Hidden()
	if len(head) > 0 {
		in.Y += 8
		columns := func(cells []string, style ui.Style) {
			wide := in.W / float32(len(head)+1)
			x, high := in.X, float32(22)
			for k, cell := range cells {
				w := wide
				if k == 0 {
					w = 2 * wide
				}
				high = max(high, c.Paragraph(paint.Rect{X: x, Y: in.Y, W: w - 6}, style, cell))
				x += w
			}
			in.Y += high
		}
		columns(head, st.captionStrong)
		for _, row := range rows {
			columns(row, st.smallInk)
		}
	}
	c.EndScroll(in.Y)
}
