package coach

import (
	"testing"

	"groundrules/sim"
)

// What is dropped is clearly less, and is so under other luck too: of what an interval of
// 95 % told from the best, hardly anything is as good in truth.
func TestDroppedAreLess(t *testing.T) {
	dropped, wrong := 0, 0
	for seed := range uint64(4) {
		a := ask(strangers(5), seed, 30)
		adv := advise(t, a)
		judge := judged(t, a, 150)
		for _, b := range adv.Near.Behind {
			if !b.Clearly {
				t.Errorf("seed %d: %+v was dropped with %d rollouts, and is not clearly less", seed, b.Say, b.Rollouts)
			}
			dropped++
			if !judge.less(b.Say, adv.Near.Best[0].Say, near) && !judge.less(b.Say, adv.Far.Best[0].Say, far) {
				wrong++
			}
		}
	}
	if dropped < 100 || wrong*100 > dropped {
		t.Errorf("of %d that were dropped, %d are as good as the first", dropped, wrong)
	}
}

// With too few rollouts to tell them apart the better ones go on, and what is dropped is
// not all called clearly less.
func TestRaceWithFewRollouts(t *testing.T) {
	a := ask(strangers(8), 2, 30)
	a.Rollouts = 300
	adv := advise(t, a)
	clearly := 0
	for _, b := range adv.Near.Behind {
		if b.Clearly {
			clearly++
		}
	}
	if n := len(adv.Near.Behind); clearly == n || n < 30 {
		t.Errorf("of %d that were dropped with 300 rollouts in all, %d are called clearly less", n, clearly)
	}
	if len(adv.Near.Best) != finalists {
		t.Errorf("%d were estimated, want %d", len(adv.Near.Best), finalists)
	}
}

// jury knows all choices of an ask by many rollouts that no search has.
type jury struct {
	s  *Search
	at map[sim.Say]int
}

func judged(t *testing.T, a Ask, rollouts int) jury {
	t.Helper()
	s, err := NewSearch(a)
	if err != nil {
		t.Fatal(err)
	}
	j := jury{s, map[sim.Say]int{}}
	var r roller
	r.of(s.rolls)
	for i := range s.arms {
		arm := &s.arms[i]
		j.at[arm.say] = i
		arm.rows, arm.n = make([]float64, rollouts*s.width), rollouts
		for k := range rollouts {
			r.roll(arm.say, 1<<30+k, arm.rows[k*s.width:(k+1)*s.width])
		}
	}
	return j
}

func (j jury) less(say, than sim.Say, h horizon) bool { return j.s.worse(j.at[say], j.at[than], h) }
