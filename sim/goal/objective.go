package goal

import "groundrules/sim"

// Objective is something that a scenario asks for: a measure, and a bound that is to be
// kept. The coach compares choices by it; without a bound more of the measure is better
// (of conflict and hidden dissent, less).
type Objective struct {
	Text    string // the author's; empty for those that every scenario has
	Measure Measure
	Who     sim.ID // the member it is about; Everyone for all of them
	Norm    int    // the norm it is about, from 1; 0 for all of them
	When    When
	AtLeast Bound
	AtMost  Bound
}

// LeastTurns is how many turns it takes before anything is said about objectives.
const LeastTurns = 20

// Bound is a number, or what the measure was when the practice began.
type Bound struct {
	Set   bool
	Start bool    // the value when the practice began
	Value float64 // in the measure's units, where Start is not set
}

// Of is the bound as a number, of a measure that began at start.
func (b Bound) Of(start float64) float64 {
	if b.Start {
		return start
	}
	return b.Value
}

// Met reports whether a figure keeps the bounds of an objective whose measure began at
// start; without bounds there is nothing to keep.
func (o *Objective) Met(figure, start float64) bool {
	return (!o.AtLeast.Set || figure >= o.AtLeast.Of(start)) && (!o.AtMost.Set || figure <= o.AtMost.Of(start))
}

// Always are the objectives of every scenario, after its own.
func Always() []Objective {
	return []Objective{{Measure: Benefit}, {Measure: Safety}, {Measure: Dissent}, {Measure: Cohesion}}
}

// When is over which part of the practice an objective looks.
type When uint8

// The parts.
const (
	AtEnd     When = iota // as things stand
	LastThird             // the mean over the last third of the meeting
	Whole                 // the mean over all turns, of all meetings so far
)

var whenNames = [...]string{"end", "last_third", "whole"}

func (w When) String() string { return whenNames[w] }

// ParseWhen is the part of that name; ok is false when there is none.
func ParseWhen(name string) (w When, ok bool) {
	for i, n := range whenNames {
		if n == name {
			return When(i), true
		}
	}
	return 0, false
}
