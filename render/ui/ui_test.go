package ui

import (
	"strings"
	"testing"

	"groundrules/render/paint"
)

// evenRuler measures every character as half its size wide.
type evenRuler struct{}

func (evenRuler) Width(_ paint.Face, size float32, s string) float32 {
	return size / 2 * float32(len([]rune(s)))
}

// bench plays a screen frame by frame.
type bench struct {
	c      *Context
	list   paint.List
	in     Input
	screen func(c *Context)
	hold   float64
}

func newBench(screen func(c *Context)) *bench {
	b := &bench{c: &Context{Ruler: evenRuler{}}, screen: screen}
	b.in = Input{Width: 800, Height: 600, TextScale: 1}
	b.frame()
	return b
}

func (b *bench) frame() {
	b.list.Reset()
	b.c.Begin(&b.in, &b.list)
	b.screen(b.c)
	b.hold = b.c.End()
	b.in.Presses, b.in.Pressed, b.in.Released, b.in.Wheel = nil, false, false, 0
	b.in.Now += .02
}

func (b *bench) press(keys ...Press) {
	for _, k := range keys {
		b.in.Presses = append(b.in.Presses[:0], k)
		b.frame()
	}
}

func (b *bench) click(x, y float32) {
	b.in.Pointer, b.in.Inside = paint.Point{X: x, Y: y}, true
	b.in.Pressed, b.in.Down = true, true
	b.frame()
	b.in.Released, b.in.Down = true, false
	b.frame()
}

func key(k Key) Press {
	p := Press{Key: k}
	if k == Space {
		p.Rune = ' '
	}
	return p
}

func letter(r rune) Press { return Press{Rune: r} }

// threeParts is a button, a choice of three and a button with keys.
type threeParts struct {
	first, last int
	chosen      int
}

func (s *threeParts) draw(c *Context) {
	if c.Button(paint.Rect{X: 10, Y: 10, W: 100, H: 38}, Button{ID: Name("first"), Label: "First"}) {
		s.first++
	}
	s.chosen = c.Choice(Name("how"), paint.Rect{X: 10, Y: 60, W: 300, H: 40}, "How",
		[]Option{{Label: "Gentle"}, {Label: "Direct"}, {Label: "Forceful"}}, s.chosen)
	if c.Button(paint.Rect{X: 10, Y: 110, W: 100, H: 38}, Button{ID: Name("last"), Label: "Last", Key: On(Enter), Look: Filled}) {
		s.last++
	}
}

func (b *bench) focusName() string {
	for _, n := range b.c.Outline.Nodes {
		if n.Focus {
			return n.Name
		}
	}
	return ""
}

func TestTabGoesInOrderOfDeclarationAndStopsOnceAtAGroup(t *testing.T) {
	s := &threeParts{chosen: 1}
	b := newBench(s.draw)
	var got []string
	for range 4 {
		b.press(key(Tab))
		got = append(got, b.focusName())
	}
	for range 3 {
		b.press(Press{Key: Tab, Shift: true})
		got = append(got, b.focusName())
	}
	want := "First Direct Last First Last Direct First"
	if g := strings.Join(got, " "); g != want {
		t.Errorf("focus went %s, want %s", g, want)
	}
}

func TestArrowsMoveAndChooseInsideAGroup(t *testing.T) {
	s := &threeParts{}
	b := newBench(s.draw)
	b.press(key(Right))
	if s.chosen != 0 {
		t.Error("an arrow acted without the focus")
	}
	b.press(key(Tab), key(Tab), key(Right))
	if s.chosen != 1 || b.focusName() != "Direct" {
		t.Errorf("after right: option %d, focus %q, want 1 and Direct", s.chosen, b.focusName())
	}
	b.press(key(End), key(Right), key(Up))
	if s.chosen != 1 {
		t.Errorf("after end, right, up: option %d, want 1", s.chosen)
	}
}

func TestEnterGoesToTheFocusOrElseToTheScreen(t *testing.T) {
	s := &threeParts{}
	b := newBench(s.draw)
	b.press(key(Enter))
	if s.first != 0 || s.last != 1 {
		t.Errorf("enter without focus: first %d, last %d, want 0, 1", s.first, s.last)
	}
	b.press(key(Tab), key(Enter), key(Space))
	if s.first != 2 || s.last != 1 {
		t.Errorf("enter and space on the first: first %d, last %d, want 2, 1", s.first, s.last)
	}
	b.press(key(Tab), key(Enter))
	if s.last != 2 {
		t.Error("enter on an option did not go on to the screen")
	}
	b.press(Press{Key: Enter, Repeat: true}, Press{Key: Enter, Ctrl: true})
	if s.last != 2 {
		t.Error("a held or modified enter fired")
	}
}

func TestClickFiresWhereItWentDownAndHidesTheRing(t *testing.T) {
	s := &threeParts{}
	b := newBench(s.draw)
	b.press(key(Tab))
	b.click(50, 130)
	if s.last != 1 || b.focusName() != "" {
		t.Errorf("click: last %d, focus %q, want 1 and none shown", s.last, b.focusName())
	}
	b.in.Pressed, b.in.Down = true, true
	b.frame()
	b.in.Pointer.Y, b.in.Released, b.in.Down = 500, true, false
	b.frame()
	if s.last != 1 {
		t.Error("a press that was let go elsewhere fired")
	}
	b.press(Press{Key: Tab, Shift: true})
	if b.focusName() != "Gentle" {
		t.Errorf("shift-tab after a click on the last went to %q, want the choice before it", b.focusName())
	}
}

// A row that its key chose takes the focus with it: the Enter that follows is the screen's,
// not that of whatever had the focus before.
func TestARowChosenByItsKeyTakesTheFocus(t *testing.T) {
	chosen, before, said := 0, 0, 0
	b := newBench(func(c *Context) {
		if c.Button(paint.Rect{X: 10, Y: 10, W: 100, H: 38}, Button{ID: Name("before"), Label: "Continue"}) {
			before++
		}
		for k := 1; k <= 2; k++ {
			if c.Row(paint.Rect{X: 10, Y: float32(20 + 40*k), W: 100, H: 38}, Row{ID: Item("row", k), Name: "Row", Key: Letter(rune('0' + k)), Chosen: chosen == k}).Fired {
				chosen = k
			}
		}
		if c.Button(paint.Rect{X: 10, Y: 200, W: 100, H: 38}, Button{ID: Name("say"), Label: "Say it", Key: On(Enter)}) {
			said++
		}
	})
	b.press(key(Tab), letter('2'), key(Enter))
	if chosen != 2 || before != 0 || said != 1 {
		t.Errorf("Enter after 2: row %d is chosen, the button before fired %d times, the screen's Enter %d times", chosen, before, said)
	}
	if !b.c.Focused(Item("row", 2)) {
		t.Error("the focus cannot be seen where the choice is")
	}
}

func TestLettersFireAndDialogsTakeThemAll(t *testing.T) {
	under, over, open := 0, 0, false
	b := newBench(func(c *Context) {
		if c.Button(paint.Rect{X: 10, Y: 10, W: 780, H: 580}, Button{ID: Name("under"), Label: "Under", Key: Letter('n')}) {
			under++
		}
		if open {
			r := c.Modal("Leave this meeting?", 300, 200)
			if c.Button(r.Bottom(38), Button{ID: Name("over"), Label: "Stay", Key: On(Escape)}) {
				over++
			}
			c.EndModal()
		}
	})
	b.press(letter('n'), letter('N'))
	if under != 2 {
		t.Errorf("letter fired %d times, want 2", under)
	}
	open = true
	b.frame()
	b.press(letter('n'), key(Tab), key(Space), key(Escape))
	b.click(20, 20)
	if under != 2 || over != 2 {
		t.Errorf("with a dialog open: under %d, over %d, want 2, 2", under, over)
	}
	open = false
	b.frame()
	b.press(letter('n'))
	if under != 3 {
		t.Error("the screen does not answer after the dialog")
	}
}

func TestOffButtonsDoNotFireButSayWhy(t *testing.T) {
	fired := false
	b := newBench(func(c *Context) {
		fired = c.Button(paint.Rect{X: 10, Y: 10, W: 100, H: 38},
			Button{ID: Name("say"), Label: "Say it", Key: On(Enter), Off: "choose somebody first"}) || fired
	})
	b.press(key(Enter), key(Tab), key(Space))
	b.click(20, 20)
	if fired {
		t.Error("a button that is off fired")
	}
	if s := b.c.Outline.String(); !strings.Contains(s, "choose somebody first") {
		t.Errorf("the outline does not say why:\n%s", s)
	}
}

func TestOutlineIsTold(t *testing.T) {
	s := &threeParts{chosen: 2}
	b := newBench(s.draw)
	b.press(key(Tab))
	want := `button "First" focus
choice "How"
  option "Gentle"
  option "Direct"
  option "Forceful" chosen
button "Last" [Enter]
`
	if got := b.c.Outline.String(); got != want {
		t.Errorf("outline:\n%swant:\n%s", got, want)
	}
}

func TestTextScaleScalesTheWholeFrame(t *testing.T) {
	s := &threeParts{}
	b := newBench(s.draw)
	plain := paint.List{}
	plain.Copy(&b.list)
	b.in.TextScale = 2
	b.frame()
	if b.c.W != 400 || b.c.H != 300 {
		t.Errorf("the screen is %v by %v, want 400 by 300", b.c.W, b.c.H)
	}
	for i, m := range b.list.Marks {
		if p := plain.Marks[i]; m.Kind == paint.BoxMark && (m.Box.X != 2*p.Box.X || m.Box.HH != 2*p.Box.HH) {
			t.Fatalf("mark %d is %+v, want twice %+v", i, m.Box, p.Box)
		}
	}
	b.click(100, 260)
	if s.last != 1 {
		t.Error("a click on the scaled button did not reach it")
	}
}

func TestAStillFrameHoldsAndIsTheSame(t *testing.T) {
	s := &threeParts{}
	b := newBench(s.draw)
	b.press(key(Tab))
	b.frame()
	last := paint.List{}
	last.Copy(&b.list)
	b.frame()
	if b.hold < 60 || !last.Equal(&b.list) {
		t.Errorf("a still frame holds %v s and is equal %v", b.hold, last.Equal(&b.list))
	}
}

func BenchmarkFrame(b *testing.B) {
	s := &threeParts{}
	n := newBench(s.draw)
	b.ReportAllocs()
	for b.Loop() {
		n.frame()
	}
}

func TestAFieldTakesWhatIsTyped(t *testing.T) {
	c, list := &Context{}, &paint.List{}
	text, fired := "", false
	frame := func(presses ...Press) {
		list.Reset()
		c.Begin(&Input{Width: 300, Height: 100, TextScale: 1, Presses: presses}, list)
		fired = c.Button(paint.Rect{Y: 50, W: 100, H: 30}, Button{ID: Name("x"), Label: "Out", Key: Letter('X')}) || fired
		text = c.Field(paint.Rect{W: 200, H: 34}, Field{ID: Name("field"), Name: "Field", Text: text})
		c.End()
	}
	frame()
	c.Focus(Name("field"))
	frame()
	for _, p := range []Press{{Rune: 'x'}, {Rune: 'é'}, {Key: Space, Rune: ' '}, {Rune: 'a'}, {Key: Backspace}} {
		frame(p)
	}
	if text != "xé " || fired {
		t.Errorf("the field holds %q, want %q; a key of the screen fired: %v", text, "xé ", fired)
	}
	c.Unfocus()
	frame()
	fired = false
	c.Type(Name("field")) // as it opens
	frame(Press{Rune: 'x'})
	if text != "xé x" || fired {
		t.Errorf("a field that has just opened holds %q, want %q; a key of the screen fired: %v", text, "xé x", fired)
	}
	frame(Press{Key: Backspace})
	c.Unfocus()
	frame(Press{Rune: 'x'})
	if text != "xé " || !fired {
		t.Errorf("without the focus the field holds %q and the key fired: %v", text, fired)
	}
}
