package screen_test

import (
	"flag"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/face"
	"groundrules/render/paint"
	"groundrules/render/rendertest"
	"groundrules/render/screen"
)

var _ = flag.Bool("update", false, "write golden pictures instead of comparing with them")

func TestMain(m *testing.M) { rendertest.Main(m, nil) }

var (
	black = paint.RGB(0)
	white = paint.RGB(0xFFFFFF)
	red   = paint.RGB(0xFF0000)
)

// A canvas is a picture that a test draws on and reads.
type canvas struct {
	t testing.TB
	*ebiten.Image
	painter *screen.Painter
	list    paint.List
}

func newCanvas(t testing.TB, w, h int) *canvas {
	t.Helper()
	rendertest.NeedsDisplay(t)
	p, err := screen.NewPainter(face.NewRuler())
	if err != nil {
		t.Fatal(err)
	}
	c := &canvas{t: t, Image: ebiten.NewImage(w, h), painter: p}
	t.Cleanup(c.Deallocate)
	return c
}

// draw draws the list on white.
func (c *canvas) draw(scale float32) *picture {
	var l paint.List
	l.Box(rect(paint.Rect{W: 9999, H: 9999}, white))
	l.Marks = append(l.Marks, c.list.Marks...)
	l.Points = c.list.Points
	c.painter.Draw(c.Image, &l, scale)
	return &picture{c.t, rendertest.Pixels(c.Image)}
}
