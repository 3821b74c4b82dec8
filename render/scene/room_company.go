package scene

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// place of a member in the group, as far as one who has been there knows it.
type standing uint8

const (
	among    standing = iota // in the room
	missing                  // belongs, and is not here tonight
	gone                     // has left the group
	finished                 // has left it as planned
	unknown                  // has not come yet: nobody knows of them
)

// company is who is there at a beat.
type company struct {
	settled bool
	as      [sim.Slots]standing
	joined  [sim.Slots]int // beat with which a newcomer came, from 1; 0: there from the start
}

// gather works out who is there after some beats.
func (r *Room) gather(beats []session.Beat) company {
	w := company{settled: true}
	o := r.course.Opening()
	for k := range r.actors {
		if o.Cues[k+1] == observe.Gone {
			w.as[k+1] = unknown
		}
	}
	for i := range beats {
		b := &beats[i]
		if b.Interval != nil {
			w.between(b.Interval, i)
		}
		for k := range r.actors {
			w.see(sim.ID(k+1), b.Reading.Cues[k+1] != observe.Gone, i)
		}
	}
	return w
}

func (w *company) between(v *sim.Interval, i int) {
	set := func(who []sim.ID, as standing) {
		for _, id := range who {
			w.as[id.Slot()] = as
		}
	}
	set(v.Left, gone)
	set(v.Graduated, finished)
	set(v.Arrived, unknown) // until they are seen
	set(v.Absent, missing)
}

// see takes in whether id is in the room in beat i.
func (w *company) see(id sim.ID, here bool, i int) {
	switch as := &w.as[id.Slot()]; {
	case here && *as == unknown:
		*as, w.joined[id.Slot()] = among, i+1
	case here:
		*as = among
	case *as == among:
		*as = gone
	}
}

// as is how id stands to the group now.
func (r *Room) as(id sim.ID) standing {
	r.look()
	return r.view.who.as[id.Slot()]
}

// known reports whether anybody knows of id yet: whoever comes later has no chair.
func (r *Room) known(id sim.ID) bool { return r.as(id) != unknown }

// newTime is how long (minutes) a newcomer holds on to a bag.
const newTime = 10

// isNew reports whether id came to the group within the last minutes.
func (r *Room) isNew(id sim.ID) bool {
	r.look()
	i := r.view.who.joined[id.Slot()]
	if i == 0 || i < r.view.from || r.as(id) != among {
		return false
	}
	return r.minute()-r.course.Beats()[i-1].Turn.Minute < newTime
}

// headcount is how many members are in the room.
func (r *Room) headcount() int {
	n := 0
	for k := range r.actors {
		if r.as(sim.ID(k+1)) == among {
			n++
		}
	}
	return n
}

// awayWord says why id is not in the room; empty for somebody who is.
func (r *Room) awayWord(id sim.ID) string {
	switch r.as(id) {
	case missing:
		return "is not here tonight"
	case gone:
		return "has left the group"
	case finished:
		return "has finished here"
	}
	return ""
}
