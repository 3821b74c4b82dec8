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

	notes  [80]note // what each force adds to each act, one a pair, and how many there are
	noted  int
	custom custom
}

// note says by how much a force adds to the logit of an act.
type note struct {
	by    float64
	force Force
	act   Act
}

// custom remembers by which part each act would weigh more without what is added to it in
// any group, which hardly ever changes.
type custom struct{ by, gain [Acts]float64 }

// without is that part for one act, to which by is added.
func (c *custom) without(act int, by float64) float64 {
	if c.by[act] != by {
		c.by[act], c.gain[act] = by, expNear(-by)-1
	}
	return c.gain[act]
}

// note adds what a force adds to an act; each pair comes once a turn.
func (r *Reasons) note(f Force, act Act, by float64) {
	if by != 0 {
		r.notes[r.noted] = note{by, f, act}
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

// readiness is what makes one member take the floor, force by force.
type readiness [ByRound]float64

// floor ranks why one of several members took the floor: by how much less likely that
// would have been with that member's force as weak as the mean of all.
func (r *Reasons) floor(g *Group, w *floorWeights, who int) {
	var habit, mood, floor, address, ease, silence, standing, invitation, weight, own float64 // sums over all
	var mine readiness
	bidders := g.bidders()
	for left := bidders; left != 0; left &= left - 1 {
		i := bits.TrailingZeros32(left)
		m := &g.Members[i]
		recent := float64(w.recent * m.Recency)
		safe := float64(w.ease * (m.Safety - w.mean))
		silent := -float64(w.silence * m.Yielding)
		stands := float64(w.standing * (m.Status - .5))
		lent := m.Boost + m.Call
		if m.Idea > 0 {
			lent += w.idea
		}
		e := expNear(m.Talk + m.Engagement + recent + w.addressed[i] + safe + silent + stands + lent)
		if i == who {
			own = e
			mine[ByHabit], mine[ByMood], mine[ByFloor], mine[ByAddress] = m.Talk, m.Engagement, recent, w.addressed[i]
			mine[ByEase], mine[BySilence], mine[ByStanding], mine[ByInvitation] = safe, silent, stands, lent
		}
		weight += e
		habit, mood, floor, address = habit+m.Talk, mood+m.Engagement, floor+recent, address+w.addressed[i]
		ease, silence, standing, invitation = ease+safe, silence+silent, standing+stands, invitation+lent
	}
	all := readiness{
		ByHabit: habit, ByMood: mood, ByFloor: floor, ByAddress: address,
		ByEase: ease, BySilence: silence, ByStanding: standing, ByInvitation: invitation,
	}
	r.Spoke = own / weight
	others, share := weight-own, 1/float64(bits.OnesCount32(bidders))
	var drop [ByRound - ByHabit]float64
	for k := range drop {
		f := ByHabit + Force(k)
		without := float64(own * expNear(float64(all[f]*share)-mine[f]))
		drop[k] = r.Spoke - without/(others+without)
	}
	rank(r.Floor[:], drop[:], ByHabit)
}

// act ranks why an act was chosen: by how much less likely it would have been with
// each force taken away from all acts.
func (r *Reasons) act(a *appeal, usual *[Acts]float64, chosen Act) {
	var weight, isChosen [Acts]float64
	isChosen[chosen] = 1
	var more, own [Forces]float64 // what all acts and the chosen one would weigh more without a force
	sum, usually := 0.0, 0.0
	for k := 1; k < Acts; k++ {
		weight[k] = expNear(a.logit[k])
		sum += weight[k]
		usually += float64(weight[k] * r.custom.without(k, usual[k]))
	}
	r.Chance = weight[chosen] / sum
	more[ByCustom], own[ByCustom] = usually, float64(weight[chosen]*r.custom.gain[chosen])
	for k := range r.notes[:r.noted] {
		n := &r.notes[k]
		g := float64(weight[n.act] * (expNear(-n.by) - 1))
		more[n.force] += g
		own[n.force] += float64(g * isChosen[n.act])
	}
	var drop [actReasons]float64
	for k := range drop {
		f := ByInvitation + Force(k)
		drop[k] = r.Chance - (weight[chosen]+own[f])/(sum+more[f])
	}
	rank(r.Act[:], drop[:], ByInvitation)
}

// rank lists the forces from first on that did something by what they did, the greatest
// drop first; equal ones keep their order. The place of each is counted, pair by pair,
// without a branch: what comes before what is not to be foreseen.
func rank(list []Reason, drop []float64, first Force) {
	var did [actReasons]Reason
	var place [actReasons]uint8
	n := 0
	for i, x := range drop {
		did[n].Force, did[n].Drop = first+Force(i), x
		some := 0
		if x != 0 {
			some = 1
		}
		n += some
	}
	n = min(n, len(did))
	for i := range did[:n] {
		x, at := did[i].Drop, uint8(0)
		for j := range did[:i] {
			later := uint8(0)
			if x > did[j].Drop {
				later = 1
			}
			place[j] += later
			at += 1 - later
		}
		place[i] = at
	}
	for i := range did[:n] {
		r := &list[place[i]]
		r.Force, r.Drop = did[i].Force, did[i].Drop
	}
	clear(list[n:])
}
