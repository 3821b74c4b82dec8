package main

import (
	"groundrules/render/scene"
	"groundrules/render/voice"
)

// readAloud gives a window the system's voice. What it returns ends whatever is spoken,
// when the window is closed.
func readAloud(app *scene.App) (end func()) {
	s := voice.New()
	app.Speaker = s
	return s.Close
}
