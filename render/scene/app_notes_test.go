package scene

import (
	"testing"

	"groundrules/render/ui"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

func TestWhatIsNoticedIsWrittenDown(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>......")
	before := len(s.begun.Beats())
	p.keys("n2")
	p.has(ui.RoleDialog, "What do you notice?")
	if b := p.has(ui.RoleButton, "Note it"); b.Why != "choose who it is about first" {
		t.Errorf("without a member it is off because %q", b.Why)
	}
	p.keys("<tab><right><space><enter>")
	notes := s.begun.Notes()
	if len(notes) != 1 || notes[0].Kind != session.Notice || notes[0].Note.Challenge != observe.Withdrawal || len(notes[0].Note.Who) != 1 {
		t.Fatalf("the notes are %+v", notes)
	}
	if len(s.begun.Beats()) != before {
		t.Error("noticing took a turn")
	}
	p.keys("n4<enter>")
	if n := s.begun.Notes(); len(n) != 2 || n[1].Note.Challenge != observe.Groupthink {
		t.Errorf("the notes are %+v", n)
	}
	p.keys(".")
	if len(s.begun.Beats()) <= before {
		t.Error("the room does not answer after the sheet")
	}
}

func TestABranchIsNamedAndSetBesideAnother(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>........,,,<enter>....b")
	p.has(ui.RoleDialog, "Branches")
	p.keys("nwait and see<enter>")
	if got := s.begun.Branches()[1].Name; got != "wait and see" {
		t.Fatalf("the branch is called %q", got)
	}
	p.keys("n7<enter>")
	if got := s.begun.Branches()[1].Name; got != "wait and see7" {
		t.Errorf("a name is typed after the old one: %q", got)
	}
	p.keys("c")
	p.has(ui.RoleHeading, "What if")
	p.has(ui.RoleRegion, "A: As it began")
	p.has(ui.RoleRegion, "B: wait and see7")
	p.keys("s")
	p.has(ui.RoleRegion, "A: wait and see7")
	p.keys("<esc>.")
	p.has(ui.RoleRegion, "The room")
}

// From where two branches part a third one is begun, also when it is neither of them
// that one is on.
func TestABranchIsAddedWhereTwoPart(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>........,,,<enter>w1<enter>..bc")
	p.has(ui.RoleHeading, "What if")
	p.keys("a")
	p.has(ui.RoleRegion, "The room")
	if n := len(s.begun.Branches()); n != 3 || len(s.begun.Beats()) != 5 {
		t.Fatalf("%d branches, and %d beats on this one: two part after 5", n, len(s.begun.Beats()))
	}
	p.keys("..bc")
	p.has(ui.RoleHeading, "What if")
	p.app.compare = newComparison(p.app.room, 0, 1)
	p.keys("a")
	if n := len(s.begun.Branches()); n != 4 || len(s.begun.Beats()) != 5 {
		t.Errorf("%d branches, and %d beats on this one", n, len(s.begun.Beats()))
	}
}

func TestTheLibraryTellsHowItHasGone(t *testing.T) {
	s := newShelf(t)
	one := debrief.Past{Scenario: s.list[0].Name, Title: s.list[0].Title, Rung: 1, Turns: 90, Good: true}
	s.past = []debrief.Past{one, one}
	p := newPlayer(t, s)
	p.settle()
	p.has(ui.RoleText, "two good ones")
	p.has(ui.RoleText, "not yet")
	p.keys("<tab><right>")
	p.has(ui.RoleHeading, "Your progress")
	p.has(ui.RoleRow, s.list[1].Title)
	p.keys("<tab><tab><tab><tab><enter>")
	if p.app.library.tab != tabPractice || p.app.library.chosen != 1 {
		t.Errorf("a step leads to tab %d, scenario %d", p.app.library.tab, p.app.library.chosen)
	}
}
