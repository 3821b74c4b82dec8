package debrief

import "groundrules/sim"

// Objective is something a scenario asks for, as a bound on a measure.
type Objective struct {
	Text    string
	Measure Measure
	Who     sim.ID // the member it is about; Everyone for none in particular
	Norm    int    // the norm it is about, from 1; 0 for all of them
	When    When
	AtLeast Bound
	AtMost  Bound
}

// Bound is a number, or the value at the start.
type Bound struct {
	Set   bool
	Start bool    // the value when the practice began
	Value float64 // in the measure's units, where Start is not set
}

// Measure is what an objective looks at.
type Measure uint8

// The measures and their units.
const (
	Cohesion   Measure = iota + 1 // shown points, 0..100
	Safety                        // felt safety, 0..1
	TrustInYou                    // -1..1
	Voices                        // how many members have at least a third of an even share
	Share                         // of the members' turns, 0..1
	Benefit                       // 0..1
	Conflict                      // climate, 0..1
	NormHeld                      // level of the rule, clarity and buy-in half each, 0..1
	Dissent                       // hidden dissent, 0..1
)

var measureNames = [...]string{
	"", "cohesion", "safety", "trust_in_you", "voices", "share", "benefit", "conflict", "norm", "dissent",
}

func (m Measure) String() string { return measureNames[m] }

// ParseMeasure is the measure of that name, 0 when there is none.
func ParseMeasure(name string) Measure {
	for i, n := range measureNames {
		if i > 0 && n == name {
			return Measure(i)
		}
	}
	return 0
}

// When is over which part of the meeting an objective looks.
type When uint8

// The parts.
const (
	AtEnd     When = iota // the last turn played
	LastThird             // the mean over the last third of the meeting
	Whole                 // the mean over the meeting
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
