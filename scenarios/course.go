package scenarios

import (
	"groundrules/scenarios/condition"
	"groundrules/sim/goal"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// Course is how it went with one group.
type Course struct {
	condition.Moment      // as the last meeting ended, and what conditions of tests ask about the whole
	Danger           bool // somebody spoke of danger, and there it stopped
	Played           int  // turns, over all meetings
}

// Course plays one group of the plan with a seed, facilitated by a policy, and says how
// it went. see is shown each step, and may be nil. Meetings of the plan that one does not
// want played are taken out of it before.
func (s *Scenario) Course(plan *session.Plan, seed uint64, policy func() sweep.Policy, see func(*sweep.Play)) Course {
	return s.play(plan, sweep.Begin(plan, seed, policy), see)
}

// play takes a practice that has just begun to its end.
func (s *Scenario) play(plan *session.Plan, p *sweep.Play, see func(*sweep.Play)) Course {
	var c Course
	c.Opened = p.Opening
	tally := goal.Begin(s.Wanted(), &p.Group)
	for p.Next() {
		if see != nil {
			see(p)
		}
		c.Danger = p.Danger != nil
		if p.Event != nil {
			c.happened(plan, p.Event)
		}
		for i := range p.Reading.Challenges {
			c.Began |= 1 << p.Reading.Challenges[i].Kind
		}
		tally.Take(&p.Turn, &p.Group)
		if p.Turn.Number > 0 {
			c.Played++
		}
	}
	c.Began &^= 1 // no challenge
	c.Observed = session.ObservedOf(&p.Group, &p.Reading)
	if c.Played >= goal.LeastTurns { // also where it stopped: authors look at how it stood
		for k := range tally.Objectives() {
			if tally.Met(k, &p.Group) {
				c.Reached |= 1 << k
			}
		}
	}
	return c
}

// happened notes an event.
func (c *Course) happened(plan *session.Plan, e *session.Event) {
	for k := range plan.Events {
		if &plan.Events[k] == e {
			c.Happened |= 1 << k
		}
	}
}
