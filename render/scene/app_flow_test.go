package scene

import (
	"errors"
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/session"
)

func TestAPracticeByKeysFromLibraryToDebrief(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.has(ui.RoleHeading, "groundrules")
	p.keys("<enter>")
	p.has(ui.RoleText, "Content note")
	p.keys("<enter>")
	if s.begun == nil {
		t.Fatal("going in began no practice")
	}
	p.keys("....")
	if n := len(s.begun.Beats()); n < 4 {
		t.Fatalf("four steps made %d turns", n)
	}
	p.toEnd(s)
	p.settle()
	p.keys("<enter>")
	p.has(ui.RoleHeading, "Before you look")
	p.keys("<enter>")
	p.has(ui.RoleHeading, "Debrief")
	for _, tab := range []string{"What happened", "Your decisions", "The members", "What to try next"} {
		p.has(ui.RoleTab, tab)
	}
	p.keys("<tab><tab><right><right><right>")
	p.has(ui.RoleHeading, "Out of the role")
	p.keys("<enter>")
	p.has(ui.RoleHeading, "groundrules")
}

func TestSteppingOutIsOneKeyAndCanBeGoneBackOn(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>...x")
	p.has(ui.RoleHeading, "You stepped out")
	if !strings.Contains(p.app.Outline().String(), "practices/first_evening-1.jsonl") {
		t.Error("the screen does not say where it is kept")
	}
	if s.begun.State() != session.SteppedOut {
		t.Errorf("the practice is %v, want stepped out", s.begun.State())
	}
	before := len(s.begun.Beats())
	p.keys("g..")
	if got := len(s.begun.Beats()); got <= before {
		t.Errorf("going on made no turn: %d beats, before %d", got, before)
	}
	p.keys("x<enter>")
	p.has(ui.RoleHeading, "groundrules")
}

func TestAnOpenPracticeIsContinuedFromTheLibrary(t *testing.T) {
	s := newShelf(t)
	k := Kept{Scenario: s.list[0].Name, Minute: 3.2, Turns: 9, Seed: 4}
	open, err := session.Begin(s.list[0].Plan(4), 4, nil)
	if err != nil {
		t.Fatal(err)
	}
	s.kept, s.open[k] = []Kept{k}, open
	p := newPlayer(t, s)
	p.has(ui.RoleButton, "Continue at minute 3")
	p.keys("<enter>..")
	if len(open.Beats()) < 2 {
		t.Error("the open practice was not gone on with")
	}
	p.keys("x<enter>")
	s.open = nil
	p.keys("<enter>")
	if !strings.Contains(p.app.Outline().String(), "There is nothing here to go on with") {
		t.Error("a practice that cannot be resumed is not told")
	}
}

// fullDisk is a log that takes a few records.
type fullDisk struct{ left int }

func (d *fullDisk) Append([]byte) error {
	if d.left--; d.left < 0 {
		return errors.New("no space left on device")
	}
	return nil
}
func (d *fullDisk) Sync() error { return nil }

func TestAFullDiskIsToldAndOneCanStillLeave(t *testing.T) {
	s := newShelf(t)
	s.log = &fullDisk{left: 3}
	p := newPlayer(t, s)
	p.keys("<enter><enter>.....")
	if got := len(s.begun.Beats()); got != 2 {
		t.Errorf("%d beats are shown, want the 2 that were saved", got)
	}
	if !strings.Contains(p.app.Outline().String(), "no space left on device") {
		t.Errorf("the room does not say why:\n%s", p.app.Outline())
	}
	p.keys("x")
	p.has(ui.RoleHeading, "You stepped out")
	if o := p.app.Outline().String(); !strings.Contains(o, "could not be saved") || strings.Contains(o, "The practice is kept.") {
		t.Errorf("the way out does not say that it was not saved:\n%s", o)
	}
	p.keys("g")
	if o := p.app.Outline().String(); !strings.Contains(o, "From here on nothing is written down.") {
		t.Errorf("the room does not say that nothing is written down:\n%s", o)
	}
	p.keys("..")
	if got := len(p.app.practice.Beats()); got <= 2 {
		t.Error("one cannot go on unrecorded")
	}
	if hint := p.app.room.leaveHint(); strings.Contains(hint, "kept") {
		t.Errorf("of what is not written down the way out says %q", hint)
	}
	p.keys("x")
	if o := p.app.Outline().String(); !strings.Contains(o, "is not being recorded") || strings.Contains(o, "The practice is kept.") {
		t.Errorf("after going on unrecorded the way out does not say so:\n%s", o)
	}
	p.keys("g.")
	if hint := p.app.room.leaveHint(); strings.Contains(hint, "kept") {
		t.Errorf("gone on with once more, the way out says %q", hint)
	}
}

// Where there is room on the disk again, going on goes on in the file.
func TestADiskThatIsFreedIsWrittenToAgain(t *testing.T) {
	s := newShelf(t)
	s.log = &fullDisk{left: 3}
	p := newPlayer(t, s)
	p.keys("<enter><enter>.....x")
	freed := &fullDisk{left: 100}
	again, err := p.app.practice.Continue(s.list[0].Plan(p.app.practice.Seed()), freed)
	if err != nil {
		t.Fatal(err)
	}
	s.open[Kept{Scenario: s.list[0].Name, Where: s.Where(nil)}] = again
	p.keys("g")
	if o := p.app.Outline().String(); strings.Contains(o, "written down") {
		t.Errorf("it is said that nothing is written down:\n%s", o)
	}
	left := freed.left
	p.keys("..")
	if len(p.app.practice.Beats()) != 4 || freed.left != left-2 {
		t.Errorf("%d beats, and %d records since the disk was freed, want 4 and 2", len(p.app.practice.Beats()), left-freed.left)
	}
	p.keys("x")
	if o := p.app.Outline().String(); !strings.Contains(o, "The practice is kept.") {
		t.Errorf("the way out does not say that it is kept:\n%s", o)
	}
}

func TestAFolderThatCannotBeWrittenIsToldInTheBriefing(t *testing.T) {
	s := newShelf(t)
	s.log = &fullDisk{}
	p := newPlayer(t, s)
	p.keys("<enter><enter>")
	if o := p.app.Outline().String(); !strings.Contains(o, "This practice could not begin") || !strings.Contains(o, "no space left on device") {
		t.Errorf("the briefing does not say why:\n%s", o)
	}
}

func TestDangerLeavesTheExercise(t *testing.T) {
	for _, goesOn := range []bool{false, true} {
		s := newShelf(t)
		of := s.list[0]
		plan := of.Plan(1)
		plan.Danger = &session.Danger{Minute: 0, Who: 2, Words: "I don't want to be here any more.", GoesOn: goesOn}
		practice, err := session.Begin(plan, 1, nil)
		if err != nil {
			t.Fatal(err)
		}
		p := newPlayer(t, s)
		p.app.Enter(of, practice)
		p.keys(".")
		for range 400 {
			p.frame()
		}
		p.has(ui.RoleHeading, "The exercise stops here")
		p.keys("<enter><space>gd")
		p.has(ui.RoleHeading, "The exercise stops here")
		if goesOn {
			p.keys("r..")
			if practice.State() != session.Running {
				t.Errorf("after the note the practice is %v", practice.State())
			}
			continue
		}
		if p.app.Outline().Find(ui.RoleButton, "I have read this. Go on") != nil {
			t.Error("an ending note offers to go on")
		}
		p.keys("x")
		p.has(ui.RoleHeading, "Debrief")
	}
}

func TestSettingsChangeColoursAndSizeAndAreKept(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<f2><tab><right><right>")
	if p.app.ui.Theme.Name != "Dark" {
		t.Errorf("the theme is %s, want Dark", p.app.ui.Theme.Name)
	}
	p.keys("<tab><right><right>")
	if got := p.app.in.TextScale; got != 1.5 {
		t.Errorf("the text scale is %v, want 1.5", got)
	}
	p.keys("<tab><space><tab><space><esc>")
	want := Settings{Theme: "dark", Text: 150, Reduced: true, Silent: true, Language: bySystem}
	if s.set != want || p.app.settings {
		t.Errorf("kept are %+v, want %+v; settings open %v", s.set, want, p.app.settings)
	}
	if again := newPlayer(t, s); again.app.set != want {
		t.Errorf("the next time they are %+v", again.app.set)
	}
}

func TestColoursFollowTheSystem(t *testing.T) {
	p := newPlayer(t, newShelf(t))
	for _, dark := range []bool{true, false} {
		p.in.Dark = dark
		p.frame()
		if got := p.app.ui.Theme == &paint.Dark; got != dark {
			t.Errorf("the system asks for dark %v, and the theme is %s", dark, p.app.ui.Theme.Name)
		}
	}
}

func TestWithoutSingleKeysNoLetterDoesAnything(t *testing.T) {
	s := newShelf(t)
	s.set = Settings{Silent: true}
	p := newPlayer(t, s)
	p.keys("<enter><enter>")
	p.keys("...wn1x?b/")
	if n := len(s.begun.Beats()); n != 0 || p.app.at != inRoom || p.app.room.pick.open() || p.app.room.covered() {
		t.Errorf("letters led to %d beats, at %v", n, p.app.at)
	}
	for _, n := range p.app.Outline().Nodes {
		if len(n.Key) == 1 {
			t.Errorf("%v %q shows the key %s", n.Role, n.Name, n.Key)
		}
	}
}

func TestSettingsThatCannotBeKeptSaySo(t *testing.T) {
	s := newShelf(t)
	s.full = errors.New("no space left on device")
	p := newPlayer(t, s)
	p.keys("<f2><tab><right>")
	if !strings.Contains(p.app.Outline().String(), "no space left on device") {
		t.Error("it is not said that the settings could not be kept")
	}
}

func TestTheRoomWaitsForTheSettings(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>.<f2>")
	before := len(s.begun.Beats())
	for range 2000 {
		p.frame()
	}
	p.keys("...")
	if got := len(s.begun.Beats()); got != before {
		t.Errorf("%d turns passed behind the settings", got-before)
	}
	p.keys("<esc>.")
	if got := len(s.begun.Beats()); got <= before {
		t.Error("the room does not answer after the settings")
	}
}

func TestTheSafetyNoteCanBeReadBeforehand(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter>")
	for n := (*ui.Node)(nil); n == nil || !n.Focus; n = p.has(ui.RoleRow, "If someone speaks of danger, the exercise stops and the safety note opens.") {
		p.keys("<tab>")
	}
	p.keys("<enter>")
	n := p.has(ui.RoleDialog, "Safety note")
	if o := p.app.Outline().String(); !strings.Contains(o, strings.TrimSpace(s.list[0].SafetyNote)[:30]) {
		t.Errorf("%s does not hold the scenario's note:\n%s", n.Name, o)
	}
	p.keys("<esc>")
	if s.begun != nil || p.app.at != inBriefing {
		t.Error("closing the note led elsewhere")
	}
}

func TestClosingTheWindowEnds(t *testing.T) {
	p := newPlayer(t, newShelf(t))
	p.in.Closing = true
	p.frame()
	if !p.done {
		t.Error("the program goes on after its window was closed")
	}
}

// Every scenario of the library is entered, played and left by keys.
func TestEveryScenarioIsPlayedByKeys(t *testing.T) {
	for i, of := range newShelf(t).list {
		s := newShelf(t)
		p := newPlayer(t, s)
		p.keys(strings.Repeat("<down>", i) + "<enter>")
		p.has(ui.RoleHeading, of.Title)
		p.keys("<enter>" + strings.Repeat(".", 12))
		if s.begun == nil || len(s.begun.Beats()) < 12 {
			t.Errorf("%s: twelve steps do not make twelve beats", of.Name)
			continue
		}
		before := len(s.begun.Branches())
		p.keys(",,,<enter>..")
		if got := len(s.begun.Branches()); got != before+1 {
			t.Errorf("%s: going back makes %d branches, want %d", of.Name, got, before+1)
		}
		p.keys("xd")
		p.has(ui.RoleHeading, "Debrief")
	}
}
