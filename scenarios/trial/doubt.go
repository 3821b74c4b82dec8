package trial

import (
	"context"
	"fmt"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// Doubt is something in a scenario that seems not to matter, or to matter too much, as
// far as playing it shows.
type Doubt struct {
	Kind  Kind
	Index int    // of the event, line, objective or offered intervention, from 0; 0 for a pool
	What  string // its id or text, as in the scenario
	Found string // what was found, as a clause: "it never happened in 640 groups"
}

// Kind is what a doubt is about.
type Kind uint8

// The kinds of doubt.
const (
	EventNever      Kind = iota + 1 // no group came to the event
	LineNever                       // no turn came near to the line
	ObjectiveNever                  // no policy reaches it
	ObjectiveAlways                 // every policy reaches it, in every group
	Idle                            // the intervention can do nothing
	Shallow                         // lines repeat, because there are too few of them
)

// Doubts plays a scenario for a second or so and says what of it is in doubt, in the
// order of kinds. It takes so many groups as make up a number of turns, so that the same
// scenario always gives the same doubts.
func Doubts(ctx context.Context, s *scenarios.Scenario) []Doubt {
	plan := s.Plan(1)
	each := turnsOf(s)
	got := Explore(ctx, s, Search{Seed: 1, Groups: within(exploredTurns/each, 8, 2000), Told: within(toldTurns/each, 4, 60), Overhear: true})
	var list []Doubt
	for k, c := range got.Events {
		if c.Groups == 0 {
			list = append(list, Doubt{EventNever, k, c.ID, fmt.Sprintf("it never happened in %d groups", got.Groups)})
		}
	}
	for k, c := range got.Lines {
		if c.Times == 0 {
			list = append(list, Doubt{LineNever, k, s.Lines[k].Text, fmt.Sprintf("in %d groups no turn came near to it", got.Groups)})
		}
	}
	list = append(list, inVain(ctx, s, &plan, &got)...)
	for k := range s.Interventions {
		if idle(plan.Set, k) {
			list = append(list, Doubt{Idle, k, s.Interventions[k].ID, "however it is said, it moves nothing"})
		}
	}
	if got.Said > 0 && float64(got.Worn) > mostWorn*float64(got.Said) {
		list = append(list, Doubt{Shallow, 0, "", fmt.Sprintf("%.0f%% of the lines had been said before in the meeting", 100*float64(got.Worn)/float64(got.Said))})
	}
	return list
}

// How many turns are played for doubts, and from which share of turns on that find no
// fresh line pools are too shallow.
const (
	exploredTurns = 300_000
	toldTurns     = 12_000
	policyTurns   = 30_000
	mostWorn      = .05
)

// turnsOf is about how many turns a practice of the scenario takes.
func turnsOf(s *scenarios.Scenario) int { return max(20, int(5*s.Minutes)*max(1, s.Meetings)) }

func within(x, low, high int) int { return max(low, min(high, x)) }

// inVain are the objectives that no policy reaches, or all of them always.
func inVain(ctx context.Context, s *scenarios.Scenario, plan *session.Plan, got *Reached) (list []Doubt) {
	n := len(got.Objectives)
	if n == 0 {
		return nil
	}
	groups := within(policyTurns/turnsOf(s), 6, 60)
	outcomes := make([]Outcome, groups*len(sweep.Names))
	done := crew(ctx, len(outcomes), 0, nil, func() func(int) {
		f := newFollower(s)
		return func(job int) {
			policy := func() sweep.Policy { p, _ := sweep.New(sweep.Names[job/groups]); return p }
			outcomes[job] = f.follow(sweep.Begin(plan, 1+uint64(job%groups), policy), nil)
		}
	})
	if done < len(outcomes) {
		return nil
	}
	for k, c := range got.Objectives {
		never, always := c.Groups == 0, c.Groups == got.Groups
		for i := range outcomes {
			met := outcomes[i].Met>>k&1 == 1
			never, always = never && !met, always && met
		}
		all := got.Groups + len(outcomes)
		switch {
		case never:
			list = append(list, Doubt{ObjectiveNever, k, c.ID, fmt.Sprintf("no policy reached it in %d groups", all)})
		case always:
			list = append(list, Doubt{ObjectiveAlways, k, c.ID, fmt.Sprintf("every policy reached it, in all of %d groups", all)})
		}
	}
	return list
}

// idle reports whether an intervention leaves everything as it would be if it had
// neither levers nor backfires.
func idle(set *sim.Setup, k int) bool {
	bare := *set
	bare.Interventions = append([]sim.Intervention(nil), set.Interventions...)
	v := &bare.Interventions[k]
	v.Levers, v.Backfires = [sim.Deliveries][]sim.Lever{}, nil
	for seed := range uint64(4) {
		g := sim.New(set, seed)
		for turn := range 60 {
			if turn%20 == 19 && moves(set, &bare, &g, k) {
				return false
			}
			sim.Step(set, &g, sim.Say{}, nil)
		}
	}
	return true
}

// moves reports whether the levers make a difference now, said in any way to any two.
func moves(set, bare *sim.Setup, g *sim.Group, k int) bool {
	for d := range sim.Delivery(sim.Deliveries) {
		for one := 1; one <= set.N; one++ {
			say := sim.Say{Intervention: int8(k + 1), Delivery: d}
			switch set.Interventions[k].Targets {
			case sim.ToOne:
				say.Target[0] = sim.ID(one)
			case sim.ToTwo, sim.ToOneThenOther:
				say.Target = [2]sim.ID{sim.ID(one), sim.ID(1 + one%set.N)}
			}
			if len(set.Norms) > 0 {
				say.Rule = 1
			}
			with, without := *g, *g
			sim.Step(set, &with, say, nil)
			sim.Step(bare, &without, say, nil)
			if with != without {
				return true
			}
		}
	}
	return false
}
