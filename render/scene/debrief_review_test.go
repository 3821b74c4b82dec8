package scene

import (
	"slices"
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/goal"
	"groundrules/sim/session"
)

// paperReview is a review with something of everything.
func paperReview(beats []session.Beat) review {
	course := func(by float64) coach.Course {
		var k coach.Course
		for i := range 7 {
			k.Minute = append(k.Minute, 13+2*float64(i))
			k.Mean = append(k.Mean, 48+by*float64(i))
			k.Low = append(k.Low, 48+by*float64(i)-float64(i))
			k.High = append(k.High, 48+by*float64(i)+float64(i))
		}
		return k
	}
	return review{back: true, open: 1, beats: beats, got: coach.Review{
		Caveat: "All of this is so in this model.",
		Decisions: []coach.Decision{
			{Beat: 1, Turn: 2, Minute: 2, Title: "Check-in round", Verdict: coach.Helped},
			{
				Beat: 4, Turn: 5, Minute: 13, Title: "Invite one person", What: "Minute 13: you invited Ines, and Marek answered first", Said: "Ines, only if you want to?",
				Say: sim.Say{Intervention: 1, Target: [2]sim.ID{3}}, Verdict: coach.MissedChance, Words: "In this model passing the floor on did more for Ines.",
				Better: &coach.Better{Say: sim.Say{Intervention: 2}, Title: "Open question, gentle", Words: "What does that bring up for others?", Gain: "felt safety is 0.031 (± 0.002) higher", Effect: "The floor opens.", Source: "an article", Grade: "direction published"},
				AsGood: []string{"say nothing"}, Curves: &coach.Curves{Turns: []int{0, 1, 2, 3, 4, 5, 6}, Done: course(-.6), Other: course(1), Runs: 100, Beside: sim.Say{Intervention: 2}, Title: "Open question, gentle"},
				Why:     []coach.Reason{{Text: "Marek had the floor two turns before.", Turns: []int{3, 5}}, {Text: "The floor opens.", Grade: "direction published"}},
				Caveats: []string{"The bands are close at first."},
			},
			{Beat: 6, Turn: 7, Minute: 20, Title: "Waited, 6 minutes", Silence: &coach.Silence{FromTurn: 6, ToTurn: 30}, Verdict: coach.NoClear},
		},
	}}
}

func TestADecisionIsTriedAgain(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>" + strings.Repeat(".", 14) + "w1<enter>" + strings.Repeat(".", 4) + "xd")
	p.has(ui.RoleHeading, "Debrief")
	for range 4000 {
		if p.frame(); p.app.debrief.review.run.Done() {
			break
		}
	}
	if n := len(p.app.debrief.review.got.Decisions); n == 0 {
		t.Fatal("no decision was looked at")
	}
	p.settle()
	p.app.debrief.tab = tabActs
	p.frame()
	p.frame()
	p.keys("t")
	if s.begun.State() != session.Running || len(s.begun.Branches()) != 2 || p.app.at != inRoom {
		t.Fatalf("trying again leads to %v with %d branches in %v", s.begun.State(), len(s.begun.Branches()), p.app.at)
	}
	if want := p.app.debrief.review.got.Decisions[0].Beat; len(s.begun.Beats()) != want {
		t.Errorf("it stands after %d beats, want %d", len(s.begun.Beats()), want)
	}
}

func TestOneJudgesOneselfBeforeTheDebrief(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>" + strings.Repeat(".", 24) + "xd")
	p.has(ui.RoleHeading, "Before you look")
	p.keys("<tab><right><right><right><enter>")
	p.has(ui.RoleHeading, "Debrief")
	var marks []session.Rating
	for _, n := range s.begun.Notes() {
		if n.Kind == session.Rate {
			marks = n.Note.Ratings
		}
	}
	if len(marks) != 1 || marks[0].Dimension != "safety" || marks[0].Mark == 0 {
		t.Errorf("the marks are %v", marks)
	}
}

func TestAnAssessmentHasNoHintsAndNoWayBack(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.app.Mode = session.Assessment
	p.keys("<enter>")
	if o := p.has(ui.RoleOption, "Assessment"); !o.Chosen {
		t.Error("the briefing does not begin with the mode that was asked for")
	}
	p.keys("<enter>......,?")
	p.settle()
	if s.begun.Plan().Mode != session.Assessment {
		t.Fatalf("the practice is of the mode %v", s.begun.Plan().Mode)
	}
	o := p.app.Outline()
	if o.Find(ui.RoleDialog, "A hint") != nil || o.Find(ui.RoleButton, "A hint") != nil {
		t.Error("there is a hint")
	}
	if b := p.has(ui.RoleButton, "One turn back"); !b.Off {
		t.Error("there is a way back")
	}
	if strings.Contains(o.String(), "Why did ") {
		t.Error("one can ask why")
	}
}

// Of a group that had met before it is said which meeting this was.
func TestDebriefNamesTheMeeting(t *testing.T) {
	for n, want := range map[int]string{1: "An evening", 2: "An evening, meeting 2"} {
		d := &debriefScreen{of: &debrief.Debrief{Title: "An evening", Meetings: []debrief.Meeting{{Number: n}}}}
		if got := d.titled(); got != want {
			t.Errorf("meeting %d: %q", n, got)
		}
	}
}

// What harmed is worth another look before what was missed, and of each the most.
func TestWorthAnotherLook(t *testing.T) {
	of := goal.Objective{Measure: goal.Cohesion}
	var list []coach.Decision
	for k, c := range []struct {
		verdict coach.Verdict
		margin  float64
	}{{coach.MissedChance, 2}, {coach.MissedChance, 6}, {coach.Helped, 9}, {coach.Harmed, -.5}, {coach.MissedChance, 3}, {coach.Harmed, -2}, {coach.NoClear, 1}} {
		list = append(list, coach.Decision{Turn: k, Verdict: c.verdict, Margin: c.margin, Aim: of})
	}
	d := &debriefScreen{of: &debrief.Debrief{}, review: review{got: coach.Review{Decisions: list}}}
	var turns []int
	for _, k := range d.worthDecisions() {
		turns = append(turns, k.Turn)
	}
	if !slices.Equal(turns, []int{5, 3, 1, 4}) {
		t.Errorf("worth another look are %v", turns)
	}
}
