package sim

// MaxMembers is the largest group that a Group has room for. A practice has 3 to
// 16 members; experiments need 1 to 20.
const MaxMembers = 20

// Slots is the length of arrays indexed by ID.slot: the facilitator's place is 0,
// that of member i is i.
const Slots = MaxMembers + 1

// ID says who somebody is: member 1 to n in file order, the whole group, or the
// facilitator. It is the same number in every output of the program.
type ID int8

// The two that are not members.
const (
	Facilitator ID = -1
	Everyone    ID = 0
)

// Slot is the index of somebody's place in arrays of length Slots: 0 for the
// facilitator, i for member i. Everyone has none.
func (id ID) Slot() int {
	if id < 0 {
		return 0
	}
	return int(id)
}

// IsMember reports whether id is a member's number.
func (id ID) IsMember() bool { return id > 0 }

// Member is the state of one member, or of the facilitator in place 0.
type Member struct {
	// Dispositions, drawn once when the group is made.
	Talk    float64 // readiness to take the floor, a; 0 is average (model.md, step 2)
	Agree   float64 // agreeableness in standard deviations
	React   float64 // reactivity in standard deviations
	Conform float64 // conformity threshold θ: the higher, the harder to sway
	Ease    float64 // safety set-point s0 on the logit scale
	Takes   float64 // how much it takes home of what others would, mean 1

	// What changes by the turn.
	Engagement float64 // e: a drifting readiness to speak, 0 is ordinary
	Recency    float64 // φ: how recently it held the floor, fading by γ a turn
	Safety     float64 // S in [0,1]: felt psychological safety (Edmondson 1999)
	goal       float64 // where S tends to, looked at anew in rotation
	Acceptance float64 // A in [-1,1]: proved acceptance of what was disclosed
	Commitment float64 // K in [0,1]: motivation to stay
	Mood       float64 // K as it settles between meetings
	Benefit    float64 // in [0,1]: what the member takes home
	Yielding   float64 // chance of giving in if it spoke now, refreshed in rotation
	Boost      float64 // readiness lent by an intervention, fading by BoostFade
	BoostFade  float64 // factor a turn
	Call       float64 // readiness lent because it was asked, until it speaks or CallUntil
	CallUntil  int32

	Opinion // on the topic on the table

	Status  float64  // z in [0,1]: standing, from how it is answered
	Idea    int16    // an idea not yet said, from 1; 0 for none
	Favours int16    // how often it was met alone
	report  reported // what its own reports are made of

	Turns   int32 // turns taken in this meeting
	Last    int32 // latest turn taken in this meeting, 0 for none yet
	Words   int32 // words spoken in this meeting
	Hurt    int32 // turn since which an attack on it is neither answered nor repaired, 0 for none
	By      ID    // who hurt it
	Here    bool  // present in this meeting
	Belongs bool  // a member still, and already

	Shelf [MaxTopics]Opinion // on the topics that are not on the table, in their order
}

// takeHome adds a share of what is missing to the benefit, as much of it as the member
// takes.
func (m *Member) takeHome(share float64) {
	m.Benefit = towards(m.Benefit, 1, min(1, float64(share*m.Takes)))
}

// Tie is what one feels towards another. Ties are directed; Order is mutual.
type Tie struct {
	Trust    float64 // T in [-1,1]
	Mass     float64 // g: how much has been seen so far; more mass, slower change
	Liking   float64 // m: where trust settles if nothing in particular happens
	Contacts int16   // met between meetings so often
	Order    float64 // U in [0,1]: how unsettled it is whose word counts between the two
	Hurt     bool    // an attack that was not repaired
}
