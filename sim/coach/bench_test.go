package coach

import (
	"context"
	"testing"
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
		s.do(&r, 0)
	}
}
