package lines

import (
	"testing"

	"groundrules/sim"
)

func TestAddresses(t *testing.T) {
	c := threeOf()
	const rosa, marek, ines = 1 << 1, 1 << 2, 1 << 3
	for text, want := range map[string][2]people{
		"Go on, Marek.":                     {marek, 0},
		"Marek, go on.":                     {marek, 0},
		"That's it, Marek, that's just it.": {marek, 0},
		"No. Marek, wait. Ask Ines.":        {marek, ines},
		"Marek's tea. Marek, your tea.":     {marek, 0},
		"Marek's right, and Rosa said so.":  {0, marek | rosa},
		"Rosalind is well, and Inesita too": {0, 0},
		"Not now, Ines":                     {ines, 0},
		"":                                  {0, 0},
	} {
		if calls, mentions := addresses(text, &c); calls != want[0] || mentions != want[1] {
			t.Errorf("%q: calls %b, mentions %b, want %b", text, calls, mentions, want)
		}
	}
}

// What calls somebody is said to them or to all, and what speaks of somebody not to them.
func TestNamesSuitWhoIsAddressed(t *testing.T) {
	for _, c := range []struct {
		text string
		to   map[sim.ID]bool
	}{
		{"Mind your chair, Marek.", map[sim.ID]bool{2: true, 3: false, sim.Everyone: true, sim.Facilitator: true}},
		{"I had it from Marek.", map[sim.ID]bool{2: false, 3: true, sim.Everyone: true, sim.Facilitator: true}},
	} {
		for to, want := range c.to {
			r := newRoom(Line{Who: "rosa", Act: "gives orientation", Text: c.text})
			if got := r.tell(turn(1, sim.GivesOrientation, to)).Text == c.text; got != want {
				t.Errorf("%q to %d: said %v, want %v", c.text, to, got, want)
			}
		}
	}
	r := newRoom(Line{Who: "rosa", Act: "gives orientation", To: "ines", Text: "Marek, are you hearing this?"})
	if got := r.tell(turn(1, sim.GivesOrientation, 3)).Text; got != "Marek, are you hearing this?" {
		t.Errorf("to Ines, as its author has it: %q", got)
	}
}
