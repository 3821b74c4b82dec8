package scene

import (
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/sim/debrief"
)

// The page opens before the groups without a facilitator are played; they are played
// while it is there, before the decisions are looked at, and what they came to is said.
func TestTheDebriefSaysHowItEndedWithoutOne(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>" + strings.Repeat(".", 24) + "x")
	p.app.toDebrief()
	d := &p.app.debrief
	if d.of.Without != nil || d.unled == nil {
		t.Fatal("the groups are played before the page opens")
	}
	for frames := 0; d.unled != nil; frames++ {
		if done, _ := d.review.run.Progress(); done > 0 || frames == 2000 {
			t.Fatalf("after %d frames groups are left to play, and %d decisions were looked at", frames, done)
		}
		p.frame()
	}
	p.frame()
	want := s.Debrief(p.app.scenario, p.app.practice)
	want.Compare(p.app.practice)
	if want.Without == nil || !strings.Contains(want.Without.Words, "where the practice stopped") {
		t.Fatalf("of a meeting that was left: %+v", want.Without)
	}
	p.has(ui.RoleText, want.Without.Words)
}

// Of one of several meetings it is not said: it is about where all of them ended.
func TestOneMeetingSaysNothingOfGroupsWithoutOne(t *testing.T) {
	of := paperDebrief()
	of.Meetings = []debrief.Meeting{{Number: 1}, {Number: 2}}
	d := debriefScreen{of: of}
	if d.choose(2); d.of.Without != nil {
		t.Error("meeting 2 alone is set beside all of them")
	}
	if d.choose(0); d.of.Without == nil {
		t.Error("all meetings are set beside nothing")
	}
}
