package screen_test

import (
	"math"
	"testing"

	"groundrules/render/paint"
)

// A box on whole pixels has edges without a grey pixel, at every scale that
// keeps it on whole pixels.
func TestBoxOnPixelsIsCrisp(t *testing.T) {
	for _, scale := range []float32{1, 1.25, 1.5, 2, 3} {
		c := newCanvas(t, 120, 120)
		c.list.Box(rect(paint.Rect{X: 8, Y: 12, W: 20, H: 16}, black))
		p := c.draw(scale)
		x0, y0, x1, y1 := int(8*scale), int(12*scale), int(28*scale), int(28*scale)
		for y := range 120 {
			for x := range 120 {
				want := 255
				if x >= x0 && x < x1 && y >= y0 && y < y1 {
					want = 0
				}
				if p.grey(x, y) != want {
					t.Fatalf("scale %v: pixel %d,%d is %d, want %d", scale, x, y, p.grey(x, y), want)
				}
			}
		}
	}
}

func TestDiscHasItsArea(t *testing.T) {
	for _, r := range []float32{1.5, 4, 11.3, 40} {
		c := newCanvas(t, 100, 100)
		c.list.Box(paint.Box{X: 50, Y: 50, HW: r, HH: r, Radius: r, Fill: black})
		area := math.Pi * float64(r*r)
		c.draw(1).wantInk("disc", area, .03*area+.1)
	}
}

// Turning a box changes neither its area nor its middle.
func TestTurnedBoxKeepsItsArea(t *testing.T) {
	for _, angle := range []float32{.1, math.Pi / 4, 1.2, -2} {
		c := newCanvas(t, 100, 100)
		c.list.Box(paint.Box{X: 50, Y: 50, HW: 30, HH: 12, Angle: angle, Fill: black})
		p := c.draw(1)
		p.wantInk("turned box", 60*24, 20)
		x, y := 50+26*math.Cos(float64(angle)), 50+26*math.Sin(float64(angle))
		p.wantGrey(int(x), int(y), 0, 0)
	}
}

// The stroke lies inside, and the fill does not shine through its outer edge.
func TestStrokeLiesInside(t *testing.T) {
	c := newCanvas(t, 100, 100)
	b := rect(paint.Rect{X: 10, Y: 10, W: 80, H: 60}, white)
	b.Radius, b.Stroke, b.Edge = 12, 2, black
	c.list.Box(b)
	p := c.draw(1)
	for x, want := range map[int]int{9: 255, 10: 0, 11: 0, 12: 255, 50: 255, 87: 255, 88: 0, 89: 0, 90: 255} {
		p.wantGrey(x, 40, want, 0)
	}
	b.Fill = red
	c.list.Reset()
	c.list.Box(b)
	p = c.draw(1)
	for y := range 100 {
		for x := range 100 {
			inside := x > 13 && x < 86 && y > 13 && y < 66
			if q := p.RGBAAt(x, y); !inside && int(q.R)-int(q.G) > 60 && (x < 12 || x > 88 || y < 12 || y > 68) {
				t.Fatalf("red shines through the stroke at %d,%d: %v", x, y, q)
			}
		}
	}
}

// Strips make up a stroke; where they meet nothing is drawn twice or left out.
func TestStrokeOfAlphaIsEven(t *testing.T) {
	c := newCanvas(t, 100, 100)
	c.list.Box(paint.Box{X: 50, Y: 50, HW: 40, HH: 40, Radius: 10, Stroke: 4, Edge: black.Alpha(.5)})
	p := c.draw(1)
	for i := 25; i < 75; i++ {
		p.wantGrey(i, 12, 127, 1)
		p.wantGrey(12, i, 127, 1)
		p.wantGrey(i, 87, 127, 1)
		p.wantGrey(87, i, 127, 1)
	}
}

// A line thinner than a pixel is paler, not wider.
func TestThinLineHasItsInk(t *testing.T) {
	for _, w := range []float32{.25, .5, .8, 1, 1.6} {
		c := newCanvas(t, 100, 40)
		c.list.Box(paint.Box{X: 50, Y: 20.5, HW: 40, HH: w / 2, Fill: black})
		c.draw(1).wantInk("thin line", float64(80*w), float64(80*w)*.06)
	}
}

func TestNothingIsDrawnOfAnEmptyBox(t *testing.T) {
	c := newCanvas(t, 40, 40)
	c.list.Box(paint.Box{X: 20, Y: 20, Fill: black})
	c.list.Box(paint.Box{X: 20, Y: 20, HW: -4, HH: 9, Fill: black})
	c.list.Box(paint.Box{X: 20, Y: 20, HW: 9, HH: 9})
	c.draw(1).wantInk("nothing", 0, 0)
}
