package face

import (
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"groundrules/render/paint"
)

// shapingSize is the size at which text is shaped. The shaper rounds sizes up to
// whole pixels, so a text set at 18.75 would get the advances of 19. Shaped once
// at a large size and scaled, every size and device scale is right.
const shapingSize = 1000

// A Glyph is one drawn sign of a line of text.
type Glyph struct {
	Font int      // place of its font in the chain of the face
	ID   font.GID // of the glyph in that font
	X, Y float32  // of its origin from the start of the baseline, at size 1, y down
}

// Shape appends the glyphs of s set in f, from left to right.
func (r *Ruler) Shape(glyphs []Glyph, f paint.Face, s string) []Glyph {
	glyphs, _ = r.shape(glyphs, f, s)
	return glyphs
}

// shape appends the glyphs of s and returns its width, both at size 1.
func (r *Ruler) shape(glyphs []Glyph, f paint.Face, s string) ([]Glyph, float32) {
	const unit = 1.0 / (64 * shapingSize)
	text := []rune(s)
	chain := r.chain(f)
	x := fixed.Int26_6(0)
	for from := 0; from < len(text); {
		number := r.fontFor(f, text[from])
		to := from + 1
		for to < len(text) && r.fontFor(f, text[to]) == number {
			to++
		}
		part := text[from:to]
		from = to
		for _, run := range r.cutter.Split(shaping.Input{
			Text: part, RunEnd: len(part), Direction: di.DirectionLTR, Face: chain[number],
			Size: fixed.I(shapingSize), Script: language.Common,
		}, onlyFont{chain[number]}) {
			for _, g := range r.shaper.Shape(run).Glyphs {
				glyphs = append(glyphs, Glyph{
					Font: number, ID: g.GlyphID,
					X: float32(float64(x+g.XOffset) * unit),
					Y: float32(float64(-g.YOffset) * unit),
				})
				x += g.Advance
			}
		}
	}
	return glyphs, float32(float64(x) * unit)
}

// fontFor is the place in the chain of f of the first font that has c. When none
// has it, the first font gets it: it may still have its letter and its accent.
func (r *Ruler) fontFor(f paint.Face, c rune) int {
	for i, ft := range r.chain(f) {
		if _, ok := ft.NominalGlyph(c); ok {
			return i
		}
	}
	return 0
}

// onlyFont is a font map that always answers with the same font.
type onlyFont struct{ face *font.Face }

func (o onlyFont) ResolveFace(rune) *font.Face { return o.face }
