package scene

import (
	"errors"
	"testing"

	"groundrules/render/ui"
)

// From any tab of the debrief it is saved as a page, and one is told where; where it
// cannot be saved, why.
func TestTheDebriefIsSavedAsAPage(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>....xd")
	if p.app.at != inDebrief {
		t.Fatalf("at %d", p.app.at)
	}
	p.keys("r")
	if s.reports != 1 || !s.reviewed || p.app.debrief.tab != tabNext {
		t.Fatalf("%d reports, with a review %v, on tab %d", s.reports, s.reviewed, p.app.debrief.tab)
	}
	p.has(ui.RoleText, "The report is saved: practices/first_evening-1.html")
	s.full = errors.New("the disk is full")
	p.press(ui.RoleButton, "Save as a report")
	p.has(ui.RoleText, "The report could not be saved: the disk is full.")
}
