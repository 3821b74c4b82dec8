package baseline

import (
	"math"
	"testing"

	"groundrules/sim"
)

// counts are the turns of each member.
func counts(turns []sim.Turn) (n [sim.Slots]float64) {
	for _, t := range turns {
		n[t.Speaker.Slot()]++
	}
	return n
}

// TestIIDSpeakers: shares differ, and who spoke before last has no more than its share.
func TestIIDSpeakers(t *testing.T) {
	b, set := iidSpeakers(), strangers(6)
	back, expected := 0.0, 0.0
	for seed := range uint64(40) {
		g := b.New(set, seed)
		turns := listen(b, set, &g, 600)
		n := counts(turns)
		for k := 2; k < len(turns); k++ {
			if turns[k].Speaker == turns[k-2].Speaker {
				back++
			}
			// Of those who may speak after the last speaker, the chance of the one before.
			weight, sum := 0.0, 0.0
			for i := 1; i <= 6; i++ {
				if sim.ID(i) != turns[k-1].Speaker {
					sum += sim.Exp(g.Members[i].Talk)
				}
			}
			weight = sim.Exp(g.Members[turns[k-2].Speaker].Talk)
			expected += weight / sum
		}
		if n[1] == n[2] && n[2] == n[3] {
			t.Error("everybody speaks as often")
		}
	}
	if ratio := back / expected; math.Abs(ratio-1) > .03 {
		t.Errorf("the floor returns %.3f times as often as shares alone say, want 1", ratio)
	}
}

// TestRoundRobin: as many turns for each, also when a facilitator speaks in between.
func TestRoundRobin(t *testing.T) {
	b, set := roundRobin(), strangers(5)
	g := b.New(set, 9)
	turns := listen(b, set, &g, 50)
	b.Step(set, &g, sim.Say{Intervention: 1, Target: [2]sim.ID{2}})
	turns = append(turns, listen(b, set, &g, 50)...)
	n := counts(turns)
	for i := 1; i <= 5; i++ {
		if n[i] != 20 {
			t.Errorf("member %d has %v of 100 turns", i, n[i])
		}
	}
}

// negatives are the shares of negative acts in each third of a life.
func negatives(b *Baseline, groups int) (thirds [3]float64) {
	for seed := range uint64(groups) {
		set := strangers(6)
		g := b.New(set, seed)
		for m := range 12 {
			for _, t := range listen(b, set, &g, 100) {
				if t.Act.Negative() {
					thirds[m/4] += 1 / float64(400*groups)
				}
			}
			b.Next(set, &g, sim.Between{})
		}
	}
	return thirds
}

// TestStageTimer: conflict rises and falls, whoever talks to whom, and dependency
// falls by the turn.
func TestStageTimer(t *testing.T) {
	x := negatives(stageTimer(), 20)
	if x[1] < 1.3*x[0] || x[1] < 1.3*x[2] {
		t.Errorf("negative acts by thirds: %.3f", x)
	}
	b, set := stageTimer(), strangers(4)
	g := b.New(set, 1)
	for range 100 {
		was := g.Dependency
		if b.Step(set, &g, sim.Say{}); g.Dependency >= was {
			t.Fatal("dependency does not fall with a turn")
		}
	}
}

// TestSymmetricTrust: every tie is the same both ways, always, and moves.
func TestSymmetricTrust(t *testing.T) {
	b, set := symmetricTrust(), strangers(8)
	g := b.New(set, 4)
	start := g.Ties
	for range 3 {
		for range 100 {
			b.Step(set, &g, sim.Say{})
			for i := 1; i <= 8; i++ {
				for j := 1; j <= 8; j++ {
					if g.Ties[i][j].Trust != g.Ties[j][i].Trust {
						t.Fatalf("%d to %d: %v and %v", i, j, g.Ties[i][j].Trust, g.Ties[j][i].Trust)
					}
				}
			}
		}
		sum := 0.0
		for j := 2; j <= 8; j++ {
			if g.Members[j].Here {
				sum += g.Ties[1][j].Trust
			}
		}
		if g.Members[1].Here && math.Abs(sum/float64(g.Present()-1)-g.MeanTrust(1)) > 1e-12 {
			t.Errorf("the mean trust of the first is %v, its ties say %v", g.MeanTrust(1), sum/float64(g.Present()-1))
		}
		b.Next(set, &g, sim.Between{})
	}
	if start == g.Ties {
		t.Error("no tie has moved")
	}
}

// TestCohesionGroupthink: of two groups of the same people the closer one hides more,
// and disagrees less.
func TestCohesionGroupthink(t *testing.T) {
	b := cohesionGroupthink()
	hidden, negative := [2]float64{}, [2]float64{}
	for k, start := range []float64{.3, .9} {
		for seed := range uint64(30) {
			set := strangers(6)
			g := b.New(set, seed)
			setCohesion(&g, start)
			for _, turn := range listen(b, set, &g, 60) {
				if turn.Voiced {
					hidden[k] += math.Abs(turn.Expressed - turn.Private)
				}
				if turn.Act.Negative() {
					negative[k]++
				}
			}
		}
	}
	if hidden[1] < 2*hidden[0] || negative[1] > .7*negative[0] {
		t.Errorf("loose and close: hidden %.1f, negative %.0f", hidden, negative)
	}
}
