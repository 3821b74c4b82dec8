package ui

import (
	"testing"

	"groundrules/render/paint"
)

// A tip stands where it covers no other target, and goes after a while.
func TestTipsCoverNothingOneCouldPress(t *testing.T) {
	c := &Context{Theme: &paint.Light}
	in := Input{Width: 800, Height: 600, TextScale: 1, Inside: true, Pointer: paint.Point{X: 400, Y: 300}}
	frame := func() *paint.List {
		list := &paint.List{}
		c.Begin(&in, list)
		c.Target(Target{ID: Name("over"), Rect: paint.Rect{X: 200, Y: 240, W: 400, H: 44}})
		c.Target(Target{ID: Name("it"), Rect: paint.Rect{X: 300, Y: 290, W: 200, H: 30}, Hint: "What it does"})
		c.End()
		return list
	}
	frame()
	frame()
	in.Now = tipDelay + .1
	frame()
	if c.tip.text == "" {
		t.Fatal("the tip does not open")
	}
	q, _ := c.placeTip(paint.Rect{W: 120, H: 34})
	if c.covers(q) > 0 {
		t.Errorf("the tip at %v covers another target", q)
	}
	in.Now = tipDelay + tipStays + .1
	frame()
	if c.tip.text != "" {
		t.Error("the tip stays open as long as the pointer rests")
	}
}
