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

var (
	middleTabs = []string{"Act", "Said", "Seen", "People"}
	smallTabs  = []string{"Act", "Said", "Seen", "People", "Group"}
)

// wide lays the room out for windows of 1120 by 700 and more: everything at once.
func (r *Room) wide(c *ui.Context) {
	all := c.Screen()
	r.bar(c, all.Top(52))
	console := all.Bottom(210)
	side := max(0, min(54, (c.W-1600)/2)) // the panels grow when the people cannot
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
	page.Bottom(paint.Gutter)
	tiles := page.Bottom(tileHeight(page.W))
	page.Bottom(paint.Gutter)
	r.stage(c, page)
	r.tiles(c, tiles)
	r.timeline(c, timeline)
	r.drawSheet(c, sheet, middleTabs)
}

// small lays it out for less: the room, and one sheet with everything else in tabs.
func (r *Room) small(c *ui.Context) {
	all := c.Screen()
	r.smallBar(c, all.Top(50))
	page := all.Pad(8, 6)
	if c.W >= c.H {
		sheet := page.Right(.46 * page.W)
		page.Right(8)
		r.stage(c, page)
		r.drawSheet(c, sheet, smallTabs)
		return
	}
	room := page.Top(.42 * page.H)
	page.Top(8)
	r.stage(c, room)
	r.drawSheet(c, page, smallTabs)
}

// smallBar keeps what cannot be missed: the transport, and the way out.
func (r *Room) smallBar(c *ui.Context, bar paint.Rect) {
	c.Box(bar, 0, c.Theme.Panel, 0, paint.Color{})
	c.Rule(paint.Rect{X: bar.X, Y: bar.Y + bar.H - 2, W: bar.W, H: 2})
	in := bar.Pad(8, 7)
	if c.Button(in.Right(min(138, .38*in.W)), ui.Button{
		ID: ui.Name("step out"), Label: "Step out", Icon: ui.IconDoor, Key: ui.Letter('X'), Bare: c.W < 480,
	}) {
		r.stepOut(c)
	}
	in.Right(8)
	if in.W >= 320 {
		if settingsButton(c, in.Right(36)) {
			r.asks = true
		}
		in.Right(8)
	}
	t := in.Left(min(in.W, transportWidth(c)))
	in.Left(10)
	if in.W >= 96 {
		r.clock(c, in)
	}
	r.transport(c, t)
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
	in := area.Pad(12, 0)
	head := in.Top(40)
	if r.sheet >= len(tabs) {
		r.sheet = sheetAct
	}
	c.Clip(head)
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

// act draws the console as a column: one step of the sentence under another.
func (r *Room) act(c *ui.Context, area paint.Rect) {
	c.Region("What you can say")
	defer c.EndRegion()
	say := area.Bottom(44)
	area.H -= 6
	if r.closed() {
		area.H += say.H + 6
		r.listening(c, area)
		return
	}
	i := r.intervention()
	if i == nil {
		area.H += say.H + 6 // there is no button yet
	}
	if i == nil || area.H > 400 {
		row := r.purposeRow(c, area.W)
		r.purposeGrid(c, area.Top(float32((len(r.purposes)+1)/2)*row), row)
		c.Rule(area.Top(10))
	}
	if i == nil {
		if r.trouble != "" {
			r.tellTrouble(c, &area)
		}
		if r.pick.open() {
			r.whatColumn(c, area)
		} else {
			r.listening(c, area)
		}
		return
	}
	head := area.Top(26)
	if c.Button(head.Right(84), ui.Button{ID: ui.Name("other"), Label: "Other", Look: ui.Quiet, Hint: "Choose something else"}) {
		r.take(0)
		return
	}
	c.Heading(head, ui.Font(paint.Bold, paint.TypeBody, c.Theme.Ink), i.Title)
	area.Top(4)
	words := area.Top(min(area.H, max(142, min(.6*area.H, r.wordsHeight(c, area.W)))))
	r.wordsColumn(c, words)
	if r.wantsRule() {
		return
	}
	area.Top(8)
	r.effect(c, area, i)
	r.sayIt(c, say)
}

// purposeRow is how high a row of the grid is: higher where a title needs two lines.
func (r *Room) purposeRow(c *ui.Context, width float32) float32 {
	st := ui.Font(paint.Bold, paint.TypeBody, paint.Color{})
	for i := range r.purposes {
		if c.Width(st, r.purposes[i].Title) > (width-8)/2-purposeRest {
			return 44
		}
	}
	return 30
}

// purposeGrid draws what one may want in two columns.
func (r *Room) purposeGrid(c *ui.Context, area paint.Rect, high float32) {
	c.Group(ui.Name("purposes"), ui.RoleList, "For what", false)
	half := (area.W - 8) / 2
	for i := 0; i < len(r.purposes); i += 2 {
		row := area.Top(high)
		r.purpose(c, row.Left(half), i)
		row.Left(8)
		if i+1 < len(r.purposes) {
			r.purpose(c, row, i+1)
		}
	}
	c.EndGroup()
}

// group draws the forces and the stages one under another.
func (r *Room) group(c *ui.Context, area paint.Rect) {
	c.Region("How the group is doing")
	defer c.EndRegion()
	list := c.Scroll(ui.Name("group"), area, "How the group is doing")
	r.timeline(c, list.Top(80))
	list.Top(10)
	r.force(c, list.Top(64), &forces[0], true)
	r.why(c, list.Top(44))
	for k := 1; k < len(forces); k++ {
		r.force(c, list.Top(56), &forces[k], false)
		list.Top(8)
	}
	r.stages(c, list.Top(116))
	c.EndScroll(list.Y)
}
