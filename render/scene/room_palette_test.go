package scene

import (
	"testing"

	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

func TestWhatToSayIsFoundByAWord(t *testing.T) {
	v := enter(t, 8, evening(), 1280, 800)
	v.press('/', 'p', 'a', 's', 'x')
	if v.left == SteppedOut {
		t.Fatal("a letter typed into the field steps out")
	}
	if n := v.c.Outline.Find(ui.RoleRow, "Thank and pass on"); n != nil {
		t.Error("what does not hold the word is shown")
	}
	v.press(ui.Backspace)
	if n := v.c.Outline.Find(ui.RoleRow, "Thank and pass on"); n == nil {
		t.Fatalf("it is not found:\n%s", v.c.Outline.String())
	}
	v.press(ui.Enter, '2', '3', ui.Enter)
	want := sim.Say{Intervention: 2, Target: [2]sim.ID{2, 3}}
	if len(v.sent) != 1 || v.sent[0].Say != want {
		t.Fatalf("sent %+v, want %+v", v.sent, want)
	}
	v.press('/', ui.Down, ui.Enter)
	if v.room.pick.item != 2 {
		t.Errorf("the arrow chose %d of all, want 2", v.room.pick.item)
	}
	v.press('/', 'q', 'q', ui.Escape)
	if v.room.pick.open() {
		t.Error("Escape does not close the field")
	}
}

func TestWhoSaysAThingAgainSaysItInOtherWords(t *testing.T) {
	w := evening()
	b := w.say(sim.Facilitator, sim.AsksOpinion, 2, "Thank you, Marek.", "", 46)
	b.Turn.Say = sim.Say{Intervention: 2, Target: [2]sim.ID{2, 0}}
	v := enter(t, 8, w, 1280, 800)
	v.press('f', '2', '2', '3', ui.Enter)
	if got := v.sent[0].Say.Wording; got != 1 {
		t.Errorf("the second time begins with wording %d, want 1", got)
	}
}

func TestSeatsWithTwoDigitsHaveKeys(t *testing.T) {
	for keys, want := range map[string]sim.ID{"9": 9, "00": 10, "01": 11, "06": 16} {
		v := enter(t, 16, evening(), 1280, 800)
		v.press('f', '2')
		for _, k := range keys {
			v.press(k)
		}
		if got := v.room.pick.say.Target[0]; got != want {
			t.Errorf("keys %s pick %d, want %d", keys, got, want)
		}
	}
	v := enter(t, 10, evening(), 1280, 800)
	v.press('f', '2', '0')
	if got := v.room.pick.say.Target[0]; got != 10 {
		t.Errorf("0 picks %d of ten, want 10", got)
	}
}

// Everything that the stock offers is reached by its purpose's letter and a digit, and
// its words stand in the console.
func TestTheWholePaletteIsReachedByKeys(t *testing.T) {
	s := scenario(t, 8)
	s.OwnInterventions, s.Interventions = nil, nil
	for _, e := range scenarios.Library() {
		if len(e.Scenario.Interventions) > len(s.Interventions) {
			s.Interventions = e.Scenario.Interventions
		}
	}
	v := enter(t, 8, evening(), 1280, 800)
	v.room = NewRoom(s, evening(), func(session.Command) error { return nil })
	v.frames(2)
	seen := map[int8]bool{}
	for _, p := range v.room.purposes {
		for n := range len(v.room.offered(p.ID)) {
			v.press(ui.Escape, ui.Escape, p.Key, rune('1'+n))
			if k := v.room.pick.item; k > 0 {
				seen[k] = true
			}
			fits(t, p.Title+" "+seatNumber(n+1), v)
		}
	}
	if len(seen) != len(s.Interventions) {
		t.Errorf("%d of %d interventions are reached by keys", len(seen), len(s.Interventions))
	}
}

func TestWhatItDoesIsSearchedToo(t *testing.T) {
	r := &Room{scn: &scenarios.Scenario{Interventions: []scenarios.Intervention{
		{ID: "a", Title: "Open question", Effect: "Others answer."},
		{ID: "invite_dissent", Purpose: "unsaid", Title: "Invite another view", Effect: "It costs less to differ."},
	}}, purposes: []scenarios.Purpose{{ID: "unsaid", Title: "Unsaid views"}}}
	for text, want := range map[string]int{"dissent": 1, "differ": 1, "answer": 0, "unsaid view": 1} {
		if got := r.matching(text); len(got) != 1 || got[0] != want {
			t.Errorf("%q finds %v, want only %d", text, got, want)
		}
	}
}
