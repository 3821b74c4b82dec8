package rendertest

import "github.com/hajimehoshi/ebiten/v2"

// sided are the keys that a keyboard has twice, under the name of both.
var sided = map[ebiten.Key]ebiten.Key{
	ebiten.KeyShift:   ebiten.KeyShiftLeft,
	ebiten.KeyControl: ebiten.KeyControlLeft,
	ebiten.KeyAlt:     ebiten.KeyAltLeft,
	ebiten.KeyMeta:    ebiten.KeyMetaLeft,
}

// Press presses and releases a key, with others held down meanwhile.
func (s *Session) Press(key ebiten.Key, with ...ebiten.Key) {
	s.t.Helper()
	keys := append(with, key)
	for i, k := range keys {
		if side, ok := sided[k]; ok {
			keys[i] = side
		}
		s.guest.PressKey(keys[i])
	}
	s.Wait(1)
	for _, k := range keys {
		s.guest.ReleaseKey(k)
	}
	s.Wait(1)
}

// Hold presses a key for n ticks.
func (s *Session) Hold(key ebiten.Key, n int) {
	s.t.Helper()
	s.guest.PressKey(key)
	s.Wait(n)
	s.guest.ReleaseKey(key)
	s.Wait(1)
}

// Type types text, a character a tick.
func (s *Session) Type(text string) {
	s.t.Helper()
	for _, r := range text {
		s.guest.TypeRune(r)
		s.Wait(1)
	}
}

// Move moves the pointer, in logical pixels.
func (s *Session) Move(x, y float64) {
	s.t.Helper()
	s.guest.MoveCursor(x, y)
	s.Wait(1)
}

// Click moves the pointer and presses the main button there for a tick.
func (s *Session) Click(x, y float64) {
	s.t.Helper()
	s.Move(x, y)
	s.guest.PressMouseButton(ebiten.MouseButtonLeft)
	s.Wait(1)
	s.guest.ReleaseMouseButton(ebiten.MouseButtonLeft)
	s.Wait(1)
}

// Drag presses the main button at one place and releases it at another.
func (s *Session) Drag(x0, y0, x1, y1 float64) {
	s.t.Helper()
	s.Move(x0, y0)
	s.guest.PressMouseButton(ebiten.MouseButtonLeft)
	s.Wait(1)
	s.Move(x1, y1)
	s.guest.ReleaseMouseButton(ebiten.MouseButtonLeft)
	s.Wait(1)
}

// Scroll turns the wheel; negative dy scrolls down, as the system reports it.
func (s *Session) Scroll(dy float64) {
	s.t.Helper()
	s.guest.ScrollWheel(0, dy)
	s.Wait(1)
}

// finger is the touch that Tap and Pull put down.
const finger = ebiten.TouchID(3)

// Tap puts a finger down for a tick, in logical pixels.
func (s *Session) Tap(x, y float64) {
	s.t.Helper()
	s.Pull(x, y, x, y)
}

// Pull puts a finger down at one place, draws it to another and lifts it there.
func (s *Session) Pull(x0, y0, x1, y1 float64) {
	s.t.Helper()
	s.guest.PressTouch(finger, x0, y0)
	s.Wait(1)
	if x0 != x1 || y0 != y1 {
		s.guest.MoveTouch(finger, x1, y1)
		s.Wait(1)
	}
	s.guest.ReleaseTouch(finger)
	s.Wait(1)
}
