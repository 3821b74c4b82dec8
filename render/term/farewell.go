package term

import (
	"strings"

	"groundrules/sim/session"
)

// stepOut leaves the room. It saves, and it costs nothing.
func (g *game) stepOut() error {
	if _, err := g.practice.Do(session.Command{Kind: session.StepOut}); err != nil {
		g.say("Not saved: %v.", err)
		return err
	}
	g.say("You have stepped out, at minute %d.", int(g.practice.Group().Minute))
	if file := g.Keeper.Where(); file != "" {
		g.say("Everything up to here is saved in %s; you can go on from there.", file)
	}
	return nil
}

// danger is where somebody has spoken of danger: the exercise stops, and the safety
// note is all that counts.
func (g *game) danger() error {
	g.heading("The exercise stops here.")
	g.say("Somebody has spoken of danger. This is not part of the practice any more, and nothing about it is rated.")
	g.safetyNote()
	goesOn := g.practice.Plan().Danger.GoesOn
	text := "Enter to leave the exercise"
	if goesOn {
		text = "a once you have read it, to go on; Enter to leave the exercise"
	}
	for {
		line, err := g.ask(text)
		if err != nil {
			return g.cut()
		}
		switch strings.ToLower(line) {
		case "", "x":
			return g.stepOut()
		case "n":
			g.safetyNote()
		case "a":
			if goesOn {
				_, err := g.do(session.Command{Kind: session.Acknowledge})
				return err
			}
		}
	}
}

// farewell offers the debrief and ends the role.
func (g *game) farewell() error {
	d := Debrief(g.scenario, g.practice)
	for {
		line, err := g.ask("d for the debrief, Enter to leave")
		if err != nil {
			return errLeft
		}
		switch strings.ToLower(line) {
		case "d":
			g.write(DebriefText(d, g.width))
			return nil
		case "", "q", "x":
			g.say("%s", d.WayOut[0])
			return nil
		case "n":
			g.safetyNote()
		case "r":
			g.recall(len(g.practice.Beats()))
		}
	}
}
