package screen_test

import (
	"image"
	"math"
	"testing"

	"groundrules/render/paint"
)

// A picture is what was drawn, with questions to ask it.
type picture struct {
	t testing.TB
	*image.RGBA
}

// grey is the brightness of a pixel, 0 to 255.
func (p *picture) grey(x, y int) int {
	c := p.RGBAAt(x, y)
	return (int(c.R) + int(c.G) + int(c.B)) / 3
}

// ink is how many pixels' worth of black there is on the white of r.
func (p *picture) ink(r image.Rectangle) (sum float64) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			sum += float64(255-p.grey(x, y)) / 255
		}
	}
	return sum
}

func (p *picture) wantGrey(x, y, want, tolerance int) {
	p.t.Helper()
	if got := p.grey(x, y); got < want-tolerance || got > want+tolerance {
		p.t.Errorf("pixel %d,%d is %d, want %d", x, y, got, want)
	}
}

func (p *picture) wantInk(what string, want, tolerance float64) {
	p.t.Helper()
	if got := p.ink(p.Bounds()); math.Abs(got-want) > tolerance {
		p.t.Errorf("%s: %.2f pixels of ink, want %.2f", what, got, want)
	}
}

func rect(r paint.Rect, fill paint.Color) paint.Box {
	c := r.Centre()
	return paint.Box{X: c.X, Y: c.Y, HW: r.W / 2, HH: r.H / 2, Fill: fill}
}
