package debrief

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
)

// challengePast is a challenge as what happened.
func (m *meeting) challengePast(c *Challenge) phrase.Phrase {
	who, plural := m.names.names(c.Who), len(c.Who) > 1
	switch c.Kind {
	case observe.Domination:
		if plural {
			return phrase.Say("{who} held most of the talk", who)
		}
		return phrase.Say("{who} held the floor", who)
	case observe.Withdrawal:
		return phrase.Say("{who} hardly spoke", who)
	case observe.Conflict:
		return m.atOdds(c.Who, phrase.Say("{who} was at odds with others", who))
	case observe.Groupthink:
		return phrase.Say("views were held back")
	}
	return phrase.Say(c.Kind.String())
}

// challengeName is a challenge as what happens, never as what somebody is.
func (m *meeting) challengeName(c Challenge) phrase.Phrase {
	who, plural := m.names.names(c.Who), len(c.Who) > 1
	switch c.Kind {
	case observe.Domination:
		if plural {
			return phrase.Say("{who} hold most of the talk", who)
		}
		return phrase.Say("{who} holds the floor", who)
	case observe.Withdrawal:
		if plural {
			return phrase.Say("{who} hardly speak", who)
		}
		return phrase.Say("{who} hardly speaks", who)
	case observe.Conflict:
		if len(c.Who) == 0 {
			return phrase.Say("people are at odds")
		}
		if plural {
			return phrase.Say("{who} are at odds", who)
		}
		return phrase.Say("{who} is at odds with others", who)
	case observe.Groupthink:
		return phrase.Say("views are held back")
	}
	return phrase.Say(c.Kind.String())
}

// atOdds is who was; one is what is said of a single one.
func (m *meeting) atOdds(who []sim.ID, one phrase.Phrase) phrase.Phrase {
	switch len(who) {
	case 0:
		return phrase.Say("people were at odds")
	case 1:
		return one
	}
	return phrase.Say("{who} were at odds", m.names.names(who))
}

func (m *meeting) challengeWords(c *Challenge, r run, deeds []Deed) phrase.Phrase {
	out := []phrase.Phrase{phrase.Say("{When} {seen}.", span(c.From, c.To), m.seen(c, r))}
	switch {
	case c.Acted && c.After < 1:
		out = append(out, phrase.Say("You {did} within the minute.", m.names.told(m.say(deeds[c.ActedAt])).past))
	case c.Acted:
		out = append(out, phrase.Say("You {did} after {minutes}.", m.names.told(m.say(deeds[c.ActedAt])).past, minutes(c.After)))
	default:
		out = append(out, phrase.Say("Nothing that was said was aimed at it."))
	}
	if c.StillThere {
		out = append(out, phrase.Say("It was still so at the end."))
	}
	return phrase.Sentences(out...)
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
func (m *meeting) seen(c *Challenge, r run) phrase.Phrase {
	who := m.names.names(c.Who)
	share, own, all := m.share(r.first, r.last+1, c.Who...)
	switch c.Kind {
	case observe.Domination:
		if len(c.Who) > 1 {
			return phrase.Say("{who} took {share} of the turns between them", who, fraction(share))
		}
		return phrase.Say("{who} took {share} of the turns", who, fraction(share))
	case observe.Withdrawal:
		if own == 0 {
			return phrase.Say("{who} did not speak in {turns}", who, turns(all))
		}
		return phrase.Say("{who} spoke {often} in {turns}", who, times(own), turns(all))
	case observe.Conflict:
		return m.seenConflict(c, r)
	case observe.Groupthink:
		return phrase.Say("what was said and what was thought lay apart, and hardly anybody disagreed aloud")
	}
	return phrase.Say("{challenge} could be seen", phrase.Say(c.Kind.String()))
}

func (m *meeting) seenConflict(c *Challenge, r run) phrase.Phrase {
	attacks, answered := 0, 0
	for i := r.first; i <= r.last; i++ {
		if m.beats[i].Turn.Events.Has(sim.Attacked) {
			attacks++
		}
		if m.beats[i].Turn.Events&(sim.StoodUp|sim.Repaired) != 0 {
			answered++
		}
	}
	odds := m.atOdds(c.Who, phrase.Say("{who} was at odds", m.names.names(c.Who)))
	switch {
	case attacks == 0:
		return odds
	case answered == 0:
		return phrase.Say("{odds}: somebody was attacked {often}, and nobody answered or mended it", odds, times(attacks))
	}
	return phrase.Say("{odds}: somebody was attacked {often}, and it was answered or mended {answered}", odds, times(attacks), times(answered))
}
