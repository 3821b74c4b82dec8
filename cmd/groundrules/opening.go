package main

import (
	"runtime/debug"

	"groundrules/render/face"
	"groundrules/render/paint"
	"groundrules/render/scene"
	"groundrules/render/ui"
)

// opening is the view of a window that opens while the program behind it is still made: the
// library and the practices are read meanwhile.
type opening struct {
	first *scene.Opening
	made  <-chan *scene.App
	app   *scene.App // nil until it is there
	hush  func()     // ends the voice of the app
	sweep func()     // has memory collected again
}

// openingWindow has the program made beside the window that opens.
func openingWindow(on *desk, program func() *scene.App) *opening {
	made := make(chan *scene.App, 1)
	o := &opening{first: scene.NewOpening(on.Settings(), face.NewRuler()), made: made, sweep: keepMemory()}
	go func() {
		face.Load()
		made <- program()
	}()
	return o
}

// Frame is a frame of the program, or of the opening until it is there. What a person did
// waits for the program: nothing that was pressed is lost.
func (o *opening) Frame(in *ui.Input, list *paint.List) (hold float64, done bool) {
	waits := len(in.Presses) > 0 || in.Pressed || in.Released || len(in.Dropped) > 0
	if !o.there(waits) {
		return o.first.Frame(in, list)
	}
	if o.hush == nil {
		o.sweep()
		o.hush = readAloud(o.app)
	}
	return o.app.Frame(in, list)
}

// there reports whether the program is there; with waits it returns once it is.
func (o *opening) there(waits bool) bool {
	if o.app != nil {
		return true
	}
	if waits {
		o.app = <-o.made
		return true
	}
	select {
	case o.app = <-o.made:
	default:
	}
	return o.app != nil
}

// close ends what the program has begun. It waits for one that is still being made, so
// that it reads no files of which others think that they have them alone.
func (o *opening) close() {
	if o.there(true); o.hush != nil {
		o.hush()
	}
}

// openingMemory is how much memory (bytes) an opening may take before some is collected.
const openingMemory = 256 << 20

// keepMemory has no memory collected until the function that it returns is called, while
// less than openingMemory is taken: what is read at the start mostly stays, and collecting
// would take turns with the window.
func keepMemory() (collect func()) {
	percent, limit := debug.SetGCPercent(-1), debug.SetMemoryLimit(-1)
	debug.SetMemoryLimit(min(limit, openingMemory))
	return func() {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(limit)
	}
}
