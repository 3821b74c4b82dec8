package coach

import "groundrules/sim/goal"

// aims are the objectives that choices are compared by: the scenario's own, then
// those of every scenario.
func aims(own []goal.Objective) []goal.Objective {
	return append(append([]goal.Objective{}, own...), goal.Always()...)
}

// aim is an objective with its bounds known as numbers.
type aim struct {
	goal.Objective
	start, least, most float64
}

// newAim is objective k of a tally.
func newAim(t *goal.Tally, k int) aim {
	o, start := t.Objectives()[k], t.Start(k)
	return aim{Objective: o, start: start, least: o.AtLeast.Of(start), most: o.AtMost.Of(start)}
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

// met reports whether a value keeps the bounds.
func (a *aim) met(x float64) bool { return a.Met(x, a.start) }
