package term

import (
	"fmt"
	"strconv"
	"strings"

	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/session"
)

// command carries out one line typed in the room.
func (g *game) command(line string) error {
	words := strings.Fields(strings.ToLower(line))
	if len(words) == 0 {
		return g.listen(1)
	}
	if n, err := strconv.Atoi(words[0]); err == nil {
		return g.many(n)
	}
	switch words[0] {
	case "x":
		return g.stepOut()
	case "go":
		return g.run()
	case "notice":
		return g.notice(words[1:])
	case "predict":
		return g.predict(words[1:])
	case "guess":
		return g.guess(words[1:])
	case "hint":
		return g.hint()
	case "?":
		g.help()
		return nil
	}
	if strings.HasPrefix(words[0], "/") {
		return g.search(strings.TrimPrefix(strings.Join(words, " "), "/"))
	}
	if done, err := g.anywhere(words); done || err != nil {
		return err
	}
	for _, p := range g.scenario.Purposes() {
		if words[0] == strings.ToLower(string(p.Key)) {
			return g.speak(p, words[1:])
		}
	}
	g.say("“{line}” is no command here. Press Enter for the next turn, ? for all commands.", line)
	return nil
}

// anywhere carries out what can be typed in the room, between meetings and after the
// last; done is false for anything else.
func (g *game) anywhere(words []string) (done bool, err error) {
	switch words[0] {
	case "n":
		g.safetyNote()
	case "s":
		g.showForces()
	case "p":
		g.people()
	case "r":
		n := 6
		if len(words) > 1 {
			if k, err := strconv.Atoi(words[1]); err == nil && k > 0 {
				n = k
			}
		}
		g.recall(n)
	case "v":
		_, err = g.do(session.Command{Kind: session.Consult})
	case "back":
		err = g.back(words[1:])
	case "branches":
		g.branches()
	case "open":
		err = g.open(words[1:])
	case "name":
		err = g.name(words[1:])
	case "why":
		g.why(words[1:])
	case "compare":
		g.compare(words[1:])
	case "concept":
		g.concept(words[1:])
	default:
		return false, nil
	}
	return true, err
}

// help lists what can be typed in the room.
func (g *game) help() {
	g.heading("What you can type")
	for _, l := range [][2]string{
		{"Enter", words.Text("the next turn: you listen")},
		{"10", words.Text("that many turns")},
		{"go", words.Text("turns until you press Enter")},
		{"s", words.Text("how the room is: cohesion, tension, sharing, trust, stages")},
		{"p", words.Text("what can be seen of everybody")},
		{"r", words.Say("the last six turns again; {command} for twenty", "r 20")},
		{"why", words.Say("why the last one spoke, and did that; {command} of turn 40", "why 40")},
		{"v", words.Text("ask a supervisor; it takes no time in the room")},
		{"n", words.Text("what to do if someone speaks of danger")},
		{words.Say("{slash}word", "/"), words.Say("find something to say by a word: {example}", "/quiet")},
		{"x", words.Text("step out: saves, and costs nothing")},
	} {
		g.item(fmt.Sprintf("  %-6s", l[0]), l[1])
	}
	g.noteHelp()
	g.branchHelp()
	g.say("To say something, type the letter of its purpose; you are asked for the rest.")
	for _, p := range g.scenario.Purposes() {
		g.item(fmt.Sprintf("  %-6c", p.Key+'a'-'A'), words.Text(p.Title)+": "+g.titles(p))
	}
	g.say("Or all at once: purpose, number, targets, and how ({g} gentle, {d} direct, {f} forceful), for instance: {example}.", "g", "d", "f", g.example())
}

// titles lists the interventions of a purpose.
func (g *game) titles(p scenarios.Purpose) string {
	var list []string
	for _, c := range g.choices(p) {
		list = append(list, words.Text(c.Title))
	}
	return strings.Join(list, "; ")
}
