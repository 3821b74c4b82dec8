package debrief

import (
	"fmt"
	"math"

	"groundrules/sim"
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
		out = append(out, Contact{Alone, int(before.number), before.end(), id, metAlone(before, after, id, v)})
	}
	if done.Guest {
		out = append(out, Contact{
			Guest, int(before.number), before.end(), sim.Everyone,
			fmt.Sprintf("For meeting %d you asked a guest. In this model a guest makes a group lean a little more on whoever leads it: it leaned %s before, and %s as the meeting began.",
				after.number, in(leaningBands, before.final.Dependency), in(leaningBands, after.begin.Dependency)),
		})
	}
	return out
}

// metAlone is what a member said alone, and what was otherwise afterwards.
func metAlone(before, after *meeting, id sim.ID, v *sim.Interval) string {
	n := before.names
	p := n.pronoun(id)
	s := fmt.Sprintf("After meeting %d you met %s alone.", before.number, n.name(id))
	for _, x := range v.Private {
		if x.Who == id && len(before.set.Topics) > 0 {
			s += fmt.Sprintf(" What %s said then: %s", p.they, n.Stance(before.table(), x.View))
			s += beside(n, &before.final.Members[id], before.table(), x.View) + "."
		}
	}
	s += fmt.Sprintf(" In this model %s trust in you %s.", p.their, wasThen(trustBands, before.final.Ties[id][0].Trust, after.begin.Ties[id][0].Trust))
	if !has(after.there, id) {
		return s + fmt.Sprintf(" %s did not come to meeting %d.", capital(p.they), after.number)
	}
	_, own, all := before.share(0, len(before.beats), id)
	_, then, of := after.share(0, len(after.beats), id)
	if of >= fewTurns {
		s += fmt.Sprintf(" %s took %d of the %s of meeting %d, and %d of the %s of meeting %d.", capital(p.they),
			own, count(all, "turn"), before.number, then, count(of, "turn"), after.number)
	}
	return s
}

// wasThen is a quantity before something and after it, as what is said of it.
func wasThen(bands []band, before, after float64) string {
	b, a := in(bands, before), in(bands, after)
	switch {
	case b != a:
		return fmt.Sprintf("was %s before, and %s after it", b, a)
	case after > before:
		return fmt.Sprintf("was %s, and somewhat more after it", b)
	}
	return fmt.Sprintf("was %s before and after it", b)
}

// beside compares what somebody said alone with what was said aloud.
func beside(n *Names, m *sim.Member, topic int, view float64) string {
	switch {
	case !m.Voiced:
		return "; aloud nobody had heard it"
	case math.Abs(m.Expressed-view) >= gapOfViews:
		return "; aloud it had been " + n.Stance(topic, m.Expressed)
	}
	return "; so it had been aloud"
}

// consulted is what the supervisor said, and what was said in the room after it.
func (m *meeting) consulted(b *session.Beat, rest []session.Beat, several bool) Contact {
	c := Contact{Supervisor, int(b.Turn.Meeting), b.Turn.Minute, sim.Everyone, at(b.Turn.Minute) + " you asked your supervisor"}
	if b.Advice != "" {
		c.Words += ": " + quote(b.Advice)
	}
	c.Words += closing(c.Words) + " " + m.afterAdvice(rest)
	c.Words = among(several, c.Meeting, c.Words)
	return c
}

// afterAdvice is what the facilitator did next.
func (m *meeting) afterAdvice(rest []session.Beat) string {
	turns := 0
	for i := range rest {
		t := &rest[i].Turn
		switch {
		case rest[i].Interval != nil:
			return "You said nothing more in that meeting."
		case t.Number == 0:
		case t.Speaker == sim.Facilitator && t.Say.Intervention > 0:
			told := m.names.told(t.Say)
			if turns == 0 {
				return fmt.Sprintf("Then you %s.", told.past)
			}
			return fmt.Sprintf("After %s you %s.", count(turns, "turn"), told.past)
		default:
			turns++
		}
	}
	if turns == 0 {
		return "That was the last thing you did."
	}
	return fmt.Sprintf("You listened from then on, for %s.", count(turns, "turn"))
}
