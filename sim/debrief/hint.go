package debrief

import (
	"fmt"
	"strings"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// HintSteps is in how many steps a hint is given, from a question to words.
const HintSteps = 3

// Hints are the steps of a hint for where a practice stands: what to look at, what the
// model's reading shows there, and what could be said. best is what the coach would
// say, zero for saying nothing. The last step names no result: that is in the room.
func Hints(p *session.Practice, names *Names, best sim.Say) [HintSteps]string {
	beats := p.Beats()
	r := p.Opening()
	if len(beats) > 0 {
		r = beats[len(beats)-1].Reading
	}
	look, reading := salient(&r, names)
	if who := untold(beats); who.IsMember() {
		look = "What do you notice after what was just told? Who took it up, and who looks away?"
		reading = fmt.Sprintf("%s told something hard, and nobody has met it yet.", names.name(who))
	}
	return [HintSteps]string{look, "In the model's reading: " + reading, could(p, names, best)}
}

// salient is what stands out most in a reading: a question that turns the eye there,
// and what is to be seen.
func salient(r *observe.Reading, names *Names) (look, reading string) {
	m := meeting{names: names}
	order := []observe.ChallengeKind{observe.Conflict, observe.Domination, observe.Groupthink, observe.Withdrawal}
	questions := map[observe.ChallengeKind]string{
		observe.Conflict:   "What do you notice between people just now? Who looks at whom, and who at nobody?",
		observe.Domination: "What do you notice about who speaks, and for how long? Who has begun to speak and stopped?",
		observe.Groupthink: "What do you notice about how they agree? Whose nod came late?",
		observe.Withdrawal: "What do you notice about those who have not spoken for a while? How do they sit?",
	}
	for _, kind := range order {
		for _, c := range r.Challenges {
			if c.Kind != kind {
				continue
			}
			var who []sim.ID
			for _, id := range c.Who {
				if id.IsMember() {
					who = append(who, id)
				}
			}
			name := capital(m.challengeName(Challenge{Kind: kind, Who: who}))
			return questions[kind], fmt.Sprintf("%s, since turn %d.", name, c.Since)
		}
	}
	return "What do you notice? Who looks as if about to speak, who looks away, and what has not been said?",
		fmt.Sprintf("no challenge is there. Cohesion is %s, tension %s.", CohesionWords(r.Cohesion), TensionWords(r.Tension))
}

// untold is who told something hard in the latest turns that nobody has met.
func untold(beats []session.Beat) sim.ID {
	for i := len(beats) - 1; i >= max(0, len(beats)-soon); i-- {
		t := &beats[i].Turn
		switch {
		case t.Events&(sim.MetDisclosure|sim.Reciprocated|sim.Rebuffed|sim.PassedOver) != 0, t.Speaker == sim.Facilitator && t.Number > 0:
			return sim.Everyone
		case t.Disclosure >= 2 && t.Speaker.IsMember():
			return t.Speaker
		}
	}
	return sim.Everyone
}

// could is what could be said, with its words.
func could(p *session.Practice, names *Names, best sim.Say) string {
	if best.Intervention == 0 {
		return "In this model nothing that could be said now does more than waiting does. You could wait, and look."
	}
	what := names.intervention(best.Intervention).Title
	if ids := targets(best); len(ids) > 0 {
		what += ", to " + strings.ReplaceAll(names.names(ids), " and ", ", then ")
	}
	s := fmt.Sprintf("One thing to say, of several that could be: %s, %s.", quote(what), best.Delivery)
	if names.Words != nil {
		if words := names.Words(best); words != "" {
			s += " For instance: " + quote(words)
		}
	}
	return s
}
