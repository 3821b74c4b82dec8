package sim

import "testing"

// Who is left over when the other of a pair goes is put to others, and who comes into
// pairs has somebody to talk to.
func TestPairsAreMadeAnewWhenSomebodyGoesOrComes(t *testing.T) {
	set := strangers(6)
	g := New(set, 4)
	g.switchTo(Pairs, 0)
	for _, h := range []Happening{{Kind: Departure, Who: 2}, {Kind: Departure, Who: 3}, {Kind: Departure, Who: 4}, {Kind: Arrival, Who: 3}} {
		if _, ok := Happen(set, &g, h); !ok {
			t.Fatalf("%+v does not happen", h)
		}
		spoke := map[ID]int{}
		for range 40 {
			turn := Step(set, &g, Say{}, nil)
			if !turn.Speaker.IsMember() || !g.Members[turn.Speaker].Here {
				t.Fatalf("%d speaks after %+v", turn.Speaker, h)
			}
			spoke[turn.Speaker]++
		}
		for i := ID(1); i <= 6; i++ {
			if here := g.Members[i].Here; here != (spoke[i] > 0) {
				t.Errorf("after %+v member %d, here: %v, spoke %d times of 40", h, i, here, spoke[i])
			}
		}
	}
}

// Where everybody has gone time passes, and nobody speaks.
func TestAnEmptyRoomIsSilent(t *testing.T) {
	set := strangers(3)
	for _, say := range []Say{{}, {Intervention: 1}} {
		g := New(set, 4)
		for i := ID(1); i <= 3; i++ {
			Happen(set, &g, Happening{Kind: Departure, Who: i})
		}
		before := g
		var why Reasons
		turn := Step(set, &g, say, &why)
		if turn.Speaker != Everyone || turn.Act != 0 || turn.Words != 0 || turn.Minute <= before.Minute {
			t.Errorf("in an empty room: %+v", turn)
		}
		if g.Members != before.Members && say == (Say{}) {
			for i := range g.Members {
				if a, b := &g.Members[i], &before.Members[i]; a.Turns != b.Turns || a.Safety != b.Safety || a.Benefit != b.Benefit {
					t.Errorf("member %d is moved by silence", i)
				}
			}
		}
		g.Ends = 30
		for !g.Over(set) {
			Step(set, &g, say, &why)
		}
	}
}
