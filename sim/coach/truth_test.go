package coach

import (
	"math"
	"slices"
	"sync"
	"testing"

	"groundrules/sim"
	"groundrules/sim/goal"
)

// truth is the mean gains over saying nothing of every choice of an ask, from so many
// rollouts each under luck that no search has, in the order of Choices.
func truth(a Ask, rollouts int) (says []sim.Say, gains [][]float64) {
	c := newCourse(&a)
	says = Choices(a.Plan.Set, a.Group, a.AsksRule)
	gains = make([][]float64, len(says))
	var wg sync.WaitGroup
	for k, say := range says {
		wg.Go(func() { gains[k] = gainsOf(c, say, rollouts) })
	}
	wg.Wait()
	return says, gains
}

func gainsOf(c *course, say sim.Say, rollouts int) []float64 {
	gains := make([]float64, len(c.aims))
	for k, e := range samplesOf(c, []sim.Say{say}, rollouts)[0] {
		gains[k] = e.mean
	}
	return gains
}

// samplesOf are the gains of choices over saying nothing, an aim each.
func samplesOf(c *course, says []sim.Say, rollouts int) [][]sample {
	var r roller
	r.of(c)
	n := len(c.aims)
	silent, with := make([]float64, c.rowWidth()), make([]float64, c.rowWidth())
	gains := make([][]float64, len(says)*n)
	for k := range rollouts {
		r.roll(sim.Say{}, 1<<30+k, silent)
		for i, say := range says {
			r.roll(say, 1<<30+k, with)
			for a := range n {
				gains[i*n+a] = append(gains[i*n+a], with[2*a+1]-silent[2*a+1])
			}
		}
	}
	out := make([][]sample, len(says))
	for i := range says {
		for a := range n {
			e := sample{n: rollouts}
			for _, x := range gains[i*n+a] {
				e.mean += x / float64(rollouts)
			}
			for _, x := range gains[i*n+a] {
				e.add(x - e.mean)
			}
			out[i] = append(out[i], e)
		}
	}
	return out
}

// One turn on, next to nothing hangs on luck: what a choice itself moves is all there
// is. The coach has to find what trying all of them once finds, to what is worth a word.
func TestExhaustiveOneTurn(t *testing.T) {
	for seed := range uint64(8) {
		a := ask(strangers(3), seed, 12)
		a.Turns, a.NearOnly, a.Rollouts = 1, true, 400
		says, gains := truth(a, 1)
		best := 0
		for k := range says {
			if gains[k][0] > gains[best][0] {
				best = k
			}
		}
		first := advise(t, a).Near.Best[0]
		if k := slices.Index(says, first.Say); gains[best][0]-gains[k][0] >= goal.Benefit.Grain() {
			t.Errorf("seed %d: the first choice is %+v, the best %+v", seed, first.Say, says[best])
		}
		c := newCourse(&a)
		var r roller
		r.of(c)
		out := make([]float64, c.rowWidth())
		r.roll(first.Say, 7, out)
		if f := first.Figures[0]; f.Half > 1e-12 || math.Abs(f.Mean-out[0]) > 1e-12 {
			t.Errorf("seed %d: benefit %v ± %v, by trying it %v", seed, f.Mean, f.Half, out[0])
		}
	}
}

// Against every choice tried very often: a tiny group, a few turns. What the coach
// puts first must not be clearly less than the best there is.
func TestExhaustiveFewTurns(t *testing.T) {
	for seed := range uint64(4) {
		a := ask(strangers(3), 50+seed, 20)
		a.Turns, a.NearOnly, a.Rollouts = 4, true, 1500
		a.Objectives = []goal.Objective{{Measure: goal.Safety}}
		says, gains := truth(a, 1500)
		most := slices.MaxFunc(gains, func(x, y []float64) int { return int(math.Copysign(1, x[0]-y[0])) })[0]
		adv := advise(t, a)
		k := slices.Index(says, adv.Near.Best[0].Say)
		if lost := most - gains[k][0]; lost > goal.Safety.Grain() {
			t.Errorf("seed %d: the first choice is less than the best by %.4f", seed, lost)
		}
		if f := adv.Near.Best[0].Figures[0]; math.Abs(f.Gain-gains[k][0]) > 3*f.GainHalf+1e-9 {
			t.Errorf("seed %d: gain %.4f ± %.4f, in truth %.4f", seed, f.Gain, f.GainHalf, gains[k][0])
		}
	}
}

// regret is by how much the first choice under a budget is less than the best under
// another a hundred times as large, in points of cohesion.
func regret(t testing.TB, seed uint64, budget int) (lost, spread float64) {
	a := ask(strangers(6), seed, 30)
	a.Turns, a.NearOnly, a.Rollouts = 20, true, budget
	a.Objectives = []goal.Objective{{Measure: goal.Cohesion}}
	says, gains := truth(a, 100*budget/len(Choices(a.Plan.Set, a.Group, a.AsksRule))/2)
	adv := advise(t, a)
	most, least := math.Inf(-1), math.Inf(1)
	for _, g := range gains {
		most, least = max(most, g[0]), min(least, g[0])
	}
	return most - gains[slices.Index(says, adv.Near.Best[0].Say)][0], most - least
}

func TestRegret(t *testing.T) {
	if testing.Short() {
		t.Skip("brute force")
	}
	sum, all := 0.0, 0.0
	const cases = 3
	for seed := range uint64(cases) {
		lost, spread := regret(t, 200+seed, 500)
		sum, all = sum+lost/cases, all+spread/cases
	}
	if sum > goal.Cohesion.Grain() {
		t.Errorf("regret %.3f points on the average, more than is worth a word; between best and worst lie %.1f", sum, all)
	}
	t.Logf("regret %.3f points on the average; between best and worst lie %.1f", sum, all)
}

func BenchmarkRegret(b *testing.B) {
	for _, budget := range []int{300, 1000, 4000} {
		b.Run("", func(b *testing.B) {
			sum, n := 0.0, 0
			for b.Loop() {
				lost, _ := regret(b, 300+uint64(n), budget)
				sum += lost
				n++
			}
			b.ReportMetric(float64(budget), "rollouts")
			b.ReportMetric(sum/float64(n), "points-of-regret")
		})
	}
}
