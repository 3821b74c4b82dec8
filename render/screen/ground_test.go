package screen_test

import (
	"math/rand/v2"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/rendertest"
)

// heap is a list of boxes thrown on one another, with clips, strokes, letters and
// lines between them.
func heap(r *rand.Rand) *paint.List {
	l := &paint.List{}
	coordinate := func(most float32) float32 {
		v := r.Float32() * most
		if r.IntN(2) == 0 {
			v = float32(int(v))
		}
		return v
	}
	open := 0
	for range 40 {
		b := paint.Box{
			X: coordinate(300), Y: coordinate(200), HW: coordinate(150), HH: coordinate(100), Radius: coordinate(40),
			Fill: paint.RGB(r.Uint32N(1 << 24)),
		}
		switch r.IntN(8) {
		case 0:
			b.Fill = b.Fill.Alpha(.5)
		case 1:
			b.Angle = r.Float32()
		case 2:
			b.Stroke, b.Edge = coordinate(6), paint.RGB(r.Uint32N(1<<24))
		case 3:
			b.Stroke, b.Edge = coordinate(6), black.Alpha(.5)
		case 4:
			l.Text(paint.Text{X: b.X, Y: b.Y, Size: 20, Color: b.Fill, S: "between"})
		case 5:
			point := func() paint.Point { return paint.Point{X: coordinate(300), Y: coordinate(200)} }
			l.Path(1+coordinate(20), b.Fill, point(), point(), point(), point())
		case 6:
			l.Clip(paint.Rect{X: b.X - b.HW, Y: b.Y - b.HH, W: 2*b.HW + 40, H: 2*b.HH + 40})
			open++
		case 7:
			if open > 0 {
				l.Unclip()
				open--
			}
		}
		l.Box(b)
	}
	return l
}

// Finding the ground changes nothing that is seen. A fill that is not quite
// opaque is never ground, so the same list with such fills draws mark by mark.
func TestGroundShowsWhatMarksWould(t *testing.T) {
	for seed := range uint64(60) {
		scale := []float32{1, 1.25, 1.5}[seed%3]
		c := newCanvas(t, 300, 200)
		c.list = *heap(rand.New(rand.NewPCG(seed, 1)))
		got := c.draw(scale)
		for i := range c.list.Marks {
			if f := &c.list.Marks[i].Box.Fill; f.A == 255 {
				f.A = 254
			}
		}
		want := c.draw(scale)
		if _, wrong, worst := rendertest.Compare(got.RGBA, want.RGBA); wrong > 0 {
			t.Errorf("seed %d: %d pixels differ, by up to %d", seed, wrong, worst)
		}
	}
}

// What a list leaves open is black, not what was shown before.
func TestNothingIsLeftOfTheFrameBefore(t *testing.T) {
	c := newCanvas(t, 60, 60)
	c.list.Box(rect(paint.Rect{W: 60, H: 60}, red))
	c.draw(1)
	var next paint.List
	next.Box(rect(paint.Rect{X: 20, Y: 20, W: 20, H: 20}, white))
	c.painter.Draw(c.Image, &next, 1)
	p := &picture{t, rendertest.Pixels(c.Image)}
	p.wantGrey(5, 5, 0, 0)
	p.wantGrey(30, 30, 255, 0)
}
