package observe

import (
	"testing"

	"groundrules/sim"
)

// A turn of eight strangers, and what is read off the group after it.
func BenchmarkStepAndObserver8(b *testing.B) {
	set := sim.Setup{N: 8, Topics: []sim.Topic{{}}, Minutes: 1e9, Facilitated: true}
	for i := 1; i <= set.N; i++ {
		set.Members[i].Spread = 1
	}
	g := sim.New(&set, 1)
	o := New(&set, &g)
	b.ReportAllocs()
	for b.Loop() {
		t := sim.Step(&set, &g, sim.Say{}, nil)
		o.Read(&set, &g, &t)
	}
}
