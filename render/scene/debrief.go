package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/debrief"
)

// debriefScreen shows a finished value, and what of it takes a while as it comes.
type debriefScreen struct {
	of      *debrief.Debrief // what is shown: all, or one meeting
	all     *debrief.Debrief // all meetings; nil before of was ever another
	looks   []Look           // by member, in file order
	poses   []Pose           // likewise: how each sat at the end
	ways    []string         // likewise, in words
	gone    []bool           // likewise: only the chair was left
	review  review           // of the decisions
	unled   *debrief.Unled   // groups without a facilitator that are still played; nil for none
	weights influence        // whose word carried how far at the end
	tab     int
	meeting int // that is shown, counted from 1; 0: all
	act     int // the one that is open, counted from 0
	member  int // likewise

	scn       *scenarios.Scenario
	judgement debrief.Judgement
	mayPlan   bool   // a plan for next time can be written down
	plan      string // as typed so far
	planned   string // the latest that was written down here
	planWrong string
	keeps     bool   // the plan is to be written down
	again     bool   // one wants to try again from the decision that is open
	anew      bool   // one wants to see the practice again
	seat      sim.ID // from whose seat; Everyone: as somebody who looks on
	mayReport bool   // it can be saved as a page
	reports   bool   // the debrief is to be saved as a page
	headed    bool   // the button for that is in the header
	report    string // what became of that
	reportBad bool

	points []paint.Point // of the curve that is being drawn; kept for its memory
}

// The tabs of the debrief.
const (
	tabHappened = iota
	tabActs
	tabMembers
	tabNext
)

var (
	debriefTabs = []string{"What happened", "Your decisions", "The members", "What to try next"}
	shortTabs   = []string{"Course", "Acts", "People", "Next"} // where there is hardly any room
)

// tabNames are the tabs as there is room for them.
func tabNames(c *ui.Context) []string {
	if c.W < 340 {
		return shortTabs
	}
	return debriefTabs
}

// debriefAct is what the person chose to do.
type debriefAct uint8

const (
	debriefing debriefAct = iota
	debriefLeave
	debriefPlan  // write the plan down
	debriefAgain // go back to before the decision that is open
	debriefSee   // see it once more
	debriefReport
)

// frame draws the debrief and returns what was chosen.
func (d *debriefScreen) frame(c *ui.Context) debriefAct {
	if !d.playUnled(c) {
		d.review.work(c)
	}
	d.keeps, d.again, d.reports, d.anew = false, false, false, false
	switch done := d.draw(c); {
	case done:
		return debriefLeave
	case d.reports:
		return debriefReport
	case d.keeps:
		return debriefPlan
	case d.anew:
		return debriefSee
	case d.again:
		d.openDecision(d.opened())
		return debriefAgain
	}
	return debriefing
}

// draw draws the page that is open; it reports whether one is done with it.
func (d *debriefScreen) draw(c *ui.Context) (done bool) {
	st := stylesOf(c.Theme)
	bar, page := pageHeader(c)
	d.headed = false
	done = pageBack(c, &bar, "Back to the library")
	d.header(c, bar, st)
	if d.slim(c) {
		tabs := page.Top(40)
		d.tab = c.Tabs(ui.Name("debrief"), tabs, "Debrief", tabNames(c), d.tab)
		page.Top(8)
	}
	switch d.tab {
	case tabHappened:
		d.happened(c, page, st)
	case tabActs:
		if d.reviewed() {
			d.decisionPage(c, page, st)
		} else {
			d.acts(c, page, st)
		}
	case tabMembers:
		d.members(c, page, st)
	case tabNext:
		done = d.next(c, page, st) || done
	}
	if d.mayReport && !d.headed && d.tab != tabNext && c.Take(keyTable[keyReport].key, false) {
		d.reports, d.tab = true, tabNext // where it is said what became of it
	}
	return done
}

// slim reports whether the tabs need a line of their own.
func (d *debriefScreen) slim(c *ui.Context) bool {
	head := 66 + c.Width(stylesOf(c.Theme).head, "Debrief") + 26
	return c.W < 820 || d.several() && c.W < 1080 || head+c.TabsWidth(debriefTabs)+d.choiceWidth(c)+120 > c.W
}

func (d *debriefScreen) header(c *ui.Context, bar paint.Rect, st pageStyles) {
	chosen, title := d.choiceWidth(c), d.titled()
	if w := c.Width(st.head, "Debrief"); w+10+chosen <= bar.W {
		c.Heading(bar, st.head, "Debrief")
		bar.Left(w + 10)
	} else {
		c.Note(ui.RoleHeading, "Debrief", "", bar)
	}
	d.choice(c, bar)
	if d.slim(c) {
		bar.W -= chosen
		if bar.W -= 10; c.Fits(bar, st.second, title) {
			c.Text(bar, st.second, ui.Start, title)
		}
		return
	}
	tabs := c.TabsWidth(debriefTabs)
	x := max(386, bar.X+c.Width(st.second, title)+16)
	if x+tabs > c.W-16-chosen {
		x = c.W - 16 - chosen - tabs
	}
	if q := (paint.Rect{X: bar.X, Y: bar.Y + 2, W: x - bar.X - 12, H: bar.H - 4}); c.Fits(q, st.second, title) {
		c.Text(q, st.second, ui.Start, title)
	} else {
		c.Note(ui.RoleText, title, "", q)
	}
	d.tab = c.Tabs(ui.Name("debrief"), paint.Rect{X: x, Y: bar.Y + 8, W: tabs, H: bar.H - 8}, "Debrief", debriefTabs, d.tab)
	d.reportInHeader(c, bar, x+tabs)
}

// titled is what was practised: of a group that had met before, with which meeting.
func (d *debriefScreen) titled() string {
	if of := d.whole(); len(of.Meetings) == 1 && of.Meetings[0].Number > 1 {
		return words.Say("{title}, meeting {n}", of.Title, of.Meetings[0].Number)
	}
	return d.of.Title
}

// part draws one panel of a page.
type part func(c *ui.Context, r paint.Rect, st pageStyles)

// panels draws a large and a small panel: side by side, or one above the other where
// the page is narrow. On a page that is too low for that, it scrolls.
func panels(c *ui.Context, page paint.Rect, st pageStyles, small float32, smallFirst bool, large, aside part) {
	first, second := large, aside
	if smallFirst {
		first, second = aside, large
	}
	switch {
	case page.W >= 700 && smallFirst:
		first(c, page.Left(small), st)
		page.Left(16)
		second(c, page, st)
	case page.W >= 700:
		left := page.Left(page.W - small - 16)
		page.Left(16)
		first(c, left, st)
		second(c, page, st)
	case page.H >= 560:
		top := page.Top(page.H * .54)
		page.Top(12)
		first(c, top, st)
		second(c, page, st)
	default:
		const high = 420
		in := c.Scroll(ui.Item("page", int(small)), page, "Page")
		first(c, in.Top(high), st)
		in.Top(12)
		second(c, in.Top(high), st)
		c.EndScroll(in.Y)
	}
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
	return words.Text("everyone")
}

// pose is how a member sat at the end.
func (d *debriefScreen) pose(i int) Pose {
	if i >= 0 && i < len(d.poses) {
		return d.poses[i]
	}
	return Rest
}

// look is what a member looks like.
func (d *debriefScreen) look(i int) Look {
	if i >= 0 && i < len(d.looks) {
		return d.looks[i]
	}
	return LookOfSeat(i + 1)
}
