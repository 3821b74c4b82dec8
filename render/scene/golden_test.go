package scene

import (
	"math"
	"os"
	"slices"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/debrief"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// paperEvening is the scenario of the golden files.
func paperEvening(t *testing.T) *scenarios.Scenario {
	t.Helper()
	text, err := os.ReadFile("testdata/evening.toml")
	if err != nil {
		t.Fatal(err)
	}
	s, list := scenarios.Parse("evening", text)
	if s == nil {
		t.Fatal(list.String())
	}
	return stretched(s)
}

// paperJudgement is one by the rubric, with moments for and against.
func paperJudgement() debrief.Judgement {
	own := debrief.OwnRubric().Dimensions
	return debrief.Judgement{Known: true, Words: []string{"Marks come from counted moments, each with its turn."}, Rows: []debrief.Row{
		{Dimension: own[0], Words: "There was nothing in this practice to judge it by."},
		{Dimension: own[1], Mark: 3, Self: 4, Anchor: "Room was made for some, or late.", Signs: []debrief.Sign{
			{Turn: 21, Minute: 7, For: true, Words: "At minute 7 you invited Ines."},
			{Turn: 60, Minute: 19, Words: "Marek held the floor, from minute 19 to minute 24; nothing was said that was aimed at it."},
			{Turn: 66, Minute: 21, For: true, Words: "At minute 21 you passed the floor on."},
			{Turn: 90, Minute: 30, Words: "By the end Sami had had less than a third of an even share of the talk."},
		}},
	}}
}

// paperDebrief is a debrief with something of everything.
func paperDebrief() *debrief.Debrief {
	d := &debrief.Debrief{
		Title: "An evening on paper", Planned: 30, Minutes: 30, Turns: 90, Ended: debrief.TimeUp,
		Summary: []string{"The meeting took its 30 minutes, 90 turns.", "Cohesion began at 50, holding, and ended at 58, holding."},
		Without: &debrief.Without{Runs: 100, Lower: 83, Words: "In 83 of 100 runs of this meeting without a facilitator, cohesion was lower at the end. They are other evenings of the same people, in this model."},
		Quiet:   []debrief.Quiet{{From: 12, To: 20, Turns: 24, Words: "Marek spoke most, 11 times."}},
		Next:    []string{"Ask Ines earlier.", "Leave a silence alone."},
		WayOut:  []string{"This is the end of the exercise.", "The people in it were made up."},
		Caveat:  "All of this is what this model says, not what real people would do.",
	}
	for i := range 91 {
		x := float64(i) / 90
		d.Course = append(d.Course, debrief.Point{
			Turn: i, Minute: 30 * x, Cohesion: 50 + 8*x - 12*math.Sin(6*x)*x, Tension: .3 + .3*math.Sin(7*x),
			Stage: [observe.Stages]float64{.6 - .4*x, .1, .2 + .3*x, .1, .1 * x}, Named: observe.Stage(2 * (i / 60)),
		})
	}
	d.Acts = []debrief.Deed{
		{Turn: 6, Minute: 2, Title: "Check-in round", Key: "W", Short: "asked everyone for a word", Mark: debrief.Towards, What: "At minute 2 you asked everyone for a word, and all four spoke.", Grade: "published, direction only", Until: 26},
		{
			Turn: 40, Minute: 13, Title: "Invite one person", Key: "F", Short: "invited Ines", Words: "Ines, only if you want to?", Targets: []sim.ID{3}, Delivery: sim.Gentle,
			Mark: debrief.Away, What: "At minute 13 you invited Ines, and Marek answered first.", Followed: []string{"Ines took 1 of the next 20 turns."},
			Why: []string{"In this model Marek spoke because he had the floor two turns before."}, Changes: []debrief.Change{{What: "Ines's share of the turns", Words: "from hardly any to hardly any", Meant: true}}, Until: 60,
		},
		{Turn: 42, Minute: 13.6, Title: "Remind of a rule", Key: "G", Short: "reminded of a rule", Rule: "We share the time", Mark: debrief.Backfired, What: "At minute 13 you reminded the group.", Until: 62},
		{Turn: 80, Minute: 27, Title: "Open question", Short: "asked everyone", Mark: debrief.TooSoon, What: "At minute 27 you asked everyone.", Until: 90},
	}
	d.Challenges = []debrief.Challenge{
		{Kind: observe.Domination, Who: []sim.ID{2}, From: 9, To: 22, Acted: true, ActedAt: 1, After: 4, Name: "Marek holds the floor"},
		{Kind: observe.Withdrawal, Who: []sim.ID{3}, From: 12, To: 30, StillThere: true, ActedAt: -1, Name: "Ines withdraws"},
	}
	for i, name := range []string{"Rosa", "Marek", "Ines", "Tomo"} {
		d.Members = append(d.Members, debrief.Member{
			ID: sim.ID(i + 1), Name: name, Turns: 10 + 10*i, Share: []float64{.2, .48, .03, .29}[i], Low: .12, High: .4,
			Talk: []debrief.Talk{debrief.Ordinary, debrief.MoreThanMost, debrief.HardlyAny, debrief.Ordinary}[i], TalkWords: []string{"", "most", "hardly any", ""}[i],
			Benefit: i, BenefitWords: []string{"left as she came", "a little", "some", "a fair bit"}[i], Because: "was answered directly",
			HasView: true, Voiced: i != 2, Said: .4, Thought: []float64{.4, .5, -.6, -.2}[i], HeldBack: i == 3,
			ViewWords: "said what was thought", Story: []string{name + " took part."}, Shown: []debrief.Moment{{Turn: 20, Minute: 7, Words: "looked at the floor"}},
		})
	}
	d.Objectives = []debrief.Outcome{
		{Objective: goal.Objective{Text: "Cohesion no lower than at the start"}, Known: true, Met: true, Words: "Met: cohesion ended at 58; it started at 50."},
		{Objective: goal.Objective{Text: "Three voices or more"}, Words: "Too short to tell."},
	}
	return stretchedDebrief(d)
}

// pages are the screens round the room, each as a function that draws a frame.
func pages(t *testing.T) map[string]func(*ui.Context) {
	s := paperEvening(t)
	lib := &library{ladderOf: []*scenarios.Scenario{s}, seed: 1, kept: []Kept{{Scenario: "evening", Minute: 12.4, Turns: 43, Seed: 3, Branches: 3}}}
	lib.toLadder()
	brief := &briefing{of: s, seed: 1}
	safe := &safety{of: s, who: "Ines", minute: 20, goesOn: true}
	out := &steppedOut{minute: 12, planned: 30, where: "practices/evening-1.jsonl"}
	all := map[string]func(*ui.Context){
		"library":  func(c *ui.Context) { lib.frame(c) },
		"briefing": func(c *ui.Context) { brief.frame(c) },
		"safety":   func(c *ui.Context) { safe.frame(c) },
		"out":      func(c *ui.Context) { out.frame(c) },
	}
	over := evening()
	over.state = session.BetweenMeetings
	last := newBetween(NewRoom(scenario(t, 8), over, nil))
	last.alone, last.guest, last.plan = []sim.ID{2, 3}, true, "floor"
	last.advice = "Ines has not looked up since minute 6. What would make it easy for her to say a word?"
	all["between"] = func(c *ui.Context) { last.frame(c) }
	next := aWeekLater(over)
	plan := session.Noted{Kind: session.PlanNext, After: len(over.beats), Note: session.Note{Words: "Share the floor"}}
	after := afterwards{room: NewRoom(scenario(t, 8), &annotated{next, []session.Noted{plan}}, nil), of: next.beats[len(next.beats)-1].Interval}
	all["afterwards"] = func(c *ui.Context) { after.frame(c) }
	ways := NewRoom(scenario(t, 8), &forked{inChannel(sim.Spoken)}, nil)
	ways.ways.open = true
	all["branches"] = func(c *ui.Context) { ways.drawWays(c) }
	two := newComparison(NewRoom(scenario(t, 8), &forked{inChannel(sim.Spoken)}, nil), 0, 1)
	all["compare"] = func(c *ui.Context) { two.frame(c) }
	for tab, name := range []string{"happened", "acts", "members", "next"} {
		d := &debriefScreen{of: paperDebrief(), tab: tab, act: 1, member: 2, mayReport: true, judgement: paperJudgement()}
		all["debrief_"+name] = func(c *ui.Context) { d.frame(c) }
	}
	decided := &debriefScreen{of: paperDebrief(), tab: tabActs, scn: scenario(t, 8), review: paperReview(evening().beats)}
	all["debrief_decision"] = func(c *ui.Context) { decided.frame(c) }
	marks := newRating(debrief.OwnRubric())
	marks.marks[1] = 4
	all["rating"] = func(c *ui.Context) { marks.frame(c) }
	box := &cards{}
	all["cards"] = func(c *ui.Context) {
		if !box.open {
			box.show(c, "conflict")
		}
		box.frame(c)
	}
	life := &debriefScreen{of: paperLife()}
	all["debrief_life"] = func(c *ui.Context) { life.frame(c) }
	second := &debriefScreen{of: paperLife()}
	second.choose(2)
	all["debrief_meeting"] = func(c *ui.Context) { second.frame(c) }
	return all
}

// paperLife is a debrief of three meetings.
func paperLife() *debrief.Debrief {
	d := paperDebrief()
	d.Minutes, d.Turns, d.Branch = 90, 270, "This is branch 2, which leaves the first at minute 12."
	for n := range 3 {
		one := paperDebrief()
		d.Meetings = append(d.Meetings, debrief.Meeting{
			Number: n + 1, Minutes: 30, Turns: 90, Course: one.Course, Acts: one.Acts[:n], Challenges: one.Challenges[:1],
			Summary: []string{"The meeting took its 30 minutes."}, Absent: "Ines",
			Events: []debrief.Moment{{Turn: 8, Minute: 3, Words: "The heating fails."}},
		})
	}
	d.Left = []debrief.Leaver{{Who: 2, After: 2, Words: "Marek did not come back after meeting 2."}}
	d.Contacts = []debrief.Contact{{Meeting: 1, Words: "After meeting 1 you met Ines alone; she spoke twice as often then."}}
	d.Decisions = []debrief.Decision{{Words: []string{"Most were for sharing cars."}}}
	return d
}

// aWeekLater is a course at the beginning of its next meeting: one has left, one has
// finished, one is new and one is missing.
func aWeekLater(w *written) *written {
	next := &written{beats: slices.Clone(w.beats)}
	v := &sim.Interval{
		Left: []sim.ID{4}, Graduated: []sim.ID{5}, Arrived: []sim.ID{8}, Absent: []sim.ID{1},
		Private: []sim.View{{Who: 2, View: .6}, {Who: 3, View: -.3}},
	}
	for i := range next.beats {
		next.beats[i].Reading.Cues[8] = observe.Gone
	}
	done := &sim.Between{OneToOne: []sim.ID{2, 3}, Guest: true}
	b := session.Beat{Command: session.Command{Kind: session.Onward, Between: done}, Reading: reading(45, observe.AtRest), Interval: v}
	b.Turn.Meeting = 2
	b.Reading.Cues[4], b.Reading.Cues[5], b.Reading.Cues[1] = observe.Gone, observe.Gone, observe.Gone
	next.beats = append(next.beats, b)
	return next
}

// annotated is a course beside which something was written down.
type annotated struct {
	*written
	notes []session.Noted
}

func (a *annotated) Notes() []session.Noted { return a.notes }

// forked is a course that was gone in three ways.
type forked struct{ *grouped }

func (f *forked) Branches() []session.Branch {
	return []session.Branch{
		{Beats: 7}, {ID: 1, From: 3, Beats: 7, Name: "ask, then wait"}, {ID: 2, Parent: 1, From: 7, Beats: 7},
	}
}

func (f *forked) Branch() int { return 2 }

// still draws a page until it is settled.
func still(draw func(*ui.Context), th *paint.Theme, w, h, scale float32) (*ui.Context, *paint.List, float64) {
	c, list := &ui.Context{Theme: th, Ruler: ruler}, &paint.List{}
	in, hold := ui.Input{Width: w, Height: h, TextScale: scale}, 0.0
	for range 8 {
		list.Reset()
		c.Begin(&in, list)
		draw(c)
		hold = c.End()
		in.Now++
	}
	return c, list, hold
}

func TestPagesAreDrawnAsWrittenDown(t *testing.T) {
	for name, draw := range pages(t) {
		c, list, hold := still(draw, &paint.Light, 1280, 800, 1)
		golden(t, name+".outline", c.Outline.String())
		golden(t, name+".list", list.String())
		if hold < 60 {
			t.Errorf("%s: a still page asks for frames, it holds %v s", name, hold)
		}
	}
}

// Text that would be drawn outside the window, or shortened to nothing, at any size.
func TestPagesFitEverySize(t *testing.T) {
	for name, draw := range pages(t) {
		for _, size := range [...][3]float32{{1280, 800, 1}, {1280, 800, 2}, {390, 844, 1}, {820, 560, 1}, {1920, 1080, 1.5}, {360, 480, 1}} {
			for _, th := range paint.Themes {
				_, list, _ := still(draw, th, size[0], size[1], size[2])
				for _, m := range list.Marks {
					if m.Kind != paint.TextMark {
						continue
					}
					x := m.Text.X + ruler.Width(m.Text.Face, m.Text.Size, m.Text.S)
					if m.Text.X < -1 || x > size[0]+1 || m.Text.S == "…" {
						t.Errorf("%s at %v: text %q reaches from %.0f to %.0f", name, size, m.Text.S, m.Text.X, x)
					}
				}
			}
		}
	}
}

// Every control of every page is reached with Tab and the arrows alone.
func TestPagesAreReachedByKeys(t *testing.T) {
	var reached map[string]bool
	walk := func(draw func(*ui.Context), keys []ui.Key) *ui.Context {
		c, list := &ui.Context{Ruler: ruler}, &paint.List{}
		in := ui.Input{Width: 1280, Height: 800, TextScale: 1}
		for _, k := range append([]ui.Key{ui.NoKey, ui.NoKey}, keys...) {
			in.Presses = append(in.Presses[:0], ui.Press{Key: k})
			list.Reset()
			c.Begin(&in, list)
			draw(c)
			c.End()
			for _, n := range c.Outline.Nodes {
				if n.Focus {
					reached[n.Role.String()+" "+n.Name] = true
				}
			}
		}
		return c
	}
	for name := range pages(t) {
		reached = map[string]bool{}
		first := walk(pages(t)[name], nil)
		stops, steps := 16, 7
		if name == "cards" { // few stops, and one of them a long list
			stops, steps = 4, 60
		}
		for stop := range stops {
			for _, arrow := range []ui.Key{ui.Up, ui.Down} {
				keys := slices.Repeat([]ui.Key{ui.Tab}, stop+1)
				walk(pages(t)[name], append(keys, slices.Repeat([]ui.Key{arrow}, steps)...))
			}
		}
		for _, n := range first.Outline.Nodes {
			switch n.Role {
			case ui.RoleButton, ui.RoleTab, ui.RoleRow, ui.RoleScroll:
				if what := n.Role.String() + " " + n.Name; !reached[what] {
					t.Errorf("%s: %s is not reached by keys", name, what)
				}
			}
		}
	}
}
