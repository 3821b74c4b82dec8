package render

import (
	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/inpututil"

	"groundrules/render/ui"
)

// A held key repeats after repeatAfter ticks, every repeatEvery ticks: 0.4 s and
// 0.05 s at the 60 ticks of a second.
const (
	repeatAfter = 24
	repeatEvery = 3
)

// keys are the keys that type no character.
var keys = []struct {
	from ebiten.Key
	to   ui.Key
}{
	{ebiten.KeyTab, ui.Tab},
	{ebiten.KeyEnter, ui.Enter},
	{ebiten.KeyNumpadEnter, ui.Enter},
	{ebiten.KeyEscape, ui.Escape},
	{ebiten.KeyArrowLeft, ui.Left},
	{ebiten.KeyArrowRight, ui.Right},
	{ebiten.KeyArrowUp, ui.Up},
	{ebiten.KeyArrowDown, ui.Down},
	{ebiten.KeyHome, ui.Home},
	{ebiten.KeyEnd, ui.End},
	{ebiten.KeyPageUp, ui.PageUp},
	{ebiten.KeyPageDown, ui.PageDown},
	{ebiten.KeyBackspace, ui.Backspace},
	{ebiten.KeyDelete, ui.Delete},
	{ebiten.KeyF1, ui.F1},
	{ebiten.KeyF2, ui.F2},
	{ebiten.KeyF3, ui.F3},
	{ebiten.KeyF4, ui.F4},
	{ebiten.KeyF5, ui.F5},
	{ebiten.KeyF6, ui.F6},
	{ebiten.KeyF7, ui.F7},
	{ebiten.KeyF8, ui.F8},
	{ebiten.KeyF9, ui.F9},
	{ebiten.KeyF10, ui.F10},
	{ebiten.KeyF12, ui.F12},
}

// hands reads keyboard, mouse and fingers; it holds their buffers.
type hands struct {
	runes   []rune
	pressed []ebiten.Key
	touches []ebiten.TouchID
	points  pointing
	pointer pointer
}

// read fills in with what a person did since the last tick, and reports whether
// that was anything. F11 it keeps for itself.
func (h *hands) read(in *ui.Input, scale float64) (happened bool) {
	if inpututil.IsKeyJustPressed(ebiten.KeyF11) {
		ebiten.SetFullscreen(!ebiten.IsFullscreen())
	}
	in.Presses = in.Presses[:0]
	h.readKeys(in)
	h.readRunes(in)
	happened = h.pointer.take(in, h.readPointing(), scale) || len(in.Presses) > 0
	happened = readDropped(in) || happened
	in.Closing = ebiten.IsWindowBeingClosed()
	return happened || in.Closing
}

// mods is a press with no key and the modifiers that are down.
func mods() ui.Press {
	return ui.Press{
		Shift: ebiten.IsKeyPressed(ebiten.KeyShift),
		Ctrl:  ebiten.IsKeyPressed(ebiten.KeyControl),
		Alt:   ebiten.IsKeyPressed(ebiten.KeyAlt),
		Meta:  ebiten.IsKeyPressed(ebiten.KeyMeta),
	}
}

// readKeys adds presses and repeats of the keys that type nothing.
func (h *hands) readKeys(in *ui.Input) {
	for _, k := range keys {
		d := inpututil.KeyPressDuration(k.from)
		again := d > repeatAfter && (d-repeatAfter)%repeatEvery == 0
		// A quick tap goes down and up between two ticks and lasts for none.
		if inpututil.IsKeyJustPressed(k.from) || again {
			p := mods()
			p.Key, p.Repeat = k.to, again
			in.Presses = append(in.Presses, p)
		}
	}
}

// readRunes adds what was typed. The system repeats characters itself: one that
// comes while no key went down is a repeat. With Ctrl or Meta no character
// arrives, and the key's own letter counts. (Ctrl with Alt is AltGr, which types.)
func (h *hands) readRunes(in *ui.Input) {
	p := mods()
	h.pressed = inpututil.AppendJustPressedKeys(h.pressed[:0])
	h.runes = ebiten.AppendInputChars(h.runes[:0])
	if (p.Ctrl && !p.Alt) || p.Meta {
		for _, k := range h.pressed {
			if r := letterOf(k); r != 0 {
				p.Rune = r
				in.Presses = append(in.Presses, p)
			}
		}
		return
	}
	for _, r := range h.runes {
		p.Rune, p.Key = r, ui.NoKey
		if r == ' ' {
			p.Key = ui.Space
		}
		p.Repeat = len(h.pressed) == 0 && holds()
		in.Presses = append(in.Presses, p)
	}
}

// holds reports whether any key has been down for longer than it takes to repeat.
func holds() bool {
	for k := ebiten.Key(0); k <= ebiten.KeyMax; k++ {
		if inpututil.KeyPressDuration(k) > repeatAfter/2 {
			return true
		}
	}
	return false
}

// letterOf is the letter or digit on a key in the layout in use, 0 for none.
func letterOf(k ebiten.Key) rune {
	if name := []rune(ebiten.KeyName(k)); len(name) == 1 {
		return name[0]
	}
	switch {
	case k >= ebiten.KeyA && k <= ebiten.KeyZ:
		return 'a' + rune(k-ebiten.KeyA)
	case k >= ebiten.KeyDigit0 && k <= ebiten.KeyDigit9:
		return '0' + rune(k-ebiten.KeyDigit0)
	}
	return 0
}

// readPointing takes what mouse and fingers do in this tick.
func (h *hands) readPointing() *pointing {
	p := &h.points
	x, y := ebiten.CursorPosition()
	p.x, p.y = float64(x), float64(y)
	_, p.wheel = ebiten.Wheel()
	p.down = ebiten.IsMouseButtonPressed(ebiten.MouseButtonLeft)
	p.pressed = inpututil.IsMouseButtonJustPressed(ebiten.MouseButtonLeft)
	p.released = inpututil.IsMouseButtonJustReleased(ebiten.MouseButtonLeft)
	p.fingers = p.fingers[:0]
	h.touches = ebiten.AppendTouchIDs(h.touches[:0])
	for _, id := range h.touches {
		x, y := ebiten.TouchPositionF(id)
		p.fingers = append(p.fingers, finger{id, x, y})
	}
	return p
}
