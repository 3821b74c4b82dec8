package scene

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/words"
)

// layouts is how many random windows each screen is laid out in; with more than three,
// the least and the largest are all looked at too.
var layouts = flag.Int("layouts", 1, "random windows for each screen")

// corners are the least and the most that a screen is made for.
var corners = []look{
	{width: 1024, height: 640, scale: .8},
	{width: 1024, height: 640, scale: 1},
	{width: 1024, height: 640, scale: 1.5},
	{width: 1024, height: 640, scale: 2},
	{width: 1280, height: 800, scale: 1},
	{width: 3840, height: 2160, scale: .8},
	{width: 3840, height: 2160, scale: 2},
	{width: 390, height: 844, scale: 1},
	{width: 390, height: 844, scale: 1.5},
}

// anyWindow is a window and a size of text of those that screens are made for.
func anyWindow(r *rand.Rand) look {
	if r.IntN(4) == 0 {
		return look{width: 390, height: 844, scale: []float32{1, 1.25, 1.5}[r.IntN(3)]}
	}
	l := look{scale: float32(paint.TextScales[r.IntN(len(paint.TextScales))]) / 100}
	l.width = float32(1024 + r.IntN(3840-1024+1))
	l.height = float32(640 + r.IntN(2160-640+1))
	return l
}

// Nothing overlaps, leaves the window, is cut or too small to be pressed: every screen, in windows from the least
// to the largest, with short texts and long ones, in English and in a language that is
// longer.
func TestEveryScreenIsLaidOutWhole(t *testing.T) {
	for _, long := range []bool{false, true} {
		for _, tongue := range []string{words.English, words.Pseudo} {
			t.Run(fmt.Sprintf("long %v, in %s", long, tongue), func(t *testing.T) {
				words.Speak(tongue)
				defer words.Speak(words.English)
				drawOut = long
				defer func() { drawOut = false }()
				r := rand.New(rand.NewPCG(7, uint64(len(tongue))))
				for k, s := range everyScreen(t) {
					windows := []look{corners[(k+*layouts)%len(corners)]} // every other one, or all
					if *layouts > 3 {
						windows = corners
					} else if k%2 == 0 {
						windows = nil
					}
					for range *layouts {
						if len(windows) < 1 || *layouts > 1 {
							windows = append(windows, anyWindow(r))
						}
					}
					for _, l := range windows {
						l.theme = paint.Themes[r.IntN(len(paint.Themes))]
						v := s.show(l)
						for _, wrong := range append(faults(v, l), tooSmall(v, l)...) {
							t.Errorf("%s, %v: %s", s.name, l, wrong)
						}
					}
				}
			})
		}
	}
}
