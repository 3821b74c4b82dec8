package session

import "groundrules/sim"

// dangerDue reports whether the plan's own disclosure of danger comes now.
func (plan *Plan) dangerDue(m *moment) bool { return !m.danger.told && plan.DangerDue(&m.group) }

// awaits reports whether something of the scenario's is still to come before the
// meeting can be over.
func (plan *Plan) awaits(m *moment) bool {
	return plan.dangerDue(m) || m.calendar.Next(plan, &m.group, false) >= 0
}

// disclose lets a disclosure of danger come if one is due.
func (plan *Plan) disclose(m *moment, beat *Beat) bool {
	if plan.dangerDue(m) {
		m.danger.told = true
		plan.stop(m, beat, plan.Danger.Who, plan.Danger.GoesOn)
		beat.Line.Text = plan.Danger.Words
		return true
	}
	k := m.calendar.Next(plan, &m.group, true)
	if k < 0 {
		return false
	}
	e := &plan.Events[k]
	m.calendar.Happened(plan, k)
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
	k := m.calendar.Next(plan, &m.group, false)
	if k < 0 {
		return false
	}
	e := &plan.Events[k]
	m.calendar.Happened(plan, k)
	beat.Event = e.ID
	if t, ok := teller.(Herald); ok {
		t.Happened(e.ID)
	}
	beat.Turn, _ = sim.Happen(plan.Set, &m.group, e.Happening)
	if e.Happening.Kind == sim.Word {
		plan.took(m, beat, teller)
	} else {
		plan.pause(m, beat)
		m.reading = Overlook(m.reading, m.observer.Now(plan.Set, &m.group), &m.group)
	}
	if e.Text != "" {
		beat.Line.Text = e.Text
	}
	if e.Sight != "" {
		beat.Line.Sight = e.Sight
	}
	return true
}
