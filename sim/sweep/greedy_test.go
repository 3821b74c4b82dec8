package sweep

import (
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// Greedy goes by what shows: hidden numbers of a reading change nothing that it says.
func TestGreedySeesOnlyWhatShows(t *testing.T) {
	plan := helpful()
	set := plan.Set
	room := Room{Set: set, Seed: 1, Meeting: 2}
	blind, knowing := &greedy{}, &greedy{}
	p := Begin(plan, 3, none)
	said := 0
	for p.Next() && p.Interval == nil {
		r := p.Reading
		r.HiddenDissent, r.Raw, r.Social, r.Task = .9, .9, 90, 90
		r.Members = [sim.Slots][observe.Stages]float64{}
		a, b := blind.Next(&room, &p.before, &p.Reading), knowing.Next(&room, &p.before, &r)
		if a != b {
			t.Fatalf("turn %d: %+v, and %+v with hidden numbers changed", p.Turn.Number, a, b)
		}
		if a.Intervention > 0 {
			said++
		}
	}
	if said == 0 {
		t.Error("it never says anything")
	}
}

// Greedy knows interventions by their levers alone: it says one that is named for
// nothing, to somebody it would help, and leaves alone one that does harm.
func TestGreedyGoesByLevers(t *testing.T) {
	times := [3]int{}
	p := Begin(helpful(), 1, func() Policy { return &greedy{} })
	for p.Next() {
		times[p.Turn.Say.Intervention]++
	}
	if times[1] == 0 || times[2] > 0 {
		t.Errorf("said %d times what helps and %d times what harms", times[1], times[2])
	}
}

// helpful is a life in which the first intervention helps and the second harms.
func helpful() *session.Plan {
	plan := life()
	good := sim.Intervention{ID: "x", Targets: sim.ToOne, Act: sim.AsksOpinion, Minutes: .2}
	bad := sim.Intervention{ID: "y", Act: sim.AsksOpinion, Minutes: .2}
	for d := range good.Levers {
		good.Levers[d] = []sim.Lever{{Moves: sim.NextTurn, Of: sim.Target, By: 3}, {Moves: sim.Motivation, By: .05}}
		bad.Levers[d] = []sim.Lever{{Moves: sim.Motivation, By: -.2}, {Moves: sim.FeltSafety, By: -.2}}
	}
	plan.Set.Interventions = []sim.Intervention{good, bad}
	plan.Interventions = []string{"x", "y"}
	return plan
}
