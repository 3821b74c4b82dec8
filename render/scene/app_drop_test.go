package scene

import (
	"errors"
	"testing"

	"groundrules/render/ui"
)

// drop lets something go over the window.
func (p *player) drop(list ...ui.Dropped) {
	p.in.Dropped = list
	p.frame()
	p.in.Dropped = nil
	p.settle()
}

func TestWhatIsDroppedIsOpened(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>....x")
	mine := paperEvening(t)
	s.own = map[string][]Own{"/mine": {{File: "evening.toml", Scenario: mine}}}
	s.dropped = map[string]Taken{
		"evening.toml": {Scenario: mine},
		"kept.jsonl":   {Scenario: s.list[0], Practice: s.begun},
		"mine":         {Folder: "/mine"},
	}
	p.keys("<enter>")
	p.drop(ui.Dropped{Name: "evening.toml"}, ui.Dropped{Name: "kept.jsonl"})
	if p.app.at != inBriefing || p.app.briefing.of != mine {
		t.Fatalf("a scenario leads to %d", p.app.at)
	}
	p.drop(ui.Dropped{Name: "kept.jsonl"})
	if p.app.at != inRoom || p.app.practice != s.begun {
		t.Fatalf("a practice leads to %d", p.app.at)
	}
	p.drop(ui.Dropped{Name: "evening.toml"})
	if p.has(ui.RoleDialog, "This cannot be opened"); p.app.at != inRoom {
		t.Fatalf("in a practice it leads to %d", p.app.at)
	}
	p.keys("<enter>x<enter>")
	p.drop(ui.Dropped{Name: "mine", Folder: true})
	if got := p.rungsShown("Your scenarios"); len(got) != 1 || got[0] != mine.Title || s.set.Own != "/mine" {
		t.Errorf("a folder shows %q, kept is %q", got, s.set.Own)
	}
}

func TestWhatCannotBeOpenedSaysWhy(t *testing.T) {
	p := newPlayer(t, newShelf(t))
	for _, test := range []struct {
		d    ui.Dropped
		want string
	}{
		{ui.Dropped{Name: "holiday.png"}, "It is nothing that can be opened."},
		{ui.Dropped{Name: "evening.toml", Err: errors.New("permission denied")}, "Permission denied."},
	} {
		p.drop(test.d)
		p.has(ui.RoleText, test.d.Name)
		p.has(ui.RoleText, test.want)
		p.keys("<esc>")
		if p.app.drop.open || p.app.at != inLibrary {
			t.Errorf("%s: open %v, at %d", test.d.Name, p.app.drop.open, p.app.at)
		}
	}
}
