package scene

import (
	"testing"

	"groundrules/render/paint"
)

// A room of twelve is to be built in at most 0.3 ms.
func BenchmarkRoomOfTwelve(b *testing.B) {
	v := enter(b, 12, evening(), 1280, 800)
	v.press('f', '2', '2')
	v.wait(3)
	b.ReportAllocs()
	for b.Loop() {
		v.list.Reset()
		v.c.Begin(&v.in, &v.list)
		v.room.Frame(v.c)
		v.c.End()
	}
}

func BenchmarkFigure(b *testing.B) {
	var list paint.List
	f := Figure{Look: LookOfSeat(1), Pose: Rest, Unit: 37}
	for b.Loop() {
		list.Reset()
		f.Draw(&list, &paint.Light)
	}
}
