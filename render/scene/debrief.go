package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/debrief"
)

// debriefScreen shows a finished value: nothing is worked out here.
type debriefScreen struct {
	of     *debrief.Debrief
	looks  []Look // by member, in file order
	tab    int
	act    int // the one that is open, counted from 0
	member int // likewise

	points []paint.Point // of the curve that is being drawn; kept for its memory
}

// The tabs of the debrief.
const (
	tabHappened = iota
	tabActs
	tabMembers
	tabNext
)

var debriefTabs = []string{"What happened", "Your acts", "The members", "What to try next"}

// frame draws the debrief; it reports whether one is done with it.
func (d *debriefScreen) frame(c *ui.Context) (done bool) {
	st := stylesOf(c.Theme)
	bar, page := pageHeader(c)
	done = pageBack(c, &bar, "Back to the library")
	d.header(c, bar, st)
	if c.W < 820 {
		tabs := page.Top(40)
		d.tab = c.Tabs(ui.Name("debrief"), tabs, "Debrief", debriefTabs, d.tab)
		page.Top(8)
	}
	switch d.tab {
	case tabHappened:
		d.happened(c, page, st)
	case tabActs:
		d.acts(c, page, st)
	case tabMembers:
		d.members(c, page, st)
	case tabNext:
		if d.next(c, page, st) {
			done = true
		}
	}
	return done
}

func (d *debriefScreen) header(c *ui.Context, bar paint.Rect, st pageStyles) {
	w := c.Heading(bar, st.head, "Debrief")
	bar.Left(w + 10)
	if c.W < 820 {
		c.Text(bar.Pad(0, 0), st.second, ui.Start, d.of.Title)
		return
	}
	tabs := c.TabsWidth(debriefTabs)
	x := max(386, bar.X+c.Width(st.second, d.of.Title)+16)
	if x+tabs > c.W-16 {
		x = c.W - 16 - tabs
	}
	c.Text(paint.Rect{X: bar.X, Y: bar.Y + 2, W: x - bar.X - 12, H: bar.H}, st.second, ui.Start, d.of.Title)
	d.tab = c.Tabs(ui.Name("debrief"), paint.Rect{X: x, Y: bar.Y + 8, W: tabs, H: bar.H - 8}, "Debrief", debriefTabs, d.tab)
}

// split cuts a page into a large and a small panel, side by side or, where it is
// narrow, one above the other.
func split(page paint.Rect, small float32, smallFirst bool) (large, aside paint.Rect) {
	switch {
	case page.W < 700 && smallFirst:
		aside = page.Top(page.H * .4)
		page.Top(12)
	case page.W < 700:
		aside = page.Bottom(page.H * .45)
		page.Bottom(12)
	case smallFirst:
		aside = page.Left(small)
		page.Left(16)
	default:
		aside = page.Right(small)
		page.Right(16)
	}
	return page, aside
}

// paragraphs sets texts one under another and returns the height.
func paragraphs(c *ui.Context, r paint.Rect, st ui.Style, texts []string, gap float32) float32 {
	top := r.Y
	for _, s := range texts {
		r.Y += c.Paragraph(r, st, s) + gap
	}
	return r.Y - top
}

// name is what a member is called.
func (d *debriefScreen) name(id sim.ID) string {
	for _, m := range d.of.Members {
		if m.ID == id {
			return m.Name
		}
	}
	return "everyone"
}

// look is what a member looks like.
func (d *debriefScreen) look(i int) Look {
	if i >= 0 && i < len(d.looks) {
		return d.looks[i]
	}
	return LookOfSeat(i + 1)
}
