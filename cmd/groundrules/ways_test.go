package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"groundrules/render/ui"
)

// shipped is the view of the program with its own library, telling what it shows.
const shipped = "shipped"

// evening plays an evening in the window: beforehand a guess of how it will end; in the
// room some turns, a difficulty noticed, and somebody invited directly with a prediction
// of what comes of it; then back to an earlier turn, and on from there by another way to
// the end; one's own judgement, the debrief, and the library again.
func (s *seat) evening() {
	s.t.Helper()
	s.pressIn("Scenarios, easiest first", "A first evening")
	s.press("Go in")
	s.Wait(5)
	s.press("A first guess: how will it end?")
	s.pressIn("Cohesion at the end", "Higher")
	s.pressIn("How sure", "very sure")
	s.pressIn("Main difficulty", "Somebody goes quiet")
	s.press("Done")
	s.press("Go in")
	s.Wait(5)
	s.turns(4)

	s.press("I notice something")
	s.press("Somebody goes quiet")
	s.pressIn("Who", "Mirja")
	s.press("Note it")

	s.press("Share the floor")
	s.press("Invite one person")
	s.pressIn("People", "Mirja")
	s.pressIn("How gently", "Direct")
	s.pressIn("You expect", "cohesion goes up")
	s.pressIn("How sure", "very sure")
	s.press("Who responds: anybody")
	s.pressIn("People", "Bao")
	s.press("Say it")
	s.turns(6)

	s.hand.begin(s.shown("", "Timeline"))
	s.Wait(3)
	s.turns(3)
	s.press("Go on from here")
	s.press("Warm up")
	s.press("Check-in round")
	s.press("Say it")
	s.toTheEnd()

	s.press("See the debrief")
	s.Wait(5)
	s.pressIn("Evenness", "4 of 5")
	s.pressIn("Closing", "2 of 5")
	s.press("To the debrief")
	s.Wait(20)
	if o := (&ui.Outline{Nodes: nodesTold(s.t)}); o.Find(ui.RoleHeading, "What you expected") == nil {
		s.t.Errorf("this is not the debrief of somebody who guessed:\n%s", o)
	}
	s.press("Back to the library")
	s.Wait(5)
	s.shown("", "Show me round")
}

// typedEvening is the same as lines of text.
var typedEvening = []string{
	"",
	"guess higher very withdrawal",
	"4",
	"notice withdrawal mirja",
	"predict up very bao",
	"f 2 mirja d1",
	"6",
	"back turn 3",
	"w 1 g1",
	"go",
	"rate", "", "4", "", "", "", "", "2", "",
	"d",
}

// turns lets so many turns pass.
func (s *seat) turns(n int) {
	s.t.Helper()
	for range n {
		s.press("One turn")
	}
}

// toTheEnd lets turns pass until the meeting is over.
func (s *seat) toTheEnd() {
	s.t.Helper()
	for range 400 {
		if over, _ := s.find("", "See the debrief"); over != nil {
			return
		}
		s.turns(1)
	}
	s.t.Fatal("the meeting does not end")
}

// TestOneEveningFourWays makes the same choices by keys, by mouse, by finger on a
// phone's screen, and as lines of text: what is recorded is the same to the byte.
func TestOneEveningFourWays(t *testing.T) {
	ways := map[string]string{"lines": eveningInLines(t)}
	if got, want := kinds(ways["lines"]), "expect notice predict say rewind say rate"; got != want {
		t.Errorf("apart from listening, by lines was done %q, want %q", got, want)
	}
	for _, way := range []struct {
		name          string
		width, height int
		hand          func(*played) hand
	}{
		{"keys", 1280, 800, func(p *played) hand { return keyHand{p} }},
		{"mouse", 1280, 800, func(p *played) hand { return mouseHand{p} }},
		{"finger", 390, 844, func(p *played) hand { return fingerHand{p} }},
	} {
		t.Run(way.name, func(t *testing.T) {
			t.Setenv(toldVar, filepath.Join(t.TempDir(), "outline"))
			p := playView(t, shipped, way.width, way.height)
			s := &seat{p, way.hand(p)}
			s.evening()
			all := p.journals()
			if len(all) != 1 {
				t.Fatalf("%d journals, want one", len(all))
			}
			ways[way.name] = all[0]
		})
	}
	for name, journal := range ways {
		if said, other := chosen(journal), chosen(ways["lines"]); said != other {
			t.Errorf("by %s was done\n%sby lines\n%s", name, said, other)
		}
		if journal != ways["lines"] {
			t.Errorf("the journals by %s and by lines differ", name)
		}
		decidesItselfAgain(t, name, journal)
	}
}

// eveningInLines is the journal of the evening as it is typed.
func eveningInLines(t *testing.T) string {
	ownFolder(t)
	name := filepath.Join(t.TempDir(), "evening.jsonl")
	typed(t, typedEvening, "play", "first_evening", "--seed", "1", "--lang", "en", "--term", "--record", name)
	journal, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(journal)
}

// chosen are the commands of a journal that are more than listening, a line each.
func chosen(journal string) string {
	var b strings.Builder
	for i, line := range strings.Split(strings.TrimSpace(journal), "\n") {
		if i > 0 && !strings.Contains(line, `"kind":"listen"`) {
			fmt.Fprintf(&b, "%.200s\n", line)
		}
	}
	return b.String()
}

// kinds are of which kinds they are.
func kinds(journal string) string {
	var list []string
	for _, m := range kindOf.FindAllStringSubmatch(chosen(journal), -1) {
		list = append(list, m[1])
	}
	return strings.Join(list, " ")
}

var kindOf = regexp.MustCompile(`(?m)^\{"n":\d+,"kind":"(\w+)"`)

// decidesItselfAgain holds that replay accepts a journal.
func decidesItselfAgain(t *testing.T, way, journal string) {
	t.Helper()
	name := filepath.Join(t.TempDir(), "evening.jsonl")
	if err := os.WriteFile(name, []byte(journal), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, wrong bytes.Buffer
	p := &program{in: os.Stdin, out: &out, err: &wrong}
	if code := p.run([]string{"replay", "--verify", name}); code != 0 || strings.Count(out.String(), "decided again, the same") != 2 {
		t.Errorf("replay --verify of the evening by %s ends with %d: %s%s", way, code, &out, &wrong)
	}
}
