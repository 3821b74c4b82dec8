package sim

import "testing"

func strangers(n int) *Setup {
	set := &Setup{N: n, Topic: true, Minutes: 1e9, Facilitated: true}
	for i := 1; i <= n; i++ {
		set.Members[i].Spread = 1
	}
	return set
}

func BenchmarkStep8(b *testing.B) {
	set := strangers(8)
	g := New(set, 1)
	b.ReportAllocs()
	for b.Loop() {
		Step(set, &g, Say{}, nil)
	}
}

func BenchmarkStep8WithReasons(b *testing.B) {
	set := strangers(8)
	g := New(set, 1)
	var why Reasons
	b.ReportAllocs()
	for b.Loop() {
		Step(set, &g, Say{}, &why)
	}
}

func BenchmarkCopy(b *testing.B) {
	set := strangers(8)
	g := New(set, 1)
	var h Group
	for b.Loop() {
		h = g
	}
	_ = h
}
