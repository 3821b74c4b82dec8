package term

import (
	"fmt"
	"strings"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

// tell shows one beat and returns what there was to read.
func (g *game) tell(b *session.Beat) string {
	g.write(g.transcript.Beat(b))
	return spoken(g.scenario, b) + b.Line.Sight
}

// BeatText is one beat as wrapped text: the minute, who to whom, the act in words,
// what is said and what is seen; or what happened instead of a turn.
func BeatText(s *scenarios.Scenario, b *session.Beat, width int) string {
	mark := fmt.Sprintf("[%d] ", int(b.Turn.Minute))
	text := ""
	switch {
	case b.Turn.Number == 0 && !b.Danger:
		text = aside(b)
	case spoken(s, b) != "":
		text = heading(s, &b.Turn) + ": " + quoted(spoken(s, b))
	default:
		text = heading(s, &b.Turn) + "."
	}
	if text != "" {
		text = Wrap(mark, "    ", text, width)
	}
	if b.Line.Sight != "" {
		text += Wrap("    (", "    ", b.Line.Sight+")", width)
	}
	return text
}

// aside is a beat in which nobody took a turn.
func aside(b *session.Beat) string {
	switch {
	case b.Event != "":
		return b.Line.Text
	case b.Command.Kind == session.StepOut:
		return "You stepped out."
	case b.Command.Kind == session.Acknowledge:
		return "You read the safety note, and the practice went on."
	case b.Command.Kind == session.Consult && b.Advice == "":
		return "You asked your supervisor, who listened."
	case b.Command.Kind == session.Consult:
		return "You asked your supervisor: " + quoted(b.Advice)
	}
	return ""
}

// spoken is what is said in a beat, "" for nothing.
func spoken(s *scenarios.Scenario, b *session.Beat) string {
	if b.Line.Text == "" && b.Turn.Speaker == sim.Facilitator {
		return s.Words(b.Turn.Say)
	}
	return b.Line.Text
}

// verbs say what an act is, as one tells it; % is the one it is meant for. The
// second is for the trainee. They are those of the window, but that three kinds of
// question can be told apart without hearing how they are asked.
var verbs = [sim.Acts][2]string{
	{"speaks to %", "spoke to %"},
	{"is warm to %", "were warm to %"},
	{"lightens it, to %", "lightened it, to %"},
	{"agrees with %", "agreed with %"},
	{"suggests, to %", "suggested, to %"},
	{"says a view, to %", "said a view, to %"},
	{"tells %", "told %"},
	{"asks %", "asked %"},
	{"asks % for a view", "asked % for a view"},
	{"asks % for ideas", "asked % for ideas"},
	{"disagrees with %", "disagreed with %"},
	{"holds back, to %", "held back, to %"},
	{"snaps at %", "were sharp with %"},
}

// heading says who does what to whom: "Lena agrees with Bao", "You asked everyone".
func heading(s *scenarios.Scenario, t *sim.Turn) string {
	person := 0
	if t.Speaker == sim.Facilitator {
		person = 1
	}
	text := capital(who(s, t.Speaker))
	if t.Events.Has(sim.Interrupted) {
		text += ", cutting in,"
	}
	to := who(s, t.To)
	if t.Channel == sim.Pairs && t.To == sim.Everyone {
		to = "the pair" // nobody else hears it
	}
	text += " " + strings.Replace(verbs[t.Act][person], "%", to, 1)
	if t.Advice {
		text += ", as advice"
	}
	return text
}

// who is somebody's name; the trainee is "you".
func who(s *scenarios.Scenario, id sim.ID) string {
	switch {
	case id == sim.Facilitator:
		return "you"
	case id == sim.Everyone:
		return "everyone"
	case int(id) <= len(s.Members):
		return s.Members[id-1].Name
	}
	return fmt.Sprintf("member %d", id)
}

// quoted puts a text in quotation marks; those in it become single ones.
func quoted(s string) string {
	if s == "…" {
		return s
	}
	return "“" + strings.NewReplacer("“", "‘", "”", "’").Replace(s) + "”"
}

// recall shows the latest n beats of the branch again.
func (g *game) recall(n int) {
	beats := g.practice.Beats()
	g.transcript = NewTranscript(g.scenario, g.width)
	if len(beats) == 0 {
		g.say("Nothing was said yet.")
		return
	}
	for i := range beats {
		if i >= len(beats)-n {
			g.tell(&beats[i])
		} else {
			g.transcript.skip(&beats[i])
		}
	}
}
