package sim

// Force is one of the things that make a member speak or choose an act.
type Force uint8

// The forces behind taking the floor, then those behind the act.
const (
	ByHabit      Force = iota + 1 // talkative or not
	ByMood                        // engaged at the moment or not
	ByFloor                       // held the floor lately
	ByAddress                     // was addressed
	ByEase                        // feels safer than the others
	BySilence                     // would have to give in, so keeps quiet
	ByInvitation                  // the facilitator made room
	ByRound                       // it is the member's turn in a round

	ByCustom   // how often this is done in any group (Bales' profile)
	ByView     // how far the last speaker's view is from its own
	ByNature   // agreeableness, reactivity
	ByTrust    // trust in the last speaker
	BySafety   // felt safety
	ByNorms    // norms it has bought in to
	ByTension  // tension in the room
	ByContest  // an unsettled order between the two
	ByHurt     // an unrepaired hurt
	ByLeader   // dependency on the facilitator
	ByTask     // phase of the task
	BySequence // what the last act calls for
	ByOpening  // a disclosure is open
	ByReminder // an intervention restrains it
	forcesEnd
)

// Forces is the length of arrays indexed by Force.
const Forces = int(forcesEnd)

var forceNames = [Forces]string{
	"", "habit", "mood", "floor", "address", "ease", "silence", "invitation", "round",
	"custom", "view", "nature", "trust", "safety", "norms", "tension", "contest", "hurt",
	"leader", "task", "sequence", "opening", "reminder",
}

func (f Force) String() string { return forceNames[f] }

// Reason is a force and what it did: by how much the probability of what happened
// would have been lower without it (negative: higher).
type Reason struct {
	Force Force
	Drop  float64
}

// Reasons says why a turn came about. Lists are ranked, the strongest first;
// entries past the last are zero. Ask for them by passing one to Step; they cost
// about ten times the turn itself.
type Reasons struct {
	Floor  [8]Reason  // why this member took the floor
	Act    [14]Reason // why it did this act
	Chance float64    // probability of the act, given that this member spoke
	Spoke  float64    // probability that this member spoke
}
