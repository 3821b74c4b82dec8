package session

import "testing"

func BenchmarkDo(b *testing.B) {
	plan := evening()
	plan.Set.Minutes = 1e9
	p := mustBegin(b, plan, 1, nil)
	b.ReportAllocs()
	for b.Loop() {
		if len(p.beats) == 200 {
			b.StopTimer()
			p = mustBegin(b, plan, 1, nil)
			b.StartTimer()
		}
		if _, err := p.Do(Command{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkResume(b *testing.B) {
	plan := evening()
	p := mustBegin(b, plan, 1, nil)
	for len(p.beats) < 200 && p.State() == Running {
		mustDo(b, p, Command{})
	}
	journal := p.Journal()
	b.ReportAllocs()
	for b.Loop() {
		mustResume(b, mustRead(b, journal), plan, nil)
	}
	b.ReportMetric(float64(len(p.beats)), "beats")
	b.ReportMetric(float64(len(journal)), "bytes")
}
