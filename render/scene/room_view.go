package scene

import (
	"iter"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// A Branching is a course that one can go back in: every way it was gone is kept.
// A [session.Practice] is one.
type Branching interface {
	Course
	Branches() []session.Branch
	Branch() int
	BeatsOf(branch int) []session.Beat
	Open(branch int) error
	GroupAt(beats int) *sim.Group
	Groups() iter.Seq2[int, *sim.Group]
}

// view is the part of a practice that the room shows: one meeting, up to the beat
// that is looked at.
type view struct {
	past bool // an earlier beat is looked at than the latest
	upto int  // with past: how many beats of the practice are seen

	all, from, to, end int // how many beats there are; the meeting's first, the one after the last that is seen, and after its last
	epoch              int // counts what makes beats others than they were: going back, another branch
	group              *sim.Group
	who                company
}

// look brings the view up to date with the course. It is called whenever either may
// have changed.
func (r *Room) look() {
	beats := r.course.Beats()
	v := &r.view
	to := len(beats)
	if v.past {
		to = min(v.upto, to)
		v.past = to < len(beats)
	}
	if v.all == len(beats) && v.to == to && v.who.settled {
		return
	}
	v.all, v.to = len(beats), to
	v.from, v.end = 0, len(beats)
	for i := range beats {
		if beats[i].Interval == nil {
			continue
		}
		if i < to {
			v.from = i + 1
		} else {
			v.end = i
			break
		}
	}
	v.group = nil
	if b, ok := r.course.(Branching); ok {
		v.group = b.GroupAt(to)
	}
	v.who = r.gather(beats[:to])
}

// renew forgets what was worked out from the beats: they are others now.
func (r *Room) renew() {
	r.view.epoch++
	r.view.past, r.view.who.settled = false, false
	r.feed.toEnd()
	r.look()
}

// beats are those of the meeting that is shown, up to the one that is looked at.
func (r *Room) beats() []session.Beat {
	r.look()
	return r.course.Beats()[r.view.from:r.view.to]
}

// stamp tells one view from another.
func (r *Room) stamp() int {
	r.look()
	return r.view.to + r.view.epoch<<20
}

// opening is the reading before the first turn of the meeting.
func (r *Room) opening() observe.Reading {
	r.look()
	if r.view.from > 0 {
		return r.course.Beats()[r.view.from-1].Reading
	}
	return r.course.Opening()
}

// meeting is the number of the meeting that is shown, in the life of the group.
func (r *Room) meeting() int {
	r.look()
	n := max(1, r.scn.Meeting)
	for _, b := range r.course.Beats()[:r.view.from] {
		if b.Interval != nil {
			n++
		}
	}
	return n
}

// minutes is how long the meeting is to be.
func (r *Room) minutes() float64 {
	r.look()
	if g := r.view.group; g != nil && g.Ends > 0 {
		return g.Ends
	}
	return r.scn.Minutes
}

// lookBack shows the practice as it was after so many beats.
func (r *Room) lookBack(beats int) {
	all := len(r.course.Beats())
	r.pace.running = false
	r.pick.clear()
	r.view.past, r.view.upto = beats < all, max(0, beats)
	r.feed.toEnd()
	r.look()
}

// lookBy moves what is looked at by so many turns, back where n is below 0.
func (r *Room) lookBy(n int) {
	r.look()
	beats, to := r.course.Beats(), r.view.to
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for ; n > 0; n-- {
		to += step
		for to > 0 && to < len(beats) && !heard(&beats[to-1]) && beats[to-1].Interval == nil {
			to += step
		}
	}
	r.lookBack(min(max(0, to), len(beats)))
}

// mayLookBack says why one cannot look back; empty: one can.
func (r *Room) mayLookBack() string {
	switch {
	case r.course.State() == session.InDanger:
		return "the exercise has stopped"
	case !r.mode().GoesBack():
		return "an assessment goes on only"
	case len(r.course.Beats()) == 0:
		return "nothing has happened yet"
	}
	return ""
}
