package scene

import (
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/sim/session"
)

// inClass is a player in front of a class, at the first decision.
func inClass(t *testing.T, width, height float32) (*shelf, *player) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.in.Width, p.in.Height = width, height
	p.settle()
	p.keys("<enter>c")
	for range 40 {
		if p.app.room.from.class.open {
			return s, p
		}
		p.keys(".")
	}
	t.Fatalf("the room never stops for a decision:\n%s", p.app.Outline())
	return s, p
}

func TestAClassDecidesByAShowOfHands(t *testing.T) {
	for _, size := range [][2]float32{{1280, 800}, {1920, 1080}, {390, 844}} {
		s, p := inClass(t, size[0], size[1])
		before := len(s.begun.Beats())
		p.in.Now += 60
		p.frame()
		if len(s.begun.Beats()) != before {
			t.Fatal("time passes while the class decides")
		}
		options := p.app.room.from.class.options
		if len(options) < 3 {
			t.Fatalf("only %d options are put to the class", len(options))
		}
		p.keys("<enter>")
		if len(s.begun.Notes()) != 0 {
			t.Fatal("something was decided without a hand")
		}
		p.keys("12<down>7<backspace>9b-+<enter>")
		notes := s.begun.Notes()
		if len(notes) != 1 || notes[0].Kind != session.Hands || notes[0].After != before {
			t.Fatalf("%v: the journal has the notes %+v", size, notes)
		}
		votes := notes[0].Note.Votes
		if len(votes) != len(options) || votes[0].Hands != 12 || votes[1].Hands != 9 || votes[2].Hands != 0 || votes[len(votes)-1].Said != (session.Said{}) {
			t.Errorf("%v: the hands are %+v", size, votes)
		}
		beats := s.begun.Beats()
		if len(beats) != before+1 || beats[before].Command.Say != options[0].say || beats[before].Command.Kind != session.Say {
			t.Errorf("%v: what most were for was not done: %+v", size, beats[len(beats)-1].Command)
		}
		again, err := session.Read(s.begun.Journal())
		if err != nil || len(again.NotesOf(0)) != 1 {
			t.Errorf("the journal does not hold the show of hands: %v", err)
		}
	}
}

// Wherever the focus was when the counting began, Enter does what the class chose.
func TestTheEnterAfterACountIsTheClasss(t *testing.T) {
	s, p := inClass(t, 1280, 800)
	p.keys("<tab><tab><tab><tab>")
	before := len(s.begun.Beats())
	p.keys("12b7<enter>")
	notes, beats := s.begun.Notes(), s.begun.Beats()
	if len(notes) != 1 || notes[0].Kind != session.Hands {
		t.Fatalf("the show of hands was not written down: %+v", notes)
	}
	if len(beats) != before+1 || beats[before].Command.Kind != session.Say {
		t.Errorf("what most were for was not done: %+v", beats[len(beats)-1].Command)
	}
}

func TestHandsAreCountedByClicks(t *testing.T) {
	s, p := inClass(t, 1280, 800)
	scale := float32(projector)
	click := func(name string) {
		n := p.has(ui.RoleButton, name)
		m := n.Rect.Centre()
		p.in.Pointer.X, p.in.Pointer.Y, p.in.Inside = m.X*scale, m.Y*scale, true
		p.in.Pressed, p.in.Down = true, true
		p.frame()
		p.in.Pressed, p.in.Down, p.in.Released = false, false, true
		p.frame()
		p.in.Released, p.in.Inside = false, false
		p.frame()
	}
	click("One hand more for E")
	click("One hand more for E")
	click("One hand fewer for E")
	last := p.app.room.from.class.options[4]
	if last.hands != 1 {
		t.Fatalf("after two clicks more and one fewer there are %d hands", last.hands)
	}
	before := len(s.begun.Beats())
	click("Do E")
	if beats := s.begun.Beats(); len(beats) != before+1 || beats[before].Command.Kind != session.Listen {
		t.Errorf("listening on, the class's choice, was not done")
	}
}

// Before a class nothing hidden stands on the screen, and there is no looking ahead.
func TestAClassSeesNothingHidden(t *testing.T) {
	s, p := inClass(t, 1280, 800)
	if p.app.enlarged() != projector {
		t.Error("nothing is larger before a class")
	}
	if m := s.begun.Plan().Mode; m.Hints() || m.LooksAhead() {
		t.Errorf("the practice of a class is of the mode %v", m)
	}
	p.keys("<esc>ty?")
	o := p.app.Outline().String()
	for _, hidden := range []string{" thinks", "from inside", "Why did", "Likely effect", "A hint"} {
		if strings.Contains(o, hidden) {
			t.Errorf("%q stands before the class:\n%s", hidden, o)
		}
	}
	p.keys("f1<enter>g1<enter>")
	for _, b := range s.begun.Beats() {
		if b.Command.Kind == session.Say {
			t.Error("something was said that the class did not choose")
		}
	}
}

func TestATieIsTold(t *testing.T) {
	_, p := inClass(t, 1280, 800)
	p.keys("5<down>5")
	k := &p.app.room.from.class
	if best, tie := k.chosen(); best != 1 || !tie {
		t.Errorf("of two with five hands each the %d-th is done, tie %v; want the one that is chosen", best, tie)
	}
	if !strings.Contains(p.app.Outline().String(), "As many for one as for another") {
		t.Error("a tie is not told")
	}
}

// The options of every scenario can be carried out, whenever it stops.
func TestEveryScenarioHasOptionsForAClass(t *testing.T) {
	s := newShelf(t)
	for _, of := range s.list {
		p := newPlayer(t, s)
		p.app.Open(of, 3)
		p.settle()
		p.keys("c")
		votes := 0
		for range 60 {
			p.keys(".")
			if k := &p.app.room.from.class; k.open {
				for i := range k.options {
					k.options[i].hands = 1
				}
				k.options[votes%len(k.options)].hands = 2
				p.keys("<enter>")
				if k.open {
					t.Fatalf("%s: %+v cannot be carried out: %s", of.Name, k.options, p.app.room.trouble)
				}
				votes++
			}
		}
		if votes < 2 {
			t.Errorf("%s: it stopped %d times in sixty turns", of.Name, votes)
		}
	}
}
