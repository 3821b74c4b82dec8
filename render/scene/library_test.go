package scene

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/scenarios"
)

// rungsShown are the scenarios of the list, in its order.
func (p *player) rungsShown(list string) (names []string) {
	in := false
	depth := 0
	for _, n := range p.app.Outline().Nodes {
		switch {
		case n.Role == ui.RoleList && n.Name == list:
			in, depth = true, n.Depth
		case in && n.Depth <= depth:
			return names
		case in && n.Role == ui.RoleRow:
			names = append(names, n.Name)
		}
	}
	return names
}

const ladderName = "Scenarios, easiest first"

// One types what one looks for, goes in by Enter, and Escape shows everything again.
func TestScenariosAreSearchedByKeys(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	all := len(s.list)
	want := s.list[3]
	p.keys("/" + strings.ToLower(strings.Fields(want.Title)[2]))
	p.settle()
	if got := p.rungsShown(ladderName); len(got) == 0 || len(got) == all || got[0] != want.Title {
		t.Fatalf("shown are %q, want %q first", got, want.Title)
	}
	p.keys("<esc>")
	if got := p.rungsShown(ladderName); len(got) != all {
		t.Fatalf("after Escape %d of %d are shown", len(got), all)
	}
	p.keys("/zzzz")
	if p.has(ui.RoleButton, "Show all"); len(p.rungsShown(ladderName)) != 0 {
		t.Error("something is shown that nobody looked for")
	}
	p.keys("<enter>")
	if got := p.rungsShown(ladderName); len(got) != all || p.app.at != inLibrary {
		t.Fatalf("%d shown, at %d", len(got), p.app.at)
	}
	p.keys("<esc>/" + strings.ToLower(strings.Fields(want.Title)[2]) + "<enter>")
	if p.app.at != inBriefing || p.app.briefing.of != want {
		t.Errorf("Enter leads to %d", p.app.at)
	}
}

// Each way of filtering shows those that it should and no others.
func TestScenariosAreFiltered(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	s.kept = []Kept{{Scenario: s.list[1].Name, Minute: 3, Turns: 9}}
	p.app.toLibrary()
	l := &p.app.library
	for name, test := range map[string]struct {
		f    filter
		want func(*scenarios.Scenario) bool
	}{
		"challenge": {filter{challenge: 3}, func(s *scenarios.Scenario) bool { return s.Challenge == l.challenges()[2] }},
		"size":      {filter{size: 1}, func(s *scenarios.Scenario) bool { return len(atFirst(s)) <= 5 }},
		"length":    {filter{long: 2}, func(s *scenarios.Scenario) bool { return s.Minutes > 30 && s.Minutes < 61 }},
		"rung":      {filter{rung: 3}, func(s *scenarios.Scenario) bool { return s.Rung > 10 }},
		"open":      {filter{done: doneOpen}, func(of *scenarios.Scenario) bool { return of == s.list[1] }},
		"not yet":   {filter{done: doneNotYet}, func(of *scenarios.Scenario) bool { return of != s.list[1] }},
		"two":       {filter{size: 1, done: doneOpen}, func(of *scenarios.Scenario) bool { return of == s.list[1] && len(atFirst(of)) <= 5 }},
	} {
		l.filter = test.f
		p.settle()
		shown := p.rungsShown(ladderName)
		n := 0
		for _, of := range s.list {
			if test.want(of) {
				if n >= len(shown) || shown[n] != of.Title {
					t.Errorf("%s: %q is not shown in its place", name, of.Title)
				}
				n++
			}
		}
		if n != len(shown) || n == len(s.list) && name != "two" {
			t.Errorf("%s: %d of %d are shown, want %d", name, len(shown), len(s.list), n)
		}
	}
	l.filter = filter{}
	p.keys("f")
	p.press(ui.RoleOption, "9 and more")
	p.keys("<esc>")
	p.has(ui.RoleButton, "Filter · 1")
	for _, title := range p.rungsShown(ladderName) {
		for _, of := range s.list {
			if of.Title == title && len(atFirst(of)) < 9 {
				t.Errorf("%s has %d members", title, len(atFirst(of)))
			}
		}
	}
}

// What was left last is the first thing on the page, whatever is chosen or shown.
func TestOneContinuesWhereOneLeftOff(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<down><down><enter><enter>....x")
	k := Kept{Scenario: s.list[2].Name, Title: "Kept under this name", Minute: 1, Turns: 4}
	s.kept, s.open[k] = []Kept{k}, s.begun
	p.keys("<enter><up><up>")
	for _, n := range p.app.Outline().Nodes {
		if n.Role == ui.RoleButton && n.Rect.Y > 60 { // under the header
			if n.Name != "Continue" {
				t.Errorf("the first button of the page is %q", n.Name)
			}
			break
		}
	}
	p.has(ui.RoleText, "Kept under this name, minute 1, after 4 turns")
	p.keys("c")
	if p.app.at != inRoom || p.app.practice != s.begun {
		t.Errorf("it leads to %d", p.app.at)
	}
}

// A folder of one's own is remembered; what cannot be played is listed with what is
// wrong with it, and never begun.
func TestScenariosOfOnesOwn(t *testing.T) {
	s := newShelf(t)
	s.own = map[string][]Own{"/mine": {
		{File: "evening.toml", Scenario: paperEvening(t)},
		{File: "half.toml", Wrong: "Line 3: unknown key (did you mean “title”?).", More: 2},
	}, "/bare": nil}
	p := newPlayer(t, s)
	p.keys("y/nowhere<enter>")
	p.has(ui.RoleText, "/nowhere is not there.")
	for range len("/nowhere") {
		p.keys("<backspace>")
	}
	p.keys("/mine<enter>")
	if s.set.Own != "/mine" {
		t.Fatalf("kept is %q", s.set.Own)
	}
	if got := p.rungsShown("Your scenarios"); len(got) != 2 || got[1] != "half.toml" {
		t.Fatalf("shown are %q", got)
	}
	p.keys("<down>")
	p.has(ui.RoleText, "Line 3: unknown key (did you mean “title”?).")
	p.has(ui.RoleText, "2 more things are wrong with it.")
	p.has(ui.RoleText, "groundrules check "+filepath.Join("/mine", "half.toml")+" says all of it, and what to do.")
	p.keys("<enter>")
	if p.app.at != inLibrary {
		t.Fatal("what cannot be played is begun")
	}
	s.own["/mine"][1] = Own{File: "half.toml", Scenario: paperEvening(t)} // it was mended
	p.keys("<enter><enter>")
	if p.app.at != inBriefing {
		t.Fatalf("mended, it leads to %d", p.app.at)
	}
	p.keys("<esc>y")
	if got := p.rungsShown(ladderName); len(got) != len(s.list) {
		t.Errorf("back on the ladder %d are shown", len(got))
	}
	s.set.Own = "/bare"
	p = newPlayer(t, s)
	p.keys("y")
	p.has(ui.RoleButton, "Another folder")
	s.full = errors.New("no space left")
	p.keys("y")
}

// What the arrows choose is in sight, however far down the ladder it is.
func TestWhatTheArrowsChooseIsSeen(t *testing.T) {
	p := newPlayer(t, newShelf(t))
	for range len(p.app.library.all) - 1 {
		p.keys("<down>")
	}
	p.settle()
	last := p.app.library.open()
	if n := p.has(ui.RoleRow, last.Title); !n.Chosen || n.Seen.H < n.Rect.H-1 {
		t.Errorf("%q is chosen %v, and %.0f of %.0f are seen", last.Title, n.Chosen, n.Seen.H, n.Rect.H)
	}
}
