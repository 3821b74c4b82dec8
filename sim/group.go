package sim

// Group is the whole state of a simulated group: one flat value without pointers,
// so that a copy of it is a snapshot.
type Group struct {
	Seed    uint64
	N       int8
	Meeting int16
	Turn    int32   // number of the latest turn in this meeting
	Minute  float64 // that have passed in this meeting

	Members [Slots]Member
	Ties    [Slots][Slots]Tie // Ties[i][j] is what i feels towards j
	Norms   [MaxNorms + 1]NormState

	Topic      int8        // on the table, from 1; 0 for none
	Norm       float64     // N in [0,1]: mean level of all norms
	Dependency float64     // D in [0,1]
	Fast, Slow float64     // fast and slow tension, from 0
	Restraint  float64     // lent by a reminder: logits off acts 10 and 12
	RestrainBy float64     // its factor a turn
	Lent       [lends]lent // what interventions make likelier or less so, fading
	Harmless   int32       // last turn in which disagreement harms nobody
	Round      uint32      // members still to speak in a round, a bit each
	Leader     Leader      // as it stands: events may change it
	Ends       float64     // minute at which the meeting ends
	Polled     int32       // last turn in which everybody knows how private views lie

	Channel      Channel
	ChannelUntil int32       // turn after which talk is in the whole group again, 0: until said
	Conversation [Slots]int8 // in pairs: which conversation each member is in, from 0

	Items      ItemState
	Guests     int8       // how often a guest has been asked
	IdeasFound int        // different ideas said
	said       [16]uint64 // which of them

	circle    uint32               // members who can hear this turn, a bit each
	present   int8                 // members present
	last      Turn                 // the latest turn, zero before the first
	lastIn    [MaxMembers / 2]Turn // in pairs: the latest turn of each conversation
	positions [MaxTopics]positions
	open      openings // what is still open between people
	used      [8]use   // latest interventions, newest first
	heard     heard    // speakers of the latest turns

	trustSum [Slots]float64     // of each member in the other members
	normOf   [Slots]float64     // norm level weighted with the member's own buy-in
	order    [Slots]int8        // members in the order of their chance keys, for what goes in rotation
	chance   [Slots]uint64      // chance keys, spread out (chance.go)
	floor    turnTaking         // how this group takes turns
	press    [Slots + 1]float64 // pressure by size of the majority (voice.go)
	opposed  bool               // others oppose what this turn's speaker would voice
	dissent  float64            // level of norms that invite dissent
	words    int32              // spoken by all in this meeting
	key      uint64             // of the current turn's draws
}

// NormState is a norm as it stands. Norms[0] is how people here treat each other
// without ever having said so; the named ones follow in the order of the setup.
type NormState struct {
	Live    bool
	Dissent bool
	Clarity float64 // 0..1, to the group
	BuyIn   [Slots]float64
}

// use is an intervention that was made.
type use struct {
	intervention int8
	target       ID
	turn         int32
	delivery     Delivery
}

// lent is a lasting push by an intervention; by fades by fade a turn.
type lent struct{ by, fade float64 }

// What is lent.
const (
	lentAdvice = iota
	lentDisclosure
	lentPressure
	lentWarmth
	lentFocus
	lends
)

// recentTurns is how far back the group remembers who spoke.
const recentTurns = 30

// heard is the speakers of the latest turns, in a ring.
type heard struct {
	who  [recentTurns]ID
	next int8
}

// note adds the latest speaker, in the place of the oldest.
func (h *heard) note(who ID) {
	h.who[h.next] = who
	if h.next++; h.next == recentTurns {
		h.next = 0
	}
}

// back is who spoke k turns before the latest, Everyone where that was too long ago.
func (h *heard) back(k int) ID { return h.who[(int(h.next)-1-k+recentTurns)%recentTurns] }

// Last is the latest turn; its Number is 0 before the first.
func (g *Group) Last() Turn { return g.last }

// MeanTrust is member i's mean trust in the other members, -1..1.
func (g *Group) MeanTrust(i ID) float64 {
	if g.present < 2 {
		return 0
	}
	return g.trustSum[i] / float64(g.present-1)
}

// Present is how many members are here.
func (g *Group) Present() int { return int(g.present) }

// hears reports whether member i takes part in what is said this turn.
func (g *Group) hears(i int) bool { return g.circle>>uint(i)&1 == 1 }

// bit is 1 for what is so. It is made without a jump: where the answer is as good as
// chance, a processor does not have to guess it.
func bit(so bool) uint32 {
	if so {
		return 1
	}
	return 0
}

// gather counts who is here and takes the sums of trust over them anew.
func (g *Group) gather() {
	g.circle, g.present = 0, 0
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			g.circle |= 1 << uint(i)
			g.present++
		}
	}
	for i := 1; i <= int(g.N); i++ {
		g.trustSum[i] = 0
		for j := 1; j <= int(g.N); j++ {
			if i != j && g.Members[j].Here {
				g.trustSum[i] += g.Ties[i][j].Trust
			}
		}
	}
}

// NormFor is the level of norms for one member: clarity is shared, buy-in is its own.
func (g *Group) NormFor(i ID) float64 { return g.normOf[i.Slot()] }

// MeanSafety is the mean felt safety of members present.
func (g *Group) MeanSafety() float64 {
	sum, n := 0.0, 0.0
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			sum += g.Members[i].Safety
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return sum / n
}

// Over reports whether the meeting's time is used up.
func (g *Group) Over(set *Setup) bool { return g.Minute >= g.Ends }

// setTrust changes a tie and keeps the sum of it.
func (g *Group) setTrust(i, j int, trust float64) {
	trust = clamp(trust, -1, 1)
	if i > 0 && j > 0 && g.Members[j].Here {
		g.trustSum[i] += trust - g.Ties[i][j].Trust
	}
	g.Ties[i][j].Trust = trust
}

// raiseNorm moves clarity and buy-in of all norms by a share of what is missing.
func (g *Group) raiseNorm(share float64) {
	for k := range g.Norms {
		g.Norms[k].raise(int(g.N), share, share)
	}
	g.weighNorms()
}

// erodeNorm multiplies clarity and buy-in of all norms.
func (g *Group) erodeNorm(factor float64) {
	for k := range g.Norms {
		n := &g.Norms[k]
		n.Clarity = float64(n.Clarity * factor)
		for i := 1; i <= int(g.N); i++ {
			n.BuyIn[i] = float64(n.BuyIn[i] * factor)
		}
	}
	g.weighNorms()
}

func (n *NormState) raise(members int, clarity, buyIn float64) {
	if !n.Live {
		return
	}
	n.Clarity = towards(n.Clarity, 1, clarity)
	for i := 1; i <= members; i++ {
		n.BuyIn[i] = towards(n.BuyIn[i], 1, buyIn)
	}
}

// Level is a norm's level: clarity and mean buy-in, half each. So what is made
// together moves both, and what is handed down moves one.
func (n *NormState) Level(members int) float64 {
	return float64(.5 * (n.Clarity + n.MeanBuyIn(members)))
}

// MeanBuyIn is the members' mean buy-in.
func (n *NormState) MeanBuyIn(members int) float64 {
	sum := 0.0
	for i := 1; i <= members; i++ {
		sum += n.BuyIn[i]
	}
	return sum / float64(members)
}

// weighNorms takes the means of all norms anew.
func (g *Group) weighNorms() {
	g.Norm, g.dissent = 0, 0
	for i := range g.normOf {
		g.normOf[i] = 0
	}
	live := 0.0
	for k := range g.Norms {
		n := &g.Norms[k]
		if !n.Live {
			continue
		}
		live++
		if n.Dissent {
			g.dissent = max(g.dissent, n.Level(int(g.N)))
		}
		g.Norm += n.Level(int(g.N))
		for i := 1; i <= int(g.N); i++ {
			g.normOf[i] += float64(.5 * (n.Clarity + n.BuyIn[i]))
		}
	}
	if live == 0 {
		return
	}
	g.Norm /= live
	for i := 1; i <= int(g.N); i++ {
		g.normOf[i] /= live
	}
	g.normOf[0] = g.Norm
}
