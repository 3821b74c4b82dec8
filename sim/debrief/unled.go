package debrief

import (
	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// Unled plays the groups that a practice is set beside in Without, one at a time, so
// that a page can open before they are played and draw while they are.
type Unled struct {
	debrief *Debrief
	plan    session.Plan
	own     uint64 // the practice's seed: no other group has it
	end     ended
	next    int // of the runs; fullRuns when all are played
	found   Without
}

// LeftAlone begins to play groups of a practice's scenario that nobody facilitates. There
// is nothing to play where too little was practised, or where somebody spoke of danger:
// that is not rated, and groups without a facilitator end there.
func (d *Debrief) LeftAlone(p *session.Practice) *Unled {
	u := &Unled{debrief: d, plan: p.Plan(), own: p.Seed(), next: fullRuns}
	if d.Danger == nil && d.Turns >= goal.LeastTurns {
		u.end, u.next = d.endOf(p), 0
	}
	return u
}

// Compare plays all of them and sets Without.
func (d *Debrief) Compare(p *session.Practice) {
	u := d.LeftAlone(p)
	for u.Next() {
	}
	d.Without = u.Found()
}

// Next plays the next group; it reports false where there is none left.
func (u *Unled) Next() bool {
	if u.next == fullRuns {
		return false
	}
	if cohesion, came := u.play(unledSeed(u.next, u.own)); came {
		u.found.Runs++
		if cohesion < u.end.cohesion {
			u.found.Lower++
		}
	}
	u.next++
	return true
}

// Found is what came of it, nil before all are played and where there is nothing to say.
func (u *Unled) Found() *Without {
	if u.next < fullRuns || u.found.Runs < leastRuns {
		return nil
	}
	w := u.found
	w.Words = u.debrief.speak(w.inWords(&u.end))
	return &w
}

// play is the shown cohesion of a group where the practice ended; came is false where
// somebody spoke of danger before, which ends it.
func (u *Unled) play(seed uint64) (cohesion float64, came bool) {
	p := sweep.Glance(&u.plan, seed, nobody)
	read := false
	for !u.over(p) && p.Next() {
		if p.Danger != nil {
			return 0, false
		}
		// As in the practice, what counts is the last turn, not who goes after it.
		if p.Turn.Number > 0 && u.due(p) {
			cohesion, _ = observe.Cohesion(&p.Group)
			read = true
		}
	}
	if !read {
		cohesion, _ = observe.Cohesion(&p.Group)
	}
	return cohesion, true
}

// due reports whether a group has come as far as the practice; in a meeting that came
// to its end a word or two may still follow.
func (u *Unled) due(p *sweep.Play) bool {
	if int(p.Group.Meeting) != u.end.meeting {
		return false
	}
	return !u.end.whole && p.Group.Minute >= u.end.minute || p.Group.Over(p.Set) || p.Group.Present() == 0
}

// over reports whether nothing is left to play.
func (u *Unled) over(p *sweep.Play) bool { return u.due(p) && (!u.end.whole || p.Over()) }

// nobody is the policy of who is not there.
func nobody() sweep.Policy {
	p, _ := sweep.New("none")
	return p
}

// endOf is where a practice ended: its last turn.
func (d *Debrief) endOf(p *session.Practice) ended {
	k := len(d.Meetings) - 1
	for d.Meetings[k].Turns == 0 {
		k--
	}
	m := &d.Meetings[k]
	last := m.Course[len(m.Course)-1]
	e := ended{cohesion: last.Cohesion, meeting: m.Number, minute: last.Minute, several: len(d.Meetings) > 1, last: d.Ended == TimeUp}
	g := p.Group()
	e.whole = e.last || k < len(d.Meetings)-1 || int(g.Meeting) == m.Number && (g.Over(p.Plan().Set) || g.Present() == 0)
	return e
}

// unledSeed is the seed of a run: the same for every practice, so that two practices of
// a scenario are set beside the same groups, and never that of the practice.
func unledSeed(run int, own uint64) uint64 {
	z := sim.Mix(0x5bf03635d1f8a3c9 + uint64(run)*0x9e3779b97f4a7c15)
	if z == own {
		z = sim.Mix(z + 1)
	}
	return z
}
