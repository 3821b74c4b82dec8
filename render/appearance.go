package render

import (
	"runtime"
	"sync/atomic"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
)

// An appearance is whether the system is set to dark colours, as far as is known.
type appearance struct {
	dark  atomic.Bool
	busy  atomic.Bool // somebody is asking
	asked time.Time
}

// askEvery is how often a system is asked that needs a program to be run for its answer.
const askEvery = 2 * time.Second

// runsProgram says that Ebitengine runs a program to ask this system (gsettings), which
// takes longer than a frame may.
var runsProgram = runtime.GOOS != "windows" && runtime.GOOS != "darwin" && runtime.GOOS != "js"

// isDark reports whether the system's colours are dark, without waiting for an answer that
// takes long: it counts from the first frame after it is there.
func (a *appearance) isDark(now time.Time) bool {
	if !runsProgram {
		return ebiten.SystemColorMode() == ebiten.ColorModeDark
	}
	if now.Sub(a.asked) >= askEvery && a.busy.CompareAndSwap(false, true) {
		a.asked = now
		go func() {
			defer a.busy.Store(false)
			a.dark.Store(ebiten.SystemColorMode() == ebiten.ColorModeDark)
		}()
	}
	return a.dark.Load()
}
