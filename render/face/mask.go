package face

import (
	"image"
	"image/draw"
	"math"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"golang.org/x/image/vector"

	"groundrules/render/paint"
)

// largestMask is the size of type, in pixels, above which Mask draws nothing.
const largestMask = 2048

// Mask draws a glyph of f at size pixels, its origin shift pixels to the right of
// a pixel's left edge. The mask's bounds are relative to that pixel's left edge
// and the baseline. A glyph without ink gives nil, and so does a size that is
// none or beyond 2,048 pixels.
func (r *Ruler) Mask(f paint.Face, g Glyph, size, shift float32) *image.Alpha {
	if !(size > 0 && size <= largestMask) {
		return nil
	}
	ft := r.chain(f)[g.Font]
	outline, ok := ft.GlyphDataOutline(g.ID)
	if !ok || len(outline.Segments) == 0 {
		return nil
	}
	scale := size / float32(ft.Upem())
	bounds := inkBounds(outline, scale, shift)
	if bounds.Empty() {
		return nil
	}
	place := func(p opentype.SegmentPoint) (x, y float32) {
		return p.X*scale + shift - float32(bounds.Min.X), -p.Y*scale - float32(bounds.Min.Y)
	}
	z := vector.NewRasterizer(bounds.Dx(), bounds.Dy())
	z.DrawOp = draw.Src
	for _, s := range outline.Segments {
		ax, ay := place(s.Args[0])
		bx, by := place(s.Args[1])
		cx, cy := place(s.Args[2])
		switch s.Op {
		case opentype.SegmentOpMoveTo:
			z.ClosePath()
			z.MoveTo(ax, ay)
		case opentype.SegmentOpLineTo:
			z.LineTo(ax, ay)
		case opentype.SegmentOpQuadTo:
			z.QuadTo(ax, ay, bx, by)
		case opentype.SegmentOpCubeTo:
			z.CubeTo(ax, ay, bx, by, cx, cy)
		}
	}
	z.ClosePath()
	mask := image.NewAlpha(bounds)
	z.Draw(mask, bounds, image.Opaque, image.Point{})
	return mask
}

// inkBounds are the whole pixels that the outline and its control points reach.
func inkBounds(outline font.GlyphOutline, scale, shift float32) image.Rectangle {
	x0, y0 := math.Inf(1), math.Inf(1)
	x1, y1 := math.Inf(-1), math.Inf(-1)
	for _, s := range outline.Segments {
		for _, p := range s.ArgsSlice() {
			x, y := float64(p.X*scale+shift), float64(-p.Y*scale)
			x0, x1 = min(x0, x), max(x1, x)
			y0, y1 = min(y0, y), max(y1, y)
		}
	}
	return image.Rect(int(math.Floor(x0)), int(math.Floor(y0)), int(math.Ceil(x1)), int(math.Ceil(y1)))
}
