package rendertest

import (
	"image"
	"image/color"
	"testing"
)

func plain(w, h int, v uint8) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			m.SetRGBA(x, y, color.RGBA{R: v, G: v, B: v, A: 255})
		}
	}
	return m
}

// Two per cent of a channel is let pass, more in any one channel is not.
func TestCompare(t *testing.T) {
	want := plain(8, 8, 100)
	for _, c := range []struct {
		name  string
		got   *image.RGBA
		wrong int
	}{
		{"the same", plain(8, 8, 100), 0},
		{"2 %", plain(8, 8, 105), 0},
		{"darker by 2 %", plain(8, 8, 95), 0},
		{"more", plain(8, 8, 106), 64},
		{"another size", plain(8, 7, 100), 64},
	} {
		if _, wrong, _ := Compare(c.got, want); wrong != c.wrong {
			t.Errorf("%s: %d pixels differ, want %d", c.name, wrong, c.wrong)
		}
	}
	got := plain(8, 8, 100)
	got.Pix[got.PixOffset(3, 4)+2] = 0
	diff, wrong, worst := Compare(got, want)
	if wrong != 1 || worst != 100 || diff.GrayAt(3, 4).Y != 255 {
		t.Errorf("one blue channel: %d pixels differ, the worst by %d", wrong, worst)
	}
}

// A golden picture survives being written and read.
func TestSaveKeepsThePicture(t *testing.T) {
	path := t.TempDir() + "/a/b.png"
	want := plain(5, 4, 77)
	if err := Save(path, want); err != nil {
		t.Fatal(err)
	}
	got, err := load(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, wrong, worst := Compare(got, want); wrong != 0 || worst != 0 {
		t.Errorf("%d pixels differ after reading it back", wrong)
	}
}
