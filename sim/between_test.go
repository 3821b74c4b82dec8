package sim

import "testing"

// life plays meetings of so many turns and gives what happened between them.
func life(set *Setup, seed uint64, meetings, turns int, done Between) (Group, []Interval) {
	g := New(set, seed)
	var between []Interval
	for m := range meetings {
		for range turns {
			Step(set, &g, Say{}, nil)
		}
		if m < meetings-1 {
			between = append(between, g.Next(set, done))
		}
	}
	return g, between
}

func TestALifeOfMeetings(t *testing.T) {
	set := strangers(8)
	set.Members[8].Arrives = 3
	set.Members[7].Leaves = 4
	for seed := range uint64(30) {
		g, between := life(set, seed, 6, 120, Between{})
		if g.Meeting != 6 || g.Turn != 120 {
			t.Fatalf("meeting %d, turn %d", g.Meeting, g.Turn)
		}
		if a := between[1].Arrived; len(a) != 1 || a[0] != 8 {
			t.Errorf("seed %d: before meeting 3 arrived %v, want member 8", seed, a)
		}
		left := false
		for _, v := range between[:3] {
			for _, id := range v.Left {
				left = left || id == 7
			}
		}
		if out := between[3].Graduated; !left && (len(out) != 1 || out[0] != 7) {
			t.Errorf("seed %d: after meeting 4 graduated %v, want member 7", seed, out)
		}
		checkGroup(t, &g)
		if g.Members[7].Here || g.Members[7].Belongs {
			t.Errorf("seed %d: who graduated is still here", seed)
		}
	}
}

// Nobody who is not here speaks or is spoken to by chance.
func TestOnlyThoseHereSpeak(t *testing.T) {
	set := strangers(6)
	set.Members[2].Arrives = 2
	for seed := range uint64(20) {
		g := New(set, seed)
		for range 150 {
			if turn := Step(set, &g, Say{}, nil); turn.Speaker == 2 || turn.To == 2 {
				t.Fatalf("seed %d: %d to %d before member 2 has come", seed, turn.Speaker, turn.To)
			}
		}
	}
}

// Dropout over twelve meetings that nobody facilitates is about a fifth (Swift &
// Greenberg 2012), and conflict rises and falls.
func TestTwelveMeetings(t *testing.T) {
	set := strangers(8)
	set.Facilitated, set.Life = false, 12
	const groups = 60
	left := 0
	for seed := range uint64(groups) {
		_, between := life(set, seed, 12, 200, Between{})
		for _, v := range between {
			left += len(v.Left)
		}
	}
	if share := float64(left) / 8 / groups; share < .12 || share > .32 {
		t.Errorf("dropout %.2f, want about .20", share)
	}
}

// Whoever is met alone trusts more and feels safer, and says what it thinks.
func TestOneToOne(t *testing.T) {
	set := strangers(6)
	more := 0
	const groups = 50
	for seed := range uint64(groups) {
		met, between := life(set, seed, 2, 80, Between{OneToOne: []ID{3}})
		not, _ := life(set, seed, 2, 80, Between{})
		if met.Ties[3][0].Trust > not.Ties[3][0].Trust {
			more++
		}
		if !met.Members[3].Belongs {
			more++ // dropped out either way
			continue
		}
		if p := between[0].Private; len(p) != 1 || p[0].Who != 3 {
			t.Fatalf("seed %d: asked alone, said %v", seed, p)
		}
	}
	if more < groups*9/10 {
		t.Errorf("trust rose beside the group without it in %d of %d", more, groups)
	}
}

// Tension goes between meetings, moods fade, and what is counted begins anew.
func TestWhatFadesBetweenMeetings(t *testing.T) {
	set := strangers(6)
	set.Opening = Opening{Dependency: Fixed(.2), Order: Fixed(1), Trust: Fixed(-.2)}
	g, _ := life(set, 4, 1, 120, Between{})
	before := g
	g.Next(set, Between{})
	if g.Fast != 0 || g.Slow != before.Slow/2 {
		t.Errorf("tension %v %v after %v %v", g.Fast, g.Slow, before.Fast, before.Slow)
	}
	if g.Norm != before.Norm || g.Dependency != before.Dependency {
		t.Error("norms or dependency moved by time alone")
	}
	for i := 1; i <= 6; i++ {
		if m := &g.Members[i]; m.Turns != 0 || m.Last != 0 || m.Words != 0 {
			t.Errorf("member %d begins with %d turns", i, m.Turns)
		}
	}
	if g.Last().Number != 0 {
		t.Error("the last turn of the meeting before is still the last")
	}
}

// A guest tells what hardly anybody knew and moves nobody far; in a new group
// members only lean back, and too many guests weary them.
func TestGuest(t *testing.T) {
	set := profile(0, 0, 0)
	for seed := range uint64(20) {
		g := New(set, seed)
		g.Meeting = 4
		before := g
		g.hearGuest(set)
		if g.Dependency <= before.Dependency || g.Members[1].Commitment <= before.Members[1].Commitment {
			t.Fatalf("seed %d: dependency %v to %v, commitment %v to %v", seed, before.Dependency, g.Dependency, before.Members[1].Commitment, g.Members[1].Commitment)
		}
		learnt := 0
		for i := 1; i <= set.N; i++ {
			if g.Items.Held[i] != before.Items.Held[i] {
				learnt++
			}
			within(t, "a view's way", abs(g.Members[i].View-before.Members[i].View), 0, guestShock+1e-12)
		}
		if learnt != 5 {
			t.Errorf("seed %d: %d learnt something, want the five who did not know it", seed, learnt)
		}
		early := before
		early.Meeting = 1
		early.hearGuest(set)
		if early.Dependency <= g.Dependency || early.Members[1].Commitment != before.Members[1].Commitment {
			t.Errorf("seed %d: a guest in a new group: dependency %v, later %v", seed, early.Dependency, g.Dependency)
		}
		g.hearGuest(set)
		tired := g
		tired.hearGuest(set)
		if tired.Members[1].Commitment >= g.Members[1].Commitment {
			t.Errorf("seed %d: the third guest wearies nobody", seed)
		}
	}
}
