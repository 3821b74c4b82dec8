package coach

import (
	"groundrules/sim"
	"groundrules/sim/goal"
)

// Advice is what came of an Ask.
type Advice struct {
	Meeting  int
	Turn     int     // the turn that the choice is for, from 1
	Minute   float64 // before it
	Aims     []goal.Objective
	Policy   string
	Choices  int  // compared
	Rollouts int  // made
	Asked    int  // asked for
	Rounds   int  // of work
	InTime   bool // a bound in time ended it before all rollouts were made

	Near Ranking // after sixty turns
	Far  Ranking // at the end of the meeting; the same as Near where that comes first
	Same bool    // the meeting ends within the near horizon, or was not looked at

	// Disagree says that the two horizons do not prefer the same: the best of one is
	// clearly less in the other. It is to be said first.
	Disagree bool
}

// Ranking is the choices that were left, for one horizon.
type Ranking struct {
	Turns  float64  // mean number of turns to the horizon
	By     int      // index into Aims of the first objective that tells choices apart; 0 where none does
	Tied   int      // how many of the first cannot be told apart; all of them where it is their number
	Best   []Choice // best first; saying nothing is one of them
	Behind []Behind // those that were dropped on the way, the last to go first
}

// Choice is one thing that could be said, as estimated on fresh rollouts.
type Choice struct {
	Say      sim.Say // zero for saying nothing
	Rollouts int
	Tied     bool     // with the first
	By       int      // index into Aims of the objective in which it is less than the first; -1 where it is tied
	Chosen   bool     // it was chosen in fact
	Figures  []Figure // an aim each, in the order of Advice.Aims
}

// Silent reports whether the choice is to say nothing.
func (c *Choice) Silent() bool { return c.Say.Intervention == 0 }

// Figure is what a choice leads to in one objective. Intervals hold the true mean in
// 95 of 100 cases; a half-width is half of one.
type Figure struct {
	Mean, Half float64 // the measure's value
	Diff       float64 // difference of values from saying nothing, in the same rollouts
	DiffHalf   float64
	Gain       float64 // the same in the objective's terms: positive is better, and what lies beyond a bound counts for nothing
	GainHalf   float64
	Rough      bool    // so few rollouts make most of the gain that its interval is too narrow
	Met        float64 // share of rollouts in which the bounds are kept; 1 without any
}

// Clear reports whether the gain is told from 0 with a half-width of at most a third
// of it, and is worth a word. A rough one can be: to lie that far from 0 takes some
// thirty rollouts that agree.
func (f *Figure) Clear(grain float64) bool {
	d := max(f.Gain, -f.Gain)
	return d >= grain && float64(3*f.GainHalf) <= d
}

// Told reports whether there is something to tell: the gain may be worth a word.
func (f *Figure) Told(grain float64) bool { return max(f.Gain, -f.Gain)+f.GainHalf >= grain }

// Behind is a choice that was dropped before the last estimate. It has no interval.
type Behind struct {
	Say      sim.Say
	Rollouts int
	Clearly  bool // clearly less than what was then the best: an interval of 95 % told them apart
}
