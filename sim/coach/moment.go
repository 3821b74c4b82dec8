package coach

import (
	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// seenSoFar is an observer that has read what the ask's own has, or none of it.
func seenSoFar(ask *Ask) observe.Observer {
	if ask.Observer != nil {
		return *ask.Observer
	}
	return observe.New(ask.Plan.Set, ask.Group)
}

// Moment is a practice as it stood before one of its beats.
type Moment struct {
	Beat     int // the beat that comes next
	Group    sim.Group
	Observer observe.Observer
	Reading  observe.Reading
	Tally    goal.Tally // of the objectives, and of those of every scenario
	Chosen   *sim.Say   // what was chosen at that beat; nil where it is still to come, or was no turn
	Hushed   bool       // somebody has just spoken of danger
}

// hush is for how many turns after a disclosure of danger nothing is rated.
const hush = 10

// Ask is the question what could be said at this moment of a practice. Its luck is
// of a seed of its own.
func (m *Moment) Ask(plan *session.Plan, names *Names, seed uint64) Ask {
	return Ask{
		Plan: plan, Group: &m.Group, Observer: &m.Observer, Reading: m.Reading, Tally: &m.Tally, Hushed: m.Hushed,
		AsksRule: names.AsksRule(), Chosen: m.Chosen, Seed: seed,
	}
}

// At is the moment before a beat of a practice, its objectives followed so far; the
// number of its beats is now. It decides the practice again up to there, in one go (see
// Approach). The error says which beats there are.
func At(p *session.Practice, beat int, objectives []goal.Objective) (*Moment, error) {
	a, err := NewApproach(p, beat, objectives)
	if err != nil {
		return nil, err
	}
	for !a.stride() {
	}
	return a.Moment(), nil
}
