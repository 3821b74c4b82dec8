package debrief

import "groundrules/sim"

// Meeting is what there is to say about one meeting. Minutes and turns are counted
// from its own beginning.
type Meeting struct {
	Number     int // in the group's life
	Minutes    float64
	Turns      int
	Attended   []sim.ID // who was there, also those who left before it was over
	Missing    []sim.ID // who belonged to the group and was not
	Absent     string   // their names in a row, "" for none
	Summary    []string
	Events     []Moment // what the scenario had happen, in order
	Course     []Point
	Acts       []Deed
	Challenges []Challenge
	Quiet      []Quiet
	Decisions  []Decision
	Danger     *Danger

	signs *signs
}

// Leaver is somebody who left the group, and what in this model makes that likelier.
type Leaver struct {
	Who     sim.ID
	After   int  // the meeting
	Planned bool // graduated or left as was known beforehand
	Words   string
}

// Contact is something that was done outside the talk, and what changed after it.
type Contact struct {
	Kind    ContactKind
	Meeting int     // in which, or after which
	Minute  float64 // of the meeting
	Who     sim.ID  // who was met alone
	Words   string
}

// ContactKind is what sort of contact it was.
type ContactKind uint8

// The contacts.
const (
	Alone ContactKind = iota
	Supervisor
	Guest
)

// Decision is where a topic stood at the end of a meeting.
type Decision struct {
	Meeting int
	Topic   int     // from 1
	Voiced  bool    // somebody voiced a view
	View    float64 // -1..1
	Quality float64 // against what the group would think if everybody knew everything, 0..1
	Words   []string
}
