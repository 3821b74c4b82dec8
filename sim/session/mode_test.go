package session

import (
	"errors"
	"testing"
)

func assessment() Plan {
	plan := evening()
	plan.Mode = Assessment
	return plan
}

// An assessment is one course of one evening, the same for everybody.
func TestAssessment(t *testing.T) {
	seed := FixedSeed(evening().Source)
	p := mustBegin(t, assessment(), seed, nil)
	mustDo(t, p, Command{}, Command{})
	_, err := p.Do(back(1))
	var refusal *Refusal
	want := "an assessment has no way back (go on, or begin a practice of the same scenario afterwards)"
	if !errors.As(err, &refusal) || err.Error() != want {
		t.Errorf("Do = %v, want %s", err, want)
	}
	mustDo(t, p, commands()[1:]...)
	again := mustResume(t, mustRead(t, p.Journal()), evening(), nil)
	same(t, "resumed", again, p)
	if again.Plan().Mode != Assessment {
		t.Errorf("resumed it is a %v", again.Plan().Mode)
	}
	if _, err := again.Do(back(1)); err == nil || err.Error() != want {
		t.Errorf("resumed: Do = %v", err)
	}
}

func TestAssessmentHasItsSeed(t *testing.T) {
	if _, err := Begin(assessment(), 1, nil); err == nil || err.Error() != "an assessment with this scenario has the seed 787523, not 1 (leave the seed out)" {
		t.Errorf("Begin = %v", err)
	}
	plan := evening()
	plan.Mode = 3
	if _, err := Begin(plan, 1, nil); err == nil {
		t.Error("a practice begins in a mode that there is not")
	}
}

// Only the header knows of the mode: it changes nothing in the room.
func TestModeChangesNothingInTheRoom(t *testing.T) {
	seed := FixedSeed(evening().Source)
	p, other := mustBegin(t, assessment(), seed, nil), mustBegin(t, evening(), seed, nil)
	mustDo(t, p, commands()...)
	mustDo(t, other, commands()...)
	for i, b := range p.Beats() {
		if !equal(b, other.Beats()[i]) {
			t.Fatalf("beat %d differs between modes", i+1)
		}
	}
}

func TestWhatModesHave(t *testing.T) {
	for i, name := range Modes() {
		m, ok := FindMode(name)
		if !ok || int(m) != i || m.String() != name {
			t.Errorf("FindMode(%q) = %v, %v", name, m, ok)
		}
	}
	if _, ok := FindMode("exam"); ok {
		t.Error("there is a mode exam")
	}
	for m, want := range map[Mode][3]bool{Practising: {true, true, true}, Rehearsal: {false, true, false}, Assessment: {}} {
		if got := [3]bool{m.Hints(), m.GoesBack(), m.LooksAhead()}; got != want {
			t.Errorf("%v has hints, a way back, what-if: %v, want %v", m, got, want)
		}
	}
}
