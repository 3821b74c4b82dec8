package screen_test

import (
	"image/color"
	"testing"

	"groundrules/render/paint"
)

// What a room costs beyond an empty frame, on whatever the display draws with:
// on a virtual display that is software. Reading one pixel waits for the device.
func BenchmarkRoomOverEmptyFrame(b *testing.B) {
	c := newCanvas(b, 1280, 800)
	room(&c.list, &paint.Light)
	texts := 0
	for _, m := range c.list.Marks {
		if m.Kind == paint.TextMark {
			texts++
		}
	}
	one := make([]byte, 4)
	frame := func(draw func()) {
		draw()
		c.SubImage(onePixel).(interface{ ReadPixels([]byte) }).ReadPixels(one)
	}
	drawRoom := func() { c.painter.Draw(c.Image, &c.list, 1) }
	empty := func() { c.Fill(color.White) }
	frame(drawRoom)
	frame(empty)

	var room, nothing timings
	for b.Loop() {
		room.time(func() { frame(drawRoom) })
		nothing.time(func() { frame(empty) })
	}
	b.ReportMetric(float64(len(c.list.Marks)), "marks")
	b.ReportMetric(float64(texts), "texts")
	b.ReportMetric(room.ms(), "room-ms")
	b.ReportMetric(nothing.ms(), "empty-ms")
	b.ReportMetric(room.ms()-nothing.ms(), "more-ms")
}

// The part of the above that is our own: making the mesh.
func BenchmarkMesh(b *testing.B) {
	c := newCanvas(b, 8, 8)
	room(&c.list, &paint.Light)
	b.ReportAllocs()
	for b.Loop() {
		c.painter.Draw(c.Image, &c.list, 1)
	}
}
