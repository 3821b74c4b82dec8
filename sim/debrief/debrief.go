// Package debrief turns a practice into what can be said about it afterwards: the
// course of the meeting, what followed each thing the facilitator said and why,
// what difficulties there were, how the talk was shared and what each member took
// home, whether the scenario's objectives were met, and a way out of the role.
//
// Everything is read off the practice's own turns, reasons and states. Sentences
// name minutes and people, never praise or blame, and say that they are about a
// model. A disclosure of danger is named and never rated.
package debrief

import (
	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// Debrief is everything said about one practice. An empty or short practice has
// one too, with little in it. Of several meetings, minutes and turns are counted
// through all of them here, and from the beginning of each in Meetings.
type Debrief struct {
	Title   string  // of the scenario
	Planned float64 // minutes a meeting was to have
	Minutes float64 // minutes that were played
	Turns   int     // turns that were played
	Ended   Ending

	Meetings  []Meeting  // in order; the only one, too
	Left      []Leaver   // who dropped out or left as planned, in order
	Contacts  []Contact  // what changed after somebody was met alone or a supervisor was asked
	Decisions []Decision // where topics stood in the end, for groups that had something to settle
	Branch    string     // which branch this is, in a sentence; "" where there is only one

	Summary    []string         // what happened, a few sentences
	Without    *Without         // groups without a facilitator; nil before Compare, and for nothing to say
	Course     []Point          // the opening, then one a turn
	Transcript []Spoken         // every turn, in order
	Acts       []Deed           // everything the facilitator said, in order
	Challenges []Challenge      // in order of onset
	Quiet      []Quiet          // long stretches in which the facilitator said nothing
	Members    []Member         // those who were there, in file order
	Objectives []Outcome        // as the scenario lists them
	Next       []string         // what to try next, a few sentences
	Mode       session.Mode     // how it was gone about
	Noticing   Noticing         // what the trainee named, beside what the model saw
	Predicting Predicting       // what the trainee expected, and what came
	Self       []session.Rating // how they judged themselves, the latest time
	SelfWords  string
	Plans      []PlanNext // what they meant to do next time, in order
	Danger     *Danger    // the disclosure of danger, where there was one
	WayOut     []string   // a few sentences that end the role
	Caveat     string     // what all of this is about: a model

	signs    signs // of each dimension of the rubric; see Judge
	language phrase.Language
}

// Ending is how a practice came to its end.
type Ending uint8

// The endings.
const (
	StillOpen  Ending = iota // it has not ended
	TimeUp                   // the meeting's minutes were used up
	SteppedOut               // the trainee stepped out
	InDanger                 // somebody spoke of danger and the exercise stopped there
)

// Point is the group after one turn; the first is the opening, with Turn 0.
type Point struct {
	Meeting  int
	Turn     int
	Minute   float64
	Cohesion float64                 // shown scale, 0..100
	Tension  float64                 // felt in the room, 0..1
	Stage    [observe.Stages]float64 // weights, sum 1
	Named    observe.Stage           // the stage named at that moment
}

// Mark says in one sign what followed an intervention for those it was meant for,
// over its window. It is no verdict: what would have followed without it is unknown.
type Mark uint8

// The marks.
const (
	TooSoon   Mark = iota // the practice ended before anything could be seen
	NoClear               // nothing moved clearly
	Towards               // what it is meant to move went the way it is meant to go
	Away                  // it went the other way
	Backfired             // the state was one in which it backfires
	NotRated              // it answered, or came after, a disclosure of danger
)

var markWords = [...]string{
	"too soon to say", "no clear difference", "moved as meant", "moved the other way",
	"backfired", "not rated",
}

func (m Mark) String() string { return markWords[m] }

// Window is over how many turns the effect of an intervention is looked for.
const Window = 20

// Deed is one thing the facilitator said and what followed.
type Deed struct {
	Meeting      int // in the group's life
	Turn         int
	Minute       float64
	Intervention int      // from 1, into the setup
	Title        string   // "Thank and pass the floor on"
	Key          string   // letter of its purpose, "" where names carry none
	Short        string   // a few words: "asked everyone"
	Words        string   // what was said, "" without a teller
	Targets      []sim.ID // none for the whole group
	Delivery     sim.Delivery
	Rule         string // title of the norm it was about, or ""
	Mark         Mark

	What     string   // "At minute 38 you asked everyone, and Marek, who had just spoken, answered first."
	Followed []string // what followed in the window, each with its people and minutes
	Turned   string   // why it turned round, where it backfired
	Why      []string // why, from the turns' own reasons; the backfire where there was one
	Changes  []Change // figures behind it, the target's own first
	Grade    string   // how well its size is known, in words
	Until    int      // last turn of the window that was looked at

	what, short, turned phrase.Phrase // of What, Short and Turned
}

// Change is one quantity before an intervention and at the end of its window.
type Change struct {
	What          string  // "Ines's share of the turns", "cohesion"
	Before, After float64 // see Unit
	Unit          Unit
	Words         string // "from hardly any to about a third"
	Meant         bool   // it is what the intervention is meant to move

	what, words phrase.Phrase
	of          measured
}

// Unit is how a Change's or an Outcome's figures are to be read.
type Unit uint8

// The units.
const (
	Points Unit = iota // 0..100
	Part               // 0..1
	Signed             // -1..1
	Count
)

// Challenge is a difficulty that came up.
type Challenge struct {
	Meeting    int
	Evidence   []Moment // the latest turns that show it, a few
	Kind       observe.ChallengeKind
	Who        []sim.ID // involved, at most two; none for the whole group
	From, To   float64  // minutes; To is the end of the practice where it was still there
	FromTurn   int
	ToTurn     int
	StillThere bool    // at the end
	Acted      bool    // something fitting was said while it lasted
	ActedAt    int     // index into Debrief.Acts of the first, -1 for none
	After      float64 // minutes from onset until then
	Name       string  // as what happens, short: "Marek holds the floor"
	Words      string  // one or two sentences

	among      []sim.ID      // all whom it was about at one time or another
	name, said phrase.Phrase // of Name and Words
}

// Quiet is a stretch in which the facilitator said nothing.
type Quiet struct {
	Meeting  int
	From, To float64 // minutes
	Turns    int
	Words    string // what happened meanwhile

	said phrase.Phrase
}

// Outcome is what became of an objective.
type Outcome struct {
	Objective goal.Objective
	Known     bool // false where the practice was too short to tell
	Met       bool
	Figure    float64
	Bound     float64
	Unit      Unit
	Words     string // "Met: cohesion ended at 54; it started at 48."
}

// Danger is a disclosure of danger, named and not rated.
type Danger struct {
	Meeting int
	Turn    int
	Minute  float64
	Who     sim.ID
	Words   string
}
