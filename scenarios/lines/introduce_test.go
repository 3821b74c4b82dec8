package lines

import (
	"testing"

	"groundrules/sim"
)

// Who somebody is they say once, and early on.
func TestNobodyIntroducesThemselvesLate(t *testing.T) {
	who := Line{Who: "rosa", Act: "gives orientation", Text: "I'm Rosa. I drive a bus."}
	round := Line{Who: "rosa", Act: "gives orientation", Answers: "ground_rules", Text: "Rosa. Tired, and here."}
	tells, agrees := turn(1, sim.GivesOrientation, sim.Everyone), turn(1, sim.Agrees, 2)
	cases := []struct {
		name   string
		before []sim.Turn
		want   bool
	}{
		{"first", nil, true},
		{"second", []sim.Turn{agrees}, true},
		{"third", []sim.Turn{agrees, agrees}, false},
		{"after others", []sim.Turn{turn(2, sim.Agrees, 3), turn(3, sim.Agrees, 2)}, true},
		{"when asked, she has said it", []sim.Turn{{Speaker: sim.Facilitator, Act: sim.AsksSuggestion, Say: sim.Say{Intervention: 2}}, tells}, false},
	}
	for _, c := range cases {
		r := newRoom(who, round)
		for k, b := range c.before {
			said := r.tell(b)
			if b.Speaker == 1 && k > 0 && b.Act == sim.GivesOrientation && said.Text != round.Text {
				t.Fatalf("%s: asked, she says %q", c.name, said.Text)
			}
		}
		if got := r.tell(tells).Text == who.Text; got != c.want {
			t.Errorf("%s: said %v, want %v", c.name, got, c.want)
		}
	}
}

func TestOpensWith(t *testing.T) {
	for text, want := range map[string]bool{
		"Rosa. Tired.": true, "I'm Rosa, from fourteen.": true, "My name is Rosa. Hello.": true, "It's Rosa.": true,
		"Rosa's my aunt.": false, "I'm Rosalind.": false, "Is it Rosa?": false, "Rosa": false, "": false,
	} {
		if got := opensWith(text, "Rosa"); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
