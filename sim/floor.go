package sim

import (
	"math"
	"math/bits"
)

// takeFloor decides who speaks: P(j) ∝ exp(u_j) over all but the last speaker, with
//
//	u = a + e + β φ + .5 [addressed] + .8 (S - S̄) - .6 c + boosts
//
// Having had the floor lately weighs most: talk in groups has floors (Parker 1988;
// Gibson 2003), and silence feeds itself. The greatest of u and a Gumbel
// number takes it, so that the draw does not depend on the order of members.
func (g *Group) takeFloor(set *Setup, p *Params, t *Turn, why *Reasons) {
	if next := g.nextInRound(); next > 0 {
		t.Speaker = ID(next)
		t.Events |= RoundTurn
		why.round()
		return
	}
	w := g.weighFloor(p)
	best, most := 0, 0.0
	for left := g.bidders(); left != 0; left &= left - 1 {
		i := bits.TrailingZeros32(left)
		w.ready[i] = w.readiness(&g.Members[i], w.addressed[i])
		bid := w.ready[i] + gumbel(g.luck(i, forFloor))
		if best == 0 || bid > most {
			best, most = i, bid
		}
	}
	t.Speaker = ID(best)
	if why != nil {
		why.floor(g, &w, best)
	}
	g.interrupt(t)
}

// bidders are the members who can take the floor, a bit each: all who hear this turn
// but the last speaker, who can where nobody else is.
func (g *Group) bidders() uint32 {
	others := g.circle &^ (1 << uint(g.last.Speaker.Slot()))
	if others == 0 || g.last.Number == 0 {
		return g.circle
	}
	return others
}

// floorWeights are what readiness hangs on in one turn beside the member.
type floorWeights struct {
	recent, ease, standing, silence, idea float64

	mean      float64        // S̄
	addressed [Slots]float64 // who was addressed, and by how much that weighs
	ready     [Slots]float64 // u of each who can take the floor
}

func (g *Group) weighFloor(p *Params) (w floorWeights) {
	w.recent, w.ease, w.standing, w.silence, w.idea = g.floor.recent, p.Floor.Ease, p.Floor.Standing, p.Floor.Silence, p.Idea.Burst
	w.mean = g.MeanSafety()
	switch {
	case g.Channel == Written:
		w.recent = p.Floor.Written
	case g.last.Number > 0 && g.last.To.IsMember():
		w.addressed[g.last.To] = p.Floor.Addressed
	}
	return w
}

// readiness is u of a member.
func (w *floorWeights) readiness(m *Member, addressed float64) float64 {
	return m.Talk + m.Engagement +
		float64(w.recent*m.Recency) +
		addressed +
		float64(w.ease*(m.Safety-w.mean)) +
		float64(w.standing*(m.Status-.5)) -
		float64(w.silence*m.Yielding) +
		w.lent(m)
}

// lent is what others and an idea of its own add to a member's readiness for a while.
func (w *floorWeights) lent(m *Member) float64 {
	lent := m.Boost + m.Call
	if m.Idea > 0 {
		lent += w.idea
	}
	return lent
}

// turnTaking is how a group takes turns: as FloorParams, or as TaskParams has it.
type turnTaking struct {
	drift, recent, fade, talk float64

	kick float64 // what one turn adds to engagement, SD
}

// turnTaking of a free group: the weight of having had the floor lately grows with the
// group up to about six members. A structured task group is flatter.
func (set *Setup) turnTaking(p *Params) turnTaking {
	f := turnTaking{drift: p.Drift.Spread, fade: p.Floor.Fade, talk: p.Floor.TalkSpread}
	if set.N > 3 {
		f.recent = float64(p.Floor.Recent * (1 - exp(-float64(set.N-3)/p.Floor.RecentSize)))
	}
	if set.Structured {
		f = turnTaking{drift: p.Task.Drift, recent: p.Task.Recent, fade: p.Task.Fade, talk: p.Task.TalkSpread}
	}
	f.kick = float64(f.drift * math.Sqrt(1-float64(p.Drift.Keep*p.Drift.Keep)))
	return f
}

// nextInRound is the member whose turn it is in a round, 0 when there is none. Where
// the group talks in rounds, a new one follows.
func (g *Group) nextInRound() int {
	if g.Channel == Rounds && g.Round == 0 {
		g.Round = g.circle
	}
	if g.Round == 0 {
		return 0
	}
	for i := 1; i <= int(g.N); i++ {
		if g.Round>>uint(i)&1 == 1 && g.Members[i].Here {
			return i
		}
	}
	return 0
}

// interrupt marks a turn that began before the last had ended: the more heat and
// the readier the speaker, the likelier.
func (g *Group) interrupt(t *Turn) {
	if g.last.Number == 0 || g.last.Speaker == Facilitator || g.last.To == t.Speaker && g.last.Act.Asks() {
		return
	}
	m := &g.Members[t.Speaker]
	odds := -4.2 + float64(2*g.Fast) + float64(.9*m.Talk)
	if likely(g.luck(int(t.Speaker), forInterruption), odds) {
		t.Events |= Interrupted
	}
}
