package coach

import (
	"context"
	"slices"
	"testing"
	"time"

	"groundrules/sim"
)

// The aim is 4,000 rollouts of 60 turns, eight members, in 100 ms on two cores.
func BenchmarkAdvise(b *testing.B) {
	a := ask(strangers(8), 1, 30)
	a.NearOnly = true
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Advise(context.Background(), a); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(b.N), "ms/4000-rollouts")
}

// The same on one thread, in slices between which a page can do what else it has to. The
// aim in a browser is 1 s in slices of at most 8 ms; .ci/pages/bench.mjs runs it there.
// Beside each slice a loop that only looks at the clock takes as long as one is begun with:
// what makes these longer is the machine or the browser, and no slice can prevent it.
func BenchmarkAdviseInSlices(b *testing.B) {
	const about = 6 * time.Millisecond
	a := ask(strangers(8), 1, 30)
	a.NearOnly = true
	var took, idle []float64 // ms
	for b.Loop() {
		s, err := NewSearch(a)
		if err != nil {
			b.Fatal(err)
		}
		for done := false; !done; {
			took = append(took, timed(func() { done = s.Slice(about) }))
			idle = append(idle, timed(func() {
				for began := time.Now(); time.Since(began) < about; {
				}
			}))
		}
	}
	sum := 0.0
	for _, ms := range took {
		sum += ms
	}
	b.ReportMetric(sum/float64(b.N), "ms/4000-rollouts")
	report(b, took, "slice")
	report(b, idle, "idle")
}

// timed is how long something takes, in ms; then a page may draw.
func timed(do func()) float64 {
	began := time.Now()
	do()
	ms := time.Since(began).Seconds() * 1000
	time.Sleep(time.Microsecond)
	return ms
}

// report reports what 99 of 100 stay below, the longest, and how many of 1,000 are beyond
// 8 ms.
func report(b *testing.B, took []float64, what string) {
	slices.Sort(took)
	within, _ := slices.BinarySearch(took, 8)
	b.ReportMetric(took[len(took)*99/100], what+"-p99-ms")
	b.ReportMetric(took[len(took)-1], what+"-longest-ms")
	b.ReportMetric(1000*float64(len(took)-within)/float64(len(took)), what+"-beyond-8ms-per-1000")
}

func BenchmarkRollout(b *testing.B) {
	a := ask(strangers(8), 1, 30)
	a.NearOnly = true
	s, err := NewSearch(a)
	if err != nil {
		b.Fatal(err)
	}
	var r roller
	r.of(s.rolls)
	b.ReportAllocs()
	for b.Loop() {
		rollout(s, &r, 0)
	}
}

// A practice of 250 turns in which something was said every ten turns. The aim is 5 s.
func BenchmarkReview(b *testing.B) {
	set := strangers(8)
	set.Minutes = 70
	say := map[int]sim.Say{}
	for n := 5; n <= 250; n += 10 {
		k := n / 10 % 8
		s := sim.Say{Intervention: int8(1 + k)}
		switch set.Interventions[k].Targets {
		case sim.ToOne:
			s.Target = [2]sim.ID{sim.ID(1 + k)}
		case sim.ToTwo, sim.ToOneThenOther:
			s.Target = [2]sim.ID{sim.ID(1 + k), sim.ID(1 + (k+3)%8)}
		}
		say[n] = s
	}
	p := practise(b, planOf(set), 250, say)
	o := Options{Names: options(set).Names}
	decisions := 0
	for b.Loop() {
		r, err := ReviewOf(context.Background(), p, o)
		if err != nil {
			b.Fatal(err)
		}
		decisions = len(r.Decisions)
	}
	b.ReportMetric(float64(decisions), "decisions")
	b.ReportMetric(float64(len(p.Beats())), "turns")
}
