package screen

import (
	"image"
	"math"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/paint"
)

// keepMost leaves each pixel as covered as the mark that covers it most.
var keepMost = ebiten.Blend{
	BlendFactorSourceRGB: ebiten.BlendFactorOne, BlendFactorSourceAlpha: ebiten.BlendFactorOne,
	BlendFactorDestinationRGB: ebiten.BlendFactorOne, BlendFactorDestinationAlpha: ebiten.BlendFactorOne,
	BlendOperationRGB: ebiten.BlendOperationMax, BlendOperationAlpha: ebiten.BlendOperationMax,
}

// path adds a path. One that can be seen through and lies over itself would be
// darker there: it is drawn opaque into a layer, and the layer drawn as a whole.
func (p *Painter) path(target *ebiten.Image, points []paint.Point, mark paint.Path, scale float32) {
	p.way.set(points, mark.Width, scale)
	if mark.Color.A == 255 || !p.way.overlaps() {
		p.mesh.path(&p.way, mark.Color)
		return
	}
	p.flush(target, ebiten.BlendSourceOver)
	part := p.way.bounds(p.mesh.clip)
	if part.Empty() {
		return
	}
	p.ensureLayer(target)
	layer := p.layer.SubImage(part).(*ebiten.Image)
	layer.Clear()
	opaque := mark.Color
	opaque.A = 255
	p.mesh.path(&p.way, opaque)
	p.flush(p.layer, keepMost)

	op := &ebiten.DrawImageOptions{}
	op.ColorScale.ScaleAlpha(float32(mark.Color.A) / 255)
	op.GeoM.Translate(float64(part.Min.X), float64(part.Min.Y))
	target.DrawImage(layer, op)
}

// ensureLayer makes the layer as large as the target.
func (p *Painter) ensureLayer(target *ebiten.Image) {
	size := target.Bounds().Size()
	if p.layer != nil && p.layer.Bounds().Size() != size {
		p.layer.Deallocate()
		p.layer = nil
	}
	if p.layer == nil {
		p.layer = ebiten.NewImageWithOptions(image.Rectangle{Max: size}, &ebiten.NewImageOptions{Unmanaged: true})
	}
}

// bounds are the whole pixels inside clip that the path can touch.
func (w *way) bounds(clip frame) image.Rectangle {
	if len(w.legs) == 0 {
		return image.Rectangle{}
	}
	f := frame{math.MaxFloat32, math.MaxFloat32, -math.MaxFloat32, -math.MaxFloat32}
	for _, l := range w.legs {
		f.x0, f.y0 = min(f.x0, l.from.X, l.to.X), min(f.y0, l.from.Y, l.to.Y)
		f.x1, f.y1 = max(f.x1, l.from.X, l.to.X), max(f.y1, l.from.Y, l.to.Y)
	}
	reach := w.radius + fringe
	f = frame{f.x0 - reach, f.y0 - reach, f.x1 + reach, f.y1 + reach}.meet(clip)
	if f.empty() {
		return image.Rectangle{}
	}
	return image.Rect(
		int(math.Floor(float64(f.x0))), int(math.Floor(float64(f.y0))),
		int(math.Ceil(float64(f.x1))), int(math.Ceil(float64(f.y1))),
	)
}
