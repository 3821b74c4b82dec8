package session

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// A practice with its notes left out is the same evening: the same beats, the same
// words and hashes.
func TestNotesChangeNothing(t *testing.T) {
	for _, seed := range []uint64{1, 2, 3} {
		all := winding(t, seed)
		with, without := mustBegin(t, life(), seed, nil), mustBegin(t, life(), seed, nil)
		mustAll(t, with, all)
		noted := 0
		for _, o := range all {
			if o.c.Kind.IsNote() {
				noted++
				continue
			}
			mustAll(t, without, []op{o})
		}
		if noted < 4 {
			t.Fatalf("only %d notes", noted)
		}
		if *with.Group() != *without.Group() || !reflect.DeepEqual(with.Branches(), without.Branches()) {
			t.Error("notes changed the group or the branches")
		}
		for b := range with.Branches() {
			if !reflect.DeepEqual(with.BeatsOf(b), without.BeatsOf(b)) {
				t.Errorf("notes changed a beat of branch %d", b)
			}
		}
	}
}

// Notes from before the point one goes back to stay; those after it belong to the
// branch that was left.
func TestNotesAndBranches(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	note := func(k observe.ChallengeKind) { mustDo(t, p, noticed(k)) }
	mustDo(t, p, Command{}, Command{})
	note(observe.Domination) // after 2
	mustDo(t, p, Command{}, Command{})
	note(observe.Conflict) // after 4
	mustDo(t, p, back(2))
	note(observe.Withdrawal) // after 2, in branch 1
	mustDo(t, p, Command{})
	mustAll(t, p, []op{{open: true, branch: 0}})
	note(observe.Groupthink) // after 4
	mustAll(t, p, []op{{c: back(4)}, {open: true, branch: 0}})
	note(observe.Domination) // after 4, once branch 2 has begun
	want := [][]observe.ChallengeKind{
		{observe.Domination, observe.Conflict, observe.Groupthink, observe.Domination},
		{observe.Domination, observe.Withdrawal},
		{observe.Domination, observe.Conflict, observe.Groupthink},
	}
	j := mustRead(t, p.Journal())
	again := mustResume(t, j, evening(), nil)
	for b := range want {
		var got []observe.ChallengeKind
		for _, n := range p.NotesOf(b) {
			got = append(got, n.Note.Challenge)
		}
		if !reflect.DeepEqual(got, want[b]) {
			t.Errorf("branch %d has the notes %v, want %v", b, got, want[b])
		}
		if !reflect.DeepEqual(j.NotesOf(b), p.NotesOf(b)) || !reflect.DeepEqual(again.NotesOf(b), p.NotesOf(b)) {
			t.Errorf("branch %d has other notes in the journal", b)
		}
	}
	if p.NotesOf(3) != nil || p.NotesOf(-1) != nil || j.NotesOf(3) != nil {
		t.Error("there are notes of no branch")
	}
}

// What was expected of what came next is not expected of what comes instead. Going
// back to where one stands already leaves it as it is.
func TestPredictionsAndBranches(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	mustDo(t, p, Command{}, predicted(Up, Very, 0), noticed(observe.Conflict), back(1))
	if n := len(p.Notes()); n != 2 {
		t.Errorf("%d notes after going back nowhere, want 2", n)
	}
	mustDo(t, p, Command{}, predicted(Down, Guess, 0), Command{}, back(1))
	notes := p.Notes()
	if len(notes) != 1 || notes[0].Kind != Notice {
		t.Errorf("after going back: %+v, want what was noticed", notes)
	}
	alike(t, "resumed", mustResume(t, mustRead(t, p.Journal()), evening(), nil), p)
}

func TestNoteIsTheTraineesOwn(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	c := noticed(observe.Conflict, 1, 2)
	mustDo(t, p, c)
	c.Note.Who[0] = 3
	mustDo(t, p, noticed(observe.Conflict, []sim.ID{}...))
	if got := p.Notes()[0].Note.Who; !reflect.DeepEqual(got, []sim.ID{1, 2}) {
		t.Errorf("the note is about %v", got)
	}
	handed := p.Notes()
	_ = append(handed, Noted{Kind: Rate})
	mustDo(t, p, noticed(observe.Conflict))
	if p.Notes()[2].Kind != Notice {
		t.Error("what was handed out is the practice's own")
	}
	same(t, "resumed", mustResume(t, mustRead(t, p.Journal()), evening(), nil), p)
}

// A note is made where one stands: its beat is the one before it, and one who has
// stepped out has not come back by it.
func TestNoteIsNoBeat(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	b, err := p.Do(noticed(observe.Domination))
	if err != nil || !equal(b, Beat{}) {
		t.Errorf("Do = %+v, %v, want no beat", b, err)
	}
	mustDo(t, p, Command{}, Command{Kind: StepOut})
	b, err = p.Do(rated(3))
	if err != nil || !equal(b, p.Beats()[1]) || p.State() != SteppedOut || len(p.Beats()) != 2 {
		t.Errorf("Do = %+v, %v, and it is %v after %d beats", b, err, p.State(), len(p.Beats()))
	}
}

func TestNotesRefused(t *testing.T) {
	long := strings.Repeat("ä", MaxWords+1)
	tests := []struct {
		c    Command
		want string
	}{
		{Command{Kind: Notice}, "nothing is written in the note notice (say what)"},
		{noticed(0), "there is no challenge 0 (choose domination, withdrawal, conflict or groupthink)"},
		{noticed(5), "there is no challenge 5 (choose domination, withdrawal, conflict or groupthink)"},
		{noticed(observe.Conflict, 1, 1), "member 1 is named twice (name each member once)"},
		{noticed(observe.Conflict, 5), "member 5 is not in the group (choose somebody who belongs to it)"},
		{noticed(observe.Conflict, 0), "there is no member 0 (choose a member)"},
		{noticed(observe.Conflict, 100), "there is no member 100 (choose a member)"},
		{predicted(0, Very, 0), "the prediction does not say where cohesion goes (choose up, same or down)"},
		{predicted(Up, 0, 0), "the prediction does not say how sure you are (choose guess, fairly or very)"},
		{predicted(Up, 4, 0), "the prediction does not say how sure you are (choose guess, fairly or very)"},
		{predicted(Up, Very, 3), "member 3 is not in the room (choose somebody who is here)"},
		{predicted(Up, Very, -1), "there is no member -1 (choose a member, or leave it out)"},
		{rated(2), "the meeting is still going on (step out, or listen until it is over)"},
		{planned("Wait."), "the meeting is still going on (step out, or listen until it is over)"},
		{planned(" \n"), "there is nothing in the plan (write down one thing to try)"},
		{planned("a\x00"), "what is written cannot be read as text (use letters, spaces and line breaks)"},
		{planned(long), "a note has at most 2000 characters (say it more briefly)"},
		{Command{Kind: Rate, Note: &Note{Words: "Well."}}, "nothing is judged (give one dimension a mark of 1 to 5)"},
		{rated(6), "timing cannot be given 6 (choose 1 to 5)"},
		{Command{Kind: Rate, Note: &Note{Ratings: []Rating{{"a", 1}, {"a", 2}}}}, "a is judged twice (judge each dimension once)"},
		{Command{Kind: Rate, Note: &Note{Ratings: []Rating{{"", 1}}}}, `"" cannot be a dimension (name a dimension of the rubric)`},
		{Command{Kind: Rate, Note: &Note{Ratings: make([]Rating, 21)}}, "21 dimensions are judged (leave 1 out)"},
		{Command{Kind: PlanNext, Note: &Note{Words: "a", Sure: Very}}, "the note plan_next holds no prediction (leave it out)"},
		{Command{Kind: Notice, Say: sim.Say{Intervention: 1}, Note: &Note{}}, "to notice says nothing to the group (leave the intervention out)"},
	}
	p := mustBegin(t, evening(), 1, nil)
	p.now.group.Members[3].Here = false
	size := len(p.Journal())
	for _, test := range tests {
		_, err := p.Do(test.c)
		var refusal *Refusal
		if !errors.As(err, &refusal) || err.Error() != test.want {
			t.Errorf("%v: %v, want %s", test.c.Note, err, test.want)
		}
	}
	if len(p.Journal()) != size || len(p.Notes()) != 0 {
		t.Error("what was refused is in the journal")
	}
}

func TestNotesAtTheEnd(t *testing.T) {
	plan := quiet(2)
	plan.Meetings = 2
	p := mustBegin(t, plan, 1, nil)
	for range 2 {
		end(t, p)
		for _, c := range []Command{noticed(observe.Conflict), predicted(Up, Guess, 0)} {
			if _, err := p.Do(c); err == nil || err.Error() != "the meeting is over (see the debrief)" {
				t.Errorf("%v: %v", c.Kind, err)
			}
		}
		mustDo(t, p, rated(2), planned("Ask 2 alone."), planned("Ask 2 alone, and wait."))
		if _, err := p.Do(rated(5)); err == nil || err.Error() != "you have judged this already (see the debrief)" {
			t.Errorf("judged twice: %v", err)
		}
		if p.State() == BetweenMeetings {
			mustDo(t, p, Command{Kind: Consult}, Command{Kind: Onward}, Command{})
			if got := p.Planned(); got != "Ask 2 alone, and wait." {
				t.Errorf("planned for this meeting is %q", got)
			}
		}
	}
	alike(t, "resumed", mustResume(t, mustRead(t, p.Journal()), plan, nil), p)
}

// Nothing is written where danger has been disclosed, nor is anything of it judged.
func TestNoNotesInDanger(t *testing.T) {
	plan := evening()
	plan.Danger = &Danger{Who: 2, Words: "…", GoesOn: true}
	p := mustBegin(t, plan, 1, nil)
	mustDo(t, p, Command{})
	for range 2 {
		for _, c := range []Command{noticed(observe.Conflict), predicted(Up, Guess, 0), rated(1), planned("Wait.")} {
			if _, err := p.Do(c); err == nil {
				t.Errorf("%v is possible in danger", c.Kind)
			}
		}
		mustDo(t, p, Command{Kind: StepOut})
	}
}

func TestCourseOf(t *testing.T) {
	for after, want := range map[float64]Course{52: Same, 48: Same, 52.01: Up, 47.99: Down, 50: Same} {
		if got := CourseOf(50, after); got != want {
			t.Errorf("from 50 to %v is %v, want %v", after, got, want)
		}
	}
	if Guess.Chance() != .45 || Fairly.Chance() != .65 || Very.Chance() != .9 {
		t.Error("the words stand for other chances")
	}
}

func TestNoteRecordsThatMakeNoSense(t *testing.T) {
	empty := mustBegin(t, evening(), 1, nil)
	hash := `","hash":"` + hex64(chainStart(1)) + `"`
	for record, want := range map[string]string{
		`"kind":"notice","note":{"challenge":"conflict"},"name":"`:                       "",
		`"kind":"notice","name":"`:                                                       `nothing is written in the note "notice"`,
		`"kind":"notice","note":{"challenge":"boredom"},"name":"`:                        `there is no challenge "boredom"`,
		`"kind":"predict","note":{"cohesion":"sideways","sure":"very"},"name":"`:         `there is no course "sideways"`,
		`"kind":"predict","note":{"cohesion":"up","sure":"quite"},"name":"`:              `there is no word for how sure "quite"`,
		`"kind":"predict","note":{"cohesion":"up","sure":"very","responds":99},"name":"`: "there is no member 99 (choose a member, or leave it out)",
		`"kind":"rate","note":{"ratings":[{"dimension":"a","mark":9}]},"name":"`:         "a cannot be given 9 (choose 1 to 5)",
		`"kind":"notice","note":{"challenge":"conflict"},"branch":0,"name":"`:            "it is a note and about branches",
		`"kind":"notice","note":{"challenge":"conflict"},"danger":true,"name":"`:         "it is a note and has a turn",
		`"kind":"named","branch":0,"note":{"challenge":"conflict"},"name":"`:             "it is about branches and has a turn",
	} {
		j := mustRead(t, resealedAfter(empty.mark, empty.Journal(), `{"n":1,`+record+hash+`,"prev":"PREV"}`))
		if want == "" && len(j.Records) != 1 || want != "" && (j.Lost.Line != 3 || j.Lost.Why != want) {
			t.Errorf("%s: Lost = %v, want %q", record, j.Lost, want)
		}
	}
	elsewhere := `{"n":1,"kind":"notice","note":{"challenge":"conflict"},"hash":"0000000000000001","prev":"PREV"}`
	if j := mustRead(t, resealedAfter(empty.mark, empty.Journal(), elsewhere)); j.Lost.Why != "it was not written where its hash says" {
		t.Errorf("Lost = %v", j.Lost)
	}
}
