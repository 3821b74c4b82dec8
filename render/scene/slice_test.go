package scene

import (
	"slices"
	"testing"
	"time"

	"groundrules/scenarios"
	"groundrules/sim/coach"
	"groundrules/sim/session"
)

// BenchmarkSlices prints how long slices of looking ahead, and of reviewing, take of a
// frame: what nineteen of twenty stay below, and the longest.
func BenchmarkSlices(b *testing.B) {
	s := scenarios.Library()[0].Scenario
	p, err := session.Begin(s.Plan(3), 3, nil)
	if err != nil {
		b.Fatal(err)
	}
	for range 60 {
		if _, err := p.Do(session.Command{}); err != nil {
			b.Fatal(err)
		}
	}
	names, objectives := s.Coached()
	b.Run("ahead", func(b *testing.B) {
		times(b, func() func() bool {
			ahead := foresee(p, s, len(p.Beats()), hintRollouts)
			return func() bool { done, _ := ahead.work(); return done }
		})
	})
	b.Run("review", func(b *testing.B) {
		times(b, func() func() bool {
			again := coach.NewReviewing(p, coach.Options{Names: names, Objectives: objectives})
			return func() bool {
				v := review{run: again}
				v.slice()
				return again.Done()
			}
		})
	})
}

// times reports how long the slices of a work take, which is begun anew each time.
func times(b *testing.B, begin func() (work func() bool)) {
	var took []time.Duration
	for b.Loop() {
		work := begin()
		for done := false; !done && len(took) < 400; {
			began := time.Now()
			done = work()
			took = append(took, time.Since(began))
		}
	}
	slices.Sort(took)
	ms := func(d time.Duration) float64 { return d.Seconds() * 1000 }
	b.ReportMetric(ms(took[len(took)*19/20]), "p95-ms")
	b.ReportMetric(ms(took[len(took)-1]), "longest-ms")
}
