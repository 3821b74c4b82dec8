package scene

import (
	"errors"
	"strings"
	"testing"
	"time"

	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// everyScreen is every screen and every sheet over one: those of screenfuls, and those
// that one comes to only by playing.
func everyScreen(t *testing.T) []screenful { return append(screenfuls(t), sheetfuls(t)...) }

// playing is a screenful that one comes to by playing the program, at the size of the
// pictures.
func playing(t *testing.T, name string, shelf func() *shelf, play func(s *shelf, p *player)) screenful {
	return screenful{name: "sheet " + name, begin: func() *stand {
		s := shelf()
		p := newPlayer(t, s)
		play(s, p)
		return ofPlayer(p)
	}}
}

// ofPlayer is a stand of the program that somebody has played so far.
func ofPlayer(p *player) *stand { return standOf(p.app) }

// sheetfuls are the screens that keys alone, pressed at the beginning, do not lead to.
func sheetfuls(t *testing.T) (all []screenful) {
	plain := func() *shelf { return newShelf(t) }
	keys := func(name, script string) {
		all = append(all, playing(t, name, plain, func(_ *shelf, p *player) { p.keys(script) }))
	}
	play := func(name string, play func(s *shelf, p *player)) { all = append(all, playing(t, name, plain, play)) }
	for _, of := range [...][2]string{
		{"search", "/e"},
		{"nothing found", "/zzzz"},
		{"filter", "f"},
		{"keys", "<f6>"},
		{"a key is waited for", "<f6><down><enter>"},
		{"guess", "<enter>g"},
		{"ways in", "<enter>o"},
		{"seats", "<enter>s"},
		{"watch", "<enter>w......"},
		{"watch thoughts", "<enter>w......t3y"},
		{"seat", "<enter>s2......"},
		{"seat ties", "<enter>s2......y"},
		{"target", "<enter><enter>......f1"},
		{"search to say", "<enter><enter>....../a"},
		{"hint", "<enter><enter>..........?"},
		{"looking back", "<enter><enter>......,,,"},
		{"branches", "<enter><enter>......,,,<enter>..b"},
		{"name a branch", "<enter><enter>......,,,<enter>..bnwait and see"},
		{"named", "<enter><enter>......,,,<enter>..bnwait and see<enter>b"},
		{"compare", "<enter><enter>......,,,<enter>....w1<enter>....b<up>c"},
		{"notice", "<enter><enter>......n"},
		{"notice whom", "<enter><enter>......n2"},
		{"room keys", "<enter><enter>....<f6>"},
		{"own folder", "y"},
		{"no own folder", "y/nowhere<enter>"},
	} {
		keys(of[0], of[1])
	}
	all = append(all, guidefuls(t)...)
	all = append(all, endfuls(t)...)
	play("expectation", func(_ *shelf, p *player) {
		p.keys("<enter><enter>......f1")
		p.app.room.pick.expect = expected{course: session.Down, sure: session.Very, next: 2}
	})
	play("why", func(_ *shelf, p *player) {
		p.keys("<enter><enter>..........")
		p.app.ui.Focus(whyID(len(p.app.practice.Beats()) - 1))
		p.frame()
		p.keys("<enter>")
	})
	play("hint to the end", func(_ *shelf, p *player) {
		p.keys("<enter><enter>..........???")
		for !p.app.room.hint.looked {
			p.frame()
		}
	})
	play("class", func(s *shelf, p *player) {
		p.keys("<enter>c........")
	})
	play("class votes", func(s *shelf, p *player) {
		for p.keys("<enter>c"); !p.app.room.from.class.open; {
			p.keys(".")
		}
		p.keys("12<down>7<down>7")
	})
	play("nothing kept", func(s *shelf, p *player) {
		s.log = &fullDisk{}
		p.keys("<enter><enter>")
	})
	play("no longer kept", func(s *shelf, p *player) {
		s.log = &fullDisk{left: 3}
		p.keys("<enter><enter>.....")
	})
	play("out and not kept", func(s *shelf, p *player) {
		s.log = &fullDisk{left: 3}
		p.keys("<enter><enter>.....x")
	})
	play("dropped", func(_ *shelf, p *player) {
		p.in.Dropped = []ui.Dropped{{Name: "a scenario of somebody who likes long names for files.toml", Text: []byte("x")}}
		p.frame()
		p.in.Dropped = nil
	})
	play("dropped in the room", func(_ *shelf, p *player) {
		p.keys("<enter><enter>..")
		p.in.Dropped = []ui.Dropped{{Name: "evening.toml", Text: []byte("x")}}
		p.frame()
		p.in.Dropped = nil
	})
	for name, folder := range map[string]string{"own scenarios": "/mine", "own folder bare": "/bare"} {
		play(name, func(s *shelf, p *player) {
			s.own = map[string][]Own{"/bare": nil, "/mine": {
				{File: "half_a_scenario_with_a_long_name.toml", Wrong: "Line 3: unknown key (did you mean “title”?).", More: 2}, {File: "evening.toml", Scenario: paperEvening(t)},
			}}
			p.keys("y" + folder + "<enter>")
		})
	}
	play("settings kept nowhere", func(s *shelf, p *player) {
		s.full = errors.New("no space left on device")
		p.keys("<f2><tab><right>")
	})
	for name, l := range map[string]*listener{"settings with a voice": {}, "settings without one": {none: true}} {
		play(name, func(s *shelf, p *player) {
			p.app.Speaker = l
			p.keys("<f2>")
		})
	}
	play("delete all", func(s *shelf, p *player) {
		p.keys("<f2>")
		p.app.forgets, p.app.forgotten = true, "All practices will be gone for good. Delete them?"
	})
	play("progress", func(s *shelf, p *player) {
		one := debrief.Past{Scenario: s.list[0].Name, Title: s.list[0].Title, Rung: 1, Turns: 90, Good: true}
		s.past = []debrief.Past{one, one}
		p.app.library.progress = progress{history: s.History()}
		p.settle()
		p.app.library.tab = tabProgress
	})
	for name, open := range map[string]bool{"preview": false, "preview open": true} {
		play(name, func(_ *shelf, p *player) {
			d := &fakeDraft{wrong: []string{"scenarios/of_mine/tuesday.toml:3:1: unknown key “titel” (did you mean “title”?) [GR0104]", "tuesday.toml:12:7: there is no member “rosa” [GR0203]"}}
			d.begin(t)
			p.app.Preview(d)
			if p.settle(); open {
				p.keys("<f3>")
			}
		})
	}
	return all
}

// guidefuls are the steps of the guided practice.
func guidefuls(t *testing.T) (all []screenful) {
	plain := func() *shelf { return newShelf(t) }
	all = append(all, playing(t, "welcome", plain, func(_ *shelf, p *player) { p.app.Welcome = true }))
	script := []string{"", "<enter>", "....", "<enter>", "w1", "<enter>", "........", "<enter>", ",", "<space>", "x", "d"}
	for k := range script {
		all = append(all, playing(t, "guide "+strings.Join(script[:k+1], ""), plain, func(_ *shelf, p *player) {
			p.app.showRound()
			for _, keys := range script[:k+1] {
				p.settle()
				p.keys(keys)
			}
			p.settle()
			p.review()
		}))
	}
	return all
}

// review waits for what a debrief works out in its own time, where one is open.
func (p *player) review() {
	for end := time.Now().Add(time.Minute); p.app.at == inDebrief && p.app.debrief.review.run != nil && !p.app.debrief.review.run.Done(); p.frame() {
		if time.Now().After(end) {
			p.t.Fatal("the review of the decisions does not end")
		}
		time.Sleep(time.Millisecond)
	}
	p.settle()
}

// endfuls are the screens at and after the end of a meeting.
func endfuls(t *testing.T) (all []screenful) {
	plain := func() *shelf { return newShelf(t) }
	lives := func() *shelf { return twoEvenings(t) }
	for _, name := range []string{"between", "between advised", "afterwards", "second meeting", "between, out"} {
		all = append(all, playing(t, name, lives, func(s *shelf, p *player) {
			p.keys("<enter><enter>")
			p.until(s, session.BetweenMeetings)
			p.keys("<enter>" + map[string]string{"between advised": "s13f", "afterwards": "13f<enter>", "second meeting": "13f<enter><enter>..", "between, out": "x"}[name])
		}))
	}
	for tab, name := range []string{"happened", "acts", "members", "next"} {
		all = append(all, playing(t, "debrief "+name, plain, func(s *shelf, p *player) {
			p.keys("<enter><enter>" + strings.Repeat(".", 14) + "w1<enter>....f1<enter>n2<tab><right><space><enter>....xd<esc>")
			p.frame()
			p.review()
			p.app.debrief.tab, p.app.debrief.member = tab, 1
			if p.frame(); tab == tabNext {
				p.keys("r")
			}
		}))
	}
	for _, key := range []string{"s", "v"} {
		all = append(all, playing(t, "once more, "+key, plain, func(_ *shelf, p *player) {
			p.keys("<enter><enter>..........xd")
			p.app.debrief.tab = tabMembers
			p.settle()
			p.keys(key + "....")
		}))
	}
	for _, goesOn := range []bool{false, true} {
		name := "danger"
		if goesOn {
			name = "danger, goes on"
		}
		all = append(all, playing(t, name, plain, func(s *shelf, p *player) {
			plan := s.list[0].Plan(1)
			plan.Danger = &session.Danger{Minute: 0, Who: 2, Words: "I don't want to be here any more.", GoesOn: goesOn}
			practice, err := session.Begin(plan, 1, nil)
			if err != nil {
				t.Fatal(err)
			}
			p.app.Enter(s.list[0], practice)
			p.keys(".")
			for range 400 {
				p.frame()
			}
		}))
	}
	all = append(all, playing(t, "unfinished", plain, func(s *shelf, p *player) {
		k := Kept{Scenario: s.list[0].Name, Minute: 3.2, Turns: 9, Seed: 4, Branches: 3}
		s.kept = []Kept{k, k}
		p.app.toLibrary()
		p.settle()
		p.keys("<enter>")
	}))
	return append(all, playing(t, "largest group", func() *shelf {
		s := newShelf(t)
		most := s.list[0]
		for _, of := range s.list {
			if len(of.Members) > len(most.Members) {
				most = of
			}
		}
		s.list = []*scenarios.Scenario{most}
		return s
	}, func(_ *shelf, p *player) { p.keys("<enter><enter>......f1") }))
}
