package debrief

import (
	"fmt"
	"strings"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// challengePast is a challenge as what happened.
func (m *meeting) challengePast(c *Challenge) string {
	return strings.NewReplacer(
		" hold ", " held ", " holds ", " held ", " hardly speaks", " hardly spoke", " hardly speak", " hardly spoke",
		" are ", " were ", " is ", " was ",
	).Replace(m.challengeName(*c))
}

// challengeName is a challenge as what happens, never as what somebody is.
func (m *meeting) challengeName(c Challenge) string {
	who := m.names.names(c.Who)
	plural := len(c.Who) > 1
	switch c.Kind {
	case observe.Domination:
		if plural {
			return who + " hold most of the talk"
		}
		return who + " holds the floor"
	case observe.Withdrawal:
		if plural {
			return who + " hardly speak"
		}
		return who + " hardly speaks"
	case observe.Conflict:
		if len(c.Who) == 0 {
			return "people are at odds"
		}
		if plural {
			return who + " are at odds"
		}
		return who + " is at odds with others"
	case observe.Groupthink:
		return "views are held back"
	}
	return c.Kind.String()
}

func (m *meeting) challengeWords(c Challenge, r run, deeds []Deed) string {
	s := capital(span(c.From, c.To)) + " " + m.seen(c, r) + "."
	switch {
	case c.Acted && c.After < 1:
		s += fmt.Sprintf(" You %s within the minute.", m.names.told(m.say(deeds[c.ActedAt])).past)
	case c.Acted:
		s += fmt.Sprintf(" You %s after %s.", m.names.told(m.say(deeds[c.ActedAt])).past, minutes(c.After))
	default:
		s += " Nothing that was said was aimed at it."
	}
	if c.StillThere {
		return s + " It was still so at the end."
	}
	return s
}

// say is the choice behind a deed.
func (m *meeting) say(d Deed) sim.Say {
	for i := range m.beats {
		if int(m.beats[i].Turn.Number) == d.Turn {
			return m.beats[i].Turn.Say
		}
	}
	return sim.Say{}
}

// seen is what could be seen of a challenge.
func (m *meeting) seen(c Challenge, r run) string {
	who := m.names.names(c.Who)
	share, own, all := m.share(r.first, r.last+1, c.Who...)
	switch c.Kind {
	case observe.Domination:
		if len(c.Who) > 1 {
			return fmt.Sprintf("%s took %s of the turns between them", who, fraction(share))
		}
		return fmt.Sprintf("%s took %s of the turns", who, fraction(share))
	case observe.Withdrawal:
		return fmt.Sprintf("%s spoke %s in %s", who, times(own), count(all, "turn"))
	case observe.Conflict:
		return m.seenConflict(c, r)
	case observe.Groupthink:
		return "what was said and what was thought lay apart, and hardly anybody disagreed aloud"
	}
	return c.Kind.String() + " could be seen"
}

func (m *meeting) seenConflict(c Challenge, r run) string {
	attacks, answered := 0, 0
	for i := r.first; i <= r.last; i++ {
		if m.beats[i].Turn.Events.Has(sim.Attacked) {
			attacks++
		}
		if m.beats[i].Turn.Events&(sim.StoodUp|sim.Repaired) != 0 {
			answered++
		}
	}
	who := "people were"
	if len(c.Who) > 1 {
		who = m.names.names(c.Who) + " were"
	} else if len(c.Who) == 1 {
		who = m.names.names(c.Who) + " was"
	}
	s := who + " at odds"
	if attacks > 0 {
		s += fmt.Sprintf(": somebody was attacked %s, and it was answered or mended %s", times(attacks), times(answered))
	}
	return s
}
