package screen_test

import (
	"math"
	"testing"

	"groundrules/render/paint"
)

// Lengths that are no numbers, or far too large, draw nothing wrong and end.
func TestOddLengths(t *testing.T) {
	nan, inf := float32(math.NaN()), float32(math.Inf(1))
	for _, v := range []float32{nan, inf, -inf, 1e30, -1e30} {
		c := newCanvas(t, 40, 40)
		l := &c.list
		l.Box(paint.Box{X: v, Y: 20, HW: 9, HH: 9, Fill: white})
		l.Box(paint.Box{X: 20, Y: 20, HW: v, HH: v, Fill: white})
		l.Box(paint.Box{X: 20, Y: 20, HW: 9, HH: 9, Radius: v, Stroke: v, Angle: v, Fill: white, Edge: white})
		l.Path(v, white, paint.Point{X: 4, Y: 4}, paint.Point{X: v, Y: 9})
		l.Path(4, white.Alpha(.5), paint.Point{X: 4, Y: v}, paint.Point{X: v, Y: 9}, paint.Point{X: 2, Y: 2}, paint.Point{X: v, Y: v})
		l.Text(paint.Text{X: v, Y: v, Size: 12, Color: white, S: "odd"})
		l.Text(paint.Text{X: 4, Y: 20, Size: v, Color: white, S: "odd"})
		l.Clip(paint.Rect{X: v, Y: 0, W: 10, H: v})
		l.Box(rect(paint.Rect{W: 40, H: 40}, white))
		l.Unclip()
		l.Box(rect(paint.Rect{X: 30, Y: 30, W: 10, H: 10}, black))
		c.draw(1).wantGrey(35, 35, 0, 0)
	}
}
