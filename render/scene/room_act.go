package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// act draws the console as a column: one step of the sentence under another.
func (r *Room) act(c *ui.Context, area paint.Rect) {
	switch {
	case r.looksOn():
		r.lookOnAct(c, area)
		return
	case r.teaches():
		r.classPanel(c, area)
		return
	}
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
	if i == nil && r.actIsLow(c, area) {
		in := c.Scroll(ui.Name("act column"), area, "What you can say")
		r.purposeGrid(c, &in)
		c.Rule(in.Top(10))
		r.chooses(c, in.Top(max(120, min(240, r.standsHeight(c, in.W)))))
		c.EndScroll(in.Y)
		return
	}
	if i == nil || area.H > 400 {
		r.purposeGrid(c, &area)
		c.Rule(area.Top(10))
	}
	if i == nil {
		r.chooses(c, area)
		return
	}
	head := area.Top(26)
	if c.Button(head.Right(84), ui.Button{ID: ui.Name("other"), Label: words.As("choice", "Other"), Look: ui.Quiet, Hint: "Choose something else"}) {
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
		area.H -= 4
		r.effect(c, area, i)
	}
}

// actIsLow reports whether there is no room under the purposes for what stands there.
func (r *Room) actIsLow(c *ui.Context, area paint.Rect) bool {
	columns, high := r.purposeColumns(c, area.W)
	all := float32((len(r.purposes)+columns-1)/columns) * high
	rest := area.H - min(all, .72*area.H) - 10
	if r.pick.open() {
		return rest < 100
	}
	return rest < min(120, r.standsHeight(c, area.W))
}

// chooses draws what stands under the purposes: what can be done for one, or how things
// stand.
func (r *Room) chooses(c *ui.Context, area paint.Rect) {
	if !r.pick.open() {
		r.listening(c, area)
		return
	}
	if r.trouble != "" {
		r.tellTrouble(c, &area)
	}
	r.whatColumn(c, area)
}

// lowAct is the column where it is low: all of it scrolls but the last row.
func (r *Room) lowAct(c *ui.Context, area, say paint.Rect, i *scenarios.Intervention) {
	tight := area.H < 90 // then the last row scrolls as well
	if tight {
		area.H += say.H + 6
	} else {
		area.H -= 6 // what is cut off there does not touch the button
	}
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
	if tight {
		in.Top(6)
		r.lastRow(c, in.Top(say.H), beside)
		c.EndScroll(in.Y)
		return
	}
	c.EndScroll(in.Y)
	r.lastRow(c, say, beside)
}

// lastRow is the button that says it, with what is expected where there is room.
func (r *Room) lastRow(c *ui.Context, say paint.Rect, beside bool) {
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
		switch lines := len(c.Lines(st, room, r.purposes[i].Title)); {
		case lines > 2:
			return 1, 30
		case lines > 1:
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
