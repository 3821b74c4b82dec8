package scene

import (
	"math"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

// Three flashes in any one second are the most that harm nobody (WCAG 2.3.1). A flash is
// a pair of changes of light of a tenth and more, there and back, where the darker is
// below .8. What is smaller than a hundredth of the window is none: the edge of a hand
// that moves.
const (
	flashes    = 3
	smallFlash = .01
)

// flicker follows the light of places of a screen from frame to frame.
type flicker struct {
	last, turn []float64   // light now, and where it last turned round
	up         []int8      // which way it goes
	at         [][]float64 // when it turned
}

// see takes a frame in and returns how much of the window has flashed more often than it
// may within the second before it.
func (f *flicker) see(s *sight, w, h float32, th *paint.Theme, now float64) float64 {
	const columns, rows = 48, 30
	if f.last == nil {
		f.last, f.turn = make([]float64, columns*rows), make([]float64, columns*rows)
		f.up, f.at = make([]int8, columns*rows), make([][]float64, columns*rows)
		for i := range f.last {
			f.last[i] = math.NaN()
		}
	}
	places := 0
	for i := range f.last {
		p := paint.Point{X: (float32(i%columns) + .5) * w / columns, Y: (float32(i/columns) + .5) * h / rows}
		light := s.color(p, 0, len(s.list.Marks), th.Page).Luminance()
		if math.IsNaN(f.last[i]) {
			f.last[i], f.turn[i] = light, light
			continue
		}
		way := int8(0)
		switch d := light - f.turn[i]; {
		case d >= .1 && f.turn[i] < .8:
			way = 1
		case d <= -.1 && light < .8:
			way = -1
		}
		if way != 0 {
			if way != f.up[i] {
				f.at[i] = append(f.at[i], now)
				f.up[i] = way
			}
			f.turn[i] = light
		}
		f.last[i] = light
		for len(f.at[i]) > 0 && f.at[i][0] < now-1 {
			f.at[i] = f.at[i][1:]
		}
		if len(f.at[i]) > 2*flashes {
			places++
		}
	}
	return float64(places) / (columns * rows)
}

// Nothing flashes: not while time flows as fast as it can, nor while one goes through the
// screens, in any theme, with and without movement.
func TestNothingFlashes(t *testing.T) {
	for _, th := range paint.Themes {
		for _, reduced := range []bool{false, true} {
			p := newPlayer(t, newShelf(t))
			for name, of := range themes {
				if of == th {
					p.app.set.Theme = name
				}
			}
			p.app.set.Reduced = reduced
			p.keys("<enter><enter>+++++")
			var f flicker
			script := []any{ui.Space, 'w', '1', ui.Enter, ui.Space, 'f', ui.Escape, 'n', ui.Escape, ui.F2, ui.Escape, ui.Tab, ui.Tab, ui.Tab, ui.F1, ui.Escape, ui.Space}
			for tick := range 24 * 18 {
				if tick%24 == 7 && tick/24 < len(script) {
					switch k := script[tick/24].(type) {
					case ui.Key:
						p.in.Presses = append(p.in.Presses, ui.Press{Key: k})
					case rune:
						p.in.Presses = append(p.in.Presses, ui.Press{Rune: k})
					}
				}
				p.list.Reset()
				p.app.Frame(&p.in, &p.list)
				p.in.Presses = p.in.Presses[:0]
				p.in.Now += 1. / 30
				if much := f.see(sightIn(&p.list, 1280, 800), 1280, 800, th, p.in.Now); much > smallFlash {
					t.Fatalf("%s, less movement %v: at tick %d %.1f %% of the window has flashed within a second", th.Name, reduced, tick, 100*much)
				}
			}
		}
	}
}

// What flashes is found.
func TestFlashesAreFound(t *testing.T) {
	var f flicker
	most := 0.
	for tick := range 60 {
		var l paint.List
		c := paint.RGB(0)
		if tick%6 < 3 { // five times a second
			c = paint.RGB(0xFFFFFF)
		}
		l.Box(paint.Box{X: 50, Y: 50, HW: 50, HH: 50, Fill: c})
		most = max(most, f.see(sightIn(&l, 100, 100), 100, 100, &paint.Light, float64(tick)/30))
	}
	if most < 1 {
		t.Errorf("of a window that flashes five times a second %.2f is found to flash, want all", most)
	}
}
