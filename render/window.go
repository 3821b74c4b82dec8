package render

import (
	"math"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/paint"
	"groundrules/render/screen"
	"groundrules/render/ui"
)

// A window is the ebiten.Game that shows a view.
type window struct {
	view      ui.View
	paints    func() (*screen.Painter, error) // waits for the painter
	painter   *screen.Painter                 // nil before the first frame
	textScale float32

	width, height float32 // logical pixels
	scale         float64 // device pixels in a logical one
	hands         hands
	system        appearance

	input ui.Input
	start time.Time
	until float64 // when the frame at hand no longer holds, in seconds since the start
	rests bool    // it may rest between frames while nothing happens
	moved float64 // when something came in, or the picture changed, in seconds since the start

	next  paint.List // what the view made last
	shown paint.List // what the screen holds
	on    *ebiten.Image
	stale bool // next is not what the screen holds
}

// LayoutF makes the screen as large as the window in device pixels, so that
// nothing is scaled afterwards.
func (w *window) LayoutF(outsideWidth, outsideHeight float64) (float64, float64) {
	w.scale = 1
	if m := ebiten.Monitor(); m != nil && m.DeviceScaleFactor() > 0 {
		w.scale = m.DeviceScaleFactor()
	}
	w.width, w.height = float32(outsideWidth), float32(outsideHeight)
	return max(1, math.Round(outsideWidth*w.scale)), max(1, math.Round(outsideHeight*w.scale))
}

// Layout is not called, because LayoutF is there; ebiten.Game asks for it.
func (w *window) Layout(outsideWidth, outsideHeight int) (int, int) {
	return outsideWidth, outsideHeight
}

// Update reads the input and asks the view for a frame when something came in or
// the last frame's time is over.
func (w *window) Update() error {
	if w.painter == nil {
		var err error
		if w.painter, err = w.paints(); err != nil {
			return err
		}
		w.start = time.Now()
	}
	in := &w.input
	resized := in.Width != w.width || in.Height != w.height
	in.Width, in.Height, in.TextScale = w.width, w.height, w.textScale
	in.Now = time.Since(w.start).Seconds()
	dark := w.system.isDark(time.Now())
	resized = resized || dark != in.Dark
	in.Dark = dark
	happened := w.hands.read(in, w.scale)
	if happened || resized {
		w.moved = in.Now
	}
	if !happened && !resized && in.Now < w.until {
		return nil
	}
	w.next.Reset()
	hold, done := w.view.Frame(in, &w.next)
	if done {
		return ebiten.Termination
	}
	w.until = in.Now + hold
	w.stale = !w.next.Equal(&w.shown)
	return nil
}

// Draw draws the view's list where the screen does not hold it yet. When it
// draws nothing, Ebitengine shows nothing anew and the program rests.
func (w *window) Draw(target *ebiten.Image) {
	if !w.stale && w.on == target {
		time.Sleep(w.rest())
		return
	}
	w.painter.Draw(target, &w.next, float32(w.scale))
	w.shown.Copy(&w.next)
	w.on, w.stale = target, false
	w.moved = w.input.Now
}
