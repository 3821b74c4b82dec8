package debrief

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
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
		look = phrase.Say("What do you notice after what was just told? Who took it up, and who looks away?")
		reading = phrase.Say("{who} told something hard, and nobody has met it yet.", names.name(who))
	}
	return [HintSteps]string{
		names.speak(look), names.speak(phrase.Say("In the model's reading: {reading}", reading)), names.speak(could(p, names, best)),
	}
}

// salient is what stands out most in a reading: a question that turns the eye there,
// and what is to be seen.
func salient(r *observe.Reading, names *Names) (look, reading phrase.Phrase) {
	m := meeting{names: names}
	for _, kind := range [...]observe.ChallengeKind{observe.Conflict, observe.Domination, observe.Groupthink, observe.Withdrawal} {
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
			return question(kind), phrase.Say("{Challenge}, since turn {n}.", m.challengeName(Challenge{Kind: kind, Who: who}), int(c.Since))
		}
	}
	return phrase.Say("What do you notice? Who looks as if about to speak, who looks away, and what has not been said?"),
		phrase.Say("no challenge is there. Cohesion is {cohesion}, tension {tension}.", in(cohesionBands, r.Cohesion), in(tensionBands, r.Tension))
}

// question turns the eye to where a challenge shows.
func question(kind observe.ChallengeKind) phrase.Phrase {
	switch kind {
	case observe.Conflict:
		return phrase.Say("What do you notice between people just now? Who looks at whom, and who at nobody?")
	case observe.Domination:
		return phrase.Say("What do you notice about who speaks, and for how long? Who has begun to speak and stopped?")
	case observe.Groupthink:
		return phrase.Say("What do you notice about how they agree? Whose nod came late?")
	}
	return phrase.Say("What do you notice about those who have not spoken for a while? How do they sit?")
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
func could(p *session.Practice, names *Names, best sim.Say) phrase.Phrase {
	if best.Intervention == 0 {
		return phrase.Say("In this model nothing that could be said now does more than waiting does. You could wait, and look.")
	}
	what := phrase.Say(names.intervention(best.Intervention).Title)
	switch ids := targets(best); len(ids) {
	case 0:
	case 1:
		what = phrase.Say("{title}, to {who}", what, names.name(ids[0]))
	default:
		what = phrase.Say("{title}, to {one}, then {other}", what, names.name(ids[0]), names.name(ids[1]))
	}
	out := []phrase.Phrase{phrase.Say("One thing to say, of several that could be: {choice}, {delivery}.", phrase.Quote(what), phrase.Say(best.Delivery.String()))}
	if names.Words != nil {
		if words := names.Words(best); words != "" {
			out = append(out, phrase.Say("For instance: {words}", phrase.Quote(words)))
		}
	}
	return phrase.Sentences(out...)
}
