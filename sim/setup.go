package sim

// Topic is something the group talks about: views on it lie between -1 and 1.
type Topic struct {
	ID    string
	Items []Item // information that bears on it
}

// MaxNorms is how many named norms a group can have.
const MaxNorms = 8

// Setup is everything about a practice that does not change while it runs. It is
// read-only and shared between copies of a Group.
type Setup struct {
	N       int // number of members, 1..MaxMembers
	Members [Slots]MemberSetup
	Pairs   []PairSetup

	Norms  []Norm  // at most MaxNorms; norm k+1 in Say.Rule
	Topics []Topic // at most MaxTopics; the first is on the table as the meeting begins

	Interventions []Intervention // at most 127; Say.Intervention counts from 1

	Meeting int     // number of this meeting in the group's life, from 1
	Life    float64 // announced length of that life, in meetings of an hour; 12 when 0
	Minutes float64 // length of the meeting

	Facilitated bool // somebody facilitates, even if silently
	Task        bool // there is a task with a deadline: acts follow the phases of a task
	Structured  bool // a structured task group: flatter floor (floor.go)

	Opening Opening
	Leader  Leader
	Channel Channel // in which the meeting begins
	Ideas   bool    // the task is to find as many ideas as possible (idea.go)
	Weekly  Given   // chance that two members meet between meetings, 0..1; .15 when open

	Params *Params // nil for Defaults
}

// Leader is a chair among the members, or a pressure on all: what makes for
// groupthink (Janis 1982) beside the group itself.
type Leader struct {
	Who       ID      // a member whose view counts as two; 0 for none
	Directive float64 // states a preference early and holds to it, 0..1
	Threat    float64 // from outside: a deadline, a danger to the group, 0..1
}

// Given is a number that may be left open; open ones are drawn when the group is made.
type Given struct {
	Value float64
	Set   bool
}

// Fixed is a given number.
func Fixed(x float64) Given { return Given{x, true} }

// Opening is the state of the group as a whole when the practice begins.
type Opening struct {
	Dependency  Given // D, 0..1; .8 among strangers
	FastTension float64
	SlowTension float64
	Order       Given   // mean unsettledness between two members, 0..1; .8 among strangers
	Trust       Given   // mean trust, -1..1; .10 among strangers
	Commitment  Given   // mean commitment, 0..1; .55 among strangers
	Prepared    float64 // how well members were prepared for what comes, 0..1
	Seen        float64 // evidence mass of ties; 3 among strangers
}

// MemberSetup is how a member starts. Dispositions are in standard deviations of
// the population (0 average, ±2 marked); Spread is the share of the population's
// spread that is still drawn around them (1 for an unknown stranger).
type MemberSetup struct {
	Key uint64 // identity for chance, so that the order of members changes nothing; 0: its number

	Talk, Agree, React, Conform, Ease float64
	Spread                            float64

	Arrives int // meeting from which it comes, 0: from the first
	Leaves  int // meeting after which it graduates or leaves, 0: not by plan

	Script []Voicing // views voiced whatever it thinks, by turn: a scripted member

	Views      [MaxTopics]Given // private opinions on the topics, -1..1
	Voiced     [MaxTopics]bool  // has already voiced it before the practice begins
	Status     Given            // standing from outside, 0..1; .5 when open
	Safety     Given            // 0..1
	Commitment Given            // 0..1
	TrustInYou Given            // -1..1
	Engagement float64
}

// Voicing is the view on the topic on the table that a scripted member voices from
// a turn on (0: from the first). With a topic (from 1; 0: any) it holds while that one
// is on the table.
type Voicing struct {
	From  int32
	Topic int8
	View  float64
}

// PairSetup is what one member starts with towards another, where it is given.
type PairSetup struct {
	From, To ID
	Trust    Given // -1..1, of From in To
	Liking   Given // -1..1
	Order    Given // 0..1, mutual
	Hurt     bool  // From carries an unrepaired hurt by To
}

// Norm is a named expectation at the start: how clear it is to the group and how
// far its members have bought in to it, both 0..1.
type Norm struct {
	ID      string
	Clarity float64
	BuyIn   float64
	Dissent bool // it invites other views: pressure to agree falls as it is kept
}
