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
	ByStanding                    // its word counts
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
	ByPressure // the last speaker is off the line of most
	ByReminder // an intervention restrains it
	forcesEnd
)

// Forces is the length of arrays indexed by Force.
const Forces = int(forcesEnd)

var forceNames = [Forces]string{
	"", "habit", "mood", "floor", "address", "ease", "silence", "standing", "invitation", "round",
	"custom", "view", "nature", "trust", "safety", "norms", "tension", "contest", "hurt",
	"leader", "task", "sequence", "pressure", "reminder",
}

func (f Force) String() string { return forceNames[f] }

// Reason is a force and what it did: by how much the probability of what happened
// would have been lower without it (negative: higher).
type Reason struct {
	Force Force
	Drop  float64
}

// actReasons is how many forces can lie behind an act: those from ByInvitation on.
const actReasons = int(forcesEnd - ByInvitation)

// Reasons says why a turn came about. Lists are ranked, the strongest first;
// entries past the last are zero. Ask for them by passing one to Step.
type Reasons struct {
	Floor  [8]Reason          // why this member took the floor
	Act    [actReasons]Reason // why it did this act
	Spoke  float64            // probability that this member spoke
	Chance float64            // probability of the act, given that this member spoke

	parts [Forces][Acts]float64
}

// round says that the member spoke because it was its turn in a round.
func (r *Reasons) round() {
	if r != nil {
		r.Floor = [8]Reason{{Force: ByRound, Drop: 1}}
		r.Spoke = 1
	}
}

// floor ranks why one member took the floor: by how much less likely that would
// have been with that member's force as weak as the others' mean.
func (r *Reasons) floor(bids []bid, who int) {
	r.Floor = [8]Reason{}
	r.Spoke = chanceOf(bids, who, 0)
	list := r.Floor[:0]
	for f := ByHabit; f < ByRound; f++ {
		list = append(list, Reason{f, r.Spoke - chanceOf(bids, who, f)})
	}
	rank(list)
}

// sum is the member's readiness.
func (b *bid) sum() float64 {
	s := 0.0
	for _, f := range b.force {
		s += f
	}
	return s
}

// chanceOf is the probability that who takes the floor, with one of its forces
// (0: none) replaced by the mean of that force over the bidders.
func chanceOf(bids []bid, who int, without Force) float64 {
	mean := 0.0
	for i := range bids {
		mean += bids[i].force[without] / float64(len(bids))
	}
	sum, own := 0.0, 0.0
	for i := range bids {
		u := bids[i].sum()
		if bids[i].who == who {
			if without != 0 {
				u += mean - bids[i].force[without]
			}
			own = exp(u)
			sum += own
			continue
		}
		sum += exp(u)
	}
	return own / sum
}

// act ranks why an act was chosen: by how much less likely it would have been
// without each force.
func (r *Reasons) act(a *appeal, chosen Act) {
	r.Act = [actReasons]Reason{}
	r.Chance = chanceWithout(a, chosen, 0)
	list := r.Act[:0]
	for f := ByInvitation; f < forcesEnd; f++ {
		list = append(list, Reason{f, r.Chance - chanceWithout(a, chosen, f)})
	}
	rank(list)
}

// chanceWithout is the probability of an act with one force (0: none) taken away
// from all acts.
func chanceWithout(a *appeal, chosen Act, without Force) float64 {
	sum, own := 0.0, 0.0
	for k := 1; k < Acts; k++ {
		u := a.logit[k]
		if without != 0 {
			u -= a.parts[without][k]
		}
		e := exp(u)
		sum += e
		if Act(k) == chosen {
			own = e
		}
	}
	return own / sum
}

// rank sorts in place, the greatest drop first; equal ones keep their order.
func rank(list []Reason) {
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && list[j].Drop > list[j-1].Drop; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
}
