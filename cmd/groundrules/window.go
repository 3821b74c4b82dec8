package main

import (
	"errors"
	"fmt"

	"groundrules/render"
	"groundrules/render/face"
	"groundrules/render/scene"
	"groundrules/render/words"
)

// window plays in a window. Where none can be opened, that is said, and a terminal
// takes its place.
func (p *program) window(g *game) error {
	k := &keeper{named: g.record, mode: g.mode}
	defer k.close()
	app := scene.NewApp(&desk{keeper: k, language: g.language}, face.NewRuler())
	app.Mode, app.System = g.mode, words.System()
	app.Welcome = g.recorded == nil && g.scenario == nil
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
	err := render.Run(app, "groundrules", render.Options{})
	if err == nil || k.begun {
		return err
	}
	if !errors.Is(err, render.ErrNoDisplay) {
		fmt.Fprintf(p.err, "The window cannot be opened: %v.\n", err)
	}
	return p.withoutWindow(g)
}
