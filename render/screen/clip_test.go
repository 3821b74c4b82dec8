package screen_test

import (
	"image"
	"testing"

	"groundrules/render/paint"
)

// Clips cut every kind of mark at whole device pixels, nest, and end.
func TestClip(t *testing.T) {
	for _, scale := range []float32{1, 1.25, 1.5, 1.75, 2} {
		c := newCanvas(t, 250, 250)
		l := &c.list
		l.Clip(paint.Rect{X: 20, Y: 20, W: 60, H: 40})
		l.Clip(paint.Rect{X: 0, Y: 28, W: 72, H: 90})
		l.Box(paint.Box{X: 50, Y: 50, HW: 100, HH: 100, Fill: black})
		l.Box(paint.Box{X: 50, Y: 50, HW: 100, HH: 100, Angle: .3, Fill: black})
		l.Path(50, black, paint.Point{X: 0, Y: 0}, paint.Point{X: 90, Y: 100}, paint.Point{X: 100, Y: 0})
		l.Path(50, black.Alpha(.99), knot...)
		l.Text(paint.Text{X: 0, Y: 100, Face: paint.Bold, Size: 120, Color: black, S: "WWW"})
		l.Unclip()
		l.Unclip()
		p := c.draw(scale)
		want := image.Rect(round(20*scale), round(28*scale), round(72*scale), round(60*scale))
		if got := p.inked(); got != want {
			t.Errorf("scale %v: ink in %v, want %v", scale, got, want)
		}
		if got, full := p.ink(want), float64(want.Dx()*want.Dy()); got != full {
			t.Errorf("scale %v: %.2f pixels of ink, want %.0f", scale, got, full)
		}
		l.Box(rect(paint.Rect{X: 0, Y: 0, W: 4, H: 4}, black))
		c.draw(scale).wantGrey(1, 1, 0, 0)
	}
}

// A pixel belongs to a clip that covers its middle.
func round(v float32) int { return int(v + .49999) }

func TestClipToNothing(t *testing.T) {
	c := newCanvas(t, 50, 50)
	c.list.Clip(paint.Rect{X: 10, Y: 10})
	c.list.Box(rect(paint.Rect{X: 0, Y: 0, W: 50, H: 50}, black))
	c.list.Path(9, black.Alpha(.5), knot...)
	c.list.Unclip()
	c.list.Unclip() // one too many does no harm
	c.draw(1).wantInk("nothing", 0, 0)
}
