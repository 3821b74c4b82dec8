package scene

import (
	"reflect"
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// What is guessed before going in is the first thing in the journal, and stands in the
// debrief; nothing guessed is nothing written down.
func TestAFirstGuessIsWrittenDown(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter>g")
	p.has(ui.RoleDialog, "A first guess")
	p.press(ui.RoleOption, "Lower")
	p.press(ui.RoleOption, "very sure")
	p.press(ui.RoleOption, "Somebody goes quiet")
	p.keys("<esc>")
	p.has(ui.RoleRow, "You guess that cohesion ends lower (very sure). Mainly: somebody goes quiet.")
	p.keys("<enter>...")
	want := []session.Noted{{Kind: session.Expect, Note: session.Note{Cohesion: session.Down, Sure: session.Very, Challenge: observe.Withdrawal}}}
	if got := s.begun.Notes(); !reflect.DeepEqual(got, want) {
		t.Fatalf("written down is %+v, want %+v", got, want)
	}
	p.keys("xd")
	if text := p.app.Outline().String(); !strings.Contains(text, "Before it began you expected cohesion to end lower (very sure, 90 in 100).") {
		t.Errorf("the debrief does not say what was expected:\n%s", text)
	}
	p.keys("<esc><enter>g")
	p.press(ui.RoleOption, "Higher")
	p.press(ui.RoleButton, "No guess")
	p.keys("<enter>.")
	if got := s.begun.Notes(); len(got) != 0 {
		t.Errorf("no guess is written down as %+v", got)
	}
}
