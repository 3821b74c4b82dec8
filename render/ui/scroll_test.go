package ui

import (
	"testing"

	"groundrules/render/paint"
)

// longList is thirty rows of 40 in an area of 200.
func longList(fired *int) func(c *Context) {
	return func(c *Context) {
		r := c.Scroll(Name("area"), paint.Rect{X: 100, Y: 100, W: 200, H: 200}, "Rows")
		c.Group(Name("rows"), RoleList, "Rows", false)
		for i := range 30 {
			row := r.Top(40)
			if c.Row(row, Row{ID: Item("row", i+1), Name: string(rune('A' + i))}).Fired {
				*fired = i
			}
		}
		c.EndGroup()
		c.EndScroll(r.Y)
	}
}

func (b *bench) top(name string) float32 { return b.c.Outline.Find(RoleRow, name).Rect.Y }

func TestScrollByWheelAndKeys(t *testing.T) {
	fired := -1
	b := newBench(longList(&fired))
	b.frame()
	b.in.Pointer, b.in.Inside, b.in.Wheel = paint.Point{X: 150, Y: 150}, true, -2
	b.frame()
	b.frame()
	if got := b.top("A"); got != 100-96 {
		t.Errorf("after the wheel the first row is at %v, want 4", got)
	}
	b.press(key(PageDown))
	b.frame()
	if got := b.top("A"); got != 4-180 {
		t.Errorf("after page down the first row is at %v, want -176", got)
	}
	for range 20 {
		b.press(key(PageDown))
	}
	b.frame()
	if got := b.top("A"); got != 300-1200 {
		t.Errorf("at the end the first row is at %v, want -900", got)
	}
}

func TestFocusIsBroughtIntoView(t *testing.T) {
	fired := -1
	b := newBench(longList(&fired))
	b.frame()
	b.press(key(Tab), key(Tab))
	for range 12 {
		b.press(key(Down))
	}
	b.frame()
	if y := b.top("M"); y < 100 || y+40 > 300 {
		t.Errorf("the focused row is at %v, outside 100 to 300", y)
	}
	b.press(key(Home))
	b.frame()
	if y := b.top("A"); y < 100 {
		t.Errorf("the first row is at %v after home", y)
	}
}

func TestWhatIsScrolledAwayCannotBeClicked(t *testing.T) {
	fired := -1
	b := newBench(longList(&fired))
	b.frame()
	b.click(150, 330)
	if fired != -1 {
		t.Errorf("row %d was clicked below the area", fired)
	}
	b.click(150, 290)
	if fired != 4 {
		t.Errorf("row %d was clicked, want 4", fired)
	}
}
