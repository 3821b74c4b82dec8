package main

import (
	"errors"
	"fmt"

	"groundrules/render"
	"groundrules/render/face"
	"groundrules/render/scene"
	"groundrules/render/words"
	"groundrules/sim/session"
)

// window plays in a window. Where none can be opened, that is said, and a terminal
// takes its place.
func (p *program) window(g *game) error {
	k := &keeper{named: g.record, mode: g.mode}
	defer k.close()
	on := &desk{keeper: k, language: g.language}
	if g.recorded == nil && g.scenario == nil { // its window need not wait for the library
		w := openingWindow(on, func() *scene.App {
			app := appOn(on, g.mode)
			app.Welcome = true
			return app
		})
		err := render.Run(w, "groundrules", render.Options{})
		w.close()
		return p.shown(g, k, err)
	}
	app := appOn(on, g.mode)
	defer readAloud(app)()
	switch {
	case g.recorded != nil:
		practice, err := k.resume(g.recorded)
		if err != nil {
			return err
		}
		p.tellLost(g.recorded)
		app.Enter(g.recorded.scenario, practice)
	case g.scenario != nil:
		app.Open(g.scenario, g.seed)
	}
	return p.shown(g, k, render.Run(app, "groundrules", render.Options{}))
}

// appOn is the program as it is shown in a window.
func appOn(on *desk, mode session.Mode) *scene.App {
	app := scene.NewApp(on, face.NewRuler())
	app.Mode, app.System = mode, words.System()
	return app
}

// shown is what comes of a window: where none was opened, a terminal takes its place.
func (p *program) shown(g *game, k *keeper, err error) error {
	if err == nil || k.begun {
		return err
	}
	if !errors.Is(err, render.ErrNoDisplay) {
		fmt.Fprintf(p.err, "The window cannot be opened: %v.\n", err)
	}
	return p.withoutWindow(g)
}
