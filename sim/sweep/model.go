package sweep

import "groundrules/sim"

// Model is whatever takes a group through its life: the model of this program, or a
// small complete one beside which it is judged. All of them emit the same Turns, and
// all keep their state in the group, so that a copy of it is still a snapshot.
type Model interface {
	// Name is what a report calls it: lower case, words joined by hyphens.
	Name() string
	// New makes the group of a setup under a seed.
	New(set *sim.Setup, seed uint64) sim.Group
	// Step takes the group through one turn; the zero Say is to listen.
	Step(set *sim.Setup, g *sim.Group, say sim.Say) sim.Turn
	// Next takes the group from the end of a meeting to the beginning of the next.
	Next(set *sim.Setup, g *sim.Group, between sim.Between) sim.Interval
}

// Ours is the model of this program.
var Ours Model = ours{}

type ours struct{}

func (ours) Name() string { return "groundrules" }

func (ours) New(set *sim.Setup, seed uint64) sim.Group { return sim.New(set, seed) }

func (ours) Step(set *sim.Setup, g *sim.Group, say sim.Say) sim.Turn {
	return sim.Step(set, g, say, nil)
}

func (ours) Next(set *sim.Setup, g *sim.Group, between sim.Between) sim.Interval {
	return g.Next(set, between)
}
