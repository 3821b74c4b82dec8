package coach

import (
	"math"
	"sync"
	"testing"

	"groundrules/sim"
)

// tally is in how many cases the interval of a gain held the gain that other
// rollouts find, by objective.
type tally struct{ held, all [4]int }

func (c *tally) share() (share float64, all int) {
	held := 0
	for k := range c.all {
		held, all = held+c.held[k], all+c.all[k]
	}
	return float64(held) / float64(all), all
}

// coverage looks at all finalists of many searches. What is marked as rough does not
// count, nor what is certain to a tenth of what is worth a word. The other rollouts
// are a sample too: its own half-width is allowed for.
func coverage(t testing.TB, members, turns, rollouts, cases, other int) (sum tally) {
	counts := make([]tally, cases)
	gate := make(chan struct{}, 2)
	var wg sync.WaitGroup
	for i := range cases {
		wg.Go(func() {
			gate <- struct{}{}
			defer func() { <-gate }()
			a := ask(strangers(members), uint64(1000+i), 10+i%30)
			a.Turns, a.NearOnly, a.Rollouts, a.Workers = turns, true, rollouts, 1
			adv := advise(t, a)
			var says []sim.Say
			for _, c := range adv.Near.Best {
				says = append(says, c.Say)
			}
			for c, samples := range samplesOf(newCourse(&a), says, other) {
				for k, e := range samples {
					f := &adv.Near.Best[c].Figures[k]
					if says[c].Intervention == 0 || f.Rough || f.GainHalf < adv.Aims[k].Measure.Grain()/10 {
						continue
					}
					counts[i].all[k]++
					if d := f.Gain - e.mean; math.Abs(d) <= math.Hypot(f.GainHalf, e.half()) {
						counts[i].held[k]++
					}
				}
			}
		})
	}
	wg.Wait()
	for i := range counts {
		for k := range sum.all {
			sum.held[k] += counts[i].held[k]
			sum.all[k] += counts[i].all[k]
		}
	}
	return sum
}

// The finalists' intervals are of rollouts that did not choose them, and hold what
// they say they hold.
func TestIntervalsHold(t *testing.T) {
	if testing.Short() {
		t.Skip("many rollouts")
	}
	c := coverage(t, 6, 25, 1200, 120, 250)
	share, all := c.share()
	if share < .93 || share > .97 {
		t.Errorf("%.3f of %d intervals of 95%% hold the truth", share, all)
	}
	t.Logf("%.3f of %d intervals of 95%% hold the truth; of each aim %v of %v", share, all, c.held, c.all)
}

func BenchmarkCoverage(b *testing.B) {
	var c tally
	for b.Loop() {
		c = coverage(b, 8, 60, 4000, 100, 600)
	}
	share, all := c.share()
	b.ReportMetric(share, "coverage")
	b.ReportMetric(float64(all), "intervals")
}

func TestQuantile(t *testing.T) {
	for free, want := range map[int]float64{10: 2.2281, 20: 2.0860, 30: 2.0423, 60: 2.0003, 100: 1.9840, 1000: 1.9623} {
		if got := quantile(free); math.Abs(got-want) > .0015 {
			t.Errorf("t at .975 with %d degrees of freedom: got %.4f, want %.4f", free, got, want)
		}
	}
}
