package rendertest

import (
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

// tolerance is how far a channel may differ, of 255: 2 %.
const tolerance = 5

// Golden compares got with the picture testdata/name.png and fails the test
// where a channel of a pixel differs by more than 2 %. It then leaves what it got,
// and the difference, in the test's own folder under the system's temporary one.
// With -update, where the test package defines that flag, it writes the picture.
// Golden pictures are drawn at scale 1; on a display of another scale it skips.
func Golden(t testing.TB, name string, got image.Image) {
	t.Helper()
	if scale := deviceScale(); scale != 1 {
		t.Skipf("golden pictures are drawn at scale 1, and this display has %v", scale)
	}
	path := filepath.Join("testdata", name+".png")
	if f := flag.Lookup("update"); f != nil && f.Value.String() == "true" {
		if err := Save(path, got); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := load(path)
	if err != nil {
		t.Fatalf("%v (write it with -update)", err)
	}
	diff, wrong, worst := Compare(got, want)
	if wrong == 0 {
		return
	}
	dir := filepath.Join(os.TempDir(), "groundrules-golden")
	for suffix, m := range map[string]image.Image{"got": got, "diff": diff} {
		if err := Save(filepath.Join(dir, fmt.Sprintf("%s-%s.png", name, suffix)), m); err != nil {
			t.Error(err)
		}
	}
	t.Errorf("%s: %d pixels differ from %s by more than %d, the worst by %d of 255; see %s", name, wrong, path, tolerance, worst, dir)
}

// Compare counts the pixels whose channels differ by more than 2 %, and draws
// them white on black. Pictures of different size differ everywhere.
func Compare(got, want image.Image) (diff *image.Gray, wrong, worst int) {
	b := got.Bounds().Union(want.Bounds())
	diff = image.NewGray(b)
	if got.Bounds() != want.Bounds() {
		return diff, b.Dx() * b.Dy(), 255
	}
	g, w := rgba(got), rgba(want)
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			p, q := g.RGBAAt(x, y), w.RGBAAt(x, y)
			d := max(apart(p.R, q.R), apart(p.G, q.G), apart(p.B, q.B), apart(p.A, q.A))
			worst = max(worst, d)
			if d > tolerance {
				wrong++
				diff.SetGray(x, y, color.Gray{Y: 255})
			}
		}
	}
	return diff, wrong, worst
}

func apart(a, b uint8) int { return max(int(a)-int(b), int(b)-int(a)) }

func rgba(m image.Image) *image.RGBA {
	if r, ok := m.(*image.RGBA); ok {
		return r
	}
	r := image.NewRGBA(m.Bounds())
	draw.Draw(r, r.Rect, m, r.Rect.Min, draw.Src)
	return r
}

// Save writes a picture as PNG, making its folder.
func Save(path string, m image.Image) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := png.Encode(f, m); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

func load(path string) (image.Image, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return png.Decode(f)
}
