package session

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"groundrules/sim"
)

// Plan is what a practice is made of. Scenarios make it, for one seed.
type Plan struct {
	Set    *sim.Setup
	Teller Teller  // nil for a practice without words
	Danger *Danger // nil where nobody speaks of danger

	Mode     Mode     // how the practice is gone about; a journal keeps it
	Meetings int      // that the practice has, from Set.Meeting on; 1 when 0
	Agenda   []Agenda // at most MaxAgenda
	Events   []Event  // at most MaxEvents; of two that are due the first comes first

	// Fresh makes a teller that has told nothing yet, for a practice that goes back.
	// Without it (nil) only one without a Teller can.
	Fresh func() Teller

	// Advise puts into words what a supervisor makes of the group: Consult asks it.
	// It changes nothing and hangs on nothing else. Nil for a supervisor who says nothing.
	Advise func(Observed, *sim.Group) string

	Name   string // the scenario's name, for the journal
	Source []byte // the scenario's own text, complete in itself

	Program string // this program and its version, for the journal; may be empty

	// Interventions are the ids of Set.Interventions in their order. A journal
	// names an intervention by its id, so that another order changes nothing.
	Interventions []string
}

// Line is a turn as somebody in the room takes it in: what is said and what is
// seen. Either may be empty.
type Line struct{ Text, Sight string }

// Teller puts turns into words. It is called once a turn, in order, with the group
// as it is after the turn; the same turns give the same lines. It may remember what
// it said, so every practice has one of its own.
type Teller interface {
	Tell(set *sim.Setup, g *sim.Group, t *sim.Turn) Line
}

// Herald is a Teller that is also told, by its id, that an event happens: before the
// words of its turn where it is one. Its Tell is called for the turn of a Word too;
// what the event itself has to say stands in place of what that gives.
type Herald interface {
	Happened(id string)
}

// Danger is an authored disclosure of danger to somebody. It is never drawn by
// chance and never scored.
type Danger struct {
	Minute float64 // of the meeting, from which on it is said instead of the next turn
	Who    sim.ID  // the member who says it
	Words  string  // what is said; nothing else tells it
	GoesOn bool    // the practice may go on once the safety note is acknowledged
}

func (plan *Plan) check() error {
	if plan.Set == nil {
		return errors.New("the plan has no set-up (make it from a scenario)")
	}
	if got, want := len(plan.Interventions), len(plan.Set.Interventions); got != want {
		return fmt.Errorf("the plan names %d interventions and its set-up has %d (make both from one scenario)", got, want)
	}
	if err := plan.checkCourse(); err != nil {
		return err
	}
	rules := make([]string, len(plan.Set.Norms))
	for i, norm := range plan.Set.Norms {
		rules[i] = norm.ID
	}
	if err := checkIDs("intervention", plan.Interventions); err != nil {
		return err
	}
	if err := checkIDs("rule", rules); err != nil {
		return err
	}
	if !utf8.Valid(plan.Source) {
		return errors.New("the scenario's text is not UTF-8 (save it as UTF-8)")
	}
	if d := plan.Danger; d != nil && (d.Who < 1 || int(d.Who) > plan.Set.N) {
		return fmt.Errorf("member %d, who speaks of danger, is not in the group (choose one of 1 to %d)", d.Who, plan.Set.N)
	}
	return nil
}

// checkCourse reports what is wrong with the agenda and the events.
func (plan *Plan) checkCourse() error {
	switch {
	case len(plan.Agenda) > MaxAgenda:
		return fmt.Errorf("the agenda has %d items (leave %d out)", len(plan.Agenda), len(plan.Agenda)-MaxAgenda)
	case len(plan.Events) > MaxEvents:
		return fmt.Errorf("there are %d events (leave %d out)", len(plan.Events), len(plan.Events)-MaxEvents)
	}
	for k := range plan.Agenda {
		if err := plan.Agenda[k].check(k+1, plan.Set); err != nil {
			return err
		}
	}
	ids := make([]string, len(plan.Events))
	for k := range plan.Events {
		ids[k] = plan.Events[k].ID
		if err := plan.Events[k].check(plan.Set); err != nil {
			return err
		}
	}
	return checkIDs("event", ids)
}

// checkIDs holds that every id names one thing: a journal knows things by them.
func checkIDs(what string, ids []string) error {
	for i, id := range ids {
		if id == "" {
			return fmt.Errorf("%s %d has no id (give it one)", what, i+1)
		}
		if slices.Contains(ids[:i], id) {
			return fmt.Errorf("two of the %ss have the id %q (rename one)", what, id)
		}
	}
	return nil
}
