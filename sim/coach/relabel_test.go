package coach

import (
	"math"
	"testing"

	"groundrules/sim"
)

// Members in other seats: the same choices, for the same people, in the same order.
func TestRelabelled(t *testing.T) {
	for seed := range uint64(3) {
		set := strangers(6)
		for i := 1; i <= set.N; i++ {
			set.Members[i].Talk = float64(i) / 3
		}
		seat := [...]sim.ID{0, 4, 1, 6, 2, 5, 3} // of each member in the other order
		other := *set
		for i := 1; i <= set.N; i++ {
			other.Members[seat[i]] = set.Members[i]
		}
		a, b := ask(set, seed, 30), ask(&other, seed, 30)
		a.Rollouts, b.Rollouts = 900, 900
		one, two := advise(t, a), advise(t, b)
		if one.Choices != two.Choices || len(one.Near.Best) != len(two.Near.Best) {
			t.Fatalf("seed %d: %d and %d choices", seed, one.Choices, two.Choices)
		}
		for k := range one.Near.Best {
			c, d := &one.Near.Best[k], &two.Near.Best[k]
			say := c.Say
			for i, id := range say.Target {
				if id.IsMember() {
					say.Target[i] = seat[id]
				}
			}
			if say != d.Say || c.Tied != d.Tied {
				t.Errorf("seed %d, place %d: %+v here, %+v there", seed, k+1, say, d.Say)
				continue
			}
			for i := range c.Figures {
				if math.Abs(c.Figures[i].Gain-d.Figures[i].Gain) > 1e-9 {
					t.Errorf("seed %d, place %d, %s: gains %v and %v", seed, k+1, one.Aims[i].Measure, c.Figures[i].Gain, d.Figures[i].Gain)
				}
			}
		}
	}
}
