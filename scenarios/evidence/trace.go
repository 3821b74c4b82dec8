package evidence

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// trace is what one group did in an experiment: all that statistics are taken from. It
// is used again for the next group.
type trace struct {
	n        int // members
	set      *sim.Setup
	meetings []meeting
	ideas    [16]uint64 // that were said, a bit each, by all who took part
}

// meeting is one meeting of a group.
type meeting struct {
	open  sim.Group       // as it opened
	end   sim.Group       // as it closed
	turns []sim.Turn      // in order
	named []observe.Stage // after each turn, where the experiment is observed
	left  []sim.ID        // members who dropped out after it
}

// begin makes place for another meeting.
func (r *trace) begin(g *sim.Group) *meeting {
	if len(r.meetings) < cap(r.meetings) {
		r.meetings = r.meetings[:len(r.meetings)+1]
	} else {
		r.meetings = append(r.meetings, meeting{})
	}
	m := &r.meetings[len(r.meetings)-1]
	m.open, m.turns, m.named, m.left = *g, m.turns[:0], m.named[:0], nil
	return m
}

// play takes one group through the plan; the meeting ends early after so many turns, 0
// for never.
func (r *trace) play(model sweep.Model, plan *session.Plan, seed uint64, turns int, observed bool) {
	p := sweep.Run(model, plan, seed)
	r.n, r.set = plan.Set.N, plan.Set
	m := r.begin(&p.Group)
	var look observe.Observer
	if observed {
		look = observe.New(p.Set, &p.Group)
	}
	held := r.holds(&p.Group, [sim.Slots]int16{})
	for turns == 0 || len(m.turns) < turns {
		if !p.Next() {
			break
		}
		if p.Interval != nil {
			m.end, m.left = p.Closed, p.Interval.Left
			m = r.begin(&p.Group)
		}
		if p.Turn.Number > 0 {
			m.turns = append(m.turns, p.Turn)
			if observed {
				now := look.Read(p.Set, &p.Group, &p.Turn)
				m.named = append(m.named, now.Named)
			}
		}
		held = r.holds(&p.Group, held)
	}
	m.end = p.Group
}

// holds follows which idea each member holds: one that it held and holds no longer has
// been said, by it or by another.
func (r *trace) holds(g *sim.Group, before [sim.Slots]int16) (now [sim.Slots]int16) {
	for i := 1; i <= int(g.N); i++ {
		now[i] = g.Members[i].Idea
		if k := before[i]; k > 0 && now[i] != k {
			r.ideas[int(k)>>6%len(r.ideas)] |= 1 << uint(k&63)
		}
	}
	return now
}

// speakers are the members who had the floor in a meeting, in order. A turn is a maximal
// run of one speaker's utterances; what a facilitator says is none of them.
func (m *meeting) speakers() []sim.ID {
	var out []sim.ID
	for k := range m.turns {
		if who := m.turns[k].Speaker; who.IsMember() && (len(out) == 0 || out[len(out)-1] != who) {
			out = append(out, who)
		}
	}
	return out
}
