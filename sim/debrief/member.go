package debrief

import "groundrules/sim"

// Talk is how a member's share of the turns compares with ordinary groups.
type Talk uint8

// The shares.
const (
	HardlyAny Talk = iota
	Ordinary
	MoreThanMost
)

// BenefitSteps is the number of steps of Member.Benefit.
const BenefitSteps = 5

// Member is what the debrief says about one member.
type Member struct {
	ID        sim.ID
	Name      string
	Turns     int
	Share     float64 // of the members' turns, 0..1
	Low, High float64 // the ordinary range of shares for a group of that size
	Talk      Talk
	TalkWords string // "hardly any", "" where ordinary, "most"

	Attended, Meetings int  // of the meetings played, and how many there were
	SpokeOfDanger      bool // nothing else about it is rated

	Benefit      int    // what it took home, 0..BenefitSteps
	BenefitWords string // "left as she came", "a little", … in words
	Because      string // what it came from, short

	HasView     bool    // there was a topic
	Voiced      bool    // a view was said aloud
	Said        float64 // last voiced, -1..1
	Thought     float64 // at the end, -1..1
	ViewWords   string
	HeldBack    bool // said and thought differ clearly, or a clear view was never said
	Story       []string
	Shown       []Moment // what could be seen of it, a few
	StartSafety string   // in words
	EndSafety   string
}

// Moment is something that could be seen at a minute.
type Moment struct {
	Meeting int
	Turn    int
	Minute  float64
	Words   string
}
