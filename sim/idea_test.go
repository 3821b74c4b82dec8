package sim

import "testing"

// ideas is how many different ideas groups of n find on average in so many turns.
func ideas(n, turns, groups int, c Channel) float64 {
	sum := 0.0
	for seed := range uint64(groups) {
		set := strangers(n)
		set.Ideas, set.Channel, set.Topics = true, c, nil
		g := New(set, seed)
		for range turns {
			Step(set, &g, Say{}, nil)
		}
		sum += float64(g.IdeasFound)
	}
	return sum / float64(groups)
}

// alone is how many different ideas n people find who work each for himself.
func alone(n, turns, groups int) float64 {
	sum := 0.0
	for seed := range uint64(groups) {
		var said [16]uint64
		for k := range n {
			set := strangers(1)
			set.Ideas, set.Channel, set.Topics = true, Written, nil
			g := New(set, seed*100+uint64(k))
			for range turns {
				Step(set, &g, Say{}, nil)
			}
			for i := range said {
				said[i] |= g.said[i]
			}
		}
		for _, w := range said {
			for ; w != 0; w &= w - 1 {
				sum++
			}
		}
	}
	return sum / float64(groups)
}

// Talking groups find fewer ideas than as many people alone (Diehl & Stroebe 1987;
// Mullen, Johnson & Salas 1991): about as many at two, .50 to .65 at four.
func TestTalkingBlocksIdeas(t *testing.T) {
	const groups = 100
	ratio := map[int]float64{}
	for _, n := range []int{2, 4, 8} {
		ratio[n] = ideas(n, 90, groups, Spoken) / alone(n, 90, groups)
	}
	t.Logf("spoken over alone: %.2f at 2, %.2f at 4, %.2f at 8", ratio[2], ratio[4], ratio[8])
	if ratio[2] < .8 || ratio[4] < .5 || ratio[4] > .65 || ratio[8] > ratio[4] {
		t.Errorf("spoken over alone: %v", ratio)
	}
	if written := ideas(4, 90, groups, Written) / alone(4, 90, groups); written < .9 {
		t.Errorf("written over alone: %.2f, want about 1", written)
	}
}
