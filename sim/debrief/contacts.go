package debrief

import (
	"math"

	"groundrules/sim"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// contacts are what was done outside the talk, with what changed after it.
func contacts(p *session.Practice, parts []*meeting) []Contact {
	var out []Contact
	beats := p.Beats()
	k := 0
	for i := range beats {
		b := &beats[i]
		switch {
		case b.Command.Kind == session.Consult:
			out = append(out, parts[k].consulted(b, beats[i+1:], len(parts) > 1))
		case b.Interval != nil:
			if done := b.Command.Between; done != nil && k+1 < len(parts) {
				out = append(out, between(parts[k], parts[k+1], done, b.Interval)...)
			}
			k++
		}
	}
	return out
}

// between is what was done between two meetings.
func between(before, after *meeting, done *sim.Between, v *sim.Interval) []Contact {
	var out []Contact
	for _, id := range done.OneToOne {
		out = append(out, Contact{Alone, int(before.number), before.end(), id, before.speak(metAlone(before, after, id, v))})
	}
	if done.Guest {
		out = append(out, Contact{
			Guest, int(before.number), before.end(), sim.Everyone,
			before.speak(phrase.Say("For meeting {k} you asked a guest. In this model a guest makes a group lean a little more on whoever leads it: it leaned {before} before, and {after} as the meeting began.",
				int(after.number), in(leaningBands, before.final.Dependency), in(leaningBands, after.begin.Dependency))),
		})
	}
	return out
}

// metAlone is what a member said alone, and what was otherwise afterwards.
func metAlone(before, after *meeting, id sim.ID, v *sim.Interval) phrase.Phrase {
	n := before.names
	p := n.pronoun(id)
	out := []phrase.Phrase{phrase.Say("After meeting {k} you met {who} alone.", int(before.number), n.name(id))}
	for _, x := range v.Private {
		if x.Who == id && len(before.set.Topics) > 0 {
			out = append(out, aloneAndAloud(n, p, &before.final.Members[id], before.table(), x.View))
		}
	}
	out = append(out, trustAfter(p, before.final.Ties[id][0].Trust, after.begin.Ties[id][0].Trust))
	if !has(after.there, id) {
		out = append(out, phrase.Say("{They} did not come to meeting {k}.", p.they, int(after.number)).About(p.word))
		return phrase.Sentences(out...)
	}
	_, own, all := before.share(0, len(before.beats), id)
	_, then, of := after.share(0, len(after.beats), id)
	if of >= fewTurns {
		out = append(out, phrase.Say("{They} took {own} of the {turns} of meeting {k}, and {then} of the {turns then} of meeting {next}.", p.they,
			own, turns(all), int(before.number), then, turns(of), int(after.number)).About(p.word))
	}
	return phrase.Sentences(out...)
}

// trustAfter is trust in the facilitator before a talk alone, and after it.
func trustAfter(p pronoun, before, after float64) phrase.Phrase {
	b := in(trustBands, before)
	switch {
	case !alike(trustBands, before, after):
		return phrase.Say("In this model {their} trust in you was {before} before, and {after} after it.", p.their, b, in(trustBands, after))
	case after > before:
		return phrase.Say("In this model {their} trust in you was {before}, and somewhat more after it.", p.their, b)
	}
	return phrase.Say("In this model {their} trust in you was {before} before and after it.", p.their, b)
}

// aloneAndAloud sets what somebody said alone beside what was said aloud.
func aloneAndAloud(n *Names, p pronoun, m *sim.Member, topic int, view float64) phrase.Phrase {
	alone := n.stance(topic, view)
	switch {
	case !m.Voiced:
		return phrase.Say("What {they} said then: {alone}; aloud nobody had heard it.", p.they, alone).About(p.word)
	case math.Abs(m.Expressed-view) >= gapOfViews:
		return phrase.Say("What {they} said then: {alone}; aloud it had been {aloud}.", p.they, alone, n.stance(topic, m.Expressed)).About(p.word)
	}
	return phrase.Say("What {they} said then: {alone}; so it had been aloud.", p.they, alone).About(p.word)
}

// consulted is what the supervisor said, and what was said in the room after it.
func (m *meeting) consulted(b *session.Beat, rest []session.Beat, several bool) Contact {
	asked := phrase.Say("{When} you asked your supervisor.", at(b.Turn.Minute))
	if b.Advice != "" {
		asked = phrase.Say("{When} you asked your supervisor: {advice}", at(b.Turn.Minute), closed(m.speak(phrase.Quote(b.Advice))))
	}
	words := among(several, int(b.Turn.Meeting), phrase.Sentences(asked, m.afterAdvice(rest)))
	return Contact{Supervisor, int(b.Turn.Meeting), b.Turn.Minute, sim.Everyone, m.speak(words)}
}

// afterAdvice is what the facilitator did next.
func (m *meeting) afterAdvice(rest []session.Beat) phrase.Phrase {
	waited := 0
	for i := range rest {
		t := &rest[i].Turn
		switch {
		case rest[i].Interval != nil:
			return phrase.Say("You said nothing more in that meeting.")
		case t.Number == 0:
		case t.Speaker == sim.Facilitator && t.Say.Intervention > 0:
			told := m.names.told(t.Say)
			if waited == 0 {
				return phrase.Say("Then you {did}.", told.past)
			}
			return phrase.Say("After {turns} you {did}.", turns(waited), told.past)
		default:
			waited++
		}
	}
	if waited == 0 {
		return phrase.Say("That was the last thing you did.")
	}
	return phrase.Say("You listened from then on, for {turns}.", turns(waited))
}
