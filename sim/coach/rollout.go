package coach

import (
	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// course is what all rollouts of an ask have in common. It is not changed by them.
type course struct {
	plan     *session.Plan
	set      *sim.Setup
	start    sim.Group
	observer observe.Observer
	reading  observe.Reading
	aims     []aim
	policy   string
	watched  bool       // the policy looks at the room: an observer goes along, three times the work
	near     int        // turns to the near horizon
	far      bool       // go on to the end of the meeting
	tally    goal.Tally // of the practice so far
	calendar session.Calendar
	until    float64
	seed     uint64
}

// roller rolls. It has the memory of one rollout, used again for the next; each
// worker has its own.
type roller struct {
	*course
	group    sim.Group
	observer observe.Observer
	reading  observe.Reading
	policy   sweep.Policy
	room     sweep.Room
	tally    goal.Tally
	calendar session.Calendar // of the agenda only: events do not come
	last     sim.Turn
	turns    int     // gone since the start
	say      sim.Say // what is to be said first, or next
	past     int     // horizons, or points, that lie behind
}

// of makes it a roller of a course.
func (r *roller) of(c *course) { r.course = c }

// begin goes back to the start, under the luck of a rollout in which that is said first.
func (r *roller) begin(say sim.Say, rollout int) {
	r.say, r.past = say, 0
	r.group = r.start
	r.group.Seed = luck(r.seed, &r.start, rollout)
	r.turns, r.last = 0, r.start.Last()
	r.tally.Follow(&r.course.tally)
	r.calendar = r.course.calendar
	if r.watched {
		r.observer, r.reading = r.course.observer, r.course.reading
	}
	r.policy = nil
	if r.course.policy != "" && r.course.policy != "none" {
		r.policy = newPolicy(r.course.policy)
		r.room = sweep.Room{Set: r.set, Seed: r.group.Seed, Meeting: r.group.Meeting}
	}
}

// roll makes one rollout: what is said now, then what the policy says. It writes for
// each horizon, and each aim in it, value and score.
func (r *roller) roll(say sim.Say, rollout int, out []float64) {
	r.begin(say, rollout)
	for !r.goOn(out) {
	}
}

// stretch is how many turns of a rollout are taken at a time: a slice can end after them.
const stretch = 8

// goOn takes a stretch of a rollout and reports whether it is over.
func (r *roller) goOn(out []float64) bool {
	width := 2 * len(r.aims)
	for range stretch {
		switch {
		case r.turns == 0:
			r.step(r.say)
		case r.turns < r.ahead() && !r.over():
			r.step(r.next())
		case r.past == 0:
			r.write(out[:width])
			out[2*width] = float64(r.turns)
			r.past++
		default:
			if r.far {
				r.write(out[width : 2*width])
			}
			out[2*width+1] = float64(r.turns)
			return true
		}
	}
	return false
}

// ahead is how many turns the next horizon is off at most.
func (r *roller) ahead() int {
	if r.past > 0 && r.far {
		return mostAhead
	}
	return r.near
}

// rowWidth is how many numbers roll writes.
func (c *course) rowWidth() int { return 4*len(c.aims) + 2 }

func (r *roller) over() bool {
	return r.group.Minute >= min(r.until, r.group.Ends) || r.group.Present() == 0
}

// next is what the policy says.
func (r *roller) next() sim.Say {
	if r.policy == nil {
		return sim.Say{}
	}
	return present(&r.group, r.policy.Next(&r.room, &r.last, &r.reading))
}

// step takes one turn.
func (r *roller) step(say sim.Say) {
	r.last = sim.Step(r.set, &r.group, say, nil)
	r.turns++
	if len(r.plan.Agenda) > 0 {
		r.calendar.Table(r.plan, &r.group)
	}
	if r.watched {
		r.reading = r.observer.Read(r.set, &r.group, &r.last)
	}
	r.tally.Take(&r.last, &r.group)
}

// write is value and score of each aim as things stand.
func (r *roller) write(out []float64) {
	for k := range r.aims {
		x := r.tally.Figure(k, &r.group)
		out[2*k], out[2*k+1] = x, r.aims[k].score(x)
	}
}

// ends is the minute at which rollouts end: that of the meeting, or of a disclosure
// of danger that is due before, since that is an end for everything here.
func ends(plan *session.Plan, g *sim.Group) float64 {
	until := g.Ends
	if d := plan.Danger; d != nil && d.Minute > g.Minute {
		until = min(until, d.Minute)
	}
	for k := range plan.Events {
		e := &plan.Events[k]
		if e.Danger && e.When == nil && (e.Meeting == 0 || e.Meeting == int(g.Meeting)) && e.Minute > g.Minute {
			until = min(until, e.Minute)
		}
	}
	return until
}
