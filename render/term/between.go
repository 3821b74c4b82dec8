package term

import (
	"fmt"
	"slices"
	"strings"

	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// between is the page between two meetings: who was there, what can be done before
// the next one, and what one is told as it begins.
func (g *game) between() error {
	now := g.practice.Group()
	last := int(max(1, g.practice.Plan().Set.Meeting)) + g.practice.Plan().Meetings - 1
	g.heading("After meeting {k} of {last}", now.Meeting, last)
	g.attendance()
	g.say("Until the next you can meet members alone, ask a guest or your supervisor, or write down a plan. Type ? for how.")
	var done sim.Between
	for {
		line, err := g.ask("Enter to go on to meeting {k}", now.Meeting+1)
		if err != nil {
			return g.cut()
		}
		words := strings.Fields(strings.ToLower(line))
		if len(words) == 0 {
			return g.onward(done)
		}
		left, err := g.prepare(words, line, &done)
		if err != nil || left || g.practice.State() != session.BetweenMeetings {
			return err
		}
	}
}

// attendance says who was there and who was not.
func (g *game) attendance() {
	var missing, gone []sim.ID
	now := g.practice.Group()
	for i := sim.ID(1); i <= sim.ID(now.N); i++ {
		switch m := &now.Members[i]; {
		case m.Belongs && !m.Here:
			missing = append(missing, i)
		case !m.Belongs && g.spoke(i):
			gone = append(gone, i)
		}
	}
	switch {
	case len(missing) > 0:
		g.para(words.Count(len(missing), "{who} was missing.", "{who} were missing.", people(g.scenario, missing)))
	case len(gone) == 0:
		g.say("Everybody was there.")
	}
	if len(gone) > 0 {
		g.say("No longer in the group: {who}.", people(g.scenario, gone))
	}
}

// spoke reports whether a member has said something in this practice.
func (g *game) spoke(id sim.ID) bool {
	return slices.ContainsFunc(g.practice.Beats(), func(b session.Beat) bool { return b.Turn.Speaker == id })
}

// prepare carries out one line typed between meetings; left is true after stepping out.
func (g *game) prepare(words []string, line string, done *sim.Between) (left bool, err error) {
	switch words[0] {
	case "x":
		return true, g.stepOut()
	case "?":
		g.betweenHelp()
	case "meet":
		g.meet(words[1:], done)
	case "guest":
		done.Guest = !done.Guest
		if done.Guest {
			g.say("A guest is asked to speak at the next meeting.")
		} else {
			g.say("No guest is asked.")
		}
	case "plan":
		return false, g.planNext(strings.TrimSpace(line[len("plan"):]))
	case "rate":
		return false, g.rate()
	default:
		done, err := g.anywhere(words)
		if !done && err == nil {
			g.say("“{line}” is no command between meetings. Press Enter to go on, ? for all commands.", line)
		}
		return false, err
	}
	return false, nil
}

// meet has members met alone, or no longer.
func (g *game) meet(names []string, done *sim.Between) {
	if len(names) == 0 {
		g.say("Whom? For instance: {example}.", "meet "+strings.ToLower(g.scenario.Members[0].Name))
		return
	}
	for _, name := range names {
		id, why := g.member(name)
		if why == "" && !g.practice.Group().Members[id].Belongs {
			why = words.Say("{who} does not belong to the group.", g.scenario.Members[id-1].Name)
		}
		if why != "" {
			g.para(why)
			continue
		}
		if i := slices.Index(done.OneToOne, id); i >= 0 {
			done.OneToOne = slices.Delete(done.OneToOne, i, i+1)
			g.say("You will not meet {who} alone.", who(g.scenario, id))
			continue
		}
		if len(done.OneToOne) >= session.MostAlone {
			g.say("You will not meet {who}: three are the most in between. Type meet and a name again to leave that one out.", who(g.scenario, id))
			continue
		}
		done.OneToOne = append(done.OneToOne, id)
		g.say("You will meet {who} alone before the next meeting.", who(g.scenario, id))
	}
}

// onward goes to the next meeting and shows what there is to know as it begins.
func (g *game) onward(done sim.Between) error {
	c := session.Command{Kind: session.Onward}
	if done.Guest || len(done.OneToOne) > 0 {
		c.Between = &done
	}
	if _, err := g.do(c); err != nil || g.practice.State() == session.BetweenMeetings {
		return err
	}
	if plan := g.practice.Planned(); plan != "" {
		g.say("What you wrote down for today: {plan}", plan)
	}
	g.bands = [forceCount]string{}
	g.heading("Meeting {k}", g.practice.Group().Meeting)
	g.showForces()
	return nil
}

// betweenHelp lists what can be typed between meetings.
func (g *game) betweenHelp() {
	g.heading("What you can type")
	for _, l := range [][2]string{
		{"Enter", words.Text("go on to the next meeting")},
		{"meet ana ben", words.Text("meet these members alone, one after the other; again to leave one out")},
		{"guest", words.Text("ask a guest to speak; again to leave it")},
		{words.Say("{plan} WORDS", "plan"), words.Text("write down what you mean to do; it is shown as the meeting begins")},
		{"rate", words.Text("judge for yourself how it was, before the debrief says")},
		{"v", words.Text("ask a supervisor")},
		{"p, s, r", words.Text("everybody, the room, the last turns")},
		{"n", words.Text("what to do if someone speaks of danger")},
		{"x", words.Text("step out: saves, and costs nothing")},
	} {
		g.item(fmt.Sprintf("  %-12s", l[0]), l[1])
	}
	g.branchHelp()
}
