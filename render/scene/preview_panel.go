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
	if p.open {
		a.previewPanel(p)
		return
	}
	p.strip(c)
}

// underBar is below the bar of the room.
const underBar = 84

// strip is a line at the upper edge, or several where something is wrong.
func (p *draftView) strip(c *ui.Context) {
	th, st := c.Theme, stylesOf(c.Theme)
	lines := p.draft.Wrong()
	style, most := st.smallInk, 4
	if len(lines) == 0 {
		lines, style = []string{words.Say("{status}  ·  F3", words.Text(p.draft.Status()))}, st.small
	}
	if p.draft.Broken() {
		style.Color = th.Bad
	}
	if len(lines) > most {
		lines = append(lines[:most-1:most-1], "and more: F3")
	}
	all := c.Screen()
	const row = 22
	h := float32(len(lines))*row + 10
	w := float32(0)
	for _, l := range lines {
		w = max(w, c.Width(style, l)+24)
	}
	w = min(w, 760, all.W-16)
	r := paint.Rect{X: (all.W - w) / 2, Y: underBar, W: w, H: h} // over the floor, where it hides least
	c.Box(r, paint.RadiusControl, th.Panel, paint.StrokeControl, th.Edge)
	c.Region("Preview")
	in := r.Pad(10, 5)
	for _, l := range lines {
		c.Text(in.Top(row), style, ui.Start, fitted(c, style, l, w-20))
	}
	c.EndRegion()
}

// previewPanel is the panel: where to go, what is hidden, and what is wrong.
func (a *App) previewPanel(p *draftView) {
	c := &a.ui
	st := stylesOf(c.Theme)
	all := c.Screen()
	in := c.Modal("Preview", min(860, all.W-32), min(620, all.H-32))
	defer c.EndModal()
	c.Heading(in.Top(34), st.head, "Preview")
	c.Text(in.Top(24), st.small, ui.Start, p.draft.Status())
	in.Top(6)
	field := in.Top(38)
	p.where = c.Field(field.Left(320).Pad(1, 1), ui.Field{
		ID: ui.Name("preview where"), Name: "Go to", Text: p.where, Hint: "turn 12, meeting 3:12, or an event's id",
	})
	field.Left(10)
	goes := c.Button(field.Left(110), ui.Button{ID: ui.Name("preview go"), Label: "Go there", Look: ui.Filled})
	if (goes || c.Take(ui.On(ui.Enter), false)) && p.where != "" {
		p.wrong = ""
		if err := p.draft.GoTo(p.where); err != nil {
			p.wrong = err.Error()
		} else {
			a.renew()
		}
	}
	button := in.Bottom(paint.ButtonHeight)
	if p.wrong != "" {
		c.Text(in.Top(24), st.bad, ui.Start, fitted(c, st.bad, p.wrong, in.W))
	}
	in.Top(8)
	p.details(c, in, st)
	if c.Button(button.Right(140), ui.Button{ID: ui.Name("preview done"), Label: "Done", Key: ui.On(ui.Escape), Bare: true}) || c.Take(ui.On(ui.F3), false) {
		p.open = false
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
			x := in.X
			for k, cell := range cells {
				w := wide
				if k == 0 {
					w = 2 * wide
				}
				c.Text(paint.Rect{X: x, Y: in.Y, W: w, H: 22}, style, ui.Start, fitted(c, style, cell, w-6))
				x += w
			}
			in.Y += 22
		}
		columns(head, st.captionStrong)
		for _, row := range rows {
			columns(row, st.smallInk)
		}
	}
	c.EndScroll(in.Y)
}

// fitted is as much of a text as there is room for.
func fitted(c *ui.Context, st ui.Style, s string, width float32) string {
	r := []rune(s)
	if c.Width(st, s) <= width {
		return s
	}
	for len(r) > 1 && c.Width(st, string(r)+"…") > width {
		r = r[:len(r)-1]
	}
	return string(r) + "…"
}
