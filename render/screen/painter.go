package screen

import (
	_ "embed"
	"fmt"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/face"
	"groundrules/render/paint"
)

var (
	//go:embed marks.kage
	marksSource []byte
	//go:embed ground.kage
	groundSource []byte
)

// A Painter draws lists. It holds the glyphs that it has drawn so far, and is
// for one goroutine.
type Painter struct {
	marks  *ebiten.Shader
	plain  *ebiten.Shader
	writer *writer
	mesh   mesh
	ground mesh
	way    way
	clips  []frame
	layer  *ebiten.Image // where a see-through path that lies over itself is put together
}

// NewPainter returns a Painter that sets text with the fonts of r. It fails only
// when a shader does not compile.
func NewPainter(r *face.Ruler) (*Painter, error) {
	p := &Painter{writer: newWriter(r)}
	var err error
	if p.marks, err = ebiten.NewShader(marksSource); err != nil {
		return nil, fmt.Errorf("compiling the shader of marks: %w", err)
	}
	if p.plain, err = ebiten.NewShader(groundSource); err != nil {
		return nil, fmt.Errorf("compiling the shader of the ground: %w", err)
	}
	return p, nil
}

// Draw makes target show list, whatever it showed before; it is black where the
// list holds nothing. A logical pixel is scale device pixels long, counted from
// the target's upper left corner.
func (p *Painter) Draw(target *ebiten.Image, list *paint.List, scale float32) {
	p.writer.prepare(list, scale)
	size := target.Bounds().Size()
	all := frame{0, 0, float32(size.X), float32(size.Y)}
	p.drawGround(target, list, scale, all)

	p.mesh.clip, p.clips = all, p.clips[:0]
	for i := range list.Marks {
		p.mesh.rise(i)
		switch m := &list.Marks[i]; m.Kind {
		case paint.BoxMark:
			p.mesh.box(i, m.Box, scale)
		case paint.TextMark:
			p.mesh.text(p.writer, m.Text, scale)
		case paint.PathMark:
			p.path(target, list.Points[m.Path.From:m.Path.To], m.Path, scale)
		case paint.ClipMark:
			p.clip(m.Clip, scale)
		case paint.UnclipMark:
			p.unclip()
		}
	}
	p.flush(target, ebiten.BlendSourceOver)
}

// drawGround finds the ground and draws it.
func (p *Painter) drawGround(target *ebiten.Image, list *paint.List, scale float32, all frame) {
	p.mesh.reset()
	p.mesh.covers = append(p.mesh.covers[:0], cover{-1, all, paint.RGB(0)})
	p.mesh.over = 0
	p.mesh.clip, p.clips = all, p.clips[:0]
	for i := range list.Marks {
		switch m := &list.Marks[i]; m.Kind {
		case paint.BoxMark:
			p.mesh.cover(i, &m.Box, scale)
		case paint.ClipMark:
			p.clip(m.Clip, scale)
		case paint.UnclipMark:
			p.unclip()
		}
	}
	p.ground.reset()
	p.mesh.ground(&p.ground)
	target.DrawTrianglesShader32(p.ground.vertices, p.ground.indices, p.plain, &ebiten.DrawTrianglesShaderOptions{Blend: ebiten.BlendCopy})
}

func (p *Painter) clip(c paint.Rect, scale float32) {
	p.clips = append(p.clips, p.mesh.clip)
	p.mesh.clip = p.mesh.clip.meet(frame{c.X * scale, c.Y * scale, (c.X + c.W) * scale, (c.Y + c.H) * scale})
}

// unclip ends the latest clip; one too many does nothing.
func (p *Painter) unclip() {
	if n := len(p.clips) - 1; n >= 0 {
		p.mesh.clip, p.clips = p.clips[n], p.clips[:n]
	}
}

// flush draws what the mesh holds, and empties it.
func (p *Painter) flush(target *ebiten.Image, blend ebiten.Blend) {
	p.writer.sheet.upload()
	if len(p.mesh.indices) > 0 {
		target.DrawTrianglesShader32(p.mesh.vertices, p.mesh.indices, p.marks, &ebiten.DrawTrianglesShaderOptions{
			Blend:  blend,
			Images: [4]*ebiten.Image{p.writer.sheet.image},
		})
	}
	p.mesh.reset()
}
