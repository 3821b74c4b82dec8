package session

import (
	"groundrules/sim/observe"
)

// lastMeeting is the number of the last meeting of the practice.
func (plan *Plan) lastMeeting() int { return max(1, plan.Set.Meeting) + max(1, plan.Meetings) - 1 }

// closed reports whether the meeting has come to its end: its time is used up or
// nobody is there, and nothing of the scenario's is still to come.
func (plan *Plan) closed(m *moment) bool {
	return (m.group.Over(plan.Set) || m.group.Present() == 0) && !plan.awaits(m)
}

// last reports whether no meeting follows: it is the last one planned, or nobody
// belongs to the group any more and nobody is to come.
func (plan *Plan) last(m *moment) bool {
	g := &m.group
	if int(g.Meeting) >= plan.lastMeeting() {
		return true
	}
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Belongs || plan.Set.Members[i].Arrives > int(g.Meeting) {
			return false
		}
	}
	return true
}

// goOn takes the group to its next meeting.
func (plan *Plan) goOn(m *moment, beat *Beat) {
	v := m.group.Next(plan.Set, beat.Command.between())
	beat.Interval = &v
	m.course.anew()
	beat.Agenda = plan.table(m)
	m.reading = m.observer.Now(plan.Set, &m.group)
	m.anew()
	plan.look(m)
	plan.pause(m, beat)
}

// overlook reads the room again after something has happened that was no turn. How
// people sit stays as it was, but for who came and who went.
func (plan *Plan) overlook(m *moment) {
	before := m.reading
	m.reading = m.observer.Now(plan.Set, &m.group)
	for i, cue := range before.Cues {
		if cue != observe.Gone && m.reading.Cues[i] != observe.Gone {
			m.reading.Cues[i], m.reading.Gaze[i] = cue, before.Gaze[i]
		}
	}
	m.anew()
}

// anew leaves out of a reading before the first turn of a meeting what is counted
// within a meeting: the observer begins that anew only with the turn.
func (m *moment) anew() {
	if m.group.Turn > 0 {
		return
	}
	r := &m.reading
	r.Challenges, r.Participation = [len(r.Challenges)]observe.Challenge{}, 1
	clear(r.Shares[:])
}
