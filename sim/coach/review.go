package coach

import (
	"groundrules/sim"
	"groundrules/sim/goal"
)

// Verdict is what the model makes of a decision, or of a stretch of saying nothing.
type Verdict uint8

// The verdicts. Helped and Harmed are beside saying nothing (of a stretch of saying
// nothing: beside the best that could have been said); a chance was missed where
// something else was clearly and a good deal better than what was done, and that did
// not itself help.
const (
	Unrated Verdict = iota // at, or shortly after, a disclosure of danger, or too late in the meeting
	NoClear                // no difference that is clear: half-width above a third of it
	Helped
	MissedChance
	Harmed
)

var verdictNames = [...]string{"not rated", "no clear difference", "helped", "missed chance", "harmed"}

func (v Verdict) String() string { return verdictNames[v] }

// Review is every decision of a practice and every long stretch of saying nothing, in
// their order.
type Review struct {
	Decisions []Decision
	Rollouts  int    // made in all
	Policy    string // who goes on after the first act
	Caveat    string // that all of it is about this model
}

// Decision is one decision under review.
type Decision struct {
	Beat    int // index into the practice's beats
	Meeting int
	Turn    int
	Minute  float64
	Silence *Silence // of a stretch of saying nothing, else nil
	Say     sim.Say  // what was said; zero for saying nothing
	Title   string   // "Asked everyone", "Waited, 6 minutes"
	What    string   // a sentence: what was done
	Said    string   // the words that were said; "" of silence

	Verdict Verdict
	First   string // where the horizons disagree, that: it is to be said first; else ""
	Words   string // the verdict in a sentence, with margin and interval
	Aim     goal.Objective
	End     bool    // the verdict is about the end of the meeting, not about sixty turns
	Margin  float64 // in the aim's terms, positive is better; beside saying nothing, of a missed chance what the better one gains over what was done
	Half    float64 // of its 95 % interval

	Better  *Better  // the best alternative; nil where nothing is clearly better
	AsGood  []string // what cannot be told from it: "invite Freya"
	Curves  *Curves  // what was done and the alternative; nil where not rated
	Why     []Reason
	Advice  *Advice // what it was drawn from; nil where not rated
	Caveats []string
}

// Silence is a stretch in which nothing was said.
type Silence struct {
	FromTurn, ToTurn int
	From, To         float64 // minutes
}

// Better is an alternative to what was done.
type Better struct {
	Say    sim.Say
	Title  string // "Thank and pass on, gentle, Marek, then Freya"
	Words  string // how it could sound
	Gain   string // by what it is clearly better than what was done: "felt safety is 0.031 (± 0.002) higher"
	Effect string // the rule of thumb behind it
	Source string // where that comes from
	Grade  string // how well it is known, in words
}

// Reason is why something went as it did, from the turns themselves.
type Reason struct {
	Text  string
	Turns []int // numbers of the turns that show it
	Force sim.Force
	Grade string // of a rule of thumb: how well it is known; else ""
}

// Curves are the courses of cohesion under what was done and under the alternative,
// over rollouts with the same luck.
type Curves struct {
	Turn  int   // at which they part
	Turns []int // after it, from 0
	Done  Course
	Other Course
	Runs  int

	// Beside is what Other is of: the alternative; where nothing is clearly better,
	// saying nothing, or beside that the best there was to say. Title says it in words.
	Beside sim.Say
	Title  string
}

// Course is how cohesion goes under one choice: the mean over the runs, and the band
// that holds 95 of 100 of them.
type Course struct {
	Minute          []float64 // mean, at each of Curves.Turns
	Mean            []float64 // shown points
	Low, High       []float64
	Raw             []float64 // mean of the index itself
	RawLow, RawHigh []float64
}
