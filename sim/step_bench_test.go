package sim

import "testing"

func BenchmarkStep8(b *testing.B) {
	set := strangers(8)
	g := New(set, 1)
	b.ReportAllocs()
	for b.Loop() {
		Step(set, &g, Say{}, nil)
	}
}

func BenchmarkStep16(b *testing.B) {
	set := strangers(16)
	g := New(set, 1)
	b.ReportAllocs()
	for b.Loop() {
		Step(set, &g, Say{}, nil)
	}
}

// A meeting of 250 turns, without observer, from a group that is copied.
func BenchmarkMeeting(b *testing.B) {
	set := strangers(8)
	start := New(set, 1)
	b.ReportAllocs()
	for b.Loop() {
		g := start
		for range 250 {
			Step(set, &g, Say{}, nil)
		}
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

// A life of twelve meetings of 250 turns, 8 members, without observers.
func BenchmarkLife(b *testing.B) {
	set := strangers(8)
	set.Facilitated, set.Life = false, 12
	for b.Loop() {
		life(set, 1, 12, 250, Between{})
	}
}
