package debrief

import (
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// held is a meeting in which the floor is held: by whom, for how many turns, and since
// which turn.
func held(stretches ...observe.Challenge) *meeting {
	m := &meeting{}
	for _, c := range stretches {
		for range c.Evidence[0] {
			b := session.Beat{Turn: sim.Turn{Number: int32(len(m.beats) + 1)}}
			if c.Kind != 0 {
				b.Reading.Challenges[0] = observe.Challenge{Kind: c.Kind, Who: c.Who, Since: c.Since}
			}
			m.beats = append(m.beats, b)
		}
	}
	return m
}

// The floor that is held by one, then by two, then by that one again is held once: what
// is done about it is not done three times, nor missed three times.
func TestFloorThatChangesHandsIsOneChallenge(t *testing.T) {
	turns := func(n int32) [4]int32 { return [4]int32{n} }
	floor := func(n, since int32, who ...sim.ID) observe.Challenge {
		c := observe.Challenge{Kind: observe.Domination, Since: since, Evidence: turns(n)}
		copy(c.Who[:], who)
		return c
	}
	quiet := func(n int32) observe.Challenge { return observe.Challenge{Evidence: turns(n)} }

	m := held(quiet(50), floor(20, 42, 2), floor(15, 42, 2, 5), floor(40, 42, 2), quiet(30), floor(20, 150, 5))
	got := m.runs()
	if len(got) != 2 {
		t.Fatalf("%d challenges, want two: %+v", len(got), got)
	}
	first, second := got[0], got[1]
	if first.first != 41 || first.last != 124 || first.who != [2]sim.ID{2} {
		t.Errorf("the first runs over beats %d to %d and is about %v", first.first, first.last, first.who)
	}
	if second.first != 149 || second.who != [2]sim.ID{5} {
		t.Errorf("the second begins at beat %d and is about %v", second.first, second.who)
	}

	// Whoever of them was named, at whatever time, it is this one that was meant.
	list := []Challenge{{Kind: observe.Domination, Who: []sim.ID{2}, among: first.among(), FromTurn: 42, ToTurn: 125}}
	for _, who := range []sim.ID{2, 5} {
		note := &placed{Noted: session.Noted{Kind: session.Notice, Note: session.Note{Challenge: observe.Domination, Who: []sim.ID{who}}}, place: place{turn: 75}}
		if match(list, note) != 0 {
			t.Errorf("member %d was named and is not matched", who)
		}
	}

	// Two quarrels at a time stay two.
	apart := held(observe.Challenge{Kind: observe.Conflict, Who: [2]sim.ID{1, 2}, Since: 1, Evidence: turns(10)}, observe.Challenge{Kind: observe.Conflict, Who: [2]sim.ID{3, 4}, Since: 1, Evidence: turns(10)})
	if n := len(apart.runs()); n != 2 {
		t.Errorf("two quarrels are %d challenges", n)
	}
}
