package scene

import (
	"strconv"
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/scenarios"
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
	notice := timeline.Right(104)
	timeline.Right(paint.Gutter)
	page.Bottom(paint.Gutter)
	tiles := page.Bottom(tileHeight(page.W))
	page.Bottom(paint.Gutter)
	r.stage(c, page)
	r.tiles(c, tiles)
	r.timeline(c, timeline)
	r.noticeButton(c, notice)
	r.drawSheet(c, sheet, middleTabs)
}

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
		r.drawSheet(c, sheet, smallTabs)
		return
	}
	r.uprightBar(c, all.Top(50))
	r.thumbBar(c, all.Bottom(58))
	page := all.Pad(8, 6)
	share := float32(.40)
	if c.H >= 780 {
		share = .46
	}
	r.stage(c, page.Top(share*page.H))
	page.Top(6)
	if c.H >= 780 {
		r.tiles(c, page.Top(tileHeight(page.W)))
		page.Top(6)
		r.slimTimeline(c, page.Top(lineHeight))
		page.Top(6)
	}
	r.drawSheet(c, page, smallTabs)
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
		ID: ui.Name("step out"), Name: "Step out", Icon: ui.IconBack, Key: ui.Letter('X'), Bare: true, Hint: "Step out; it is kept",
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
	when := strconv.Itoa(int(r.minute())) + " of " + strconv.Itoa(int(r.minutes())) + " min"
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
		r.purposeGrid(c, &area)
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
	switch {
	case r.wantsRule():
		r.wordsColumn(c, area)
	case area.H < 380:
		r.lowAct(c, area, say, i)
	default:
		area = r.sayRow(c, area, say)
		words := area.Top(max(142, min(.6*area.H, r.wordsHeight(c, area.W))))
		r.wordsColumn(c, words)
		area.Top(8)
		r.effect(c, area, i)
	}
}

// lowAct is the column where it is low: all of it scrolls but the last row.
func (r *Room) lowAct(c *ui.Context, area, say paint.Rect, i *scenarios.Intervention) {
	in := c.Scroll(ui.Name("act"), area, "What you can say")
	r.wordsColumn(c, in.Top(min(400, r.wordsHeight(c, in.W))))
	in.Top(10)
	beside := say.W >= 300
	if r.noNotice() == "" {
		if !beside {
			r.expectCourse(c, in.Top(paint.ChoiceHeight))
			in.Top(expectGap)
		}
		r.expectMore(c, &in)
	}
	in.Top(4)
	in.Y += r.effectText(c, in, i)
	c.EndScroll(in.Y)
	if r.noNotice() == "" && beside {
		r.expectCourse(c, say.Left(.55*say.W))
		say.Left(10)
	}
	r.sayIt(c, say)
}

// sayRow draws at the foot what is expected, and the button that says it; it returns
// what is left of area.
func (r *Room) sayRow(c *ui.Context, area, say paint.Rect) paint.Rect {
	if r.noNotice() != "" {
		r.sayIt(c, say)
		return area
	}
	r.expectCourse(c, say.Left(max(168, .52*say.W)))
	say.Left(10)
	more := area.Bottom(r.expectHeight() - paint.ChoiceHeight)
	r.expectMore(c, &more)
	r.sayIt(c, say)
	return area
}

// purposeColumns is in how many columns the purposes stand, and how high a row of them
// is: higher where a title needs two lines.
func (r *Room) purposeColumns(c *ui.Context, width float32) (columns int, row float32) {
	st := ui.Font(paint.Bold, paint.TypeBody, paint.Color{})
	columns, row = 2, 30
	room := (width-8)/2 - purposeRest
	for i := range r.purposes {
		for _, w := range strings.Fields(r.purposes[i].Title) {
			if c.Width(st, w) > room {
				return 1, 30
			}
		}
		if c.Width(st, r.purposes[i].Title) > room {
			row = 44
		}
	}
	return columns, row
}

// purposeGrid draws what one may want at the top of area, in two columns where there
// is room; where they are too many for that they scroll.
func (r *Room) purposeGrid(c *ui.Context, area *paint.Rect) {
	columns, high := r.purposeColumns(c, area.W)
	all := float32((len(r.purposes)+columns-1)/columns) * high
	scrolls := all > .72*area.H
	in := area.Top(min(all, .72*area.H))
	if scrolls {
		in = c.Scroll(ui.Name("purpose list"), in, "For what")
	}
	c.Group(ui.Name("purposes"), ui.RoleList, "For what", false)
	each := (in.W - 8*float32(columns-1)) / float32(columns)
	for i := 0; i < len(r.purposes); i += columns {
		row := in.Top(high)
		for k := i; k < min(i+columns, len(r.purposes)); k++ {
			r.purpose(c, row.Left(each), k)
			row.Left(8)
		}
	}
	c.EndGroup()
	if scrolls {
		c.EndScroll(in.Y)
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
	}
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
