package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
)

// pageStyles is how the pages around the room set their text.
type pageStyles struct {
	hero, opened            ui.Style // display face: names of things
	head, title             ui.Style
	part, label, strong     ui.Style // headings of parts, labels of rows, what is chosen
	body, second            ui.Style
	lead, small, smallInk   ui.Style // 16 for reading, 14, 14 in full ink
	caption, captionStrong  ui.Style
	quote, seen             ui.Style
	roomName, roomBody      ui.Style // on the floor
	good, bad, noticing     ui.Style
	accentCaption, accented ui.Style
}

func stylesOf(th *paint.Theme) pageStyles {
	f := ui.Font
	return pageStyles{
		hero:   f(paint.Display, paint.TypeHead, th.Ink),
		opened: f(paint.Display, 26, th.Ink),
		head:   f(paint.Display, 24, th.Ink),
		title:  f(paint.Display, paint.TypeTitle, th.Ink),
		part:   f(paint.Bold, 17, th.Ink), label: f(paint.Semibold, paint.TypeBodySmall, th.Ink),
		strong: f(paint.Bold, paint.TypeBody, th.Ink),
		body:   f(paint.Regular, paint.TypeBody, th.Ink), second: f(paint.Regular, paint.TypeBody, th.Ink2),
		lead:  f(paint.Regular, paint.TypeQuote, th.Ink),
		small: f(paint.Regular, paint.TypeBodySmall, th.Ink2), smallInk: f(paint.Regular, paint.TypeBodySmall, th.Ink),
		caption:       f(paint.Regular, paint.TypeCaption, th.Ink2),
		captionStrong: f(paint.Semibold, paint.TypeCaption, th.Ink2),
		quote:         f(paint.Regular, paint.TypeQuote, th.Ink), seen: f(paint.Italic, paint.TypeBodySmall, th.Ink2),
		roomName: f(paint.Bold, 17, th.RoomInk), roomBody: f(paint.Regular, paint.TypeBodySmall, th.RoomInk),
		good: f(paint.Bold, paint.TypeCaption, th.Good), bad: f(paint.Bold, paint.TypeCaption, th.Bad),
		noticing:      f(paint.Bold, paint.TypeCaption, th.Notice),
		accentCaption: f(paint.Semibold, paint.TypeCaption, th.Accent),
		accented:      f(paint.Semibold, paint.TypeBody, th.Accent),
	}
}

// pageHeader draws the ground of a page and the bar on its top, and returns the bar
// and the page under it, inside its margins.
func pageHeader(c *ui.Context) (bar, page paint.Rect) {
	th := c.Theme
	all := c.Screen()
	c.Box(all, 0, th.Page, 0, paint.Color{})
	bar = all.Top(60)
	c.Box(bar, 0, th.Panel, 0, paint.Color{})
	c.Rule(paint.Rect{X: bar.X, Y: bar.Y + bar.H - 2, W: bar.W, H: 2})
	dx := paint.PageMargin
	if c.W < 820 {
		dx = 14
	}
	return bar, all.Pad(dx, 18)
}

// pageBack draws the button that leads back, at the start of the bar.
func pageBack(c *ui.Context, bar *paint.Rect, name string) bool {
	bar.Left(16)
	b := bar.Left(36)
	bar.Left(14)
	b.Y, b.H = bar.Y+12, 36
	return c.Button(b, ui.Button{ID: ui.Name("back"), Name: name, Icon: ui.IconBack, Key: ui.On(ui.Escape), Bare: true, Hint: name})
}

// pageBullets sets items one under another with a sign before each, and returns the
// height they took.
func pageBullets(c *ui.Context, r paint.Rect, st ui.Style, icon ui.Icon, ink paint.Color, items []string, gap float32) float32 {
	y := r.Y
	for _, s := range items {
		c.Icon(icon, r.X+10, y+st.LineStep()/2, 1, ink)
		y += c.Paragraph(paint.Rect{X: r.X + 30, Y: y, W: r.W - 30}, st, s) + gap
	}
	return y - r.Y
}
