package scene

import (
	"strings"
	"testing"

	"groundrules/render/ui"
)

// inTheRoom is a practice by keys, a few turns into its first meeting.
func inTheRoom(t *testing.T, turns int) (*player, *shelf) {
	t.Helper()
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>" + strings.Repeat(".", turns))
	p.settle()
	if got := len(s.begun.Beats()); got < turns {
		t.Fatalf("%d steps made %d beats", turns, got)
	}
	return p, s
}

func TestLookingBackShowsTheRoomAsItWas(t *testing.T) {
	p, s := inTheRoom(t, 6)
	then := p.list.String()
	outline := p.app.Outline().String()
	p.keys("....")
	p.settle()
	before := len(s.begun.Beats())
	p.keys(",,,,")
	p.settle()
	p.keys("<space>")
	if p.app.room.view.past {
		t.Fatal("Space does not lead back to now")
	}
	p.keys(",,,,")
	p.in.Now += 60
	p.settle()
	if p.list.String() == then {
		t.Error("the room does not say that one looks back")
	}
	speech := func(o string) string {
		for _, line := range strings.Split(o, "\n") {
			if strings.Contains(line, " to ") && strings.Contains(line, "text") {
				return line
			}
		}
		return ""
	}
	if got, want := speech(p.app.Outline().String()), speech(outline); got != want {
		t.Errorf("looking back says %q, want %q", got, want)
	}
	if got := len(s.begun.Beats()); got != before {
		t.Errorf("looking back made %d beats of %d", got, before)
	}
	p.keys("<esc>")
	if p.app.room.view.past {
		t.Error("Escape does not lead back to now")
	}
}

func TestGoingOnFromAnEarlierTurnIsABranchAndTheOldOneIsKept(t *testing.T) {
	p, s := inTheRoom(t, 10)
	first := len(s.begun.Beats())
	p.keys(",,,,<enter>")
	if got := len(s.begun.Branches()); got != 2 {
		t.Fatalf("%d branches, want 2:\n%s", got, p.app.Outline())
	}
	if got := len(s.begun.Beats()); got != first-4 {
		t.Errorf("the branch begins with %d beats, want %d", got, first-4)
	}
	p.keys("w1<enter>..")
	said := len(s.begun.Beats())
	if said <= first-4 {
		t.Fatal("one cannot go on in the branch")
	}
	p.keys("b")
	p.has(ui.RoleRow, "As it began")
	if o := p.app.Outline().String(); !strings.Contains(o, "leaves “As it began” at minute") {
		t.Errorf("the list does not say where they part:\n%s", o)
	}
	p.keys("1")
	if s.begun.Branch() != 0 || len(s.begun.Beats()) != first {
		t.Errorf("on branch %d with %d beats, want 0 with %d", s.begun.Branch(), len(s.begun.Beats()), first)
	}
	p.keys("b<esc>")
	if p.app.Outline().Find(ui.RoleRow, "As it began") != nil {
		t.Error("Escape does not close the list")
	}
	p.keys("b<down><enter>")
	if s.begun.Branch() != 1 || len(s.begun.Beats()) != said {
		t.Errorf("on branch %d with %d beats, want 1 with %d", s.begun.Branch(), len(s.begun.Beats()), said)
	}
}

func TestTheTimelineIsMovedByKeysAndPointer(t *testing.T) {
	p, s := inTheRoom(t, 15)
	r := p.app.room
	p.app.ui.Focus(ui.Name("timeline"))
	p.frame()
	all := len(s.begun.Beats())
	for _, step := range []struct {
		keys string
		want int
	}{{"<left>", all - 1}, {"<left>", all - 2}, {"<right>", all - 1}, {"<home>", 0}, {"<right>", 1}, {"<end>", all}} {
		p.keys(step.keys)
		r.look()
		if r.view.to != step.want {
			t.Errorf("after %s %d beats are seen, want %d", step.keys, r.view.to, step.want)
		}
	}
	p.in.Presses = []ui.Press{{Key: ui.Left, Shift: true}}
	p.frame()
	if r.view.to != all-10 {
		t.Errorf("Shift and left leads to %d, want %d", r.view.to, all-10)
	}
	q := p.has(ui.RoleSlider, "Timeline").Rect
	p.in.Inside, p.in.Down, p.in.Pressed = true, true, true
	p.in.Pointer.X, p.in.Pointer.Y = q.X+6, q.Y+20
	p.frame()
	p.in.Pressed = false
	p.frame()
	if !r.view.past || r.view.to > 1 {
		t.Errorf("the playhead was dragged to the start and %d beats are seen", r.view.to)
	}
	p.in.Pointer.X = q.X + q.W
	p.frame()
	p.in.Down, p.in.Released = false, true
	p.frame()
	p.in.Released = false
	if r.view.past {
		t.Error("dragged to the end, one still looks back")
	}
}

func TestWhatIsShownIsWhatIsSaidAlsoInABranch(t *testing.T) {
	p, s := inTheRoom(t, 12)
	for _, keys := range []string{"h1", "w1", "h1"} {
		p.keys(",,,<enter>..")
		p.keys(keys)
		r := p.app.room
		for r.picking() >= 0 {
			p.keys("2")
		}
		want := r.words(r.pick.say)
		p.keys("<enter>")
		beats := s.begun.Beats()
		if got := beats[len(beats)-1].Line.Text; got != want || want == "" {
			t.Errorf("after %s it is said %q, and was shown as %q", keys, got, want)
		}
	}
}
