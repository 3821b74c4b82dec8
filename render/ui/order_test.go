package ui

import (
	"testing"

	"groundrules/render/paint"
)

// What was cut off the right end of a line first is still reached and told last, and a
// group goes along as a whole.
func TestLinesGoFromLeftToRight(t *testing.T) {
	b := newBench(func(c *Context) {
		at := func(x, y float32) paint.Rect { return paint.Rect{X: x, Y: y, W: 80, H: 38} }
		c.Region("bar")
		c.Button(at(300, 10), Button{ID: Name("third"), Label: "Third"})
		c.Choice(Name("second"), paint.Rect{X: 100, Y: 8, W: 160, H: 40}, "Second", []Option{{Label: "a"}, {Label: "b"}}, 1)
		c.Button(at(10, 12), Button{ID: Name("first"), Label: "First"})
		c.EndRegion()
		c.Button(at(10, 100), Button{ID: Name("below"), Label: "Below"})
	})
	b.frame()
	const want = `region "bar"
  button "First"
  choice "Second"
    option "a"
    option "b" chosen
  button "Third"
button "Below"
`
	if got := b.c.Outline.String(); got != want {
		t.Errorf("the outline is\n%swant\n%s", got, want)
	}
	for _, name := range []string{"First", "b", "Third", "Below", "First"} {
		b.press(key(Tab))
		for _, n := range b.c.Outline.Nodes {
			if n.Focus && n.Name != name {
				t.Errorf("Tab leads to %q, want %q", n.Name, name)
			}
		}
	}
}

// A line without anything out of place costs nothing.
func TestStraightLinesStay(t *testing.T) {
	units := []unit{{rect: paint.Rect{X: 0, Y: 0, W: 10, H: 30}}, {rect: paint.Rect{X: 20, Y: 4, W: 10, H: 30}}, {rect: paint.Rect{X: 0, Y: 40, W: 10, H: 30}}}
	if straighten(units) {
		t.Error("lines that are in order were put in order")
	}
	units[0], units[1] = units[1], units[0]
	if !straighten(units) || units[0].rect.X != 0 || units[2].rect.Y != 40 {
		t.Errorf("got %+v", units)
	}
}
