package screen

import (
	_ "embed"
	"fmt"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/face"
	"groundrules/render/paint"
)

//go:embed marks.kage
var marks []byte

// A Painter draws lists. It holds the glyphs that it has drawn so far, and is
// for one goroutine.
type Painter struct {
	shader *ebiten.Shader
	writer *writer
	mesh   mesh
	way    way
	clips  []frame
	layer  *ebiten.Image // where a see-through path that lies over itself is put together
}

// NewPainter returns a Painter that sets text with the fonts of r. It fails only
// when the shader does not compile.
func NewPainter(r *face.Ruler) (*Painter, error) {
	shader, err := ebiten.NewShader(marks)
	if err != nil {
		return nil, fmt.Errorf("compiling the shader of marks: %w", err)
	}
	return &Painter{shader: shader, writer: newWriter(r)}, nil
}

// Draw draws list over what target holds. A logical pixel is scale device pixels
// long, counted from the target's upper left corner.
func (p *Painter) Draw(target *ebiten.Image, list *paint.List, scale float32) {
	p.writer.prepare(list, scale)
	size := target.Bounds().Size()
	p.mesh.reset()
	p.mesh.clip = frame{0, 0, float32(size.X), float32(size.Y)}
	p.clips = p.clips[:0]
	for i := range list.Marks {
		switch m := &list.Marks[i]; m.Kind {
		case paint.BoxMark:
			p.mesh.box(m.Box, scale)
		case paint.TextMark:
			p.mesh.text(p.writer, m.Text, scale)
		case paint.PathMark:
			p.path(target, list.Points[m.Path.From:m.Path.To], m.Path, scale)
		case paint.ClipMark:
			c := m.Clip
			p.clips = append(p.clips, p.mesh.clip)
			p.mesh.clip = p.mesh.clip.meet(frame{c.X * scale, c.Y * scale, (c.X + c.W) * scale, (c.Y + c.H) * scale})
		case paint.UnclipMark:
			if n := len(p.clips) - 1; n >= 0 {
				p.mesh.clip = p.clips[n]
				p.clips = p.clips[:n]
			}
		}
	}
	p.flush(target, ebiten.BlendSourceOver)
}

// flush draws what the mesh holds, and empties it.
func (p *Painter) flush(target *ebiten.Image, blend ebiten.Blend) {
	p.writer.sheet.upload()
	if len(p.mesh.indices) > 0 {
		target.DrawTrianglesShader32(p.mesh.vertices, p.mesh.indices, p.shader, &ebiten.DrawTrianglesShaderOptions{
			Blend:  blend,
			Images: [4]*ebiten.Image{p.writer.sheet.image},
		})
	}
	p.mesh.reset()
}
