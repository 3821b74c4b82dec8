package render

import "time"

// Ebitengine asks the system for input sixty times a second, also where nothing has
// happened for long; that alone takes more of a core than a still page should. So a
// window in which nothing has happened for restsAfter seconds looks for input only every
// restsFor: seldom enough to be cheap, and often enough that what a person does is on
// the screen within 50 ms.
const (
	restsAfter = 1.0
	restsFor   = 32 * time.Millisecond
)

// rest is how long the window may do nothing now: not while a person is at it, nor
// beyond the time at which the view wants another frame.
func (w *window) rest() time.Duration {
	if !w.rests || w.input.Down || w.input.Now-w.moved < restsAfter {
		return 0
	}
	left := w.until - time.Since(w.start).Seconds()
	return time.Duration(max(0, min(restsFor.Seconds(), left)) * float64(time.Second))
}
