package scene

import (
	"os"
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

// twoEvenings is a shelf with one scenario of two meetings.
func twoEvenings(t *testing.T) *shelf {
	t.Helper()
	text, err := os.ReadFile("testdata/two_evenings.toml")
	if err != nil {
		t.Fatal(err)
	}
	of, list := scenarios.Parse("two_evenings", text)
	if of == nil || list.Failed() {
		t.Fatal(list.String())
	}
	s := newShelf(t)
	s.list = []*scenarios.Scenario{stretched(of)}
	s.advise = func(session.Observed, *sim.Group) string { return "Rosa looks for your eyes before she speaks." }
	return s
}

// until steps until the practice is in a state.
func (p *player) until(s *shelf, want session.State) {
	p.t.Helper()
	for range 600 {
		if s.begun.State() == want {
			p.settle()
			return
		}
		p.keys(".")
	}
	p.t.Fatalf("after 600 steps the practice is %v, want %v", s.begun.State(), want)
}

func TestTwoMeetingsAndARewindByKeys(t *testing.T) {
	s := twoEvenings(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>")
	if p.app.Outline().Find(ui.RolePerson, "Dele") != nil {
		t.Error("Dele, who comes with the second meeting, sits there in the first")
	}
	p.until(s, session.BetweenMeetings)
	if !strings.Contains(heardIn(s.begun), "Rain drums on the roof") {
		t.Error("the rain did not come")
	}
	p.keys(",,,,,<enter>") // another way from five turns before the end
	if n := len(s.begun.Branches()); n != 2 {
		t.Fatalf("%d branches, want 2", n)
	}
	p.keys("w1<enter>")
	p.until(s, session.BetweenMeetings)
	p.keys("<enter>")
	p.has(ui.RoleHeading, "Between meetings")
	p.keys("s")
	if o := p.app.Outline().String(); !strings.Contains(o, "Rosa looks for your eyes") {
		t.Errorf("the supervisor's reading is not shown:\n%s", o)
	}
	p.keys("13f")
	p.app.ui.Focus(ui.Name("guest"))
	p.keys("<space>")
	p.keys("<enter>")
	beat := lastOnward(s.begun)
	if beat == nil {
		t.Fatalf("Enter does not lead to the next meeting:\n%s", p.app.Outline())
	}
	if got := beat.Command.Between; got == nil || len(got.OneToOne) != 2 || got.OneToOne[0] != 1 || got.OneToOne[1] != 3 {
		t.Errorf("between the meetings was done %+v, want 1 and 3 met alone", got)
	}
	p.has(ui.RoleHeading, "Before meeting 2")
	o := p.app.Outline().String()
	for _, want := range []string{"Dele comes for the first time.", "Said to you alone", "You meant to begin with: Share the floor."} {
		if !strings.Contains(o, want) {
			t.Errorf("before the meeting it is not said %q:\n%s", want, o)
		}
	}
	p.keys("<enter>")
	p.settle()
	o = p.app.Outline().String()
	if !strings.Contains(o, "You meant to begin with: Share the floor.") || !strings.Contains(o, "Dele is here for the first time.") {
		t.Errorf("the room does not remind of the plan, or of who is new:\n%s", o)
	}
	p.keys("..........")
	p.until(s, session.Over)
	p.keys("<enter>")
	p.has(ui.RoleHeading, "Before you look")
	p.keys("<esc>")
	p.has(ui.RoleHeading, "Debrief")
}

// heardIn is all that was said or told in a practice.
func heardIn(p *session.Practice) string {
	text := ""
	for _, b := range p.Beats() {
		text += b.Line.Text + "\n"
	}
	return text
}

func lastOnward(p *session.Practice) *session.Beat {
	beats := p.Beats()
	for i := len(beats) - 1; i >= 0; i-- {
		if beats[i].Command.Kind == session.Onward {
			return &beats[i]
		}
	}
	return nil
}

func TestSteppingOutBetweenMeetingsCanBeGoneBackOn(t *testing.T) {
	s := twoEvenings(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>")
	p.until(s, session.BetweenMeetings)
	p.keys("<enter>x")
	p.has(ui.RoleHeading, "You stepped out")
	p.keys("g<enter>")
	p.has(ui.RoleHeading, "Between meetings")
	p.keys("<esc>")
	if p.app.at != inRoom {
		t.Error("one cannot look into the room again")
	}
	p.keys("<enter><enter><enter>....")
	if s.begun.Group().Meeting != 2 {
		t.Errorf("in meeting %d, want the second", s.begun.Group().Meeting)
	}
	at := len(s.begun.Beats())
	p.keys("," + strings.Repeat(",", 12))
	p.app.room.look()
	if m := p.app.room.meeting(); m != 1 {
		t.Errorf("going back over the border one looks at meeting %d, want 1", m)
	}
	if len(s.begun.Beats()) != at {
		t.Error("looking back changed the practice")
	}
}
