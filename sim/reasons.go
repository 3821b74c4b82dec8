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

	notes [80]note // what each force adds to each act, one a pair, and how many there are
	noted int
}

// note says by how much a force adds to the logit of an act.
type note struct {
	by    float64
	force Force
	act   Act
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

// contenders are those who could have taken the floor, added up.
type contenders struct {
	n, weight float64   // how many there are; sum of e^u
	force     readiness // sums over all
	own       readiness // of the one who took it
	ownWeight float64
}

// add tells the readiness of a member apart by force.
func (c *contenders) add(w *floorWeights, m *Member, addressed float64, took bool) {
	floor := float64(w.recent * m.Recency)
	ease := float64(w.ease * (m.Safety - w.mean))
	silence := -float64(w.silence * m.Yielding)
	standing := float64(w.standing * (m.Status - .5))
	lent := m.Boost + m.Call
	if m.Idea > 0 {
		lent += w.idea
	}
	e := expNear(m.Talk + m.Engagement + floor + addressed + ease + silence + standing + lent)
	c.n++
	c.weight += e
	c.force[ByHabit] += m.Talk
	c.force[ByMood] += m.Engagement
	c.force[ByFloor] += floor
	c.force[ByAddress] += addressed
	c.force[ByEase] += ease
	c.force[BySilence] += silence
	c.force[ByStanding] += standing
	c.force[ByInvitation] += lent
	if took {
		c.ownWeight = e
		c.own = readiness{
			ByHabit: m.Talk, ByMood: m.Engagement, ByFloor: floor, ByAddress: addressed,
			ByEase: ease, BySilence: silence, ByStanding: standing, ByInvitation: lent,
		}
	}
}

// floor ranks why one member took the floor: by how much less likely that would
// have been with that member's force as weak as the others' mean.
func (r *Reasons) floor(c *contenders) {
	r.Spoke = c.ownWeight / c.weight
	others := c.weight - c.ownWeight
	var drop [ByRound - ByHabit]float64
	for k := range drop {
		f := ByHabit + Force(k)
		without := float64(c.ownWeight * expNear(c.force[f]/c.n-c.own[f]))
		drop[k] = r.Spoke - without/(others+without)
	}
	rank(r.Floor[:], drop[:], ByHabit)
}

// act ranks why an act was chosen: by how much less likely it would have been with
// each force taken away from all acts.
func (r *Reasons) act(a *appeal, chosen Act) {
	var weight [Acts]float64
	sum := 0.0
	for k := 1; k < Acts; k++ {
		weight[k] = expNear(a.logit[k])
		sum += weight[k]
	}
	r.Chance = weight[chosen] / sum
	var more, own [Forces]float64 // what all acts and the chosen one would weigh more without a force
	for k := range r.notes[:r.noted] {
		n := &r.notes[k]
		gain := float64(weight[n.act] * (expNear(-n.by) - 1))
		more[n.force] += gain
		if n.act == chosen {
			own[n.force] = gain
		}
	}
	var drop [actReasons]float64
	for k := range drop {
		f := ByInvitation + Force(k)
		drop[k] = r.Chance - (weight[chosen]+own[f])/(sum+more[f])
	}
	rank(r.Act[:], drop[:], ByInvitation)
}

// rank lists the forces from first on by what they did, the greatest drop first; equal
// ones keep their order. Forces and drops are moved one by one: a processor waits long
// to read as a whole what it has just written in parts.
func rank(list []Reason, drop []float64, first Force) {
	for i, x := range drop {
		j := i
		for ; j > 0 && x > list[j-1].Drop; j-- {
			list[j].Force, list[j].Drop = list[j-1].Force, list[j-1].Drop
		}
		list[j].Force, list[j].Drop = first+Force(i), x
	}
}
