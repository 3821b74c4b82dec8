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

// BenchmarkRewind goes back half of a long practice and on, which is told anew.
func BenchmarkRewind(b *testing.B) {
	plan := evening()
	plan.Set.Minutes = 1e9
	long := mustBegin(b, plan, 1, nil)
	for len(long.beats) < 1000 {
		mustDo(b, long, Command{})
	}
	b.ReportAllocs()
	for b.Loop() {
		p := *long
		p.tree.all = append([]Branch{}, long.tree.all...)
		p.trails = append([]trail{}, long.trails...)
		mustDo(b, &p, back(500), Command{})
	}
}
