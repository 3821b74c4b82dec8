package sim

// bid is what makes one member take the floor, force by force.
type bid struct {
	who   int
	force [ByRound + 1]float64
}

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
	mean := g.MeanSafety()
	best, most := 0, 0.0
	for i := 1; i <= int(g.N); i++ {
		if !g.mayBid(i) {
			continue
		}
		bid := g.readiness(p, i, mean, nil) + gumbel(g.luck(i, forFloor))
		if best == 0 || bid > most {
			best, most = i, bid
		}
	}
	t.Speaker = ID(best)
	if why != nil {
		g.explainFloor(p, best, mean, why)
	}
	g.interrupt(t)
}

// explainFloor says why one member took the floor before all who could have.
func (g *Group) explainFloor(p *Params, who int, mean float64, why *Reasons) {
	var bids [Slots]bid
	n := 0
	for i := 1; i <= int(g.N); i++ {
		if g.mayBid(i) {
			bids[n].who = i
			g.readiness(p, i, mean, &bids[n].force)
			n++
		}
	}
	why.floor(bids[:n], who)
}

// mayBid reports whether member i can take the floor: all present but the last speaker.
func (g *Group) mayBid(i int) bool {
	alone := g.circle == 1<<uint(i)
	return g.hears(i) && (alone || g.last.Speaker != ID(i) || g.last.Number == 0)
}

// readiness is u of member i; with parts, it is told apart by force.
func (g *Group) readiness(p *Params, i int, mean float64, parts *[ByRound + 1]float64) float64 {
	m := &g.Members[i]
	addressed := 0.0
	if g.last.To == ID(i) && g.last.Number > 0 {
		addressed = p.Floor.Addressed
	}
	recent := g.floor.recent
	if g.Channel == Written {
		recent, addressed = p.Floor.Written, 0
	}
	floor := float64(recent * m.Recency)
	ease := float64(p.Floor.Ease * (m.Safety - mean))
	standing := float64(p.Floor.Standing * (m.Status - .5))
	silence := -float64(p.Floor.Silence * m.Yielding)
	lent := m.Boost + m.Call
	if m.Idea > 0 {
		lent += p.Idea.Burst
	}
	if parts != nil {
		*parts = [ByRound + 1]float64{
			ByHabit: m.Talk, ByMood: m.Engagement, ByFloor: floor, ByAddress: addressed,
			ByEase: ease, ByStanding: standing, BySilence: silence, ByInvitation: lent,
		}
	}
	return m.Talk + m.Engagement + floor + addressed + ease + standing + silence + lent
}

// turnTaking is how a group takes turns: as FloorParams, or as TaskParams has it.
type turnTaking struct {
	drift, recent, fade, talk float64
}

// turnTaking of a free group: the weight of having had the floor lately grows with the
// group up to about six members. A structured task group is flatter.
func (set *Setup) turnTaking(p *Params) turnTaking {
	if set.Structured {
		return turnTaking{p.Task.Drift, p.Task.Recent, p.Task.Fade, p.Task.TalkSpread}
	}
	free := turnTaking{drift: p.Drift.Spread, fade: p.Floor.Fade, talk: p.Floor.TalkSpread}
	if set.N > 3 {
		free.recent = float64(p.Floor.Recent * (1 - exp(-float64(set.N-3)/p.Floor.RecentSize)))
	}
	return free
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
