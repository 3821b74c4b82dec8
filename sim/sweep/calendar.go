package sweep

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// calendar is how far the plan's agenda and events have come, a bit each, as
// session.Practice has it; a test holds the two together. A practice itself would do
// as well here, but for the journal that it writes of every turn.
type calendar struct {
	over    uint64 // events that do not happen again
	done    uint64 // in this meeting
	held    uint64 // events whose condition held when it was last looked at
	waiting uint64 // events whose condition came to hold, and that have not happened since
	begun   uint64 // items of the agenda that have come in this meeting
}

// anew begins a meeting.
func (c *calendar) anew() { c.done, c.waiting, c.begun = 0, 0, 0 }

// table begins the items of the agenda that are due.
func (c *calendar) table(p *Play) {
	for k := range p.plan.Agenda {
		a := &p.plan.Agenda[k]
		here := a.Meeting == 0 || a.Meeting == int(p.Group.Meeting)
		if c.begun>>k&1 == 1 || !here || p.Group.Minute < a.Minute || p.Group.Over(p.Set) {
			continue
		}
		c.begun |= 1 << k
		h := sim.Happening{Kind: sim.News, Topic: a.Topic}
		switch a.Channel {
		case sim.Spoken:
			p.Group.Channel, p.Group.ChannelUntil = sim.Spoken, 0
		case sim.Pairs:
			h.Pull = []sim.Lever{{Moves: sim.ToPairs, Turns: a.Turns}}
		case sim.Rounds:
			h.Pull = []sim.Lever{{Moves: sim.ToRound, Turns: a.Turns}}
		case sim.Written:
			h.Pull = []sim.Lever{{Moves: sim.ToWriting, Turns: a.Turns}}
		}
		sim.Happen(p.Set, &p.Group, h)
	}
}

// look looks at the conditions of events. One that comes to hold lets its event wait
// for the next turn.
func (c *calendar) look(p *Play) {
	for k := range p.plan.Events {
		e, bit := &p.plan.Events[k], uint64(1)<<k
		if e.When == nil || c.over&bit != 0 || !may(e, &p.Group) {
			continue
		}
		switch holds := e.When(p.observed()); {
		case !holds:
			c.held &^= bit
		case c.held&bit == 0:
			c.held |= bit
			c.waiting |= bit
		}
	}
}

// observed is what can be noticed now.
func (p *Play) observed() session.Observed {
	g := &p.Group
	o := session.Observed{
		Reading: p.Reading, Turn: g.Last(), Minute: g.Minute, Meeting: int(g.Meeting), Turns: int(g.Turn), Topic: int(g.Topic),
	}
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			o.Silent[i] = g.Turn - g.Members[i].Last
		}
	}
	return o
}

// may reports whether an event could happen in this meeting, at this minute and with
// those who are here.
func may(e *session.Event, g *sim.Group) bool {
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

// danger is a disclosure of danger that comes now; nil for none.
func (c *calendar) danger(p *Play) *session.Danger {
	if d := p.plan.Danger; d != nil && p.Group.Minute >= d.Minute && p.Group.Members[d.Who.Slot()].Here {
		return d
	}
	if k := c.next(p, true); k >= 0 {
		p.Event = &p.plan.Events[k]
		return &session.Danger{Minute: p.Group.Minute, Who: p.Event.Happening.Who, Words: p.Event.Text, GoesOn: p.Event.GoesOn}
	}
	return nil
}

// next is the first event that comes now, or the first disclosure of danger; -1 for
// none.
func (c *calendar) next(p *Play, danger bool) int {
	for k := range p.plan.Events {
		e, bit := &p.plan.Events[k], uint64(1)<<k
		if danger && !e.Danger || c.over&bit != 0 || !may(e, &p.Group) {
			continue
		}
		if e.When != nil && c.waiting&bit != 0 || e.When == nil && c.done&bit == 0 {
			return k
		}
	}
	return -1
}

// happen lets the next event that is due come.
func (c *calendar) happen(p *Play) bool {
	k := c.next(p, false)
	if k < 0 {
		return false
	}
	e, bit := &p.plan.Events[k], uint64(1)<<k
	c.waiting &^= bit
	c.done |= bit
	if e.Once {
		c.over |= bit
	}
	p.Event = e
	t, _ := sim.Happen(p.Set, &p.Group, e.Happening)
	if e.Happening.Kind == sim.Word {
		p.took(t)
		return true
	}
	p.overlook()
	return true
}

// overlook reads the room again after something that was no turn. How people sit
// stays as it was, but for who came and who went.
func (p *Play) overlook() {
	before := p.Reading
	p.Reading = p.observer.Now(p.Set, &p.Group)
	for i, cue := range before.Cues {
		if cue != observe.Gone && p.Reading.Cues[i] != observe.Gone {
			p.Reading.Cues[i], p.Reading.Gaze[i] = cue, before.Gaze[i]
		}
	}
	if p.Group.Turn == 0 {
		p.Reading = unshared(p.Reading)
	}
}
