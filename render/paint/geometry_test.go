package paint

import "testing"

// Cuts take from the side they name, never more than there is, and leave the rest.
func TestCuts(t *testing.T) {
	for _, c := range []struct {
		name      string
		cut       func(*Rect) Rect
		got, rest Rect
	}{
		{"left", func(r *Rect) Rect { return r.Left(30) }, Rect{10, 20, 30, 50}, Rect{40, 20, 70, 50}},
		{"right", func(r *Rect) Rect { return r.Right(30) }, Rect{80, 20, 30, 50}, Rect{10, 20, 70, 50}},
		{"top", func(r *Rect) Rect { return r.Top(20) }, Rect{10, 20, 100, 20}, Rect{10, 40, 100, 30}},
		{"bottom", func(r *Rect) Rect { return r.Bottom(20) }, Rect{10, 50, 100, 20}, Rect{10, 20, 100, 30}},
		{"too much", func(r *Rect) Rect { return r.Left(300) }, Rect{10, 20, 100, 50}, Rect{110, 20, 0, 50}},
	} {
		r := Rect{10, 20, 100, 50}
		if got := c.cut(&r); got != c.got || r != c.rest {
			t.Errorf("%s: got %v and left %v, want %v and %v", c.name, got, r, c.got, c.rest)
		}
	}
}

func TestRects(t *testing.T) {
	r := Rect{10, 20, 100, 50}
	if got, want := r.Pad(10, 5), (Rect{20, 25, 80, 40}); got != want {
		t.Errorf("padded: %v, want %v", got, want)
	}
	if got := r.Pad(60, 5); got.W != 0 {
		t.Errorf("padded by more than it has: %v", got)
	}
	if got, want := r.Centre(), (Point{60, 45}); got != want {
		t.Errorf("centre %v, want %v", got, want)
	}
	if got, want := r.Meet(Rect{50, 0, 100, 30}), (Rect{50, 20, 60, 10}); got != want {
		t.Errorf("met %v, want %v", got, want)
	}
	if got := r.Meet(Rect{200, 200, 5, 5}); got.W != 0 || got.H != 0 {
		t.Errorf("far apart they share %v", got)
	}
	for p, want := range map[Point]bool{{10, 20}: true, {109, 69}: true, {110, 30}: false, {30, 70}: false, {9, 30}: false} {
		if r.Has(p) != want {
			t.Errorf("%v in %v: %v", p, r, !want)
		}
	}
}

func TestColours(t *testing.T) {
	if got, want := RGB(0x123456), (Color{0x12, 0x34, 0x56, 255}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := RGB(0).Alpha(.5).Alpha(.5).A; got != 64 {
		t.Errorf("half of half is %d, want 64", got)
	}
	if got := RGB(0).Alpha(7).A; got != 255 {
		t.Errorf("more than opaque is %d", got)
	}
	a, b := RGB(0x102030), RGB(0xF0E0D0)
	if a.Mix(b, 0) != a || a.Mix(b, 1) != b {
		t.Error("a mix does not reach its ends")
	}
	if got, want := a.Mix(b, .5), RGB(0x808080); got != want {
		t.Errorf("half way is %v, want %v", got, want)
	}
}
