package face

import (
	"bytes"
	"fmt"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/shaping"

	"groundrules/render/paint"
)

// remembered is how many widths a Ruler keeps in each of its two generations:
// enough for every word and line of a long practice.
const remembered = 4096

// A Ruler measures text as the screen draws it: shaped, with kerning, each
// character in the first font of its face's chain that has it. It remembers what
// it measured. A Ruler is for one goroutine; make another for another.
type Ruler struct {
	chains [Count][]*font.Face
	shaper shaping.HarfbuzzShaper
	cutter shaping.Segmenter

	// Widths at size 1. When fresh is full it becomes stale, and what was stale
	// is forgotten: a text in use moves back to fresh in time.
	fresh, stale map[measured]float32
}

type measured struct {
	face paint.Face
	text string
}

var _ paint.Ruler = (*Ruler)(nil)

// parsed are the embedded fonts; they are read-only and shared by all rulers.
var parsed = sync.OnceValue(func() (chains [Count][]*font.Font) {
	known := map[*byte]*font.Font{} // the signs are in every chain
	for f := range chains {
		for _, file := range Files(paint.Face(f)) {
			if known[&file[0]] == nil {
				face, err := font.ParseTTF(bytes.NewReader(file))
				if err != nil {
					panic(fmt.Sprintf("embedded font of the %v face: %v", paint.Face(f), err))
				}
				known[&file[0]] = face.Font
			}
			chains[f] = append(chains[f], known[&file[0]])
		}
	}
	return chains
})

// NewRuler returns a Ruler over the embedded fonts.
func NewRuler() *Ruler {
	r := &Ruler{fresh: map[measured]float32{}}
	r.shaper.SetFontCacheSize(16)
	return r
}

// Load reads the embedded fonts, which else happens when the first text is measured.
func Load() { parsed() }

// chain is the fonts of a face, in the order in which a sign is looked for in them.
func (r *Ruler) chain(f paint.Face) []*font.Face {
	if r.chains[f] == nil {
		for _, ft := range parsed()[f] {
			r.chains[f] = append(r.chains[f], font.NewFace(ft))
		}
	}
	return r.chains[f]
}

// Width is the advance of s in logical pixels, set in f at size.
func (r *Ruler) Width(f paint.Face, size float32, s string) float32 {
	if s == "" {
		return 0
	}
	key := measured{f, s}
	w, ok := r.fresh[key]
	if !ok {
		if w, ok = r.stale[key]; !ok {
			w = r.measure(f, s)
		}
		if len(r.fresh) >= remembered {
			r.stale, r.fresh = r.fresh, make(map[measured]float32, remembered)
		}
		r.fresh[key] = w
	}
	return w * size
}

// measure is the width of s at size 1.
func (r *Ruler) measure(f paint.Face, s string) float32 {
	_, width := r.shape(nil, f, s)
	return width
}
