package term

import (
	"strings"
	"testing"

	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// What is noticed, expected, judged and planned is typed whole or piece by piece, and
// comes back in the debrief.
func TestNotesAreTyped(t *testing.T) {
	s := &shelf{}
	out, err := played(t, lifeOf(), s, "", "2",
		"notice domination ben", "notice w", "ben bea", "notice", "4", "", "notice boredom", "1", "zoe", "notice conflict zoe",
		"predict up very bea", "predict", "2", "g", "", "predict s f zoe", "predict b", "b", "predict up very bea ben", "predict up guess", "f 2 bea",
		"f 2 bea g1", "200", "rate", "5", "2", "", "b", "rate", "5", "2", "", "3", "9", "4", "1", "2", "Too quick.",
		"plan", "plan Wait for Bea", "", "d")
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, n := range s.practice.Notes() {
		kinds = append(kinds, n.Kind.String())
	}
	if got := strings.Join(kinds, " "); got != "notice notice notice predict predict rate plan_next" {
		t.Errorf("the notes are %s", got)
	}
	notes := s.practice.Notes()
	if n := notes[1].Note; n.Challenge != observe.Withdrawal || len(n.Who) != 2 {
		t.Errorf("the second is %+v", n)
	}
	if n := notes[4].Note; n.Cohesion != session.Same || n.Sure != session.Guess || n.Responds != 0 {
		t.Errorf("the second prediction is %+v", n)
	}
	want(t, out, "Noted: domination, about Ben.", "Noted: groupthink.", "“boredom” is none of them.", "One person, not “bea ben”. Nothing is noted.", "One person, not “f 2 bea”.", "Nobody here is called “zoe”.",
		"Noted. Now say it", "Nothing is noted.", "Too quick.", "Write what you mean to do behind it", "What you wrote down for today: Wait for Bea")
}

func TestHintsInThreeSteps(t *testing.T) {
	s := &shelf{}
	out, err := played(t, lifeOf(), s, "", "3", "hint", "hint", "hint", "hint", "", "hint", "x", "hint")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out, "What do you notice"); n != 2 {
		t.Errorf("the first step came %d times, want 2: anew after a turn", n)
	}
	want(t, out, "(hint again for more)", "In the model's reading: ", "That was the whole hint. What you say is yours to choose.")
}

func TestCardsAreTyped(t *testing.T) {
	out, err := played(t, lifeOf(), &shelf{}, "", "concept", "concept storming", "concept pass", "concept boredom", "x", "concept forming", "q")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "Stages: forming, storming", "Storming (stage)", "Thank and pass on (intervention)", "There is no card “boredom”.", "Forming (stage)")
}

func TestDecisionsAreReviewed(t *testing.T) {
	out, err := played(t, lifeOf(), &shelf{}, "", "8", "f 2 bea g1", "20", "x", "review", "d")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "Looking at each decision again", "beside what else could have been said, in this model", "Invite one person", "Debrief: ")
	out, err = played(t, lifeOf(), &shelf{}, "", "x", "review", "q")
	if err != nil {
		t.Fatal(err)
	}
	want(t, out, "There is nothing to look at")
}
