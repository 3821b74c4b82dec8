package render_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render"
	"groundrules/render/paint"
	"groundrules/render/rendertest"
	"groundrules/render/ui"
)

func TestMain(m *testing.M) {
	rendertest.Main(m, func(name string) ui.View {
		kind, path, _ := strings.Cut(name, " ")
		switch kind {
		case "rest":
			return newRest(path)
		case "still":
			return &still{path: path}
		default:
			return &echo{path: path}
		}
	})
}

// An echo writes a line to a file for all that it is told, and ends on "q".
type echo struct{ path string }

func (e *echo) Frame(in *ui.Input, l *paint.List) (float64, bool) {
	var b strings.Builder
	for _, p := range in.Presses {
		fmt.Fprintf(&b, "key %d", p.Key)
		if p.Rune != 0 {
			fmt.Fprintf(&b, " %q", p.Rune)
		}
		for i, on := range []bool{p.Shift, p.Ctrl, p.Alt, p.Meta, p.Repeat} {
			if on {
				b.WriteString([]string{" shift", " ctrl", " alt", " meta", " repeat"}[i])
			}
		}
		b.WriteByte('\n')
		if p.Rune == 'q' {
			return 0, true
		}
	}
	if in.Closing {
		b.WriteString("closing\n")
	}
	switch {
	case in.Pressed:
		fmt.Fprintf(&b, "pressed %v %v\n", in.Pointer, in.Down)
	case in.Released:
		fmt.Fprintf(&b, "released %v %v\n", in.Pointer, in.Down)
	case in.Wheel != 0:
		fmt.Fprintf(&b, "wheel %v\n", in.Wheel)
	case len(in.Presses) == 0:
		fmt.Fprintf(&b, "frame %vx%v at %v inside %v\n", in.Width, in.Height, in.Pointer, in.Inside)
	}
	note(e.path, b.String())
	return 1e9, false
}

// A still frame changes only when a key is pressed, whatever it is asked.
type still struct {
	path string
	n    int
}

func (s *still) Frame(in *ui.Input, l *paint.List) (float64, bool) {
	s.n += len(in.Presses)
	note(s.path, fmt.Sprintf("frame %.1f\n", in.Now))
	l.Box(paint.Box{X: 50, Y: 50, HW: 50, HH: 50, Fill: paint.RGB(0xFFFFFF)})
	l.Box(paint.Box{X: 10 + 20*float32(s.n), Y: 50, HW: 10, HH: 10, Fill: paint.RGB(0)})
	return 0.5, false
}

func note(path, s string) {
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		panic(err)
	}
	f.WriteString(s)
	f.Close()
}

// start runs a view and returns how to read, once, what it noted.
func start(t *testing.T, view string) (*rendertest.Session, func() string) {
	path := filepath.Join(t.TempDir(), "notes")
	s := rendertest.Start(t, view+" "+path, 320, 200)
	return s, func() string {
		b, err := os.ReadFile(path)
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		os.Remove(path)
		return string(b)
	}
}

func TestInputReachesTheView(t *testing.T) {
	s, notes := start(t, "echo")
	if got, want := notes(), "frame 320x200 at {0 0} inside true\n"; !strings.HasPrefix(got, "frame 320x200") {
		t.Errorf("at first got %q, want %q", got, want)
	}
	for _, c := range []struct {
		do   func()
		want string
	}{
		{func() { s.Press(ebiten.KeyTab) }, fmt.Sprintf("key %d\n", ui.Tab)},
		{func() { s.Press(ebiten.KeyTab, ebiten.KeyShift) }, fmt.Sprintf("key %d shift\n", ui.Tab)},
		{func() { s.Press(ebiten.KeyNumpadEnter) }, fmt.Sprintf("key %d\n", ui.Enter)},
		{func() { s.Press(ebiten.KeyArrowLeft, ebiten.KeyAlt) }, fmt.Sprintf("key %d alt\n", ui.Left)},
		{func() { s.Type("wé ") }, fmt.Sprintf("key 0 'w'\nkey 0 'é'\nkey %d ' '\n", ui.Space)},
		{func() { s.Press(ebiten.KeyC, ebiten.KeyControl) }, "key 0 'c' ctrl\n"},
		{func() { s.Press(ebiten.KeyShift) }, ""},
		{func() { s.Move(30, 40) }, "frame 320x200 at {30 40} inside true\n"},
		{func() { s.Move(30, 40) }, ""},
		{func() { s.Click(31, 40) }, "frame 320x200 at {31 40} inside true\npressed {31 40} true\nreleased {31 40} false\n"},
		{func() { s.Scroll(-2) }, "wheel -2\n"},
		{func() { s.Tap(80, 90) }, "pressed {80 90} true\nreleased {80 90} false\n"},
		{func() { s.Wait(2) }, "frame 320x200 at {80 90} inside false\n"},
		{func() { s.Pull(80, 90, 70, 20) }, "pressed {80 90} true\nframe 320x200 at {70 20} inside true\nreleased {70 20} false\n"},
		{func() { s.Wait(2) }, "frame 320x200 at {70 20} inside false\n"},
		{func() { s.Move(31, 41) }, "frame 320x200 at {31 41} inside true\n"},
		{func() { s.Wait(60) }, ""},
	} {
		c.do()
		if got := notes(); got != c.want {
			t.Errorf("the view was told\n%swant\n%s", got, c.want)
		}
	}
	s.Type("q")
	if !s.Done() {
		t.Error("the program goes on after the view is done")
	}
}

// A key held for a second goes down once and repeats after 0.4 s.
func TestHeldKeysRepeat(t *testing.T) {
	s, notes := start(t, "echo")
	notes()
	s.Hold(ebiten.KeyArrowDown, 60)
	lines := strings.Split(strings.TrimSpace(notes()), "\n")
	if len(lines) != 13 {
		t.Errorf("%d presses in a second, want 13", len(lines))
	}
	for i, l := range lines {
		if strings.HasSuffix(l, "repeat") != (i > 0) {
			t.Errorf("press %d is %q", i, l)
		}
	}
}

// A frame holds for as long as the view says: it is not asked at every tick.
func TestFramesHold(t *testing.T) {
	s, notes := start(t, "still")
	for range 24 {
		s.Wait(5)
		time.Sleep(50 * time.Millisecond)
	}
	if n := strings.Count(notes(), "frame"); n < 2 || n > 5 {
		t.Errorf("%d frames in 1.2 s that hold 0.5 s each, want 3", n)
	}
}

func TestTheScreenShowsTheList(t *testing.T) {
	s, _ := start(t, "still")
	check := func(n int) {
		t.Helper()
		frame := s.Frame()
		for i := range 4 {
			want := uint8(255)
			if i == n {
				want = 0
			}
			if got := frame.RGBAAt(10+20*i, 50).R; got != want {
				t.Errorf("after %d presses the box at %d is %d, want %d", n, i, got, want)
			}
		}
	}
	check(0)
	s.Press(ebiten.KeyTab)
	check(1)
	check(1)
	s.Press(ebiten.KeyTab)
	check(2)
}

func TestRunWithoutADisplaySaysSo(t *testing.T) {
	t.Setenv("DISPLAY", "")
	if render.HasDisplay() {
		t.Skip("this system has a display whatever its environment says")
	}
	if err := render.Run(&echo{}, "test", render.Options{}); err != render.ErrNoDisplay {
		t.Errorf("got error %v, want %v", err, render.ErrNoDisplay)
	}
}
