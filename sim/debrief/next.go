package debrief

import (
	"fmt"
	"strings"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// maxNext is how many suggestions are made: few enough to try.
const maxNext = 4

// next is what to try, each tied to something that was seen.
func (m *meeting) next(d *Debrief) []string {
	if d.Ended == InDanger {
		return []string{"Talk over what your organisation's protocol asks of you with a supervisor or a colleague, before you practise again."}
	}
	var out []string
	add := func(s string) {
		if s != "" && len(out) < maxNext {
			out = append(out, s)
		}
	}
	if len(m.beats) < leastTurns {
		add("Go on from where you stopped: the practice is saved. A group needs some turns before it shows what it is like.")
		return out
	}
	if len(d.Acts) == 0 {
		add("Play the same evening again, seed and all, and say one thing: what changes then is what it changed, in this model.")
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
	add("Tell a supervisor or a colleague about one moment that you were unsure of. Asking is a move, too.")
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
func (m *meeting) nextBackfire(d *Debrief) string {
	for k := range d.Meetings {
		for i := range d.Meetings[k].Acts {
			a := &d.Meetings[k].Acts[i]
			if a.Mark != Backfired {
				continue
			}
			s := fmt.Sprintf("%s %s came at a moment that turns it round", at(a.Minute), quote(a.Title))
			if a.Turned != "" {
				s += ": " + strings.TrimRight(lower(a.Turned), ".")
			}
			return among(m.several, a.Meeting, s+". See to that first, or try something else at such a moment.")
		}
	}
	return ""
}

// nextLeft points at whoever dropped out without having been met.
func (m *meeting) nextLeft(d *Debrief) string {
	for _, l := range d.Left {
		met := false
		for _, c := range d.Contacts {
			met = met || c.Kind == Alone && c.Who == l.Who
		}
		if !l.Planned && !met {
			return fmt.Sprintf("%s did not come back after meeting %d. Another time, meet somebody alone between two meetings when you begin to wonder about them.", m.names.name(l.Who), l.After)
		}
	}
	return ""
}

// nextFor is what to try where a challenge was met late or not at all.
func (m *meeting) nextFor(c *Challenge) string {
	const late = 6 // minutes
	if c.Acted && c.After < late {
		return ""
	}
	who := m.names.names(c.Who)
	try := ""
	switch c.Kind {
	case observe.Domination:
		try = fmt.Sprintf("thank %s, and by name ask somebody who has not spoken", who)
	case observe.Withdrawal:
		try = fmt.Sprintf("offer %s a way in that can be declined, once, and wait", who)
	case observe.Conflict:
		try = "see first to whoever was hurt, then hear both sides"
	case observe.Groupthink:
		try = "ask for a view that nobody has said yet, and make room for it"
	}
	if c.Acted {
		return among(m.several, c.Meeting, fmt.Sprintf("From the first sign that %s until something was said about it %s passed. Try sooner to %s.", m.challengePast(c), minutes(c.After), try))
	}
	where := ""
	if m.several {
		where = fmt.Sprintf(" in meeting %d", c.Meeting)
	}
	return fmt.Sprintf("A missed chance%s: %s %s. Another time, %s.", where, span(c.From, c.To), m.challengePast(c), try)
}

// nextSilent points at those who had not spoken for long when the practice ended.
func (m *meeting) nextSilent() string {
	const long = 25 // turns
	from := len(m.beats) - long
	silent := m.present(m.silent(from, len(m.beats)))
	if from < 0 || len(silent) == 0 || len(silent) > 2 {
		return ""
	}
	return fmt.Sprintf("%s did not speak after minute %d"+m.lastMeeting()+". Another time, make room by name, in a way that can be declined.",
		m.names.names(silent), int(m.minute(from)))
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

// lastMeeting is " of the last meeting" where there were several.
func (m *meeting) lastMeeting() string {
	if m.several {
		return " of the last meeting"
	}
	return ""
}

// nextDelivery points out that everything was said in one way.
func (m *meeting) nextDelivery(d *Debrief) string {
	const several = 4
	if len(d.Acts) < several {
		return ""
	}
	for i := range d.Acts {
		if d.Acts[i].Delivery != d.Acts[0].Delivery {
			return ""
		}
	}
	other := sim.Direct
	if d.Acts[0].Delivery == sim.Direct {
		other = sim.Gentle
	}
	return fmt.Sprintf("Everything you said was %s. Try one of these in a %s way, at the same moment, and compare.", d.Acts[0].Delivery, other)
}

// nextUnsaid points at a member whose view was never heard.
func (m *meeting) nextUnsaid(d *Debrief) string {
	for i := range d.Members {
		if mem := &d.Members[i]; mem.HeldBack && !mem.Voiced {
			return fmt.Sprintf("%s had a view on %s that nobody heard. Find a moment when it would be safe to say it.", mem.Name, m.topic())
		}
	}
	return ""
}

func (m *meeting) topic() string { return m.names.topic(m.table()).Title }

func (m *meeting) nextUnmet(d *Debrief) string {
	for _, o := range d.Objectives {
		if o.Known && !o.Met {
			s := fmt.Sprintf("%s was not met. Watch for the moment from which it went another way", quote(o.Objective.Text))
			if o.Objective.Measure == Cohesion {
				s += "; the timeline shows it"
			}
			return s + "."
		}
	}
	return ""
}
