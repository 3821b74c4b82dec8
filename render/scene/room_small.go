package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// small lays it out for less: the room, and one sheet with everything else in tabs.
// Lying flat the transport stands in the bar; upright it stands at the foot, in reach
// of a thumb.
func (r *Room) small(c *ui.Context) {
	all := c.Screen()
	if c.W >= c.H {
		r.flatBar(c, all.Top(50))
		page := all.Pad(8, 6)
		sheet := page.Right(.46 * page.W)
		page.Right(8)
		if page.H > 420 {
			line := page.Bottom(lineHeight)
			page.Bottom(6)
			r.slimTimeline(c, line)
		}
		r.stage(c, page)
		r.drawSheet(c, sheet, sheetTabs)
		return
	}
	r.uprightBar(c, all.Top(50))
	r.thumbBar(c, all.Bottom(58))
	page := all.Pad(8, 6)
	share := float32(.40)
	if c.H >= 780 {
		share = .46
	}
	r.stage(c, page.Top(max(share*page.H, min(150, .55*page.H))))
	page.Top(6)
	if c.H >= 780 {
		if r.readsGroup() && !r.from.class.open {
			r.tiles(c, page.Top(tileHeight(page.W)))
			page.Top(6)
		}
		r.slimTimeline(c, page.Top(lineHeight))
		page.Top(6)
	}
	r.drawSheet(c, page, sheetTabs)
}

// flatBar keeps what cannot be missed in one line: the way out, what this is, the
// transport, noticing and the settings.
func (r *Room) flatBar(c *ui.Context, bar paint.Rect) {
	in := smallBar(c, bar)
	r.wayOut(c, in.Left(36))
	in.Left(10)
	if settingsButton(c, in.Right(36)) {
		r.asks = true
	}
	in.Right(8)
	if in.W >= 520 && r.hasWays() {
		r.waysButton(c, in.Right(36))
		in.Right(8)
	}
	if in.W >= 440 {
		r.noticeButton(c, in.Right(min(112, in.W-320)))
		in.Right(8)
	}
	r.transport(c, in.Right(min(in.W, transportWidth(c))))
	in.Right(10)
	r.shortTitle(c, in)
}

// uprightBar is the bar where the transport stands at the foot.
func (r *Room) uprightBar(c *ui.Context, bar paint.Rect) {
	in := smallBar(c, bar)
	r.wayOut(c, in.Left(36))
	in.Left(10)
	if settingsButton(c, in.Right(36)) {
		r.asks = true
	}
	in.Right(8)
	if r.hasWays() {
		r.waysButton(c, in.Right(36))
		in.Right(8)
	}
	r.shortTitle(c, in)
}

// thumbBar is the transport at the foot, and noticing.
func (r *Room) thumbBar(c *ui.Context, bar paint.Rect) {
	c.Box(bar, 0, c.Theme.Panel, 0, paint.Color{})
	c.Rule(paint.Rect{X: bar.X, Y: bar.Y - 1, W: bar.W, H: 2})
	in := bar.Pad(8, 10)
	r.noticeButton(c, in.Right(max(104, min(116, .34*in.W))))
	in.Right(8)
	r.transport(c, in)
}

// smallBar draws the ground of a bar and returns the room in it.
func smallBar(c *ui.Context, bar paint.Rect) paint.Rect {
	c.Box(bar, 0, c.Theme.Panel, 0, paint.Color{})
	c.Rule(paint.Rect{X: bar.X, Y: bar.Y + bar.H - 2, W: bar.W, H: 2})
	return bar.Pad(8, 7)
}

// wayOut is the way out as a sign alone.
func (r *Room) wayOut(c *ui.Context, q paint.Rect) {
	if c.Button(q, ui.Button{
		ID: ui.Name("step out"), Name: "Step out", Icon: ui.IconBack, Key: ui.Letter('X'), Bare: true, Hint: r.leaveHint(),
	}) {
		r.stepOut(c)
	}
}

// shortTitle is what this is and how far it has come, as far as there is room.
func (r *Room) shortTitle(c *ui.Context, area paint.Rect) {
	th := c.Theme
	if area.W < 60 {
		return
	}
	small := ui.Font(paint.Regular, paint.TypeCaption, th.Ink2)
	when := words.Say("{m} of {minutes} min", int(r.minute()), int(r.minutes()))
	st := ui.Font(paint.Display, paint.TypeLead, th.Ink)
	for st.Size > 14 && c.Width(st, r.scn.Title) > area.W {
		st.Size--
	}
	if c.Width(st, r.scn.Title) > area.W {
		c.Note(ui.RoleHeading, r.scn.Title, when, area)
		c.WriteIn(area, small, ui.Start, when)
		return
	}
	c.Heading(area.Top(20), st, r.scn.Title)
	c.Text(area, small, ui.Start, when)
}
