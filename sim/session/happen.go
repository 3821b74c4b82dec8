package session

import "groundrules/sim"

// course is how far what a scenario has planned has come: a bit an event, or an item
// of the agenda.
type course struct {
	over    uint64 // events that do not happen again
	done    uint64 // events that do not happen again in this meeting
	held    uint64 // events whose condition held when it was last looked at
	waiting uint64 // events whose condition came to hold, and that have not happened since
	begun   uint64 // items of the agenda that have come in this meeting
}

// anew begins a meeting.
func (c *course) anew() { c.done, c.waiting, c.begun = 0, 0, 0 }

// look looks at the conditions of events. One that comes to hold lets its event
// wait for the next turn; to do so again it first has to have ceased to hold.
func (plan *Plan) look(m *moment) {
	var o Observed
	looked := false
	for k := range plan.Events {
		e, bit := &plan.Events[k], uint64(1)<<k
		if e.When == nil || m.course.over&bit != 0 || !e.may(m) {
			continue
		}
		if !looked {
			o, looked = plan.observed(m), true
		}
		switch holds := e.When(o); {
		case !holds:
			m.course.held &^= bit
		case m.course.held&bit == 0:
			m.course.held |= bit
			m.course.waiting |= bit
		}
	}
}

// may reports whether an event could happen in this meeting, at this minute and
// with those who are here, its condition aside.
func (e *Event) may(m *moment) bool {
	g, h := &m.group, &e.Happening
	if e.Meeting != 0 && e.Meeting != int(g.Meeting) || g.Minute < e.Minute {
		return false
	}
	switch here := g.Members[h.Who.Slot()].Here; {
	case e.Danger || h.Kind == sim.Word || h.Kind == sim.Departure:
		return here
	case h.Kind == sim.Arrival:
		return !here
	}
	return true
}

// due reports whether event k comes now.
func (plan *Plan) due(m *moment, k int) bool {
	e, bit := &plan.Events[k], uint64(1)<<k
	if m.course.over&bit != 0 || !e.may(m) {
		return false
	}
	if e.When != nil {
		return m.course.waiting&bit != 0
	}
	return m.course.done&bit == 0
}

// next is the first event that comes now; -1 for none. With danger only a disclosure
// of it counts.
func (plan *Plan) next(m *moment, danger bool) int {
	for k := range plan.Events {
		if (plan.Events[k].Danger || !danger) && plan.due(m, k) {
			return k
		}
	}
	return -1
}

// dangerDue reports whether the plan's own disclosure of danger comes now. Somebody
// who is not in the room cannot make it.
func (plan *Plan) dangerDue(m *moment) bool {
	d := plan.Danger
	return d != nil && !m.danger.told && m.group.Minute >= d.Minute && m.group.Members[d.Who.Slot()].Here
}

// awaits reports whether something of the scenario's is still to come before the
// meeting can be over.
func (plan *Plan) awaits(m *moment) bool { return plan.dangerDue(m) || plan.next(m, false) >= 0 }

// disclose lets a disclosure of danger come if one is due.
func (plan *Plan) disclose(m *moment, beat *Beat) bool {
	if plan.dangerDue(m) {
		m.danger.told = true
		plan.stop(m, beat, plan.Danger.Who, plan.Danger.GoesOn)
		beat.Line.Text = plan.Danger.Words
		return true
	}
	k := plan.next(m, true)
	if k < 0 {
		return false
	}
	e := &plan.Events[k]
	m.course.happened(e, k)
	plan.stop(m, beat, e.Happening.Who, e.GoesOn)
	beat.Event, beat.Line = e.ID, Line{e.Text, e.Sight}
	return true
}

// stop ends the exercise, for good or until the safety note is acknowledged.
func (plan *Plan) stop(m *moment, beat *Beat, who sim.ID, goesOn bool) {
	m.danger.present, m.danger.goesOn = true, goesOn
	beat.Command, beat.Danger = Command{}, true
	plan.pause(m, beat)
	beat.Turn.Speaker = who
}

// happen lets the next event that is due come.
func (plan *Plan) happen(m *moment, beat *Beat, teller Teller) bool {
	k := plan.next(m, false)
	if k < 0 {
		return false
	}
	e := &plan.Events[k]
	m.course.happened(e, k)
	beat.Event = e.ID
	if t, ok := teller.(Herald); ok {
		t.Happened(e.ID)
	}
	beat.Turn, _ = sim.Happen(plan.Set, &m.group, e.Happening)
	if e.Happening.Kind == sim.Word {
		plan.took(m, beat, teller)
	} else {
		plan.pause(m, beat)
		plan.overlook(m)
	}
	if e.Text != "" {
		beat.Line.Text = e.Text
	}
	if e.Sight != "" {
		beat.Line.Sight = e.Sight
	}
	return true
}

func (c *course) happened(e *Event, k int) {
	bit := uint64(1) << k
	c.waiting &^= bit
	c.done |= bit
	if e.Once {
		c.over |= bit
	}
}
