package term

import (
	"strings"
	"testing"

	"groundrules/sim/session"
)

// lifeOf makes small a scenario of three meetings with an agenda and events.
func lifeOf() string {
	s := strings.Replace(small, "minutes = 12", "minutes = 6\nmeetings = 3", 1)
	s = strings.Replace(s, "[[topic]]\n", "[[topic]]\nid = \"key\"\n", 1)
	return s + `
[[topic]]
id = "rota"
title = "the rota"
question = "Who comes first?"
[[agenda]]
meeting = 2
minute = 1
topic = "rota"
channel = "pairs"
turns = 4
[[event]]
id = "letter"
meeting = 1
minute = 2
kind = "news"
text = "A letter comes."
[[event]]
id = "goes"
meeting = 2
minute = 3
kind = "departure"
who = "bea"
text = "Bea has to go."
`
}

func TestLifeIsToldMeetingByMeeting(t *testing.T) {
	s := &shelf{}
	out, err := played(t, lifeOf(), s, "", "200", "s", "meet ben", "meet zoe", "guest", "guest", "plan Wait longer", "v", "", "200",
		"f 2 bea g1", "b", "", "200", "d")
	if err != nil {
		t.Fatal(err)
	}
	if got := s.practice.State(); got != session.Over {
		t.Errorf("the practice is %v, want over", got)
	}
	want(t, out, "you will see 3 in a row; each takes 6 minutes", "meeting 1, minute 0 of 6", "A letter comes.", "After meeting 1 of 3",
		"You will meet Ben alone before the next meeting.", "Nobody here is called “zoe”.", "No guest is asked.",
		"You asked your supervisor, who listened.", "Before meeting 2", "- You met Ben alone.", "What Ben said to you alone:",
		"What you wrote down for today: Wait longer", "On the table now: the rota. Who comes first?", "They talk in pairs now.",
		"They talk in one circle again.", "[3] Bea has to go.", "After meeting 2 of 3", "No longer in the group: Bea.",
		"That was the last meeting.", "3 meetings were played", "MEETING 2", "After meeting 1 you met Ben alone.")
	if strings.Contains(out, "The guest whom you asked") {
		t.Error("a guest who was left out again was asked")
	}
}

func TestSomebodyWhoIsGoneCannotBeAsked(t *testing.T) {
	out, err := played(t, lifeOf(), &shelf{}, "", "200", "", "200", "", "f 2 bea g1", "ada", "p", "x", "")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "Bea is not here.", "1 Ada, 2 Ben to whom > ada", "3 Bea: does not belong to the group.")
}

func TestGoingBackAndBranches(t *testing.T) {
	s := &shelf{}
	out, err := played(t, lifeOf(), s, "", "back 3", "10", "back 4", "branches", "name 1 the other way", "name 0 7", "open 0",
		"compare 0 1", "compare 0 9", "open the other way", "3", "compare 0 1", "back turn 2", "back minute 99", "back meeting 7",
		"back", "back start", "200", "", "3", "back meeting 1", "back meeting 2 turn 1", "x", "back 2", "x", "")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "again, on branch 2. What came after it is kept as branch 1.", "You are there already.",
		"- 1: leaves branch 0 at minute 1 of meeting 1; goes on until", "(you are here)", "Branch 1 is called “the other way” now.", "is a number and would be taken for one",
		"This branch never was there.", "Where to? For instance: back 5 (turns)", "There is no branch “9”.",
		"You have stepped out, at minute")
	if n := len(s.practice.Branches()); n < 6 {
		t.Errorf("there are %d branches", n)
	}
}

func TestSearchFindsWhatCanBeSaid(t *testing.T) {
	s := &shelf{}
	out, err := played(t, small, s, "", "5", "/", "/quiet zebra", "/invite", "1", "bea", "g1", "/rule", "b", "/pass", "99", "/Invite", "x", "")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "A word to look for stands behind it", "Nothing that can be said has “quiet zebra” in it.", "(f 2)", "(g 1)", "“99” is none of them.", "You have stepped out")
	if n := strings.Count(out, "Invite one person"); n < 2 {
		t.Errorf("another word was not looked for: %d", n)
	}
	said := 0
	for _, b := range s.practice.Beats() {
		if b.Command.Kind == session.Say {
			said++
		}
	}
	if said != 1 {
		t.Errorf("%d things were said, want 1:\n%s", said, out)
	}
}

// An event can be the disclosure of danger; where the author leaves no way on, nothing
// offers one.
func TestDangerOfAnEvent(t *testing.T) {
	text := lifeOf() + `
[[event]]
id = "told"
meeting = 1
minute = 1
kind = "word"
who = "bea"
act = "gives orientation"
words = "There is something."
danger = true
`
	out, err := played(t, text, &shelf{}, "", "50", "a", "back 3", "", "")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "“There is something.”", "The exercise stops here.", "The practice ends here, at minute 1 of meeting 1.")
	if strings.Contains(out, "go on from there") || strings.Contains(out, "You are at") {
		t.Errorf("a way on is offered:\n%s", out)
	}
	out, err = played(t, text+"goes_on = true\n", &shelf{}, "", "50", "a", "5", "x", "")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "a once you have read it, to go on", "go on from there")
}

// Between two meetings no more can be met alone than in the window.
func TestThreeAreMetAloneAtMost(t *testing.T) {
	s := &shelf{}
	text := strings.Replace(lifeOf(), "[[topic]]", "[[member]]\nid = \"kim\"\nname = \"Kim\"\n\n[[topic]]", 1)
	out, err := played(t, text, s, "", "200", "meet 1 2 3 4", "meet 1", "meet 4", "guest", "", "x", "")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "You will not meet Kim: three are the most in between.", "You will meet Kim alone before the next meeting.",
		"The guest whom you asked spoke first")
	for _, b := range s.practice.Beats() {
		if c := b.Command; c.Kind == session.Onward && (c.Between == nil || len(c.Between.OneToOne) != 3) {
			t.Errorf("met alone: %+v", c.Between)
		}
	}
}
