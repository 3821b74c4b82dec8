package session

import (
	"errors"
	"reflect"
	"testing"

	"groundrules/sim/observe"
)

func expecting(c Course, s Sure, k observe.ChallengeKind) Command {
	return Command{Kind: Expect, Note: &Note{Cohesion: c, Sure: s, Challenge: k}}
}

// What is expected of a meeting stands before its first beat, comes back with the
// journal, and changes nothing of the evening.
func TestWhatIsExpectedIsKept(t *testing.T) {
	p, bare := mustBegin(t, evening(), 1, nil), mustBegin(t, evening(), 1, nil)
	mustDo(t, p, expecting(Down, Very, observe.Conflict), Command{}, Command{})
	mustDo(t, bare, Command{}, Command{})
	if a, b := p.Beats()[1].Hash, bare.Beats()[1].Hash; a != b {
		t.Errorf("the evening became another one by what was expected of it: %x, want %x", a, b)
	}
	again := mustResume(t, mustRead(t, p.Journal()), evening(), nil)
	alike(t, "taken on", again, p)
	want := []Noted{{Kind: Expect, Note: Note{Cohesion: Down, Sure: Very, Challenge: observe.Conflict}}}
	if !reflect.DeepEqual(again.Notes(), want) {
		t.Errorf("the notes are %+v, want %+v", again.Notes(), want)
	}
	mustDo(t, p, back(1), Command{})
	if n := p.Notes(); len(n) != 1 || n[0].Kind != Expect {
		t.Errorf("a branch has the notes %+v, want what was expected of the meeting", n)
	}
}

func TestWhatCannotBeExpected(t *testing.T) {
	for _, test := range []struct {
		before []Command
		c      Command
		want   string
	}{
		{nil, expecting(0, Very, 0), "the prediction does not say where cohesion goes (choose up, same or down)"},
		{nil, expecting(Up, 0, 0), "the prediction does not say how sure you are (choose guess, fairly or very)"},
		{nil, expecting(Up, Guess, 99), "there is no challenge 99 (choose domination, withdrawal, conflict or groupthink)"},
		{nil, Command{Kind: Expect, Note: &Note{Cohesion: Up, Sure: Guess, Responds: 2}}, "the note expect holds no prediction (leave it out)"},
		{nil, Command{Kind: Predict, Note: &Note{Cohesion: Up, Sure: Guess, Challenge: observe.Conflict}}, "the note predict holds no challenge (leave it out)"},
		{[]Command{{}}, expecting(Up, Guess, 0), "the practice has begun already (predict what comes next)"},
		{[]Command{expecting(Up, Guess, 0)}, expecting(Down, Guess, 0), "you have said already what you expect (go in)"},
	} {
		p := mustBegin(t, evening(), 1, nil)
		mustDo(t, p, test.before...)
		was := len(p.Notes())
		_, err := p.Do(test.c)
		var no *Refusal
		if !errors.As(err, &no) || err.Error() != test.want || len(p.Notes()) != was {
			t.Errorf("%+v: %v, want %q", test.c.Note, err, test.want)
		}
	}
}
