package scenarios

import (
	"errors"

	"groundrules/sim"
)

// Objective is something the trainee can aim at, and how one sees whether it was
// reached.
type Objective struct {
	Text    string `toml:"text" rule:"need,filled" say:"plain"`
	Measure string `toml:"measure" rule:"need" one:"measure"`
	Who     string `toml:"who" one:"member"` // whose, for measures of one member
	Norm    string `toml:"norm" one:"norm"`  // which, for the measure norm
	When    string `toml:"when" one:"when"`  // at the end (when absent), over the last third of the meeting that is on, or over all turns of all meetings
	AtLeast *Bound `toml:"at_least"`         // one of the two
	AtMost  *Bound `toml:"at_most"`

	Member sim.ID `toml:"-"` // Who as a number; Everyone when it is about the group
	Rule   int8   `toml:"-"` // Norm as a number from 1; 0 for none
}

// Bound is a number, or what the measure was at the start.
type Bound struct {
	Value float64 // in the measure's unit
	Start bool    // the value at the start instead
}

// UnmarshalTOML takes a number or the word start.
func (b *Bound) UnmarshalTOML(v any) error {
	switch v := v.(type) {
	case float64:
		b.Value = v
	case int64:
		b.Value = float64(v)
	case string:
		if v != "start" {
			return errors.New("not a bound")
		}
		b.Start = true
	default:
		return errors.New("not a bound")
	}
	return nil
}

// measure is something an objective can be about.
type measure struct {
	name      string
	low, high float64 // its range, in its unit
	who       use     // whether it takes a member
	norm      use
}

// use says whether a key belongs to a measure.
type use uint8

const (
	never use = iota
	maybe
	always
)

// measures in the order in which they are explained to authors.
var measures = []measure{
	{name: "cohesion", high: 100},                        // shown points
	{name: "safety", high: 1, who: maybe},                // felt safety; of all: the mean
	{name: "trust_in_you", low: -1, high: 1, who: maybe}, // in the facilitator; of all: the mean
	{name: "voices", high: sim.MaxMembers},               // members with at least a third of an even share
	{name: "share", high: 1, who: always},                // of the members' turns
	{name: "benefit", high: 1, who: maybe},               // what one takes home; of all: the mean
	{name: "conflict", high: 1},                          // of the climate
	{name: "norm", high: 1, norm: always},                // clarity times buy-in
	{name: "dissent", high: 1},                           // hidden: how far voiced views are from private ones
}

func measureNamed(name string) (measure, bool) {
	for _, m := range measures {
		if m.name == name {
			return m, true
		}
	}
	return measure{}, false
}
