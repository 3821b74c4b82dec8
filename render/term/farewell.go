package term

import (
	"strings"

	"groundrules/render/words"
	"groundrules/sim/session"
)

// stepOut leaves the room. It saves, and it costs nothing.
func (g *game) stepOut() error {
	ends := g.ended()
	if _, err := g.practice.Do(session.Command{Kind: session.StepOut}); err != nil {
		g.say("Not saved: {why}.", err)
		return err
	}
	when := g.when(g.practice.Group().Meeting, g.practice.Group().Minute)
	file := g.Keeper.Where()
	if ends {
		g.say("The practice ends here, {when}.", when)
	} else {
		g.say("You have stepped out, {when}.", when)
	}
	switch {
	case g.lapse.since:
		g.tellLapse()
	case ends:
		g.say("Everything up to here is saved in {file}.", file)
	default:
		g.say("Everything up to here is saved in {file}; you can go on from there.", file)
	}
	return nil
}

// danger is where somebody has spoken of danger: the exercise stops, and the safety
// note is all that counts.
func (g *game) danger() error {
	g.heading("The exercise stops here.")
	g.say("Somebody has spoken of danger. This is not part of the practice any more, and nothing about it is rated.")
	g.safetyNote()
	goesOn := g.goesOn()
	text := words.Text("Enter to leave the exercise")
	if goesOn {
		text = words.Say("{a} once you have read it, to go on; Enter to leave the exercise", "a")
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

// goesOn reports whether the latest disclosure of danger leaves a way on.
func (g *game) goesOn() bool {
	plan, beats := g.practice.Plan(), g.practice.Beats()
	for i := len(beats) - 1; i >= 0; i-- {
		if !beats[i].Danger {
			continue
		}
		if e := plan.Event(beats[i].Event); e != nil {
			return e.GoesOn
		}
		return plan.Danger != nil && plan.Danger.GoesOn
	}
	return false
}

// ended reports whether somebody spoke of danger and the author leaves no way on.
func (g *game) ended() bool {
	for _, b := range g.practice.Beats() {
		if b.Danger {
			return !g.goesOn()
		}
	}
	return false
}

// farewell offers the debrief and ends the role; again is true where the practice
// goes on from another turn instead.
func (g *game) farewell() (again bool, err error) {
	prompt := words.Say("{rate} to judge it yourself first, {d} for the debrief, {review} for each decision, {report} to save it all as a page, {back} to go back, Enter to leave", "rate", "d", "review", "report", "back")
	if !g.practice.Plan().Mode.GoesBack() {
		prompt = words.Say("{rate} to judge it yourself first, {d} for the debrief, {report} to save it as a page, Enter to leave", "rate", "d", "report")
	}
	if g.ended() {
		prompt = words.Say("{d} for the debrief, Enter to leave", "d")
	}
	for {
		line, err := g.ask(prompt)
		if err != nil {
			return false, errLeft
		}
		typed := strings.Fields(strings.ToLower(line))
		if len(typed) == 0 {
			typed = []string{"q"}
		}
		switch typed[0] {
		case "d":
			d := Debriefs(g.scenario, g.practice)
			d.Compare(g.practice)
			g.write(DebriefText(d, g.width))
			return false, nil
		case "review":
			g.review()
			continue
		case "report":
			g.report()
			continue
		case "rate":
			if err := g.rate(); err != nil {
				return false, err
			}
			continue
		case "plan":
			if err := g.planNext(strings.TrimSpace(line[len("plan"):])); err != nil {
				return false, err
			}
			continue
		case "q", "x":
			g.para(Debrief(g.scenario, g.practice).WayOut[0])
			return false, nil
		}
		if done, err := g.anywhere(typed); err != nil {
			return false, err
		} else if done && g.practice.State() != session.SteppedOut && (typed[0] == "back" || typed[0] == "open") {
			return true, nil
		} else if !done {
			g.say("“{line}” is no command here.", line)
		}
	}
}
