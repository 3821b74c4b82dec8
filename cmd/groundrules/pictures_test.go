package main

import (
	"testing"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/rendertest"
	"groundrules/render/scene"
)

// TestPictures compares screens of the program itself with pictures of them: each theme,
// the smallest window, and what one comes to only by playing.
func TestPictures(t *testing.T) {
	enter := func(s *rendertest.Session) {
		s.Press(ebiten.KeyEnter)
		s.Wait(30)
	}
	turns := func(s *rendertest.Session, n int) {
		for range n {
			s.Type(".")
			s.Wait(1)
		}
		s.Wait(30)
	}
	for _, c := range []struct {
		name, theme   string
		width, height int
		play          func(s *rendertest.Session)
	}{
		{"briefing-dark", "dark", 1280, 800, enter},
		{"decisions-light", "light", 1280, 800, func(s *rendertest.Session) {
			enter(s)
			enter(s)
			turns(s, 14)
			s.Type("w")
			s.Type("1")
			enter(s)
			turns(s, 10)
			s.Type("x")
			s.Wait(30)
			s.Type("d")
			s.Wait(30)
			s.Press(ebiten.KeyEscape) // no judgement of one's own
			s.Wait(30)
			s.Click(582, 34) // from what happened to the decisions
			s.Move(640, 792)
		}},
		{"between-contrast", "contrast", 1280, 800, func(s *rendertest.Session) {
			s.Press(ebiten.KeyArrowDown) // the scenario of two meetings
			s.Wait(10)
			enter(s)
			enter(s)
			turns(s, 160)
			enter(s)
		}},
		{"room-phone", "light", 390, 844, func(s *rendertest.Session) {
			enter(s)
			enter(s)
			turns(s, 6)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			rendertest.NeedsDisplay(t)
			data := t.TempDir()
			for _, name := range []string{"XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"} {
				t.Setenv(name, data)
			}
			set := scene.DefaultSettings()
			set.Theme, set.Reduced = c.theme, true
			if err := (&desk{keeper: &keeper{}}).Remember(set); err != nil {
				t.Fatal(err)
			}
			s := rendertest.Start(t, "evening", c.width, c.height)
			s.Wait(30)
			c.play(s)
			rest(s)
			rendertest.Golden(t, c.name, s.Frame())
		})
	}
}

// rest waits until nothing moves any more and all is worked out that is shown.
func rest(s *rendertest.Session) {
	last, same := s.Frame(), 0
	for range 300 {
		s.WaitReal(200 * time.Millisecond)
		s.Wait(20)
		now := s.Frame()
		if _, wrong, _ := rendertest.Compare(now, last); wrong == 0 {
			same++
		} else {
			same = 0
		}
		if last = now; same == 5 {
			return
		}
	}
}
