package session

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// Calendar is how far what a plan has planned has come in one practice of it: a bit an
// event, or an item of the agenda. A practice has one, and so has whoever else lets the
// group of a plan go on. It is a value without pointers, and asking it allocates nothing.
type Calendar struct {
	over    uint64 // events that do not happen again
	done    uint64 // events that do not happen again in this meeting
	held    uint64 // events whose condition held when it was last looked at
	waiting uint64 // events whose condition came to hold, and that have not happened since
	begun   uint64 // items of the agenda that have come in this meeting
}

// Anew begins a meeting.
func (c *Calendar) Anew() { c.done, c.waiting, c.begun = 0, 0, 0 }

// Table begins the items of the agenda that are due and gives the latest of them,
// from 1; 0 for none. A meeting that is over begins nothing any more.
func (c *Calendar) Table(plan *Plan, g *sim.Group) (latest int8) {
	for k := range plan.Agenda {
		a := &plan.Agenda[k]
		if c.begun>>k&1 == 1 || !a.due(g) || g.Over(plan.Set) {
			continue
		}
		c.begun |= 1 << k
		latest = int8(k + 1)
		a.begin(plan.Set, g)
	}
	return latest
}

// Joined is the calendar's agenda of a meeting that is on: what is due has begun. Of
// events it knows nothing.
func Joined(plan *Plan, g *sim.Group) (c Calendar) {
	for k := range plan.Agenda {
		if plan.Agenda[k].due(g) {
			c.begun |= 1 << k
		}
	}
	return c
}

// LooksNow reports whether conditions are looked at after a turn.
func (plan *Plan) LooksNow(g *sim.Group) bool { return g.Turn%LookEvery == 0 || g.Over(plan.Set) }

// Look looks at the conditions of events. One that comes to hold lets its event
// wait for the next turn; to do so again it first has to have ceased to hold.
func (c *Calendar) Look(plan *Plan, g *sim.Group, r *observe.Reading) {
	var o Observed
	looked := false
	for k := range plan.Events {
		e, bit := &plan.Events[k], uint64(1)<<k
		if e.When == nil || c.over&bit != 0 || !e.may(g) {
			continue
		}
		if !looked {
			o, looked = ObservedOf(g, r), true
		}
		switch holds := e.When(o); {
		case !holds:
			c.held &^= bit
		case c.held&bit == 0:
			c.held |= bit
			c.waiting |= bit
		}
	}
}

// may reports whether an event could happen in this meeting, at this minute and
// with those who are here, its condition aside.
func (e *Event) may(g *sim.Group) bool {
	h := &e.Happening
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
func (c *Calendar) due(plan *Plan, g *sim.Group, k int) bool {
	e, bit := &plan.Events[k], uint64(1)<<k
	if c.over&bit != 0 || !e.may(g) {
		return false
	}
	if e.When != nil {
		return c.waiting&bit != 0
	}
	return c.done&bit == 0
}

// Next is the first event that comes now; -1 for none. With danger only a disclosure
// of it counts.
func (c *Calendar) Next(plan *Plan, g *sim.Group, danger bool) int {
	for k := range plan.Events {
		if (plan.Events[k].Danger || !danger) && c.due(plan, g, k) {
			return k
		}
	}
	return -1
}

// Happened notes that event k has happened.
func (c *Calendar) Happened(plan *Plan, k int) {
	bit := uint64(1) << k
	c.waiting &^= bit
	c.done |= bit
	if plan.Events[k].Once {
		c.over |= bit
	}
}

// DangerDue reports whether the plan's own disclosure of danger comes now, if it was not
// made yet. Somebody who is not in the room cannot make it.
func (plan *Plan) DangerDue(g *sim.Group) bool {
	d := plan.Danger
	return d != nil && g.Minute >= d.Minute && g.Members[d.Who.Slot()].Here
}
