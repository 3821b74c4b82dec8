package term

import (
	"fmt"
	"strings"

	"groundrules/render/words"
	"groundrules/scenarios"
)

// briefing shows a scenario before one goes in: where, who, what for. The content
// note comes last, right before the door.
func (g *game) briefing() error {
	s := g.scenario
	g.heading(s.Title)
	for _, text := range []string{s.Summary, s.Setting, s.Purpose} {
		if text != "" {
			g.para(text)
		}
	}
	g.para(g.times())
	g.heading("Who is here")
	for i, m := range s.Members {
		g.item(fmt.Sprintf("%d", i+1), strings.TrimSpace(fmt.Sprintf("%s. %s %s", m.Name, m.Backstory, g.stay(&s.Members[i]))))
	}
	g.topics()
	if len(s.Norms) > 0 {
		g.heading("Rules")
		for i := range s.Norms {
			g.item("-", ruleLine(&s.Norms[i]))
		}
	}
	g.bullets("What to practise", s.Goals)
	g.bullets("What to look out for", s.Notice)
	g.bullets("What to try", s.Try)
	g.objectives()
	if s.HardBecause != "" {
		g.heading("What makes it hard")
		g.para(sentence(s.HardBecause))
	}
	g.heading("Before you go in")
	if s.ContentNote != "" {
		g.para(s.ContentNote)
	}
	g.say("You can step out at any prompt by typing {x}, or with Ctrl-C. It saves, and it costs nothing.", "x")
	g.say("Type {n} for the safety note, ? for all commands.", "n")
	return g.door()
}

func (g *game) door() error {
	for {
		line, err := g.ask("Enter to go in, {b} to go back, {q} to leave", "b", "q")
		if err != nil {
			return errLeft
		}
		switch strings.ToLower(line) {
		case "":
			return nil
		case "b":
			return errBack
		case "q", "x":
			return errLeft
		case "n":
			g.safetyNote()
		case "?":
			g.help()
		default:
			g.say("Press Enter to go in, or type {b} or {q}.", "b", "q")
		}
	}
}

// topics are what is on the table, and what will be.
func (g *game) topics() {
	for i := range g.scenario.Topics {
		t := &g.scenario.Topics[i]
		if i == 0 {
			g.heading("On the table")
		}
		text := strings.TrimSpace(capital(t.Title) + ". " + t.Question)
		if len(g.scenario.Topics) > 1 {
			g.item("-", text)
		} else {
			g.para(text)
		}
	}
}

// stay says from when to when a member comes, where that is known beforehand.
func (g *game) stay(m *scenarios.Member) string {
	from := max(1, g.scenario.Meeting)
	switch {
	case m.Arrives > from && m.Leaves > 0:
		return words.Say("Comes from meeting {first} to {last}.", m.Arrives, m.Leaves)
	case m.Arrives > from:
		return words.Say("Comes from meeting {first} on.", m.Arrives)
	case m.Leaves > 0:
		return words.Say("Leaves after meeting {last}.", m.Leaves)
	}
	return ""
}

func (g *game) times() string {
	s := g.scenario
	meeting := words.Text("It is the group's first meeting")
	if s.Meeting > 1 {
		meeting = words.Say("It is meeting {k} of the group", s.Meeting)
	}
	if s.Meetings > 1 {
		meeting = words.Say("{meeting}, and you will see {n} in a row; each takes {minutes} minutes", meeting, s.Meetings, whole(s.Minutes))
	} else {
		meeting = words.Say("{meeting}; it takes {minutes} minutes", meeting, whole(s.Minutes))
	}
	if s.Ending != "" {
		meeting = words.Say("{meeting}. The group is {ending}", meeting, ending(s.Ending))
	}
	return fmt.Sprintf("%s. %s", meeting, g.seedWords())
}

// ending is how the life of a group ends.
func ending(id string) string {
	switch id {
	case "open-ended":
		return words.Text("open-ended")
	case "time-limited":
		return words.Text("time-limited")
	}
	return words.Text(id)
}

func ruleLine(n *scenarios.Norm) string {
	if n.Made != "" {
		return n.Title + ": " + n.Made
	}
	return n.Title
}

func (g *game) bullets(title string, texts []string) {
	if len(texts) == 0 {
		return
	}
	g.heading(title)
	for _, t := range texts {
		g.item("-", t)
	}
}

func (g *game) objectives() {
	var texts []string
	for i := range g.scenario.Objectives {
		texts = append(texts, g.scenario.Objectives[i].Text)
	}
	g.bullets("What the debrief will look at", texts)
}

// safetyNote says what to do when somebody speaks of danger.
func (g *game) safetyNote() {
	g.heading("If someone speaks of danger")
	note := g.scenario.SafetyNote
	if note == "" {
		note = words.Text("Stop, and stay with the person. Do not promise to keep it secret. Follow your organisation's protocol, and tell your supervisor.")
	}
	g.para(note)
	g.blank()
}

// sentence makes a clause a sentence.
func sentence(s string) string {
	s = capital(strings.TrimSpace(s))
	if s != "" && !strings.ContainsAny(s[len(s)-1:], ".!?") {
		s += "."
	}
	return s
}

func capital(s string) string {
	if s == "" {
		return s
	}
	r := []rune(s)
	return strings.ToUpper(string(r[0])) + string(r[1:])
}
