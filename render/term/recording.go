package term

import (
	"strings"

	"groundrules/render/words"
	"groundrules/sim/session"
)

// lapse is from where on a practice is not recorded any more.
type lapse struct {
	since bool   // it is not
	file  string // that holds what was before; "" where nothing does
	until string // how far that came
}

// begin starts the practice. Where it cannot be recorded that is said at once, and
// only who wants to plays on unrecorded.
func (g *game) begin() error {
	p, cause := g.Keeper.Begin(g.scenario, g.Seed)
	if cause != nil {
		g.say("This practice cannot be recorded: {why}.", cause)
		if !g.anyway(words.Text("u to go on without recording, x to leave")) {
			return cause
		}
		g.say("From here on nothing is saved.")
		g.lapse.since = true
		var err error
		if p, err = session.Begin(g.scenario.Plan(g.Seed), g.Seed, nil); err != nil {
			return err
		}
	}
	g.practice = p
	return nil
}

// anyway asks whether to play on where something cannot be saved; nobody there means no.
func (g *game) anyway(prompt string) bool {
	for {
		line, err := g.ask(prompt)
		switch {
		case err != nil || strings.EqualFold(line, "x"):
			return false
		case strings.EqualFold(line, "u"):
			return true
		}
	}
}

// notSaved says at once that something could not be saved, and asks how to go on. By
// then there may be room again.
func (g *game) notSaved(cause error) error {
	g.say("Not saved: {why}.", cause)
	if !g.anyway(words.Text("u to go on, recorded again if that works by now, x to leave")) {
		return cause
	}
	file, before := g.Keeper.Where(), g.practice
	p, err := g.Keeper.GoOn(g.scenario, before)
	if err != nil {
		return err
	}
	g.practice = p
	if now := g.Keeper.Where(); now != "" {
		g.say("It can be saved again: this practice goes on in {file}.", now)
	} else {
		g.lapse = lapse{since: true, file: file, until: g.until(p.Branch(), len(p.Beats()))}
		g.say("From here on nothing is saved.")
	}
	g.catchUp(before)
	return nil
}

// catchUp tells what a practice holds beyond what was told of it: a file may have kept
// what it could not promise to keep.
func (g *game) catchUp(told *session.Practice) {
	beats, from := g.practice.Beats(), len(told.Beats())
	if g.practice.Branch() != told.Branch() || len(beats) < from {
		g.arrive()
		return
	}
	for i := range beats[from:] {
		g.tell(&beats[from+i])
	}
}

// tellLapse says how much of the practice is saved, where not all of it is.
func (g *game) tellLapse() {
	switch {
	case !g.lapse.since:
	case g.lapse.file == "":
		g.say("Nothing of it is saved.")
	default:
		g.say("Only what came until {until} is saved, in {file}; nothing after that is.", g.lapse.until, g.lapse.file)
	}
}
