package baseline

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"groundrules/sim"
)

// strangers is a group of whom nothing is known, with a facilitator's question to put
// in now and then.
func strangers(n int) *sim.Setup {
	set := &sim.Setup{N: n, Topics: []sim.Topic{{ID: "t"}}, Minutes: 60, Life: 12, Facilitated: true}
	for i := 1; i <= n; i++ {
		set.Members[i].Spread = 1
	}
	set.Interventions = []sim.Intervention{{ID: "ask", Act: sim.AsksOpinion, Minutes: .2, Targets: sim.ToOne}}
	return set
}

// listen runs so many turns of a meeting.
func listen(b *Baseline, set *sim.Setup, g *sim.Group, turns int) (out []sim.Turn) {
	for range turns {
		out = append(out, b.Step(set, g, sim.Say{}))
	}
	return out
}

func TestFind(t *testing.T) {
	for _, name := range Names() {
		b, ok := Find(name)
		if !ok || b.Name() != name {
			t.Errorf("Find(%q) = %v, %v", name, b, ok)
		}
	}
	if b, ok := Find("iid"); ok || b != nil {
		t.Errorf("Find of an unknown name gives %v, %v", b, ok)
	}
	for _, b := range All() {
		if b.Idea == "" || b.Source == "" {
			t.Errorf("%s: no idea or no source", b.ID)
		}
	}
}

// TestLegal: every turn is one that could be, for groups of every size, over meetings
// and with a facilitator who speaks.
func TestLegal(t *testing.T) {
	for _, b := range All() {
		for n := 1; n <= sim.MaxMembers; n++ {
			set := strangers(n)
			g := b.New(set, uint64(n))
			for range 3 {
				legalMeeting(t, b, set, &g)
				if g.Present() == 0 {
					break
				}
				b.Next(set, &g, sim.Between{})
			}
		}
	}
}

func legalMeeting(t *testing.T, b *Baseline, set *sim.Setup, g *sim.Group) {
	t.Helper()
	last := sim.Everyone
	for k := range 60 {
		var say sim.Say
		if k%9 == 8 {
			say = sim.Say{Intervention: 1, Target: [2]sim.ID{1}}
		}
		turn := b.Step(set, g, say)
		if say.Intervention > 0 {
			if turn.Speaker != sim.Facilitator || turn.Say != say || turn.To != 1 {
				t.Fatalf("%s, %d members: the facilitator's turn is %+v", b.ID, g.N, turn)
			}
			last = turn.Speaker
			continue
		}
		if err := legal(g, &turn, last); err != nil {
			t.Fatalf("%s, %d members, meeting %d: %v in %+v", b.ID, g.N, g.Meeting, err, turn)
		}
		last = turn.Speaker
	}
}

func legal(g *sim.Group, turn *sim.Turn, last sim.ID) error {
	switch {
	case !turn.Speaker.IsMember() || int(turn.Speaker) > int(g.N) || !g.Members[turn.Speaker].Here:
		return fmt.Errorf("nobody here speaks")
	case turn.Act < sim.ShowsSolidarity || turn.Act > sim.ShowsAntagonism:
		return fmt.Errorf("no act")
	case turn.Speaker == last && g.Present() > 1:
		return fmt.Errorf("the speaker follows itself")
	case turn.To == turn.Speaker:
		return fmt.Errorf("it is addressed to its speaker")
	case turn.Number != g.Turn || turn.Minute != g.Minute:
		return fmt.Errorf("the group's clock is elsewhere")
	case turn.Expressed < -1 || turn.Expressed > 1 || math.IsNaN(turn.Expressed):
		return fmt.Errorf("a view out of range")
	case turn.Voiced != turn.Act.VoicesView():
		return fmt.Errorf("voiced by an act that voices none, or the other way round")
	}
	return nil
}

// TestDeterministic: the same seed, the same life; a copy goes on as the original.
func TestDeterministic(t *testing.T) {
	for _, b := range All() {
		set := strangers(7)
		g, h := b.New(set, 5), b.New(set, 5)
		listen(b, set, &g, 40)
		listen(b, set, &h, 40)
		snapshot := g
		first := listen(b, set, &g, 40)
		b.Next(set, &g, sim.Between{})
		if !slices.Equal(first, listen(b, set, &snapshot, 40)) {
			t.Errorf("%s: a copy goes on otherwise", b.ID)
		}
		listen(b, set, &h, 40)
		b.Next(set, &h, sim.Between{})
		if !slices.Equal(listen(b, set, &g, 20), listen(b, set, &h, 20)) {
			t.Errorf("%s: the same seed gives two lives", b.ID)
		}
		other := b.New(set, 6)
		if slices.Equal(first, listen(b, set, &other, 40)) {
			t.Errorf("%s: another seed gives the same turns", b.ID)
		}
	}
}

// TestRoundIsKept: who is asked for in a round speaks, whatever the idea.
func TestRoundIsKept(t *testing.T) {
	for _, b := range All() {
		set := strangers(5)
		g := b.New(set, 3)
		g.Round = 1<<2 | 1<<4
		got := listen(b, set, &g, 2)
		if got[0].Speaker != 2 || got[1].Speaker != 4 || g.Round != 0 {
			t.Errorf("%s: %d and %d speak, want 2 and 4", b.ID, got[0].Speaker, got[1].Speaker)
		}
		g.Channel = sim.Rounds
		for k, turn := range listen(b, set, &g, 10) {
			if int(turn.Speaker) != k%5+1 {
				t.Fatalf("%s: %d speaks as number %d of rounds", b.ID, turn.Speaker, k+1)
			}
		}
	}
}

// TestComingsAndGoings: who leaves is not there, who is planned comes.
func TestComingsAndGoings(t *testing.T) {
	for _, b := range All() {
		set := strangers(6)
		set.Members[2].Leaves = 1
		set.Members[6].Arrives = 3
		left := 0
		for seed := range uint64(60) {
			g := b.New(set, seed)
			for m := 2; m <= 12; m++ {
				v := b.Next(set, &g, sim.Between{})
				left += len(v.Left)
				if m == 2 && !slices.Contains(append(v.Graduated, v.Left...), 2) || m == 3 && !slices.Contains(v.Arrived, 6) {
					t.Fatalf("%s, meeting %d: %+v", b.ID, m, v)
				}
			}
			here := 0
			for i := 1; i <= set.N; i++ {
				if g.Members[i].Here {
					here++
				}
			}
			if here != g.Present() {
				t.Fatalf("%s: %d are here, %d are counted", b.ID, here, g.Present())
			}
		}
		if share := float64(left) / (60 * 5); share < .08 || share > .45 {
			t.Errorf("%s: %.2f of the members leave", b.ID, share)
		}
	}
}
