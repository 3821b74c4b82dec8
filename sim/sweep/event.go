package sweep

import (
	"groundrules/sim"
	"groundrules/sim/session"
)

// disclosed is a disclosure of danger that comes now; nil for none.
func (p *Play) disclosed() *session.Danger {
	if p.plan.DangerDue(&p.Group) {
		return p.plan.Danger
	}
	if k := p.calendar.Next(p.plan, &p.Group, true); k >= 0 {
		p.Event = &p.plan.Events[k]
		return &session.Danger{Minute: p.Group.Minute, Who: p.Event.Happening.Who, Words: p.Event.Text, GoesOn: p.Event.GoesOn}
	}
	return nil
}

// happen lets the next event that is due come.
func (p *Play) happen() bool {
	k := p.calendar.Next(p.plan, &p.Group, false)
	if k < 0 {
		return false
	}
	p.calendar.Happened(p.plan, k)
	p.Event = &p.plan.Events[k]
	t, _ := sim.Happen(p.Set, &p.Group, p.Event.Happening)
	if p.Event.Happening.Kind == sim.Word {
		p.took(t)
		return true
	}
	p.Reading = session.Overlook(p.Reading, p.observer.Now(p.Set, &p.Group), &p.Group)
	return true
}
