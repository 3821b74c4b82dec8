package session

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// MostAlone is how many members can be met alone between two meetings, wherever one
// chooses them.
const MostAlone = 3

// lastMeeting is the number of the last meeting of the practice.
func (plan *Plan) lastMeeting() int { return max(1, plan.Set.Meeting) + max(1, plan.Meetings) - 1 }

// closed reports whether the meeting has come to its end: its time is used up or
// nobody is there, and nothing of the scenario's is still to come.
func (plan *Plan) closed(m *moment) bool {
	return (m.group.Over(plan.Set) || m.group.Present() == 0) && !plan.awaits(m)
}

// Last reports whether no meeting follows: it is the last one planned, or nobody
// belongs to the group any more and nobody is to come.
func (plan *Plan) Last(g *sim.Group) bool {
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
	m.calendar.Anew()
	beat.Agenda = m.calendar.Table(plan, &m.group)
	m.reading = Unshared(m.observer.Now(plan.Set, &m.group))
	m.calendar.Look(plan, &m.group, &m.reading)
	plan.pause(m, beat)
}

// Overlook is the reading of the room after something that was no turn, from the one
// before it and that of the group as it is. How people sit stays as it was, but for who
// came and who went.
func Overlook(before, now observe.Reading, g *sim.Group) observe.Reading {
	for i, cue := range before.Cues {
		if cue != observe.Gone && now.Cues[i] != observe.Gone {
			now.Cues[i], now.Gaze[i] = cue, before.Gaze[i]
		}
	}
	if g.Turn == 0 {
		return Unshared(now)
	}
	return now
}

// Unshared leaves out of a reading before the first turn of a meeting what is counted
// within a meeting: the observer begins that anew only with the turn.
func Unshared(r observe.Reading) observe.Reading {
	r.Challenges, r.Participation = [len(r.Challenges)]observe.Challenge{}, 1
	clear(r.Shares[:])
	return r
}
