package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
)

// The tabs of the sheet in the narrower layouts.
const (
	sheetAct = iota
	sheetSaid
	sheetSeen
	sheetPeople
	sheetGroup
)

var sheetTabs = []string{"Act", "Said", "Seen", "People", "Group"}

// wide lays the room out for windows of 1120 by 700 and more: everything at once.
func (r *Room) wide(c *ui.Context) {
	all := c.Screen()
	r.bar(c, all.Top(52))
	console := all.Bottom(210 * c.Reach() / paint.SmallestTarget) // its rows are never too small to be hit
	side := max(0, min(54, (c.W-1600)/2))                         // the panels grow when the people cannot
	page := all.Pad(paint.RoomMargin, paint.Gutter)
	timeline := page.Bottom(80)
	page.Bottom(paint.Gutter)
	forces := page.Left(226 + side)
	page.Left(10)
	transcript := page.Right(max(256, min(280, .22*c.W)) + side)
	page.Right(10)
	r.forces(c, forces)
	r.stage(c, page)
	r.transcript(c, transcript)
	r.timeline(c, timeline)
	r.console(c, console)
}

// middle lays it out for 820 by 560 and more: forces become a strip of tiles over the
// timeline, the transcript a tab of the console, which goes to the right.
func (r *Room) middle(c *ui.Context) {
	all := c.Screen()
	r.bar(c, all.Top(52))
	page := all.Pad(paint.RoomMargin, paint.Gutter)
	sheet := page.Right(min(360, .40*page.W))
	page.Right(10)
	timeline := page.Bottom(76)
	notice := timeline.Right(104)
	timeline.Right(paint.Gutter)
	page.Bottom(paint.Gutter)
	tiles := paint.Rect{}
	if r.readsGroup() {
		tiles = page.Bottom(tileHeight(page.W))
		page.Bottom(paint.Gutter)
	}
	r.stage(c, page)
	if r.readsGroup() {
		r.tiles(c, tiles)
	}
	r.timeline(c, timeline)
	r.noticeButton(c, notice)
	r.drawSheet(c, sheet, sheetTabs)
}

// tiles draws the four forces beside one another.
func (r *Room) tiles(c *ui.Context, area paint.Rect) {
	c.Region("How the group is doing")
	defer c.EndRegion()
	w := (area.W - 3*paint.Gutter) / 4
	for i := range forces {
		q := area.Left(w)
		area.Left(paint.Gutter)
		c.Panel(q, paint.RadiusControl)
		r.force(c, q.Pad(10, 6), &forces[i], false)
	}
}

// tileHeight is how high the tiles are: narrow ones have the word in a line of its own.
func tileHeight(width float32) float32 {
	if (width-3*paint.Gutter)/4-20 < forceNarrow {
		return 80
	}
	return 64
}

// drawSheet draws the sheet with one of its tabs open.
func (r *Room) drawSheet(c *ui.Context, area paint.Rect, tabs []string) {
	c.Panel(area, paint.RadiusPanel)
	in, tabs := area.Pad(12, 0), r.tabsOf(tabs)
	head := in.Top(40)
	if r.sheet >= len(tabs) {
		r.sheet = sheetAct
	}
	c.Clip(ui.Grow(head, 5)) // the focus stands out of a tab
	r.sheet = c.Tabs(ui.Name("sheet"), head, "Sheet", tabs, r.sheet)
	c.Unclip()
	c.Rule(paint.Rect{X: in.X, Y: in.Y - 1, W: in.W, H: 2})
	in.Top(6)
	in.H -= 10
	switch r.sheet {
	case sheetAct:
		r.act(c, in)
	case sheetGroup:
		r.group(c, in)
	default:
		r.transcriptTab(c, in, r.sheet-sheetSaid)
	}
}

// group draws the forces and the stages one under another.
func (r *Room) group(c *ui.Context, area paint.Rect) {
	c.Region("How the group is doing")
	defer c.EndRegion()
	list := c.Scroll(ui.Name("group"), area, "How the group is doing")
	if !r.speedInBar(c) {
		row := list.Top(paint.ChoiceHeight)
		c.Text(row.Left(64), ui.Font(paint.Semibold, paint.TypeBody, c.Theme.Ink), ui.Start, "Speed")
		r.speed(c, row)
		list.Top(10)
		r.timeline(c, list.Top(80))
		list.Top(10)
	}
	r.force(c, list.Top(64), &forces[0], true)
	r.why(c, list.Top(44))
	for k := 1; k < len(forces); k++ {
		r.force(c, list.Top(56), &forces[k], false)
		list.Top(8)
	}
	r.stages(c, list.Top(116))
	c.EndScroll(list.Y)
}
