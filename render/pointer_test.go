package render

import (
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

// A tick is what mouse and fingers do, and what is to come of it.
type tick struct {
	name string
	now  pointing
	at   paint.Point
	does string // of: inside, down, pressed, released, finger
	idle bool   // nothing happened
}

func at(id ebiten.TouchID, x, y float64) finger { return finger{id, x, y} }

func fingers(f ...finger) pointing { return pointing{fingers: f} }

// does is what a pointer does, in words.
func does(in *ui.Input) (s string) {
	for _, on := range []struct {
		is   bool
		word string
	}{
		{in.Inside, "inside "},
		{in.Down, "down "},
		{in.Pressed, "pressed "},
		{in.Released, "released "},
		{in.Finger, "finger "},
	} {
		if on.is {
			s += on.word
		}
	}
	return s
}

func TestWhatFingersPointAt(t *testing.T) {
	const touched, holds, lifted, gone = "inside down pressed finger ", "inside down finger ", "inside released finger ", "finger "
	for _, c := range []struct {
		name  string
		scale float64
		ticks []tick
	}{
		{"a tap", 1, []tick{
			{"down", fingers(at(7, 100, 200)), paint.Point{X: 100, Y: 200}, touched, false},
			{"rests", fingers(at(7, 100, 200)), paint.Point{X: 100, Y: 200}, holds, true},
			{"up", fingers(), paint.Point{X: 100, Y: 200}, lifted, false},
			{"gone", fingers(), paint.Point{X: 100, Y: 200}, gone, false},
			{"still gone", fingers(), paint.Point{X: 100, Y: 200}, gone, true},
		}},
		{"a tap on a screen of three device pixels in one", 3, []tick{
			{"down", fingers(at(1, 1167, 2529)), paint.Point{X: 389, Y: 843}, touched, false},
			{"up", fingers(), paint.Point{X: 389, Y: 843}, lifted, false},
			{"gone", fingers(), paint.Point{X: 389, Y: 843}, gone, false},
		}},
		{"drawn out of the window", 2, []tick{
			{"down", fingers(at(1, 20, 20)), paint.Point{X: 10, Y: 10}, touched, false},
			{"drawn", fingers(at(1, 20, 60)), paint.Point{X: 10, Y: 30}, holds, false},
			{"out", fingers(at(1, -20, 60)), paint.Point{X: -10, Y: 30}, "down finger ", false},
			{"up", fingers(), paint.Point{X: -10, Y: 30}, "released finger ", false},
			{"gone", fingers(), paint.Point{X: -10, Y: 30}, gone, true},
		}},
		{"a second finger does nothing, also after the first", 1, []tick{
			{"down", fingers(at(1, 10, 10)), paint.Point{X: 10, Y: 10}, touched, false},
			{"the second", fingers(at(1, 10, 10), at(2, 50, 50)), paint.Point{X: 10, Y: 10}, holds, true},
			{"the second goes on", fingers(at(2, 50, 60)), paint.Point{X: 10, Y: 10}, lifted, false},
			{"and on", fingers(at(2, 50, 70)), paint.Point{X: 10, Y: 10}, gone, false},
			{"a third", fingers(at(2, 50, 70), at(1, 30, 30)), paint.Point{X: 30, Y: 30}, touched, false},
		}},
		{"lifted as another comes", 1, []tick{
			{"down", fingers(at(1, 10, 10)), paint.Point{X: 10, Y: 10}, touched, false},
			{"the other", fingers(at(2, 50, 50)), paint.Point{X: 10, Y: 10}, lifted, false},
			{"leads", fingers(at(2, 50, 50)), paint.Point{X: 50, Y: 50}, touched, false},
		}},
		{"the mouse after a finger", 1, []tick{
			{"lies", pointing{x: 30, y: 30}, paint.Point{X: 30, Y: 30}, "inside ", false},
			{"down", pointing{x: 30, y: 30, fingers: []finger{at(1, 90, 90)}}, paint.Point{X: 90, Y: 90}, touched, false},
			{"up", pointing{x: 30, y: 30}, paint.Point{X: 90, Y: 90}, lifted, false},
			{"gone", pointing{x: 30, y: 30}, paint.Point{X: 90, Y: 90}, gone, false},
			{"lies as it lay", pointing{x: 30, y: 30}, paint.Point{X: 90, Y: 90}, gone, true},
			{"stirs", pointing{x: 31, y: 30}, paint.Point{X: 31, Y: 30}, "inside ", false},
			{"presses", pointing{x: 31, y: 30, down: true, pressed: true}, paint.Point{X: 31, Y: 30}, "inside down pressed ", false},
			{"lets go", pointing{x: 31, y: 30, released: true}, paint.Point{X: 31, Y: 30}, "inside released ", false},
		}},
	} {
		p, in := pointer{}, ui.Input{Width: 390, Height: 844}
		for _, k := range c.ticks {
			happened := p.take(&in, &k.now, c.scale)
			if got := does(&in); got != k.does || in.Pointer != k.at || happened == k.idle {
				t.Errorf("%s, %s: at %v, %q, happened %v; want at %v, %q, %v",
					c.name, k.name, in.Pointer, got, happened, k.at, k.does, !k.idle)
			}
		}
	}
}

func TestTheWheelIsOfTheMouse(t *testing.T) {
	p, in := pointer{}, ui.Input{Width: 390, Height: 844}
	if !p.take(&in, &pointing{wheel: -2}, 1) || in.Wheel != -2 {
		t.Errorf("the wheel is %v, want -2", in.Wheel)
	}
	p.take(&in, &pointing{fingers: []finger{at(1, 5, 5)}}, 1)
	if in.Wheel != 0 {
		t.Errorf("with a finger down the wheel is %v, want 0", in.Wheel)
	}
	p.take(&in, &pointing{}, 1)
	if p.take(&in, &pointing{wheel: 1}, 1); in.Wheel != 1 || in.Finger {
		t.Errorf("after the finger the wheel is %v, want 1 of a mouse", in.Wheel)
	}
}
