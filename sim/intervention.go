package sim

// Delivery is how an intervention is said.
type Delivery uint8

// The deliveries: gentle leaves a way out, direct names what is seen and asks,
// forceful tells.
const (
	Gentle Delivery = iota
	Direct
	Forceful
)

// Deliveries is the number of deliveries.
const Deliveries = 3

var deliveryNames = [Deliveries]string{"gentle", "direct", "forceful"}

func (d Delivery) String() string { return deliveryNames[d] }

// Say is what a facilitator chooses: the zero value is to listen.
type Say struct {
	Intervention int8  // index into Setup.Interventions, from 1; 0 is to listen
	Target       [2]ID // as many as the intervention's Targets
	Delivery     Delivery
	Rule         int8 // norm asked for or reminded of, from 1; 0 for none in particular
	Wording      int8 // which of the wordings, from 0; changes no state
}

// Targets says to whom an intervention may be addressed.
type Targets uint8

// The kinds of target.
const (
	ToGroup        Targets = iota // nobody in particular
	ToOne                         // one member
	ToTwo                         // two members, between them
	ToOneThenOther                // one member is thanked, another is asked (the second may be left open)
)

// Grade says how well a size is known.
type Grade uint8

// The grades, best first.
const (
	Measured    Grade = iota // computed from data
	Published                // from the literature, with its size
	Directional              // the sign is published, the size assumed
	Assumed                  // judgement
)

var gradeNames = [...]string{"measured", "published", "directional", "assumed"}

func (g Grade) String() string { return gradeNames[g] }

// Intervention is something a facilitator can say, as data: what it moves, where
// that fits and where it backfires. Texts live with the scenario.
type Intervention struct {
	ID        string
	Targets   Targets
	Act       Act     // the act of the facilitator's turn
	Minutes   float64 // how long it takes
	Levers    [Deliveries][]Lever
	Backfires []Backfire // the first one whose conditions hold replaces the levers
	Grade     Grade
}

// Backfire is when an intervention does harm and what it then does.
type Backfire struct {
	When       []Condition // all must hold
	Deliveries [Deliveries]bool
	Levers     []Lever
}

// Lever moves one quantity of some people by a size.
type Lever struct {
	Moves Quantity
	Of    Whom
	By    float64 // see Quantity for its meaning
	Turns float64 // half-life or duration in turns, where the quantity fades
}

// Quantity is what a lever moves.
type Quantity uint8

// What can be moved. "Towards" quantities gain the share By of what is missing to 1
// when By is positive, and lose that share of what is there when it is negative.
const (
	Floor       Quantity = iota + 1 // readiness to speak: By is added, halves in Turns
	NextTurn                        // readiness to answer: By is added until the member speaks, for Turns turns (at least the next)
	Engage                          // engagement: By is added
	FeltSafety                      // towards
	Accepted                        // proved acceptance: towards
	Motivation                      // commitment: towards
	TrustInYou                      // trust in the facilitator: towards
	TrustOfAll                      // the others' trust in the target: towards
	PairTrust                       // trust of the two targets in each other: towards
	PairOrder                       // unsettled order between the two: multiplied by By
	ClearHurts                      // hurts between the two, or of the target, are repaired
	NormClarity                     // clarity of the rule, or of every norm: towards
	NormBuyIn                       // buy-in to it of those named: towards
	HangingOn                       // dependency on the facilitator: towards
	FastTension                     // multiplied by By
	SlowTension                     // multiplied by By, or raised by By-1 if above 1
	Restraint                       // disagreement and antagonism less likely by By, halves in Turns
	Harmless                        // disagreement harms nobody for Turns turns
	Round                           // every member present speaks once
	Heard                           // benefit: towards
	Settlement                      // mediation of the two: By is what trust gains, Turns the skill in logits; it may fail
	ToPairs                         // members talk in pairs for Turns turns
	ToWriting                       // members write for Turns turns, nobody's name on it
	ToRound                         // members speak one after the other for Turns turns
	Poll                            // for Turns turns everybody knows how private views lie
	Reopen                          // recency of the floor: multiplied by By, so that those who did not have it come in
	Ties                            // trust of those named in one another: towards
	Orders                          // unsettled order of those named with everybody: multiplied by By
	Gap                             // distance between the two targets' views: each moves the share By towards the other
	Advising                        // unasked advice less likely by By logits, halves in Turns
	Disclosing                      // disclosure likelier by By logits, halves in Turns
	Pressure                        // pressure to agree: the share By of it is taken off, halves in Turns
	Warmth                          // solidarity and agreement likelier by By logits, halves in Turns
	Focus                           // suggestions and opinions likelier by By logits, halves in Turns
)

// Whom says whose quantity a lever moves.
type Whom uint8

// The people a lever can reach.
const (
	All         Whom = iota
	Target           // the first target
	Second           // the second target
	Both             // both targets
	Others           // all but the targets
	Quiet            // those with less than half an even share of the turns so far
	Loudest          // whoever had most of the last thirty turns
	Hurting          // whoever carries an unanswered hurt
	LastSpeaker      // the latest member to speak
)

// Condition compares one state with a bound; Step evaluates it when an
// intervention lands. Only state counts here, never a read-out.
type Condition struct {
	State State
	Above float64 // holds when the state is at least Above and
	Below float64 // below Below
}

// State is what a condition looks at.
type State uint8

// What a condition can look at.
const (
	TargetSafety       State = iota + 1 // felt safety of the first target (of the second where there are two in turn)
	TargetReactive                      // reactivity of the first target, in standard deviations
	TargetSpoke                         // turns since the first target last spoke, at most 999
	TargetHurt                          // 1 when the target carries an unanswered hurt
	MeanSafety                          // of members present
	NormLevel                           // N, 0..1
	RuleBuyIn                           // the members' mean buy-in to the rule in question, 0..1
	HeatNow                             // fast tension
	SlowHeat                            // slow tension
	SinceAttack                         // turns since an attack that nobody answered or repaired, at most 999
	SameLately                          // how often this intervention was used in the last 30 turns
	SameTarget                          // how often it was used on this target in the last 30 turns
	SinceSame                           // turns since it was last used, at most 999
	MeetingShare                        // share of the meeting that has passed, 0..1
	FacilitatorTalk                     // the facilitator's share of all words so far, 0..1
	PairGap                             // distance between the two targets' voiced views, 0..2
	PairStrain                          // 1 with a hurt between the two targets, else .35 less the lesser trust, 0..1
	GroupSize                           // members present
	MeanTies                            // members' mean trust in one another, -1..1
	SinceForceful                       // turns since something was said forcefully, at most 999
	SinceDisclosure                     // turns since a disclosure that nobody has met yet, at most 999
	TrustInFacilitator                  // the first target's (the members' mean where there is none), -1..1
)
