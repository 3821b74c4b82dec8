package main

import (
	"flag"
	"image"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/face"
	"groundrules/render/rendertest"
	"groundrules/render/scene"
	"groundrules/render/ui"
	"groundrules/scenarios"
)

// update writes the golden pictures anew.
var _ = flag.Bool("update", false, "write the golden pictures anew")

// inWindow runs the tests where pictures can be taken, if there is a display.
type inWindow struct{ tests *testing.M }

// Run runs them.
func (w inWindow) Run() int {
	return rendertest.Run(w.tests, func(view string) ui.View {
		if view == shipped {
			return told{scene.NewApp(&desk{keeper: &keeper{}, language: "en"}, face.NewRuler())}
		}
		app := scene.NewApp(&desk{keeper: &keeper{}, ladder: paperLadder()}, face.NewRuler())
		app.Welcome = view == firstTime
		return app
	})
}

// paperLadder is a library that changes only when the pictures should.
func paperLadder() []*scenarios.Scenario {
	var list []*scenarios.Scenario
	for _, name := range []string{"evening", "two_evenings"} {
		s, found, err := scenarios.Find(filepath.Join("..", "..", "render", "scene", "testdata", name+".toml"))
		if err != nil || s == nil || found.Failed() {
			panic(name + ": " + found.String())
		}
		list = append(list, s)
	}
	return list
}

// TestAWholeEveningByKeys plays the program itself, headless: from the library to the
// debrief and back, by keys alone, and then finds the journal whole.
func TestAWholeEveningByKeys(t *testing.T) {
	rendertest.NeedsDisplay(t)
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	t.Setenv("XDG_CONFIG_HOME", data)
	t.Setenv("HOME", data)
	s := rendertest.Start(t, "evening", 1280, 800)
	s.Wait(30)
	library := s.Frame()
	rendertest.Golden(t, "library", library)

	s.Press(ebiten.KeyEnter) // into the briefing of the first evening
	s.Wait(30)
	briefing := differs(t, "the briefing", library, s)
	s.Press(ebiten.KeyEnter) // into the room
	s.Wait(40)
	room := differs(t, "the room", briefing, s)
	rendertest.Golden(t, "room", room)

	say := func(keys string) {
		for _, k := range keys {
			s.Type(string(k))
			s.Wait(3)
		}
		s.Press(ebiten.KeyEnter)
		s.Wait(6)
	}
	turns := func(n int) {
		for range n {
			s.Type(".")
			s.Wait(3)
		}
	}
	say("w1")
	turns(8)
	differs(t, "the room after a round", room, s)
	say("g11")
	turns(20)
	say("f1")
	turns(260)               // more than the evening has
	s.Press(ebiten.KeyEnter) // one's own judgement
	s.Wait(40)
	judged := differs(t, "the page of one's own judgement", room, s)
	s.Press(ebiten.KeyEnter) // the debrief
	s.Wait(60)
	debrief := differs(t, "the debrief", judged, s)
	s.Press(ebiten.KeyEscape)
	s.Wait(40)
	differs(t, "the library again", debrief, s)

	journals, err := filepath.Glob(filepath.Join(data, "groundrules", "*.jsonl"))
	if err != nil || len(journals) != 1 {
		t.Fatalf("journals %v, %v; want one", journals, err)
	}
	text, err := os.ReadFile(journals[0])
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(text), "\n"); n < 70 {
		t.Errorf("the journal has %d lines; an evening has more", n)
	}
	for _, id := range []string{`"check_in"`, `"ground_rules"`} {
		if !strings.Contains(string(text[len(text)/4:]), id) {
			t.Errorf("the journal does not say that %s was said", id)
		}
	}
	p := newProgram(os.Stdin, os.Stdout, os.Stderr)
	if code := p.run([]string{"replay", "--verify", journals[0]}); code != 0 {
		t.Errorf("replay --verify ends with %d", code)
	}
}

// differs fails unless the frame now is clearly another one than before.
func differs(t *testing.T, what string, before image.Image, s *rendertest.Session) image.Image {
	t.Helper()
	now := s.Frame()
	if _, wrong, _ := rendertest.Compare(now, before); wrong < 2000 {
		t.Fatalf("%s looks like what was there before (%d pixels differ)", what, wrong)
	}
	return now
}
