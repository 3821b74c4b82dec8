package coach

import "groundrules/sim"

// Objective is something that choices are compared by: a measure, with a bound that
// is to be kept. Without one, more of the measure is better (of conflict and hidden
// dissent, less).
type Objective struct {
	Text    string // the author's; empty for those that every scenario has
	Measure Measure
	Who     sim.ID // the member it is about; Everyone for all of them
	Norm    int    // the norm it is about, from 1; 0 for all of them
	When    When
	AtLeast Bound
	AtMost  Bound
}

// Bound is a number, or what the measure was when the practice began.
type Bound struct {
	Set   bool
	Start bool    // the value when the practice began
	Value float64 // in the measure's units, where Start is not set
}

// Measure is what an objective looks at.
type Measure uint8

// The measures and their units, in the order of scenario files.
const (
	Cohesion   Measure = iota + 1 // shown points, 0..100
	Safety                        // felt safety, 0..1
	TrustInYou                    // -1..1
	Voices                        // how many members have at least a third of an even share
	Share                         // of the members' turns, 0..1
	Benefit                       // 0..1
	Conflict                      // climate, 0..1
	NormHeld                      // level of the rule, 0..1
	Dissent                       // hidden dissent, 0..1
)

// measures says of each its name in scenario files, how it is called, the least
// difference that is worth a word (assumed), and whether less of it is better.
var measures = [...]struct {
	name, title string
	grain       float64
	less        bool
}{
	{},
	{"cohesion", "cohesion", .5, false},
	{"safety", "felt safety", .005, false},
	{"trust_in_you", "trust in you", .01, false},
	{"voices", "voices", .1, false},
	{"share", "share of the talk", .005, false},
	{"benefit", "what members take home", .003, false},
	{"conflict", "conflict", .01, true},
	{"norm", "hold of the rule", .01, false},
	{"dissent", "hidden dissent", .005, true},
}

func (m Measure) String() string { return measures[m].name }

// Title is what the measure is called in sentences.
func (m Measure) Title() string { return measures[m].title }

// Grain is the least difference that counts as one, in the measure's units. Assumed.
func (m Measure) Grain() float64 { return measures[m].grain }

// LessIsBetter reports whether a smaller value is the better one.
func (m Measure) LessIsBetter() bool { return measures[m].less }

// ParseMeasure is the measure of that name, 0 when there is none.
func ParseMeasure(name string) Measure {
	for i := range measures {
		if i > 0 && measures[i].name == name {
			return Measure(i)
		}
	}
	return 0
}

// When is over which part of the meeting an objective looks.
type When uint8

// The parts.
const (
	AtEnd     When = iota // at the horizon itself
	LastThird             // the mean over the last third of the meeting
	Whole                 // the mean over all turns, of all meetings so far
)

// Always are the objectives of every scenario, after its own.
func Always() []Objective {
	return []Objective{{Measure: Benefit}, {Measure: Safety}, {Measure: Dissent}, {Measure: Cohesion}}
}

// aims are the objectives that choices are compared by: the scenario's own, then
// those of every scenario.
func aims(own []Objective) []Objective {
	return append(append([]Objective{}, own...), Always()...)
}

// aim is an objective with its bounds known as numbers.
type aim struct {
	Objective
	least, most float64

	sum, turns float64 // of the measure over the turns so far, where it is a mean over time
}

// score is what a value is worth: how far it falls short of the bounds, as a
// negative number; without bounds the value itself, or its opposite.
func (a *aim) score(x float64) float64 {
	if !a.AtLeast.Set && !a.AtMost.Set {
		if a.Measure.LessIsBetter() {
			return -x
		}
		return x
	}
	short := 0.0
	if a.AtLeast.Set && x < a.least {
		short += a.least - x
	}
	if a.AtMost.Set && x > a.most {
		short += x - a.most
	}
	return -short
}

// met reports whether a value keeps the bounds; without bounds there is nothing to meet.
func (a *aim) met(x float64) bool {
	return (!a.AtLeast.Set || x >= a.least) && (!a.AtMost.Set || x <= a.most)
}
