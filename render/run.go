package render

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/face"
	"groundrules/render/screen"
	"groundrules/render/ui"
)

// The window's size at the start and at its smallest, in logical pixels.
const (
	startWidth, startHeight       = 1280, 800
	smallestWidth, smallestHeight = 360, 480
)

// ErrNoDisplay is what Run returns where no window can be opened.
var ErrNoDisplay = errors.New("there is no display to open a window on")

// Options are choices about the window. The zero value is right for a person.
type Options struct {
	TextScale  float32 // handed to the view; 1 is 100 %, 0 counts as 1
	FullScreen bool    // start so; F11 changes it
	Guest      string  // address of a test's host: there is no window then, and no display is needed
}

// Run opens a window with the given title and shows view until it is done. It
// must be called from the main goroutine, once in a process. It returns
// ErrNoDisplay where HasDisplay says no, and what the window system reports.
func Run(view ui.View, title string, o Options) error {
	if o.Guest == "" && !HasDisplay() {
		return ErrNoDisplay
	}
	paints := sync.OnceValues(func() (*screen.Painter, error) { return screen.NewPainter(face.NewRuler()) })
	go paints() // while the window opens
	if o.TextScale == 0 {
		o.TextScale = 1
	}
	ebiten.SetWindowTitle(title)
	ebiten.SetWindowSize(startSize(o))
	ebiten.SetWindowSizeLimits(smallestWidth, smallestHeight, -1, -1)
	ebiten.SetWindowResizingMode(ebiten.WindowResizingModeEnabled)
	ebiten.SetWindowClosingHandled(true)
	ebiten.SetFullscreen(o.FullScreen)
	ebiten.SetScreenClearedEveryFrame(false)
	w := &window{view: view, paints: paints, textScale: o.TextScale}
	w.system.isDark(time.Now())                     // known by the first frame
	w.rests = o.Guest == "" && runtime.GOOS != "js" // a test's host and a browser call when they like
	err := ebiten.RunGameWithOptions(w, &ebiten.RunGameOptions{
		X11ClassName:    "groundrules",
		X11InstanceName: "groundrules",
		VMGuestEndpoint: o.Guest,
	})
	if err != nil {
		return fmt.Errorf("showing the window: %w", err)
	}
	return nil
}

// startSize is the window's size at the start: on a small monitor less, so that
// its frame and the system's bars still find room.
func startSize(o Options) (width, height int) {
	if o.Guest != "" {
		return startWidth, startHeight
	}
	m := ebiten.Monitor()
	if m == nil {
		return startWidth, startHeight
	}
	w, h := m.Size()
	return max(smallestWidth, min(startWidth, w)), max(smallestHeight, min(startHeight, h*9/10))
}
