package face

import (
	"bytes"
	"math"
	"testing"

	"github.com/go-text/typesetting/font"
	"github.com/hajimehoshi/ebiten/v2/text/v2"

	"groundrules/render/paint"
)

var faces = []paint.Face{paint.Regular, paint.Italic, paint.Semibold, paint.Bold, paint.Display}

var samples = []string{
	"", " ", "i", "W", "AVATAR To Ty We", "fi ffl office",
	"Share the floor",
	"“Marek, saying no to him took something. Thank you. I would like",
	"to hear from someone who hasn’t spoken yet.”",
	"Ines, only if you want to? – Not yet … it is 3 × ½",
	"Škoda Žofie Łukasz Ğül Ærø Osaka Señor façade",
	"Rosa → Dele ✓ ≤ 3",
	"41 min of 60 · turn 147",
}

// has reports whether c comes out as ink, not as the box for what is missing.
func has(r *Ruler, f paint.Face, c rune) bool {
	for _, g := range r.Shape(nil, f, string(c)) {
		if g.ID == 0 {
			return false
		}
	}
	return true
}

// Every character the program or a European name needs is in every face.
func TestFacesHaveTheCharacters(t *testing.T) {
	const needed = "“”‘’…–—×→←↑↓½·•●○✓≤≥°€£ " +
		"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ" +
		"ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚț"
	r := NewRuler()
	for _, f := range faces {
		for c := rune(' '); c <= '~'; c++ {
			if !has(r, f, c) {
				t.Errorf("%v has no %q", f, c)
			}
		}
		for _, c := range needed {
			if !has(r, f, c) {
				t.Errorf("%v has no %q", f, c)
			}
		}
	}
}

// An independent measure: Ebitengine's own text layout, at the whole sizes at
// which it is exact, over lines of the longest measure in use.
func TestRulerAgreesWithTextV2(t *testing.T) {
	r := NewRuler()
	for _, f := range faces {
		var sources []*text.GoTextFaceSource
		for _, file := range Files(f) {
			s, err := text.NewGoTextFaceSource(bytes.NewReader(file))
			if err != nil {
				t.Fatal(err)
			}
			sources = append(sources, s)
		}
		for _, size := range []float64{12, 13, 14, 15, 16, 18, 22, 28, 36} {
			chain := make([]text.Face, len(sources))
			for i, s := range sources {
				chain[i] = &text.GoTextFace{Source: s, Size: size}
			}
			drawn, err := text.NewMultiFace(chain...)
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range samples {
				got, want := float64(r.Width(f, float32(size), s)), text.AdvanceAt(s, len(s), drawn)
				if math.Abs(got-want) > 0.5 {
					t.Errorf("%v %v: %q measures %.2f, want %.2f", f, size, s, got, want)
				}
			}
		}
	}
}

// Where one word ends the next begins: the glyphs of a line stand where the
// widths of its beginnings say, so that what is measured is what is drawn.
func TestGlyphsStandWhereTheRulerSays(t *testing.T) {
	r := NewRuler()
	for _, f := range faces {
		const line, word = "Same here. It creeps", "Same here. It "
		glyphs := r.Shape(nil, f, line)
		at := glyphs[len([]rune(word))].X * 16
		if want := r.Width(f, 16, word); math.Abs(float64(at-want)) > 0.5 {
			t.Errorf("%v: %q is drawn at %.2f, measured at %.2f", f, "creeps", at, want)
		}
	}
}

// Forgetting must not change what is measured, nor keep everything.
func TestRulerForgets(t *testing.T) {
	r := NewRuler()
	want := r.Width(paint.Bold, 15, "Freya")
	for i := range 3 * remembered {
		r.Width(paint.Regular, 15, string(rune('a'+i%26))+string(rune('À'+i/26%60))+string(rune('a'+i/1560)))
		if i%1000 == 0 && r.Width(paint.Bold, 15, "Freya") != want {
			t.Fatal("the width of a name changed")
		}
	}
	if n := len(r.fresh) + len(r.stale); n > 2*remembered {
		t.Errorf("%d widths kept, want at most %d", n, 2*remembered)
	}
}

// The licences ask that modified fonts carry no reserved names; ours are named
// for what they are, and every file is a WOFF that can be read.
func TestFilesAreFonts(t *testing.T) {
	for _, f := range faces {
		for i, file := range Files(f) {
			if !bytes.HasPrefix(file, []byte("wOFF")) {
				t.Errorf("file %d of %v is not a WOFF", i, f)
			}
			if _, err := font.ParseTTF(bytes.NewReader(file)); err != nil {
				t.Errorf("file %d of %v: %v", i, f, err)
			}
		}
	}
}

func BenchmarkRulerKnownText(b *testing.B) {
	r := NewRuler()
	for b.Loop() {
		r.Width(paint.Regular, 15, "Warm up")
	}
}

func BenchmarkRulerNewText(b *testing.B) {
	r := NewRuler()
	for b.Loop() {
		r.measure(paint.Regular, "So I told him: that is not the deal we had.")
	}
}

func BenchmarkNewRuler(b *testing.B) {
	for b.Loop() {
		NewRuler()
	}
}
