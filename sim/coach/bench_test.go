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
func BenchmarkAdviseInSlices(b *testing.B) {
	a := ask(strangers(8), 1, 30)
	a.NearOnly = true
	var took []time.Duration
	sum := time.Duration(0)
	for b.Loop() {
		s, err := NewSearch(a)
		if err != nil {
			b.Fatal(err)
		}
		for done := false; !done; {
			began := time.Now()
			done = s.Slice(6 * time.Millisecond)
			took = append(took, time.Since(began))
			sum += took[len(took)-1]
			time.Sleep(time.Microsecond) // a page draws
		}
	}
	slices.Sort(took)
	ms := func(d time.Duration) float64 { return d.Seconds() * 1000 }
	b.ReportMetric(ms(sum)/float64(b.N), "ms/4000-rollouts")
	b.ReportMetric(ms(took[len(took)/2]), "median-ms")
	b.ReportMetric(ms(took[len(took)*99/100]), "p99-ms")
	b.ReportMetric(ms(took[len(took)-1]), "longest-ms")
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
