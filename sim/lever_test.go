package sim

import "testing"

// In pairs only one's own conversation is heard: nobody else's trust, view or
// commitment moves by it.
func TestPairsHearOnlyEachOther(t *testing.T) {
	set := strangers(6)
	for seed := range uint64(20) {
		g := New(set, seed)
		for range 10 {
			Step(set, &g, Say{}, nil)
		}
		g.switchTo(Pairs, 30)
		for range 30 {
			before := g
			turn := Step(set, &g, Say{}, nil)
			if turn.Channel != Pairs {
				t.Fatalf("seed %d turn %d: %v, want pairs", seed, turn.Number, turn.Channel)
			}
			mine := g.Conversation[turn.Speaker]
			if turn.To.IsMember() && g.Conversation[turn.To] != mine {
				t.Fatalf("seed %d turn %d: %d speaks to %d in another conversation", seed, turn.Number, turn.Speaker, turn.To)
			}
			for i := 1; i <= set.N; i++ {
				if g.Conversation[i] != mine && g.Ties[i][turn.Speaker].Trust != before.Ties[i][turn.Speaker].Trust {
					t.Fatalf("seed %d turn %d: %d hears %d from another conversation", seed, turn.Number, i, turn.Speaker)
				}
			}
		}
		if turn := Step(set, &g, Say{}, nil); turn.Channel != Spoken {
			t.Fatalf("seed %d: still in pairs after the time agreed", seed)
		}
	}
}

// Pairs even out who talks; writing leaves nobody a floor to hold.
func TestChannelsEvenOutTurns(t *testing.T) {
	gini := func(c Channel) float64 {
		sum := 0.0
		for seed := range uint64(60) {
			set := strangers(6)
			set.Channel = c
			g := New(set, seed)
			for range 120 {
				Step(set, &g, Say{}, nil)
			}
			sum += unevenness(&g)
		}
		return sum / 60
	}
	spoken := gini(Spoken)
	for _, c := range []Channel{Pairs, Written} {
		if x := gini(c); x > .8*spoken {
			t.Errorf("%v: Gini of turns %.3f, spoken %.3f", c, x, spoken)
		}
	}
}

// unevenness is the Gini coefficient of members' turns.
func unevenness(g *Group) float64 {
	sum, apart := 0.0, 0.0
	for i := 1; i <= int(g.N); i++ {
		sum += float64(g.Members[i].Turns)
		for j := 1; j <= int(g.N); j++ {
			apart += abs(float64(g.Members[i].Turns - g.Members[j].Turns))
		}
	}
	return apart / (2 * float64(g.N) * sum)
}

// Who is called answers: nearly always after a direct question, and both of two.
func TestWhoIsCalledAnswers(t *testing.T) {
	set := strangers(6)
	set.Interventions = []Intervention{
		{ID: "ask", Targets: ToOne, Act: AsksOpinion, Minutes: .3, Levers: each(Lever{Moves: NextTurn, Of: Target, By: 5})},
		{ID: "two", Targets: ToTwo, Act: AsksOpinion, Minutes: 1, Levers: each(Lever{Moves: NextTurn, Of: Both, By: 6, Turns: 4})},
	}
	answered, both := 0, 0
	const groups = 200
	for seed := range uint64(groups) {
		g := New(set, seed)
		for range 15 {
			Step(set, &g, Say{}, nil)
		}
		h := g
		Step(set, &g, Say{Intervention: 1, Target: [2]ID{3}}, nil)
		if Step(set, &g, Say{}, nil).Speaker == 3 {
			answered++
		}
		Step(set, &h, Say{Intervention: 2, Target: [2]ID{2, 5}}, nil)
		heard := map[ID]bool{}
		for range 4 {
			heard[Step(set, &h, Say{}, nil).Speaker] = true
		}
		if heard[2] && heard[5] {
			both++
		}
	}
	if answered < groups*85/100 || both < groups*85/100 {
		t.Errorf("of %d, %d answered when asked, and both did in %d", groups, answered, both)
	}
}
