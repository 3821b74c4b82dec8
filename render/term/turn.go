package term

import (
	"fmt"
	"strings"

	"groundrules/render/words"
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
		return words.Text("You stepped out.")
	case b.Command.Kind == session.Acknowledge:
		return words.Text("You read the safety note, and the practice went on.")
	case b.Command.Kind == session.Consult && b.Advice == "":
		return words.Text("You asked your supervisor, who listened.")
	case b.Command.Kind == session.Consult:
		return words.Say("You asked your supervisor: {advice}", quoted(b.Advice))
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

// verbs say what an act is, as one tells it. The
// second is for the trainee. They are those of the window, but that three kinds of
// question can be told apart without hearing how they are asked.
var verbs = [sim.Acts][2]string{
	{"{Who} speaks to {whom}", "{Who} spoke to {whom}"},
	{"{Who} is warm to {whom}", "{Who} were warm to {whom}"},
	{"{Who} lightens it, to {whom}", "{Who} lightened it, to {whom}"},
	{"{Who} agrees with {whom}", "{Who} agreed with {whom}"},
	{"{Who} suggests, to {whom}", "{Who} suggested, to {whom}"},
	{"{Who} says a view, to {whom}", "{Who} said a view, to {whom}"},
	{"{Who} tells {whom}", "{Who} told {whom}"},
	{"{Who} asks {whom}", "{Who} asked {whom}"},
	{"{Who} asks {whom} for a view", "{Who} asked {whom} for a view"},
	{"{Who} asks {whom} for ideas", "{Who} asked {whom} for ideas"},
	{"{Who} disagrees with {whom}", "{Who} disagreed with {whom}"},
	{"{Who} holds back, to {whom}", "{Who} held back, to {whom}"},
	{"{Who} snaps at {whom}", "{Who} were sharp with {whom}"},
}

// heading says who does what to whom: "Lena agrees with Bao", "You asked everyone".
func heading(s *scenarios.Scenario, t *sim.Turn) string {
	person := 0
	if t.Speaker == sim.Facilitator {
		person = 1
	}
	speaker := who(s, t.Speaker)
	if t.Events.Has(sim.Interrupted) {
		speaker = words.Say("{who}, cutting in,", speaker)
	}
	to := who(s, t.To)
	if t.Channel == sim.Pairs && t.To == sim.Everyone {
		to = words.Text("the pair") // nobody else hears it
	}
	text := words.Say(verbs[t.Act][person], speaker, to)
	if t.Advice {
		text = words.Say("{said}, as advice", text)
	}
	return text
}

// who is somebody's name; the trainee is "you".
func who(s *scenarios.Scenario, id sim.ID) string {
	switch {
	case id == sim.Facilitator:
		return words.Text("you")
	case id == sim.Everyone:
		return words.Text("everyone")
	case int(id) <= len(s.Members):
		return s.Members[id-1].Name
	}
	return words.Say("member {n}", int(id))
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
