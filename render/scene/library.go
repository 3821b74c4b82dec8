package scene

import (
	"slices"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// Kept is a practice that was recorded and is not finished.
type Kept struct {
	Scenario string // the scenario's name
	Title    string // and its title; empty: unknown
	Meeting  int    // that it is in, in the life of the group; 0: unknown
	Minute   float64
	Turns    int
	Seed     uint64
	Where    string // where it is kept, for whoever resumes it
	Branches int    // how many ways it was gone; 0: unknown
}

// at is where it stands, in words.
func (k Kept) at(s *scenarios.Scenario) string {
	if s.Meetings > 1 && k.Meeting > 0 {
		return words.Say("meeting {n}, {minute}", k.Meeting, words.Minute(k.Minute))
	}
	return words.Minute(k.Minute)
}

// library is the ladder of scenarios with one of them open.
type library struct {
	wanted string                // the language that was chosen; empty: whatever there is
	all    []*scenarios.Scenario // in the order of the ladder
	kept   []Kept                // the latest of a scenario first
	chosen int
	seed   uint64
	wrong  string // why the last thing asked for could not be done

	ladderOf []*scenarios.Scenario // the scenarios of the ladder; all may be those of one's own
	own      ownFolder
	filter   filter
	moved    bool // the arrows chose: what is chosen comes into view
	tab      int
	progress progress
}

// The tabs of the library.
const (
	tabPractice = iota
	tabProgress
)

var libraryTabs = []string{"Practice", "Your progress"}

// libraryAct is what the person chose to do.
type libraryAct uint8

const (
	browse        libraryAct = iota
	goIn                     // read the briefing of the chosen scenario
	carryOn                  // go on with its unfinished practice
	otherWays                // choose among the branches of that practice
	carryOnLatest            // go on with what was left last
	toOwn                    // to the scenarios of one's own, or back to the ladder
	lookAgain                // read the folder of one's own anew
	otherFolder              // say where it is
	openSettings
	beShownRound // by the guided practice
	leave        // end the program
)

// unfinished is the latest unfinished practice of a scenario.
func (l *library) unfinished(s *scenarios.Scenario) (Kept, bool) {
	for _, k := range l.kept {
		if k.Scenario == s.Name {
			return k, true
		}
	}
	return Kept{}, false
}

// goesOn is what is gone on with: what was left last, or what is open of the chosen one.
func (l *library) goesOn(latest bool) Kept {
	if latest {
		return l.kept[0]
	}
	k, _ := l.unfinished(l.open())
	return k
}

func (l *library) open() *scenarios.Scenario { return l.all[l.chosen] }

// frame draws the library and returns what was chosen in it.
func (l *library) frame(c *ui.Context) libraryAct {
	l.progress.work(c)
	bar, page := pageHeader(c)
	act := l.header(c, bar)
	if l.slim(c, bar) {
		l.tab = c.Tabs(ui.Name("library"), page.Top(40), "Library", libraryTabs, l.tab)
		page.Top(8)
	}
	if l.tab == tabProgress {
		if to := l.progress.page(c, page); to != "" {
			l.goTo(to)
		}
		return act
	}
	if chosen := l.practice(c, page); chosen != browse {
		act = chosen
	}
	l.filterNote(c)
	return act
}

// practice is the page on which one chooses what to practise.
func (l *library) practice(c *ui.Context, page paint.Rect) libraryAct {
	over, chosen := browse, browse
	detail := paint.Rect{}
	if page.W >= 780 {
		detail = page.Right(min(388, page.W*.42))
		page.Right(20)
	}
	low := detail.W == 0 && page.H < lowLibrary
	if !low {
		over = l.aboveList(c, &page)
	}
	list := l.settle()
	switch {
	case len(l.all) == 0:
		chosen = l.nothingHere(c, page)
	case len(list) == 0:
		l.nothingFits(c, page)
	case detail.W == 0:
		chosen = l.oneColumn(c, page, list, low)
	default:
		l.ladder(c, page, list)
		chosen = l.detail(c, detail)
	}
	l.arrows(c, list)
	return max(over, chosen)
}

// lowLibrary is the height of a page under which all of it scrolls but the ways in.
const lowLibrary = 400

// aboveList is what stands over the list: what was left last, and the tools.
func (l *library) aboveList(c *ui.Context, page *paint.Rect) (act libraryAct) {
	if high := l.leftOffHeight(c, page.W); high > 0 {
		act = l.leftOff(c, page.Top(high))
		page.Top(10)
	}
	act = max(act, l.tools(c, page.Top(toolsHeight)))
	page.Top(12)
	return act
}

// slim reports whether the tabs need a line of their own.
func (l *library) slim(c *ui.Context, bar paint.Rect) bool {
	return bar.W < 720 || 510+c.TabsWidth(libraryTabs) > bar.W
}

// goTo opens a scenario by its name, on the ladder.
func (l *library) goTo(name string) {
	l.toLadder()
	l.filter = filter{}
	for i, s := range l.all {
		if s.Name == name {
			l.choose(i)
			l.tab = tabPractice
		}
	}
}

// arrows choose a scenario wherever the focus is, unless something else wants them.
func (l *library) arrows(c *ui.Context, list []int) {
	to := slices.Index(list, l.chosen)
	if c.Take(ui.On(ui.Down), true) {
		to++
	}
	if c.Take(ui.On(ui.Up), true) {
		to--
	}
	if to = min(max(0, to), len(list)-1); to >= 0 && list[to] != l.chosen {
		l.choose(list[to])
		l.moved = true
		c.Wake(0)
	}
}

// choose opens scenario i.
func (l *library) choose(i int) { l.chosen, l.seed, l.wrong = i, 1, "" }

// oneColumn is the library where it is narrow: ladder and detail one under the
// other, the ways in always in sight.
func (l *library) oneColumn(c *ui.Context, page paint.Rect, list []int, low bool) libraryAct {
	kept, unfinished := l.unfinished(l.open())
	high := paint.MainButtonHeight
	if unfinished && page.W < 520 {
		high += 8 + paint.ButtonHeight
	}
	foot := page.Bottom(high)
	page.Bottom(12)
	in, over := c.Scroll(ui.Name("ladder"), page, "Scenarios"), browse
	if low {
		over = l.aboveList(c, &in)
	}
	in.Y = l.rungs(c, in, list) + 20
	o, broken := l.broken(l.open())
	if broken {
		c.EndScroll(l.aboutBroken(c, in.Pad(4, 0), o))
		return max(over, l.waysOfBroken(c, foot))
	}
	in.Y = l.about(c, in.Pad(4, 0), kept, unfinished)
	c.EndScroll(in.Y)
	return max(over, l.ways(c, foot, kept, unfinished))
}

func (l *library) header(c *ui.Context, bar paint.Rect) libraryAct {
	x := brand(c, bar)
	if !l.slim(c, bar) {
		tabs := paint.Rect{X: x + 240, Y: bar.Y + 8, W: c.TabsWidth(libraryTabs), H: bar.H - 8}
		l.tab = c.Tabs(ui.Name("library"), tabs, "Library", libraryTabs, l.tab)
	}
	slim, wide := bar.W < 480, float32(96)
	if slim {
		wide = paint.ButtonHeight
	}
	quit := paint.Rect{X: bar.X + bar.W - min(paint.PageMargin, bar.W*.04) - wide, Y: bar.Y + 11, W: wide, H: paint.ButtonHeight}
	gear := paint.Rect{X: quit.X - 48, Y: quit.Y, W: paint.ButtonHeight, H: paint.ButtonHeight}
	act := browse
	if len(l.all) > 0 && l.roundButton(c, gear.Shift(-44, 0)) {
		act = beShownRound
	}
	if settingsButton(c, gear) {
		act = openSettings
	}
	out := ui.Button{ID: ui.Name("quit"), Label: "Leave", Look: ui.Quiet, Icon: ui.IconDoor, Hint: "End the program"}
	if slim {
		out.Label, out.Name = "", "Leave"
	}
	if c.Button(quit, out) {
		return leave
	}
	return act
}
