package screen_test

import (
	"math"
	"testing"

	"groundrules/render/paint"
)

// curve is a wave in many short legs.
func curve(n int) (points []paint.Point) {
	for i := range n + 1 {
		x := float64(i) / float64(n)
		points = append(points, paint.Point{X: float32(20 + 160*x), Y: float32(60 - 30*math.Sin(2*math.Pi*x))})
	}
	return points
}

var (
	bent   = []paint.Point{{X: 20, Y: 90}, {X: 100, Y: 30}, {X: 180, Y: 90}}
	zigzag = []paint.Point{{X: 30, Y: 90}, {X: 60, Y: 20}, {X: 90, Y: 90}, {X: 120, Y: 20}, {X: 150, Y: 90}}
	knot   = []paint.Point{{X: 20, Y: 20}, {X: 180, Y: 100}, {X: 180, Y: 20}, {X: 20, Y: 100}}
	back   = []paint.Point{{X: 40, Y: 60}, {X: 160, Y: 60}, {X: 80, Y: 60}}
	tight  = []paint.Point{{X: 60, Y: 60}, {X: 90, Y: 60}, {X: 93, Y: 63}, {X: 90, Y: 66}, {X: 60, Y: 66}}
	square = []paint.Point{{X: 60, Y: 30}, {X: 140, Y: 30}, {X: 140, Y: 90}, {X: 60, Y: 90}, {X: 60, Y: 30}}
)

// A path that can be seen through is nowhere darker than its colour: no joint
// and no crossing shows.
func TestSeeThroughPathIsEven(t *testing.T) {
	for name, points := range map[string][]paint.Point{
		"bent": bent, "zigzag": zigzag, "knot": knot, "back": back, "tight": tight, "square": square,
		"curve": curve(20), "dense curve": curve(160),
	} {
		for _, width := range []float32{1.2, 3, 8, 14} {
			for _, scale := range []float32{1, 1.25} {
				c := newCanvas(t, 250, 150)
				c.list.Path(width, black.Alpha(.5), points...)
				p := c.draw(scale)
				darkest := 255
				for y := range 150 {
					for x := range 250 {
						darkest = min(darkest, p.grey(x, y))
					}
				}
				if darkest < 126 {
					t.Errorf("%s, %v wide at %v: a pixel of %d, want none under 127", name, width, scale, darkest)
				}
				if width > 2 && darkest > 129 {
					t.Errorf("%s, %v wide at %v: darkest pixel %d, want 127", name, width, scale, darkest)
				}
			}
		}
	}
}

// Cutting at the joints leaves no gap: the middle of the path is full everywhere.
func TestPathHasNoGaps(t *testing.T) {
	for name, points := range map[string][]paint.Point{
		"bent": bent, "zigzag": zigzag, "knot": knot, "back": back, "tight": tight, "square": square,
		"curve": curve(20), "dense curve": curve(160),
	} {
		for _, alpha := range []float32{1, .5} {
			c := newCanvas(t, 200, 120)
			c.list.Path(6, black.Alpha(alpha), points...)
			p := c.draw(1)
			want := int(255 * (1 - alpha))
			for i := range points[1:] {
				a, b := points[i], points[i+1]
				for s := range 101 {
					f := float32(s) / 100
					p.wantGrey(int(a.X+f*(b.X-a.X)), int(a.Y+f*(b.Y-a.Y)), want, 2)
				}
			}
			if t.Failed() {
				t.Fatalf("%s at alpha %v has gaps", name, alpha)
			}
		}
	}
}

// Many short legs weigh what one long one does: joints add no ink.
func TestJointsAddNoInk(t *testing.T) {
	ink := func(legs int, width float32) float64 {
		c := newCanvas(t, 200, 120)
		var points []paint.Point
		for i := range legs + 1 {
			f := float32(i) / float32(legs)
			points = append(points, paint.Point{X: 20 + 160*f, Y: 30 + 61*f})
		}
		c.list.Path(width, black, points...)
		p := c.draw(1)
		return p.ink(p.Bounds())
	}
	for _, width := range []float32{1.2, 2.6, 6} {
		want := ink(1, width)
		for _, legs := range []int{2, 7, 40, 160} {
			if got := ink(legs, width); math.Abs(got-want) > .01*want {
				t.Errorf("%v wide in %d legs: %.1f pixels of ink, want %.1f as in one", width, legs, got, want)
			}
		}
	}
}

// Ends and joins are round: a point is a disc, a right angle has a round corner.
func TestPathIsRound(t *testing.T) {
	c := newCanvas(t, 100, 100)
	c.list.Path(20, black, paint.Point{X: 50, Y: 50}, paint.Point{X: 50, Y: 50})
	c.draw(1).wantInk("a path of one place", 100*math.Pi, 4)

	c = newCanvas(t, 100, 100)
	c.list.Path(20, black, paint.Point{X: 20, Y: 80}, paint.Point{X: 20, Y: 20}, paint.Point{X: 80, Y: 20})
	// Two arms of 50 by 20, three squares and a quarter disc in the corner, two half discs.
	c.draw(1).wantInk("a right angle", 2*50*20+3*100+100*math.Pi/4+100*math.Pi, 5)
}

func TestPathOfNoOrOnePoint(t *testing.T) {
	c := newCanvas(t, 40, 40)
	c.list.Path(4, black)
	c.list.Path(4, black.Alpha(.5))
	c.list.Path(4, black, paint.Point{X: 20, Y: 20})
	c.draw(1).wantInk("no path", 0, 0)
}
