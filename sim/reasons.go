package sim

import "math/bits"

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

// Reasons says why a turn came about. Lists are ranked, the strongest first; forces
// that changed nothing are not in them, and entries past the last are zero. Ask for
// them by passing one to Step; one that is used turn after turn is quickest.
type Reasons struct {
	Floor  [8]Reason          // why this member took the floor
	Act    [actReasons]Reason // why it did this act
	Spoke  float64            // probability that this member spoke
	Chance float64            // probability of the act, given that this member spoke

	notes  [80]float64 // what each force adds to the logit of each act, one a pair
	pairs  [80]pair    // the pair of each
	noted  int         // how many there are
	custom custom
}

// pair is a force from ByInvitation on, by its row, and an act: four bits each.
type pair uint8

func pairOf(f Force, act Act) pair { return pair(f-ByInvitation)<<4 | pair(act) }

func (p pair) row() uint8 { return uint8(p >> 4) }
func (p pair) act() uint8 { return uint8(p & 15) }

// custom remembers by which part each act would weigh more without what is added to it in
// any group, which hardly ever changes.
type custom struct{ by, gain [Acts]float64 }

// of is custom for what is added to each act.
func (c *custom) of(usual *[Acts]float64) *custom {
	if c.by != *usual {
		c.by = *usual
		for k := range c.gain {
			c.gain[k] = expNear(-usual[k]) - 1
		}
	}
	return c
}

// note keeps what a force adds to an act; each pair comes once a turn.
func (r *Reasons) note(f Force, act Act, by float64) {
	if by != 0 {
		r.notes[r.noted], r.pairs[r.noted] = by, pairOf(f, act)
		r.noted++
	}
}

// round says that the member spoke because it was its turn in a round.
func (r *Reasons) round() {
	if r != nil {
		r.Floor = [8]Reason{{Force: ByRound, Drop: 1}}
		r.Spoke = 1
	}
}

// floor ranks why one of several members took the floor: by how much less likely that
// would have been with that member's force as weak as the mean of all.
func (r *Reasons) floor(g *Group, w *floorWeights, who int) {
	var all [ByRound]float64
	weight := 0.0
	bidders := g.bidders()
	for left := bidders; left != 0; left &= left - 1 {
		i := bits.TrailingZeros32(left)
		m := &g.Members[i]
		weight += expNear(w.ready[i])
		all[ByHabit] += m.Talk
		all[ByMood] += m.Engagement
		all[ByFloor] += m.Recency
		all[ByAddress] += w.addressed[i]
		all[ByEase] += m.Safety
		all[BySilence] += m.Yielding
		all[ByStanding] += m.Status
		all[ByInvitation] += w.lent(m)
	}
	m := &g.Members[who]
	share := 1 / float64(bits.OnesCount32(bidders))
	missing := [ByRound]float64{
		ByHabit:      float64(all[ByHabit]*share) - m.Talk,
		ByMood:       float64(all[ByMood]*share) - m.Engagement,
		ByFloor:      float64(w.recent * (float64(all[ByFloor]*share) - m.Recency)),
		ByAddress:    float64(all[ByAddress]*share) - w.addressed[who],
		ByEase:       float64(w.ease * (float64(all[ByEase]*share) - m.Safety)),
		BySilence:    float64(w.silence * (m.Yielding - float64(all[BySilence]*share))),
		ByStanding:   float64(w.standing * (float64(all[ByStanding]*share) - m.Status)),
		ByInvitation: float64(all[ByInvitation]*share) - w.lent(m),
	}
	own := expNear(w.ready[who])
	others := weight - own
	r.Spoke = own / weight
	ranks, n := unranked, 0
	for f := ByHabit; f < ByRound; f++ {
		if x := missing[f]; x < -nothing || x > nothing {
			without := float64(own * expNear(x))
			ranks[n&15] = rankOf(f, without/(without+others))
			n++
		}
	}
	r.Floor = [8]Reason{}
	ranks.list(r.Floor[:n], r.Spoke)
}

// nothing is by how little readiness may differ from the mean of all to do nothing.
const nothing = 1e-12

// act ranks why an act was chosen: by how much less likely it would have been with
// each force taken away from all acts.
func (r *Reasons) act(a *appeal, usual *[Acts]float64, chosen Act) {
	custom := r.custom.of(usual)
	var weight [16]float64
	sum, usually := 0.0, 0.0
	for k := 1; k < Acts; k++ {
		weight[k] = expNear(a.logit[k])
		sum += weight[k]
		usually += float64(weight[k] * custom.gain[k])
	}
	own := weight[chosen&15]
	others := sum - own
	r.Chance = own / (own + others)

	// What all other acts would weigh more without each force, by row, and from where on
	// what the chosen one would.
	const chosens = 16
	var gains [2 * chosens]float64
	var from [16]uint8 // where gains of an act begin
	from[chosen&15] = chosens
	const usualRow = int(ByCustom - ByInvitation)
	gains[usualRow+chosens] = float64(own * custom.gain[chosen])
	gains[usualRow] = usually - gains[usualRow+chosens]
	moved := uint32(1 << usualRow) // rows of forces that did something
	pairs := r.pairs[:r.noted]
	notes := r.notes[:len(pairs)]
	for k, p := range pairs {
		moved |= 1 << p.row()
		gains[(from[p.act()]+p.row())&(2*chosens-1)] += float64(gainNear(notes[k]) * weight[p.act()])
	}
	ranks, n := unranked, 0
	for ; moved != 0; moved &= moved - 1 {
		row := bits.TrailingZeros32(moved) & 15
		without := own + gains[row+chosens]
		ranks[n&15] = rankOf(ByInvitation+Force(row), without/(without+(others+gains[row])))
		n++
	}
	r.Act = [actReasons]Reason{}
	ranks.list(r.Act[:n&31], r.Chance)
}
