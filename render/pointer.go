package render

import (
	"slices"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

// pointing is what mouse and fingers do in a tick; lengths are device pixels.
type pointing struct {
	x, y                    float64 // of the mouse
	wheel                   float64
	down, pressed, released bool // the main button is held, went down, came up
	fingers                 []finger
}

// finger is one that is on the window.
type finger struct {
	id   ebiten.TouchID
	x, y float64
}

// A pointer is the one place that mouse and fingers point at. The first finger that
// is put down leads it until it is lifted, whatever others do meanwhile. Then nothing
// points anywhere, until another finger comes or the mouse stirs: it still lies where
// it lay before, and that is no place that anybody means.
type pointer struct {
	x, y    float64          // of the mouse in the last tick
	leads   ebiten.TouchID   // the finger that leads
	led     bool             // there is one
	resting []ebiten.TouchID // fingers that were on the window before, and do not lead
}

// take fills in where the pointer is and what it does, and reports whether any of
// that changed.
func (p *pointer) take(in *ui.Input, now *pointing, scale float64) (happened bool) {
	stirred := now.x != p.x || now.y != p.y || now.down || now.pressed || now.released || now.wheel != 0
	p.x, p.y = now.x, now.y
	switch lead := p.lead(now.fingers); {
	case lead != nil:
		return p.press(in, lead, scale)
	case p.led:
		return p.lift(in)
	case in.Finger && !stirred:
		was := in.Inside
		in.Inside, in.Released = false, false
		return was
	}
	in.Finger = false
	return mouse(in, now, scale)
}

// lead is the finger that leads, nil for none.
func (p *pointer) lead(fingers []finger) *finger {
	for i := range fingers {
		f := &fingers[i]
		if p.led && f.id == p.leads || !p.led && !slices.Contains(p.resting, f.id) {
			p.leads = f.id
			p.rest(fingers)
			return f
		}
	}
	if !p.led { // where the leading one is gone, one that came with that is a new one yet
		p.rest(fingers)
	}
	return nil
}

// rest remembers the fingers that do not lead.
func (p *pointer) rest(fingers []finger) {
	p.resting = p.resting[:0]
	for _, f := range fingers {
		if f.id != p.leads {
			p.resting = append(p.resting, f.id)
		}
	}
}

// press puts the pointer where the leading finger is, which holds it down.
func (p *pointer) press(in *ui.Input, f *finger, scale float64) (happened bool) {
	at := logical(f.x, f.y, scale)
	happened = !p.led || at != in.Pointer
	in.Pressed, in.Released, in.Down = !p.led, false, true
	in.Finger, in.Wheel, p.led = true, 0, true
	in.Pointer, in.Inside = at, over(in, at)
	return happened
}

// lift lets the pointer go where the leading finger was last.
func (p *pointer) lift(in *ui.Input) (happened bool) {
	in.Pressed, in.Released, in.Down, p.led = false, true, false, false
	return true
}

// mouse puts the pointer where the mouse is.
func mouse(in *ui.Input, now *pointing, scale float64) (happened bool) {
	at, was := logical(now.x, now.y, scale), in.Inside
	in.Inside = over(in, at)
	in.Down, in.Pressed, in.Released = now.down, now.pressed, now.released
	in.Wheel = float32(now.wheel)
	moved := at != in.Pointer && (in.Inside || was || in.Down)
	if moved {
		in.Pointer = at
	}
	return moved || was != in.Inside || in.Pressed || in.Released || now.wheel != 0
}

// logical is a place in device pixels as one in logical pixels.
func logical(x, y, scale float64) paint.Point {
	return paint.Point{X: float32(x / scale), Y: float32(y / scale)}
}

// over reports whether a place lies in the window.
func over(in *ui.Input, at paint.Point) bool {
	return at.X >= 0 && at.Y >= 0 && at.X < in.Width && at.Y < in.Height
}
