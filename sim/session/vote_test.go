package session

import (
	"errors"
	"os"
	"reflect"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

func hands(votes ...Vote) Command { return Command{Kind: Hands, Note: &Note{Votes: votes}} }

func option(id string, hands int, target ...sim.ID) Vote {
	v := Vote{Said: Said{Intervention: id, Delivery: sim.Direct}, Hands: hands}
	copy(v.Said.Target[:], target)
	return v
}

// A show of hands stands in the journal before what the class chose, and comes back as
// it was.
func TestAShowOfHandsIsKept(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	mustDo(t, p, Command{}, Command{})
	votes := []Vote{option("invite", 11, 2), option("pass_floor", 4, 1, 3), {Hands: 6}}
	mustDo(t, p, hands(votes...), Command{Kind: Say, Say: sim.Say{Intervention: 2, Target: [2]sim.ID{2}, Delivery: sim.Direct}})
	votes[0].Hands = 99 // whoever gave it keeps no hold of it
	again := mustResume(t, mustRead(t, p.Journal()), evening(), nil)
	alike(t, "taken on", again, p)
	want := []Noted{{Kind: Hands, After: 2, Note: Note{Votes: []Vote{option("invite", 11, 2), option("pass_floor", 4, 1, 3), {Hands: 6}}}}}
	if !reflect.DeepEqual(again.Notes(), want) {
		t.Errorf("the notes are %+v, want %+v", again.Notes(), want)
	}
	plan := p.Plan()
	if said, ok := plan.SaidOf(p.Beats()[2].Command.Say); !ok || said != votes[0].Said {
		t.Errorf("what was chosen is %+v, %v; want %+v", said, ok, votes[0].Said)
	}
	if _, ok := plan.SaidOf(sim.Say{Intervention: 99}); ok {
		t.Error("an intervention that nobody offers has an id")
	}
}

func TestAShowOfHandsThatCannotBe(t *testing.T) {
	many := make([]Vote, MaxVotes+1)
	for i := range many {
		many[i] = option("invite", 1, sim.ID(i+1))
	}
	p := mustBegin(t, evening(), 1, nil)
	p.now.group.Members[3].Here = false
	for _, test := range []struct {
		c    Command
		want string
	}{
		{hands(option("invite", 3, 2)), "there is nothing to choose between (put at least two)"},
		{hands(many...), "there are 10 options (leave some out)"},
		{hands(option("invite", 0, 2), Vote{}), "nobody's hand went up (count the hands)"},
		{hands(option("invite", -1, 2), Vote{Hands: 4}), "-1 hands cannot be counted (count 0 to 999 hands)"},
		{hands(option("invite", 1, 2), option("invite", 2, 2)), "an option is put to the class twice (put each option once)"},
		{hands(option("invite", 1, 3), Vote{}), "member 3 is not in the room (choose somebody who is here)"},
		{hands(option("sing", 1), Vote{}), `the intervention "sing" is not offered (put what this scenario offers)`},
		{hands(option("", 1), Vote{Hands: 1}), "an option says nothing, and says it somehow (name what is said)"},
		{Command{Kind: Hands, Note: &Note{Votes: []Vote{option("invite", 1, 2), {}}, Words: "a"}}, "the note hands holds no words (leave it out)"},
		{Command{Kind: Notice, Note: &Note{Challenge: observe.Conflict, Votes: []Vote{{}, {}}}}, "the note notice holds no hands (leave it out)"},
	} {
		var no *Refusal
		if _, err := p.Do(test.c); !errors.As(err, &no) || err.Error() != test.want {
			t.Errorf("%+v: %v, want %s", test.c.Note, err, test.want)
		}
	}
	if len(p.Notes()) != 0 {
		t.Error("what was refused was written down")
	}
}

// A journal of format 3, from before there was a show of hands, still reads.
func TestFormat3StillReads(t *testing.T) {
	old, err := os.ReadFile("testdata/journals/format3.journal")
	if err != nil {
		t.Fatal(err)
	}
	j := mustRead(t, old)
	if j.Lost != (Lost{}) || j.Mended != "" || string(j.Verified) != string(old) || len(j.Records) != 6 || len(j.NotesOf(0)) != 1 {
		t.Fatalf("Lost = %v, Mended = %q, %d records", j.Lost, j.Mended, len(j.Records))
	}
	p, err := j.Resume(brief(), nil)
	switch {
	case err == nil:
		mustDo(t, p, back(1), hands(option("invite", 3, 2), Vote{Hands: 1}))
		alike(t, "taken on", mustResume(t, mustRead(t, p.Journal()), brief(), nil), p)
	case j.Signature == sim.Signature():
		t.Errorf("Resume = %v", err)
	}
}
