package ui

import (
	"testing"

	"groundrules/render/paint"
)

// touch puts a finger down, draws it through places, and lifts it.
func (b *bench) touch(x float32, ys ...float32) {
	b.in.Finger, b.in.Inside, b.in.Pressed, b.in.Down = true, true, true, true
	for _, y := range ys {
		b.in.Pointer = paint.Point{X: x, Y: y}
		b.frame()
	}
	b.in.Released, b.in.Down = true, false
	b.frame()
	b.in.Inside = false
	b.frame()
}

func TestAFingerDrawnOverAListScrollsIt(t *testing.T) {
	for _, c := range []struct {
		name  string
		x     float32
		ys    []float32
		top   float32 // of the first row then
		fired int
	}{
		{"a tap", 150, []float32{150}, 100, 1},
		{"a tap that strays", 150, []float32{150, 158, 155}, 100, 1},
		{"drawn up", 150, []float32{250, 245, 200, 190}, 40, -1},
		{"drawn up and back", 150, []float32{250, 200, 250}, 100, -1},
		{"drawn beyond the area", 150, []float32{250, 90, 20}, -130, -1},
		{"drawn down at the top", 150, []float32{150, 250}, 100, -1},
		{"the bar, taken hold of at its end", 294, []float32{299}, -800, -1},
		{"drawn beside the list", 600, []float32{250, 100}, 100, -1},
	} {
		fired := -1
		b := newBench(longList(&fired))
		b.frame()
		b.touch(c.x, c.ys...)
		if got := b.top("A"); got > c.top+1.5 || got < c.top-1.5 && c.top > -800 || fired != c.fired {
			t.Errorf("%s: the first row is at %v and row %d was fired; want %v, %d", c.name, got, fired, c.top, c.fired)
		}
		if b.c.hot != (ID{}) || b.c.held != (ID{}) {
			t.Errorf("%s: something is still under the finger", c.name)
		}
	}
}

// A mouse that is drawn over a list presses nothing and scrolls nothing.
func TestAMouseDrawnOverAListDoesNot(t *testing.T) {
	fired := -1
	b := newBench(longList(&fired))
	b.frame()
	b.in.Pointer, b.in.Inside, b.in.Pressed, b.in.Down = paint.Point{X: 150, Y: 250}, true, true, true
	b.frame()
	b.in.Pointer.Y = 150
	b.frame()
	b.in.Released, b.in.Down = true, false
	b.frame()
	if got := b.top("A"); got != 100 || fired != -1 {
		t.Errorf("the first row is at %v and row %d was fired; want 100, none", got, fired)
	}
}

// Where nothing scrolls a finger may stray on what it presses.
func TestAFingerStraysWhereNothingScrolls(t *testing.T) {
	fired := false
	b := newBench(func(c *Context) {
		fired = c.Button(paint.Rect{X: 100, Y: 100, W: 200, H: 80}, Button{ID: Name("go"), Label: "Go"}) || fired
	})
	b.frame()
	b.touch(150, 110, 130, 170)
	if !fired {
		t.Error("a finger that strayed by 60 pixels on its button did not press it")
	}
}

// Under a dialog nothing scrolls.
func TestAFingerScrollsNothingUnderADialog(t *testing.T) {
	fired, open := -1, false
	list := longList(&fired)
	b := newBench(func(c *Context) {
		list(c)
		if open {
			in := c.Modal("Over it", 700, 500)
			c.Button(in.Bottom(40), Button{ID: Name("close"), Label: "Close"})
			c.EndModal()
		}
	})
	b.frame()
	open = true
	b.frame()
	b.frame()
	b.touch(150, 250, 200, 150)
	if got := b.top("A"); got != 100 {
		t.Errorf("the first row under the dialog is at %v, want 100", got)
	}
}
