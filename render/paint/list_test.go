package paint

import "testing"

func frame() *List {
	l := &List{}
	l.Box(Box{X: 10, Y: 20, HW: 5, HH: 4, Radius: 2, Fill: RGB(0x102030), Stroke: 1.5, Edge: RGB(0xFFFFFF).Alpha(.5)})
	l.Clip(Rect{1, 2, 30, 40})
	l.Text(Text{X: 3, Y: 9, Face: Bold, Size: 15, Color: RGB(0), S: "Say it"})
	l.Path(2, RGB(0xFF0000), Point{1, 1}, Point{2, 3})
	l.Unclip()
	return l
}

func TestListAsText(t *testing.T) {
	const want = `box 10.0,20.0 10.0x8.0 r2.0 fill #102030 stroke 1.5 #FFFFFF/128
clip 1.0,2.0 30.0x40.0
text 3.0,9.0 bold 15.0 #000000 "Say it"
path w2.0 #FF0000 1.0,1.0 2.0,3.0
unclip
`
	if got := frame().String(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// A copy equals its list, shares nothing with it, and any change is seen.
func TestListEqual(t *testing.T) {
	var kept List
	kept.Copy(frame())
	if !kept.Equal(frame()) {
		t.Fatal("a copy differs from its list")
	}
	for what, change := range map[string]func(*List){
		"a mark more":  func(l *List) { l.Unclip() },
		"a mark less":  func(l *List) { l.Marks = l.Marks[:4] },
		"a colour":     func(l *List) { l.Marks[0].Box.Fill.B++ },
		"a letter":     func(l *List) { l.Marks[2].Text.S = "Say if" },
		"a point":      func(l *List) { l.Points[1].X++ },
		"an order":     func(l *List) { l.Marks[0], l.Marks[2] = l.Marks[2], l.Marks[0] },
		"an empty one": func(l *List) { l.Reset() },
	} {
		l := frame()
		change(l)
		if kept.Equal(l) || l.Equal(&kept) {
			t.Errorf("%s is not seen", what)
		}
	}
	if !kept.Equal(frame()) {
		t.Error("a change to a list reached its copy")
	}
}

func TestListLeavesOutEmptyText(t *testing.T) {
	var l List
	l.Text(Text{Size: 15, Color: RGB(0)})
	if len(l.Marks) != 0 {
		t.Error("an empty text makes a mark")
	}
}

// Building a frame again in the same memory allocates nothing.
func TestListKeepsItsMemory(t *testing.T) {
	l := frame()
	if n := testing.AllocsPerRun(20, func() {
		l.Reset()
		l.Box(Box{HW: 1})
		l.Path(1, Color{}, Point{}, Point{1, 1})
	}); n > 0 {
		t.Errorf("%v allocations a frame, want 0", n)
	}
}
