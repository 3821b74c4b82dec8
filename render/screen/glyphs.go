package screen

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/face"
	"groundrules/render/paint"
)

const (
	sheetSide    = 1024 // of the first sheet, in pixels; it doubles when it is full
	biggestSheet = 4096
	shifts       = 4 // places between two pixels at which a glyph is drawn
)

type glyphKey struct {
	face  paint.Face
	glyph face.Glyph // its X and Y are 0
	size  float32    // device pixels
	shift uint8      // quarters of a pixel to the right
}

// A cell is where a glyph lies on the sheet, and where its corner lies as seen
// from the pixel of its origin.
type cell struct {
	at   image.Rectangle
	left int
	top  int
}

// A sheet is the one image that holds all glyphs in use, in rows. What is new is
// kept until upload sends it to the device in one piece.
type sheet struct {
	side   int
	pixels *image.RGBA
	image  *ebiten.Image
	cells  map[glyphKey]cell

	x, y, row int             // the next free place, and the height of its row
	fresh     image.Rectangle // not yet uploaded
}

// clear empties the sheet and makes it side pixels wide and high.
func (s *sheet) clear(side int) {
	if s.image != nil {
		s.image.Deallocate()
	}
	s.side = side
	s.pixels = image.NewRGBA(image.Rect(0, 0, side, side))
	s.image = ebiten.NewImageWithOptions(s.pixels.Rect, &ebiten.NewImageOptions{Unmanaged: true})
	s.cells = map[glyphKey]cell{}
	s.x, s.y, s.row = 0, 0, 0
	s.fresh = image.Rectangle{}
}

// cell finds or draws a glyph. It reports false when the sheet is full.
func (s *sheet) cell(r *face.Ruler, k glyphKey) (cell, bool) {
	if c, ok := s.cells[k]; ok {
		return c, true
	}
	var c cell
	if mask := r.Mask(k.face, k.glyph, k.size, float32(k.shift)/shifts); mask != nil {
		at, ok := s.room(mask.Rect.Dx(), mask.Rect.Dy())
		if !ok {
			return cell{}, false
		}
		for y := range at.Dy() {
			from := mask.Pix[y*mask.Stride : y*mask.Stride+at.Dx()]
			to := s.pixels.Pix[s.pixels.PixOffset(at.Min.X, at.Min.Y+y):]
			for x, a := range from {
				to[4*x], to[4*x+1], to[4*x+2], to[4*x+3] = a, a, a, a
			}
		}
		s.fresh = s.fresh.Union(at)
		c = cell{at: at, left: mask.Rect.Min.X, top: mask.Rect.Min.Y}
	}
	s.cells[k] = c
	return c, true
}

// room takes a free place of the given size; glyphs stand a pixel apart.
func (s *sheet) room(w, h int) (image.Rectangle, bool) {
	if s.x+w > s.side {
		s.x, s.y, s.row = 0, s.y+s.row, 0
	}
	if w > s.side || s.y+h > s.side {
		return image.Rectangle{}, false
	}
	at := image.Rect(s.x, s.y, s.x+w, s.y+h)
	s.x += w + 1
	s.row = max(s.row, h+1)
	return at, true
}

// upload sends what is new to the device.
func (s *sheet) upload() {
	if s.fresh.Empty() {
		return
	}
	part := make([]byte, 0, 4*s.fresh.Dx()*s.fresh.Dy())
	for y := s.fresh.Min.Y; y < s.fresh.Max.Y; y++ {
		from := s.pixels.PixOffset(s.fresh.Min.X, y)
		part = append(part, s.pixels.Pix[from:from+4*s.fresh.Dx()]...)
	}
	s.image.SubImage(s.fresh).(*ebiten.Image).WritePixels(part)
	s.fresh = image.Rectangle{}
}
