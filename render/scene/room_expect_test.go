package scene

import (
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/session"
)

// press presses the control of that name with the pointer.
func (p *player) press(role ui.Role, name string) {
	p.t.Helper()
	p.settle()
	m := p.has(role, name).Seen.Centre()
	p.in.Pointer, p.in.Inside = paint.Point{X: m.X, Y: m.Y}, true
	p.in.Pressed, p.in.Down = true, true
	p.frame()
	p.in.Pressed, p.in.Down, p.in.Released = false, false, true
	p.frame()
	p.in.Released, p.in.Inside = false, false
	p.frame()
}

func TestWhatIsExpectedIsWrittenDownBeforeItIsSaid(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>......f1")
	p.press(ui.RoleOption, "cohesion goes down")
	p.press(ui.RoleOption, "very sure")
	p.press(ui.RoleButton, "Who responds: anybody")
	p.press(ui.RolePerson, p.app.room.name(2)) // in the circle
	p.has(ui.RoleButton, "Who responds: "+p.app.room.name(2))
	p.press(ui.RoleButton, "Who responds: "+p.app.room.name(2))
	p.press(ui.RoleButton, "Who responds: anybody")
	p.keys("4<backspace>") // or by the number; one step back leaves it open
	p.has(ui.RoleButton, "Who responds: anybody")
	p.press(ui.RoleButton, "Who responds: anybody")
	p.keys("3")
	if got := len(s.begun.Notes()); got != 0 {
		t.Fatalf("before it is said there are %d notes", got)
	}
	p.keys("<enter>")
	notes := s.begun.Notes()
	if len(notes) != 1 {
		t.Fatalf("there are %d notes, want the prediction", len(notes))
	}
	want := session.Note{Cohesion: session.Down, Sure: session.Very, Responds: 3}
	if got := notes[0].Note; got.Cohesion != want.Cohesion || got.Sure != want.Sure || got.Responds != want.Responds {
		t.Errorf("it says %+v, want %+v", got, want)
	}
	beats := s.begun.Beats()
	if last := beats[len(beats)-1]; last.Turn.Speaker != sim.Facilitator || notes[0].After != len(beats)-1 {
		t.Errorf("after it comes %+v; it stands after %d of %d beats", last.Turn, notes[0].After, len(beats))
	}
}

func TestNothingExpectedIsNothingWrittenDown(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>......f1<enter>")
	if got := len(s.begun.Notes()); got != 0 {
		t.Errorf("there are %d notes", got)
	}
}

func TestALineOfTheTranscriptSaysWhy(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>..........")
	p.settle()
	name := ""
	for _, n := range p.app.Outline().Nodes {
		if strings.HasPrefix(n.Name, "Why did ") && n.Role == ui.RoleButton {
			name = n.Name
		}
	}
	if name == "" {
		t.Fatal("nothing in the transcript can be asked about")
	}
	p.press(ui.RoleButton, name)
	p.has(ui.RoleDialog, name)
	if o := p.app.Outline().String(); !strings.Contains(o, "spoke, and nobody else") || !strings.Contains(o, "In this model") {
		t.Errorf("it does not say why:\n%s", o)
	}
	before := len(s.begun.Beats())
	p.keys("<esc>.")
	if len(s.begun.Beats()) != before+1 {
		t.Error("the room does not answer after the sheet")
	}
}

func TestAHintComesInThreeSteps(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>..........?")
	p.has(ui.RoleDialog, "A hint")
	p.has(ui.RoleText, "Look")
	if p.app.Outline().Find(ui.RoleText, "What you could say") != nil {
		t.Error("the first step says what to say")
	}
	p.keys("?")
	p.has(ui.RoleText, "What the model reads")
	p.keys("?")
	for range 2000 {
		if p.frame(); p.app.room.hint.looked {
			break
		}
	}
	p.settle()
	p.has(ui.RoleText, "What you could say")
	if p.app.Outline().Find(ui.RoleButton, "Say more") != nil {
		t.Error("there is a fourth step")
	}
	before := len(s.begun.Beats())
	p.keys("<esc>")
	if p.app.room.hint.open || len(s.begun.Beats()) != before {
		t.Error("closing the hint did something else")
	}
}
