package face

import (
	"image"
	"math"
	"testing"

	"groundrules/render/paint"
)

func mask(r *Ruler, s string, size, shift float32) *image.Alpha {
	return r.Mask(paint.Regular, r.Shape(nil, paint.Regular, s)[0], size, shift)
}

// ink is how much of the mask is covered, in pixels.
func ink(m *image.Alpha) (sum float64) {
	for _, a := range m.Pix {
		sum += float64(a) / 255
	}
	return sum
}

func TestMaskStandsOnTheBaseline(t *testing.T) {
	r := NewRuler()
	if b := mask(r, "H", 100, 0).Bounds(); b.Max.Y != 0 || b.Min.Y > -60 || b.Min.Y < -75 {
		t.Errorf("H reaches from %d to %d, want from about -67 to 0", b.Min.Y, b.Max.Y)
	}
	if b := mask(r, "p", 100, 0).Bounds(); b.Max.Y < 15 {
		t.Errorf("p reaches down to %d, want it below the baseline", b.Max.Y)
	}
}

// A part of a pixel to the right moves ink and adds none.
func TestMaskKeepsItsInkWhenShifted(t *testing.T) {
	r := NewRuler()
	want := ink(mask(r, "g", 15, 0))
	for _, shift := range []float32{.25, .5, .75} {
		if got := ink(mask(r, "g", 15, shift)); math.Abs(got-want) > .02*want {
			t.Errorf("shifted by %v: %.2f pixels of ink, want %.2f", shift, got, want)
		}
	}
	if a, b := mask(r, "g", 15, 0), mask(r, "g", 15, .5); string(a.Pix) == string(b.Pix) {
		t.Error("half a pixel to the right draws the same")
	}
}

func TestMaskOfNothing(t *testing.T) {
	r := NewRuler()
	if m := mask(r, " ", 15, 0); m != nil {
		t.Errorf("a space has a mask of %v", m.Bounds())
	}
	for _, size := range []float32{0, -3, 1e30, float32(math.Inf(1)), float32(math.NaN())} {
		if m := mask(r, "g", size, 0); m != nil {
			t.Errorf("size %v has a mask of %v", size, m.Bounds())
		}
	}
}

func BenchmarkMask(b *testing.B) {
	r := NewRuler()
	g := r.Shape(nil, paint.Regular, "g")[0]
	for b.Loop() {
		r.Mask(paint.Regular, g, 15, .25)
	}
}
