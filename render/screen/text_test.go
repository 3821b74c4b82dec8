package screen_test

import (
	"image"
	"math"
	"testing"

	"groundrules/render/face"
	"groundrules/render/paint"
)

// inked is the smallest rectangle that holds all ink.
func (p *picture) inked() image.Rectangle {
	var r image.Rectangle
	for y := range p.Bounds().Dy() {
		for x := range p.Bounds().Dx() {
			if p.grey(x, y) < 250 {
				r = r.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return r
}

// Text stands on its baseline and ends where the ruler says, at every scale.
func TestTextStandsWhereItIsPut(t *testing.T) {
	r := face.NewRuler()
	for _, scale := range []float32{1, 1.25, 1.5, 2} {
		for _, f := range []paint.Face{paint.Regular, paint.Semibold, paint.Bold} {
			c := newCanvas(t, 800, 100)
			const s = "HIND the long story of MIH"
			c.list.Text(paint.Text{X: 20, Y: 32, Face: f, Size: 22, Color: black, S: s})
			b := c.draw(scale).inked()
			left, right := 20*float64(scale), float64((20+r.Width(f, 22, s))*scale)
			// A stem begins and ends about a tenth of the size inside its advance.
			bearing := 2.6 * float64(scale)
			if math.Abs(float64(b.Min.X)-left) > bearing || math.Abs(float64(b.Max.X)-right) > bearing {
				t.Errorf("%v at %v: ink from %d to %d, want about %.1f to %.1f", f, scale, b.Min.X, b.Max.X, left, right)
			}
			c = newCanvas(t, 800, 100)
			c.list.Text(paint.Text{X: 20, Y: 32, Face: f, Size: 22, Color: black, S: "HIMEN"})
			if b := c.draw(scale).inked(); b.Max.Y != int(32*scale) {
				t.Errorf("%v at %v: ink ends at %d, want the baseline %v", f, scale, b.Max.Y, 32*scale)
			}
		}
	}
}

// A frame with more glyphs than the first sheet holds is drawn all the same.
func TestManyGlyphs(t *testing.T) {
	c := newCanvas(t, 1200, 800)
	draw := func() *picture {
		c.list.Reset()
		for size := range 20 {
			for row, s := range []string{"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "ÄÖÜßéàçñøåÆŒ0123456789"} {
				c.list.Text(paint.Text{
					X: 10, Y: float32(40 + 250*row), Face: paint.Face(size % 5),
					Size: float32(30 + 3*size), Color: black.Alpha(.2), S: s,
				})
			}
		}
		return c.draw(1)
	}
	first := draw()
	again := draw()
	if string(first.Pix) != string(again.Pix) {
		t.Error("the frame in which the sheet grew differs from the next")
	}
	if first.ink(first.Bounds()) < 10000 {
		t.Error("hardly anything was drawn")
	}
}

// The colour and opacity of text are those asked for.
func TestTextHasItsColour(t *testing.T) {
	c := newCanvas(t, 200, 100)
	c.list.Text(paint.Text{X: 20, Y: 80, Face: paint.Bold, Size: 90, Color: red.Alpha(.5), S: "I"})
	p := c.draw(1)
	b := p.inked()
	if q := p.RGBAAt((b.Min.X+b.Max.X)/2, (b.Min.Y+b.Max.Y)/2); q.R != 255 || q.G < 126 || q.G > 128 {
		t.Errorf("the middle of the letter is %v, want half red", q)
	}
}
