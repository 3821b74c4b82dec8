package coach

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// Ask is a question to the coach: at this turn of this group, what could be said, and
// what would come of it?
type Ask struct {
	Plan  *session.Plan
	Group *sim.Group // as it is before the turn; copied, never changed

	// Observer has read every turn so far and Reading is what it read last, for
	// policies that look at the room. A nil Observer begins at Group.
	Observer *observe.Observer
	Reading  observe.Reading

	// Objectives are compared by in their order; those of every scenario come after them.
	// Tally has followed all of them so far and goes before Objectives. Where it is nil,
	// the practice begins at Group: only what lies ahead counts.
	Objectives []goal.Objective
	Tally      *goal.Tally

	AsksRule []bool   // for each intervention offered, whether a norm is chosen with it; may be shorter
	Chosen   *sim.Say // what was in fact chosen at this turn, kept to the end; nil for none

	Hushed bool // somebody has just spoken of danger: nothing is rated, nothing tried out

	Seed     uint64        // of the rollouts' luck
	Rollouts int           // how many in all; DefaultRollouts when 0
	Within   time.Duration // stop after the last whole round within it; 0 for no such bound
	Workers  int           // 0: one a core
	Policy   string        // who facilitates after the first act, a name of Policies; "" for nobody
	Turns    int           // the near horizon, 60 when 0
	NearOnly bool          // leave out the end of the meeting
}

// DefaultRollouts is how many rollouts an Ask has that does not say.
const DefaultRollouts = 4000

// nearTurns is the near horizon.
const nearTurns = 60

// mostAhead is for how many turns a rollout goes on at most, whatever the meeting's
// length: no meeting of a scenario has as many.
const mostAhead = 1500

func (a *Ask) check() error {
	switch {
	case a.Plan == nil || a.Plan.Set == nil || a.Group == nil:
		return errors.New("there is no group to roll forward (give a plan and a group)")
	case a.Rollouts < 0 || a.Workers < 0 || a.Turns < 0 || a.Within < 0:
		return errors.New("rollouts, turns, workers and time are never below 0")
	case a.Hushed:
		return errors.New("somebody has just spoken of danger, and that matters more: nothing is tried out there (choose a turn well after it, or one before)")
	case a.Group.Over(a.Plan.Set) || a.Group.Present() == 0:
		return errors.New("the meeting is over: there is nothing left to choose (choose an earlier turn)")
	}
	return checkPolicy(a.Policy)
}

func checkPolicy(name string) error {
	if name != "" && newPolicy(name) == nil {
		return fmt.Errorf("unknown policy %q (choose one of %s)", name, strings.Join(Policies(), ", "))
	}
	return nil
}
