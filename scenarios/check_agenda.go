package scenarios

import "groundrules/sim/session"

// checkAgenda looks at what is to come up when, and how it is talked of.
func (r *reader) checkAgenda(s *Scenario) {
	agenda := r.root.in("agenda")
	if len(s.Agenda) > session.MaxAgenda {
		r.report(agenda.at(session.MaxAgenda).value, TooMany, "keep those that matter", "%d items on the agenda, and there is room for %d", len(s.Agenda), session.MaxAgenda)
		return
	}
	for i := range s.Agenda {
		a, at := &s.Agenda[i], agenda.at(i)
		if at == nil || at.bad {
			continue
		}
		r.checkMeeting(s, at, a.Meeting)
		r.checkMinute(s, at, a.Minute)
		if at.in("topic") == nil && at.in("channel") == nil {
			r.report(at.key, Missing, "add topic or channel", "an item of the agenda that changes nothing")
		}
		r.checkChannel(s, a, at)
		r.checkClash(s, i, at)
	}
}

// checkChannel looks for a time limit on talk in the whole group, where it always
// goes back to.
func (r *reader) checkChannel(s *Scenario, a *Agenda, at *place) {
	turns, channel := at.in("turns"), at.in("channel")
	if turns == nil || turns.bad || channel != nil && channel.bad {
		return
	}
	as := a.Channel
	if as == "" {
		as = s.Channel
	}
	if as == "" || as == "spoken" {
		r.report(turns.key, NotApplicable, `add channel = "pairs" or "written", or leave it out`, "turns means nothing for talk in the whole group")
	}
}

// checkClash looks for an earlier item at the same time.
func (r *reader) checkClash(s *Scenario, i int, at *place) {
	for k := range i {
		a, b := &s.Agenda[k], &s.Agenda[i]
		if a.Minute == b.Minute && (a.Meeting == b.Meeting || a.Meeting == 0 || b.Meeting == 0) {
			line, _ := lineColumn(r.text, r.root.in("agenda").at(k).value)
			r.report(at.value, Contradiction, "set another minute", "the item of the agenda in line %d comes at the same time", line)
			return
		}
	}
}
