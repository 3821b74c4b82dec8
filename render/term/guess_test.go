package term

import (
	"testing"

	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// How it will end is guessed once, and before anything has happened.
func TestAFirstGuessIsTyped(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		note  session.Note
		words []string
	}{
		{
			"whole",
			[]string{"guess higher fairly conflict", "guess lower very none", "2"},
			session.Note{Cohesion: session.Up, Sure: session.Fairly, Challenge: observe.Conflict},
			[]string{"how will it end? Type guess.", "Noted. The debrief sets it beside what came.", "You have said already what you expect"},
		},
		{
			"piece by piece",
			[]string{"guess", "s", "4", "3", "none"},
			session.Note{Cohesion: session.Same, Sure: session.Very},
			[]string{"none: none in particular"},
		},
		{"too late", []string{"2", "guess lower guess withdrawal"}, session.Note{}, []string{"The practice has begun already"}},
		{"left", []string{"guess higher", "b", "2"}, session.Note{}, nil},
	} {
		s := &shelf{}
		out, err := played(t, small, s, append([]string{""}, c.lines...)...)
		if err != nil {
			t.Fatal(err)
		}
		want(t, out, c.words...)
		var got session.Note
		for _, n := range s.practice.Notes() {
			got = n.Note
		}
		if got.Cohesion != c.note.Cohesion || got.Sure != c.note.Sure || got.Challenge != c.note.Challenge || len(s.practice.Notes()) > 1 {
			t.Errorf("%s: the guess is %+v, want %+v", c.name, got, c.note)
		}
	}
}
