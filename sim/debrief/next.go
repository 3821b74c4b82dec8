package debrief

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
)

// maxNext is how many suggestions are made: few enough to try.
const maxNext = 4

// next is what to try, each tied to something that was seen.
func (m *meeting) next(d *Debrief) []phrase.Phrase {
	if d.Ended == InDanger {
		return []phrase.Phrase{phrase.Say("Talk over what your organisation's protocol asks of you with a supervisor or a colleague, before you practise again.")}
	}
	var out []phrase.Phrase
	add := func(s phrase.Phrase) {
		if !s.Empty() && len(out) < maxNext {
			out = append(out, s)
		}
	}
	if len(m.beats) < goal.LeastTurns {
		add(phrase.Say("Go on from where you stopped: the practice is saved. A group needs some turns before it shows what it is like."))
		return out
	}
	if len(d.Acts) == 0 {
		add(phrase.Say("Play the same evening again, seed and all, and say one thing: what changes then is what it changed, in this model."))
	}
	known := map[string]bool{}
	for k := range d.Meetings {
		for i := range d.Meetings[k].Challenges {
			if c := &d.Meetings[k].Challenges[i]; !known[c.Name] {
				known[c.Name] = true
				add(m.nextFor(c))
			}
		}
	}
	add(m.nextBackfire(d))
	add(m.nextLeft(d))
	add(m.nextSilent())
	add(m.nextDelivery(d))
	add(m.nextUnsaid(d))
	add(m.nextUnmet(d))
	add(phrase.Say("Tell a supervisor or a colleague about one moment that you were unsure of. Asking is a move, too."))
	return out
}

// before reports whether the same challenge came up earlier already.
func before(list []Challenge, c *Challenge) bool {
	for i := range list {
		if list[i].Name == c.Name {
			return true
		}
	}
	return false
}

// nextBackfire points at the first thing that turned round, and at why.
func (m *meeting) nextBackfire(d *Debrief) phrase.Phrase {
	for k := range d.Meetings {
		for i := range d.Meetings[k].Acts {
			a := &d.Meetings[k].Acts[i]
			if a.Mark != Backfired {
				continue
			}
			s := phrase.Say("{When} {what} came at a moment that turns it round. See to that first, or try something else at such a moment.", at(a.Minute), a.quoted())
			if a.Turned != "" {
				s = phrase.Say("{When} {what} came at a moment that turns it round: {why}. See to that first, or try something else at such a moment.",
					at(a.Minute), a.quoted(), strings.TrimRight(lower(a.Turned), "."))
			}
			return among(m.several, a.Meeting, s)
		}
	}
	return phrase.Phrase{}
}

// lower makes the first letter small.
func lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

// quoted is what it is called, in quotation marks.
func (a *Deed) quoted() phrase.Phrase { return phrase.Quote(phrase.Say(a.Title)) }

// nextLeft points at whoever dropped out without having been met.
func (m *meeting) nextLeft(d *Debrief) phrase.Phrase {
	for _, l := range d.Left {
		met := false
		for _, c := range d.Contacts {
			met = met || c.Kind == Alone && c.Who == l.Who
		}
		if !l.Planned && !met {
			return phrase.Say("{who} did not come back after meeting {k}. Another time, meet somebody alone between two meetings when you begin to wonder about them.", m.names.name(l.Who), l.After).
				About(m.names.pronoun(l.Who).word)
		}
	}
	return phrase.Phrase{}
}

// nextFor is what to try where a challenge was met late or not at all.
func (m *meeting) nextFor(c *Challenge) phrase.Phrase {
	const late = 6 // minutes
	if c.Acted && c.After < late {
		return phrase.Phrase{}
	}
	past := m.challengePast(c)
	switch try := m.tryFor(c); {
	case c.Acted:
		return among(m.several, c.Meeting, phrase.Say("From the first sign that {something was so} until something was said about it {minutes} passed. Try sooner to {do}.", past, minutes(c.After), try))
	case m.several:
		return phrase.Say("A missed chance in meeting {k}: {when} {something was so}. Another time, {do}.", c.Meeting, span(c.From, c.To), past, try)
	default:
		return phrase.Say("A missed chance: {when} {something was so}. Another time, {do}.", span(c.From, c.To), past, try)
	}
}

// tryFor is what to try in a challenge.
func (m *meeting) tryFor(c *Challenge) phrase.Phrase {
	who := m.names.names(c.Who)
	switch c.Kind {
	case observe.Domination:
		return phrase.Say("thank {who}, and by name ask somebody who has not spoken", who)
	case observe.Withdrawal:
		return phrase.Say("offer {who} a way in that can be declined, once, and wait", who)
	case observe.Conflict:
		return phrase.Say("see first to whoever was hurt, then hear both sides")
	case observe.Groupthink:
		return phrase.Say("ask for a view that nobody has said yet, and make room for it")
	}
	return phrase.Phrase{}
}

// nextSilent points at those who had not spoken for long when the practice ended.
func (m *meeting) nextSilent() phrase.Phrase {
	const long = 25 // turns
	from := len(m.beats) - long
	silent := m.present(m.silent(from, len(m.beats)))
	if from < 0 || len(silent) == 0 || len(silent) > 2 {
		return phrase.Phrase{}
	}
	who, minute := m.names.names(silent), int(m.minute(from))
	if m.several {
		return phrase.Say("{who} did not speak after minute {m} of the last meeting. Another time, make room by name, in a way that can be declined.", who, minute)
	}
	return phrase.Say("{who} did not speak after minute {m}. Another time, make room by name, in a way that can be declined.", who, minute)
}

// present are those of ids who were there at the end.
func (m *meeting) present(ids []sim.ID) []sim.ID {
	var out []sim.ID
	for _, id := range ids {
		if m.final.Members[id].Here {
			out = append(out, id)
		}
	}
	return out
}

// nextDelivery points out that everything was said in one way.
func (m *meeting) nextDelivery(d *Debrief) phrase.Phrase {
	const several = 4
	if len(d.Acts) < several {
		return phrase.Phrase{}
	}
	for i := range d.Acts {
		if d.Acts[i].Delivery != d.Acts[0].Delivery {
			return phrase.Phrase{}
		}
	}
	other := sim.Direct
	if d.Acts[0].Delivery == sim.Direct {
		other = sim.Gentle
	}
	return phrase.Say("Everything you said was {delivery}. Try one of these in a {other} way, at the same moment, and compare.",
		phrase.Say(d.Acts[0].Delivery.String()), phrase.Say(other.String()))
}

// nextUnsaid points at a member whose view was never heard.
func (m *meeting) nextUnsaid(d *Debrief) phrase.Phrase {
	for i := range d.Members {
		if mem := &d.Members[i]; mem.HeldBack && !mem.Voiced {
			return phrase.Say("{who} had a view on {topic} that nobody heard. Find a moment when it would be safe to say it.", m.names.name(mem.ID), m.topic()).
				About(m.names.pronoun(mem.ID).word)
		}
	}
	return phrase.Phrase{}
}

func (m *meeting) topic() string { return m.names.topic(m.table()).Title }

func (m *meeting) nextUnmet(d *Debrief) phrase.Phrase {
	for _, o := range d.Objectives {
		switch text := phrase.Quote(o.Objective.Text); {
		case !o.Known || o.Met:
		case o.Objective.Measure == goal.Cohesion:
			return phrase.Say("{objective} was not met. Watch for the moment from which it went another way; the timeline shows it.", text)
		default:
			return phrase.Say("{objective} was not met. Watch for the moment from which it went another way.", text)
		}
	}
	return phrase.Phrase{}
}
