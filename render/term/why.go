package term

import (
	"strconv"
	"strings"

	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// why says which forces lay behind a turn of the meeting: the latest, or one that is
// named by its number.
func (g *game) why(rest []string) {
	if g.practice.State() == session.Running && !g.practice.Plan().Mode.Hints() {
		g.say("While you practise in this mode, that is not told. It is afterwards.")
		return
	}
	turn := 0
	if len(rest) > 0 {
		n, err := strconv.Atoi(rest[len(rest)-1])
		if err != nil || n < 1 {
			g.say("Type {why}, or {why} and the number of a turn: {example}.", "why", "why 40")
			return
		}
		turn = n
	}
	beats := g.practice.Beats()
	at := -1
	for i := range beats {
		t := &beats[i].Turn
		if t.Meeting == g.practice.Group().Meeting && t.Number > 0 && (turn == 0 && t.Speaker.IsMember() || int(t.Number) == turn) {
			at = i
		}
	}
	if at < 0 {
		g.say("There is no such turn in this meeting; its last is turn {n}.", g.turns())
		return
	}
	g.tellWhy(beats, at)
}

func (g *game) tellWhy(beats []session.Beat, at int) {
	t := &beats[at].Turn
	if t.Speaker == sim.Facilitator {
		g.say("Turn {n} was yours.", t.Number)
		return
	}
	name := who(g.scenario, t.Speaker)
	floor, act := debrief.Why(&beats[at], name, g.spokeBefore(beats, at), words.Language())
	if t.Channel == sim.Written || beats[at].Danger {
		g.say("Of turn {n} nothing is told.", t.Number)
		return
	}
	g.causes(words.Say("Turn {n}: why {who} spoke, and nobody else", t.Number, name), floor)
	g.causes(words.Text("Why it was this"), act)
	g.say("In this model, the strongest first: how much less likely it would have been without each. Chance had its part too.")
}

// spokeBefore is who spoke before a beat; "" for nobody.
func (g *game) spokeBefore(beats []session.Beat, at int) string {
	for i := at - 1; i >= 0; i-- {
		switch t := &beats[i].Turn; {
		case t.Number == 0 || t.Speaker == sim.Everyone:
		case t.Speaker == sim.Facilitator:
			return words.Text("you")
		default:
			return who(g.scenario, t.Speaker)
		}
	}
	return ""
}

func (g *game) causes(head string, list []debrief.Cause) {
	g.heading(head)
	if len(list) == 0 {
		g.say("No one thing stands out.")
	}
	for i, c := range list {
		g.item(strconv.Itoa(i+1), strings.TrimSuffix(c.Words, ".")+": "+c.Weight+".")
	}
}
