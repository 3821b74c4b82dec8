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
	g.write(BeatText(g.scenario, b, g.width))
	return spoken(g.scenario, b) + b.Line.Sight
}

// BeatText is one beat as wrapped text: the minute, who to whom, the act in words,
// what is said and what is seen.
func BeatText(s *scenarios.Scenario, b *session.Beat, width int) string {
	mark := fmt.Sprintf("[%d] ", int(b.Turn.Minute))
	text := heading(s, &b.Turn)
	if !b.Danger {
		text += ", " + actWords(&b.Turn)
	}
	if said := spoken(s, b); said != "" {
		text += ": " + quoted(said)
	} else {
		text += "."
	}
	text = Wrap(mark, "    ", text, width)
	if b.Line.Sight != "" {
		text += Wrap("    (", "    ", b.Line.Sight+")", width)
	}
	return text
}

// spoken is what is said in a beat, "" for nothing.
func spoken(s *scenarios.Scenario, b *session.Beat) string {
	if b.Line.Text == "" && b.Turn.Speaker == sim.Facilitator {
		return s.Words(b.Turn.Say)
	}
	return b.Line.Text
}

// heading is "Lena to Bao", "You to everyone".
func heading(s *scenarios.Scenario, t *sim.Turn) string {
	return capital(who(s, t.Speaker)) + " to " + who(s, t.To)
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

// acting is an act as what somebody is doing while speaking.
var acting = [sim.Acts]string{
	"speaking",
	"showing solidarity", "releasing tension", "agreeing",
	"giving a suggestion", "giving an opinion", "giving orientation",
	"asking for orientation", "asking for an opinion", "asking for a suggestion",
	"disagreeing", "showing tension", "showing antagonism",
}

// actWords is the act, with what else a listener could tell of the turn.
func actWords(t *sim.Turn) string {
	words := acting[t.Act]
	if t.Advice {
		words += " as advice"
	}
	if t.Events.Has(sim.Interrupted) {
		words = "cutting in, " + words
	}
	return words
}

// quoted puts a text in quotation marks; those in it become single ones.
func quoted(s string) string {
	if s == "…" {
		return s
	}
	return "“" + strings.NewReplacer("“", "‘", "”", "’").Replace(s) + "”"
}

// recall shows the latest n beats again.
func (g *game) recall(n int) {
	beats := g.practice.Beats()
	if len(beats) == 0 {
		g.say("Nothing was said yet.")
		return
	}
	for i := max(0, len(beats)-n); i < len(beats); i++ {
		if beats[i].Turn.Number > 0 || beats[i].Danger {
			g.tell(&beats[i])
		}
	}
}
