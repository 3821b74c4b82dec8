package observe

import "groundrules/sim"

// Stage is one of Tuckman's five (Tuckman 1965; Tuckman & Jensen 1977).
type Stage uint8

// Tuckman's stages in his order.
const (
	Forming Stage = iota
	Storming
	Norming
	Performing
	Adjourning
)

// Stages is the number of stages.
const Stages = 5

var stageNames = [Stages]string{"forming", "storming", "norming", "performing", "adjourning"}

func (s Stage) String() string { return stageNames[s] }

// Climate is how the meeting feels, after the scales of MacKenzie's group climate
// questionnaire (MacKenzie 1983), each 0..1.
type Climate struct{ Engaged, Conflict, Avoiding float64 }

// ChallengeKind is a difficulty that a facilitator may meet.
type ChallengeKind uint8

// The challenges.
const (
	Domination ChallengeKind = iota + 1
	Withdrawal
	Conflict
	Groupthink
)

var challengeNames = [...]string{"", "domination", "withdrawal", "conflict", "groupthink"}

func (k ChallengeKind) String() string { return challengeNames[k] }

// Challenge is a difficulty that is present: who is involved (at most two), since
// which turn, and the latest turns that show it, oldest first (0: no more).
type Challenge struct {
	Kind     ChallengeKind
	Who      [2]sim.ID
	Since    int32
	Evidence [4]int32
}

// Cue is what a camera would see of somebody.
type Cue uint8

// The cues, as drawn in the figures.
const (
	AtRest Cue = iota
	Speaking
	Listening // leaning in
	Nodding
	LookingAway
	ArmsCrossed
	Withdrawn // low, hands between knees
	Tense
	Laughing
	AboutToSpeak // hand half raised
	CutOff
	Thinking // hand at the chin
	Gone     // an empty chair
	Aside    // whispering with a neighbour, at whom it looks
)

var cueNames = [...]string{
	"at rest", "speaking", "listening closely", "nodding", "looking away", "arms crossed",
	"withdrawn", "tense", "laughing", "about to speak", "interrupted", "thinking", "gone", "talking aside",
}

func (c Cue) String() string { return cueNames[c] }

// Reading is what is read off the group after a turn. Nothing of it is fed back.
type Reading struct {
	Cohesion float64 // shown scale 0..100: 50 the median unfacilitated group of that size and age, 10 a standard deviation between groups
	Raw      float64 // the index itself, 0..1
	Social   float64 // attraction to one another, 0..100
	Task     float64 // motivation to stay, 0..100

	HiddenDissent float64 // mean |private - voiced|, 0..1
	Climate       Climate
	Stage         [Stages]float64            // weights, sum 1
	Members       [sim.Slots][Stages]float64 // each member's own place in the development
	Named         Stage                      // changes only by a margin held for a while
	Challenges    [8]Challenge               // present ones first
	Tension       float64                    // felt in the room, 0..1
	Participation float64                    // evenness of the last 40 turns, 0..1
	Bond          float64                    // members' mean trust in the facilitator, -1..1
	Safety        float64                    // members' mean felt safety, 0..1
	Shares        [sim.Slots]float64         // of the turns so far in the meeting, sum 1 over members
	Cues          [sim.Slots]Cue             // of each member
	Gaze          [sim.Slots]sim.ID          // at whom each looks; Everyone: at nobody
}
