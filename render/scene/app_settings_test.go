package scene

import (
	"testing"

	"groundrules/render/ui"
)

func TestOneStepsOutFromTheSettings(t *testing.T) {
	p := newPlayer(t, newShelf(t))
	p.keys("<enter><enter>.<f2>")
	p.has(ui.RoleButton, "Step out")
	if p.app.Outline().Find(ui.RoleRegion, "Who spoke") == nil {
		t.Error("the room is not drawn behind the settings")
	}
	p.keys("x")
	if p.app.at != inStepOut || p.app.settings {
		t.Errorf("X leads to %d, settings open %v", p.app.at, p.app.settings)
	}
}

func TestNoKeyIsLostWhenTheSettingsClose(t *testing.T) {
	p := newPlayer(t, newShelf(t))
	p.keys("<enter><enter>.<f2>")
	p.in.Presses = append(p.in.Presses, ui.Press{Key: ui.Escape})
	p.frame()
	p.in.Presses = append(p.in.Presses, ui.Press{Rune: 'x'})
	p.frame()
	if p.app.at != inStepOut {
		t.Errorf("X right after Escape leads to %d, want the page after stepping out", p.app.at)
	}
}

func TestTheBarsLeadToTheSettings(t *testing.T) {
	p := newPlayer(t, newShelf(t))
	for _, where := range []string{"library", "briefing", "room"} {
		p.has(ui.RoleButton, "Settings")
		p.keys("<f2>")
		if !p.app.settings {
			t.Errorf("the settings do not open from the %s", where)
		}
		p.keys("<esc><enter>")
	}
}

func TestSpeedIsKeptWhenOneGoesOn(t *testing.T) {
	p := newPlayer(t, newShelf(t))
	p.keys("<enter><enter>.++xg")
	if p.app.at != inRoom || p.app.room.pace.speed != 3 {
		t.Errorf("at %d with speed %d, want the room with speed 3", p.app.at, p.app.room.pace.speed)
	}
}

// The cards and the list of keys open from the settings, so also without keys, and
// close on to them.
func TestTheSettingsLeadToTheCards(t *testing.T) {
	for _, width := range []float32{1280, 390} {
		p := newPlayer(t, newShelf(t))
		p.in.Width, p.in.Height = width, 844
		p.settle()
		p.press(ui.RoleButton, "Settings")
		p.settle()
		p.press(ui.RoleButton, "Concept cards")
		p.settle()
		p.has(ui.RoleDialog, "Concept cards")
		p.press(ui.RoleButton, "Close")
		p.settle()
		if p.app.cards.open || !p.app.settings {
			t.Errorf("%v wide: the cards are open: %v, the settings: %v", width, p.app.cards.open, p.app.settings)
		}
	}
}
