package screen

import (
	"math"

	"groundrules/render/face"
	"groundrules/render/paint"
)

// linesKept is how many lines of text keep their letters, in each of two
// generations.
const linesKept = 1024

type lineKey struct {
	face paint.Face
	size float32 // device pixels
	text string
}

// A letter is a glyph on the sheet and its place from the start of the line.
type letter struct {
	cell
	dx, dy int
}

// A writer turns lines of text into letters on its sheet.
type writer struct {
	ruler  *face.Ruler
	sheet  sheet
	shaped []face.Glyph // buffer

	// The letters of lines. When fresh is full it becomes stale, and what was
	// stale is forgotten.
	fresh, stale map[lineKey][]letter
}

func newWriter(r *face.Ruler) *writer {
	w := &writer{ruler: r}
	w.clear(sheetSide)
	return w
}

// clear forgets all letters and starts a sheet of the given side.
func (w *writer) clear(side int) {
	w.sheet.clear(side)
	w.fresh, w.stale = map[lineKey][]letter{}, nil
}

// prepare puts every glyph of list on the sheet. When the sheet is full it starts
// a larger one; what the largest cannot hold is left out.
func (w *writer) prepare(list *paint.List, scale float32) {
	for last := false; !w.hold(list, scale) && !last; {
		last = w.sheet.side == biggestSheet
		w.clear(min(2*w.sheet.side, biggestSheet))
	}
}

func (w *writer) hold(list *paint.List, scale float32) bool {
	for i := range list.Marks {
		if m := &list.Marks[i]; m.Kind == paint.TextMark {
			if _, ok := w.line(keyOf(&m.Text, scale)); !ok {
				return false
			}
		}
	}
	return true
}

func keyOf(t *paint.Text, scale float32) lineKey { return lineKey{t.Face, t.Size * scale, t.S} }

// line is the letters of a line of text. It reports false when the sheet is full.
func (w *writer) line(k lineKey) ([]letter, bool) {
	letters, ok := w.fresh[k]
	if ok {
		return letters, true
	}
	if letters, ok = w.stale[k]; !ok {
		if letters, ok = w.set(k); !ok {
			return nil, false
		}
	}
	if len(w.fresh) >= linesKept {
		w.stale, w.fresh = w.fresh, make(map[lineKey][]letter, linesKept)
	}
	w.fresh[k] = letters
	return letters, true
}

// set makes the letters of a line that starts at the left edge of a pixel.
func (w *writer) set(k lineKey) ([]letter, bool) {
	w.shaped = w.ruler.Shape(w.shaped[:0], k.face, k.text)
	letters := make([]letter, 0, len(w.shaped))
	for _, g := range w.shaped {
		x := int(math.Floor(float64(g.X*k.size)*shifts + .5))
		dx, shift := x>>2, x&3
		dy := int(math.Round(float64(g.Y * k.size)))
		g.X, g.Y = 0, 0
		c, ok := w.sheet.cell(w.ruler, glyphKey{k.face, g, k.size, uint8(shift)})
		if !ok {
			return nil, false
		}
		if !c.at.Empty() {
			letters = append(letters, letter{cell: c, dx: dx, dy: dy})
		}
	}
	return letters, true
}

// text adds a line of text. Its start and baseline are put on whole device
// pixels, which keeps letters crisp.
func (m *mesh) text(w *writer, t paint.Text, scale float32) {
	letters, _ := w.line(keyOf(&t, scale))
	x0 := int(math.Floor(float64(t.X*scale) + .5))
	y0 := int(math.Floor(float64(t.Y*scale) + .5))
	l := look{t.Color, [4]float32{1, 1, 0, -1}}
	for _, c := range letters {
		x, y := float32(x0+c.dx+c.left), float32(y0+c.dy+c.top)
		u, v := float32(c.at.Min.X), float32(c.at.Min.Y)
		width, height := float32(c.at.Dx()), float32(c.at.Dy())
		m.add([]corner{
			{x, y, u, v},
			{x + width, y, u + width, v},
			{x + width, y + height, u + width, v + height},
			{x, y + height, u, v + height},
		}, l)
	}
}
