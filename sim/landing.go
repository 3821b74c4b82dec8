package sim

// land is the facilitator's turn: what was chosen is said, and its levers, or those
// of the first backfire that applies, move what they move.
func (g *Group) land(set *Setup, say Say, t *Turn) {
	v := &set.Interventions[say.Intervention-1]
	t.Speaker, t.Act, t.Say = Facilitator, v.Act, say
	t.To = say.Target[0]
	if v.Targets == ToOneThenOther && say.Target[1] != Everyone {
		t.To = say.Target[1]
	}
	t.Words = int16(clamp(float64(v.Minutes*wordsPerMinute), 1, 32000))
	t.Minute = g.Minute + v.Minutes
	g.Minute = t.Minute
	levers := v.Levers[say.Delivery]
	for k := range v.Backfires {
		b := &v.Backfires[k]
		if b.Deliveries[say.Delivery] && g.holds(set, b.When, say) {
			levers = b.Levers
			t.Backfired = int8(k + 1)
			break
		}
	}
	for k := range levers {
		g.move(set, &levers[k], say, t)
	}
	if share := g.FacilitatorShare(); share > .4 {
		// Whoever talks most of the time leaves no room.
		for i := 1; i <= int(g.N); i++ {
			g.Members[i].Commitment = float64(g.Members[i].Commitment * .997)
		}
	}
	copy(g.used[1:], g.used[:len(g.used)-1])
	g.used[0] = use{say.Intervention, say.Target[0], t.Number, say.Delivery}
}

// FacilitatorShare is the facilitator's share of the words of the meeting, 0..1.
func (g *Group) FacilitatorShare() float64 {
	if g.words == 0 {
		return 0
	}
	return float64(g.Members[0].Words) / float64(g.words)
}

// move pulls one lever.
func (g *Group) move(set *Setup, l *Lever, say Say, t *Turn) {
	switch l.Moves {
	case PairTrust, PairOrder, ClearHurts, Gap:
		g.movePair(l, say)
	case NormClarity, NormBuyIn:
		g.moveNorms(l, say)
	case Ties, Orders:
		g.moveTies(l, say)
	case Advising, Disclosing, Pressure, Warmth, Focus:
		g.Lent[int(l.Moves-Advising)] = lent{l.By, halving(l.Turns)}
	case ToPairs:
		g.switchTo(Pairs, l.Turns)
	case ToRound:
		g.switchTo(Rounds, l.Turns)
	case ToWriting:
		g.switchTo(Written, l.Turns)
	case Poll:
		g.Polled = t.Number + int32(l.Turns)
	case HangingOn, FastTension, SlowTension, Restraint, Harmless:
		g.moveRoom(l, t)
	case Settlement:
		g.mediate(set, l, say, t)
	default:
		for i := 1; i <= int(g.N); i++ {
			if g.Members[i].Here && g.reaches(l.Of, i, say) {
				g.moveMember(l, i, say)
			}
		}
	}
}

// ear is how well a member hears the facilitator: 1.2 at full trust, less with less.
func (g *Group) ear(i int) float64 {
	return float64(1.2 * clamp(.6+g.Ties[i][0].Trust, .2, 1.2))
}

// moveMember moves something of one member. Gains are towards 1 and count as far as
// the member trusts the facilitator; losses count in full.
func (g *Group) moveMember(l *Lever, i int, say Say) {
	m := &g.Members[i]
	gain := l.By
	if gain > 0 {
		gain = float64(gain * g.ear(i))
	}
	switch l.Moves {
	case Floor:
		m.Boost = clamp(m.Boost+l.By, -3, 3)
		m.BoostFade = halving(l.Turns)
	case NextTurn:
		m.Call += l.By
		m.CallUntil = g.Turn + int32(max(1, l.Turns))
	case Engage:
		m.Engagement += gain
	case FeltSafety:
		m.Safety = max(.02, lift(m.Safety, 0, gain))
	case Accepted:
		m.Acceptance = lift(m.Acceptance, -1, gain)
	case Motivation:
		m.Commitment = max(.02, lift(m.Commitment, 0, gain))
	case Heard:
		if gain < 0 {
			m.Benefit = towards(m.Benefit, 0, -gain)
		} else {
			m.takeHome(gain)
		}
	case TrustInYou:
		g.setTrust(i, 0, lift(g.Ties[i][0].Trust, -1, gain))
	case TrustOfAll:
		for _, target := range say.Target {
			if k := target.Slot(); target.IsMember() && k != i {
				g.setTrust(i, k, lift(g.Ties[i][k].Trust, -1, gain))
			}
		}
	case Reopen:
		m.Recency = float64(m.Recency * l.By)
	case Round:
		g.Round |= 1 << uint(i)
	}
}

// lift gains a share of what is missing to 1, or loses a share of what lies above
// floor.
func lift(x, floor, by float64) float64 {
	if by < 0 {
		return towards(x, floor, -by)
	}
	return towards(x, 1, by)
}

// halving is the factor a turn that halves in so many turns; 0 turns: at once gone.
func halving(turns float64) float64 {
	if turns <= 0 {
		return 0
	}
	return exp(-.6931471805599453 / turns)
}

// moveRoom moves what belongs to the group as a whole.
func (g *Group) moveRoom(l *Lever, t *Turn) {
	switch l.Moves {
	case HangingOn:
		if l.By < 0 {
			g.Dependency = float64(g.Dependency * (1 + l.By))
		} else {
			g.Dependency = towards(g.Dependency, 1, l.By)
		}
	case FastTension:
		g.Fast = float64(g.Fast * l.By)
	case SlowTension:
		if l.By > 1 {
			g.Slow += l.By - 1
		} else {
			g.Slow = float64(g.Slow * l.By)
		}
	case Restraint:
		g.Restraint = max(g.Restraint, l.By)
		g.RestrainBy = halving(l.Turns)
	case Harmless:
		g.Harmless = t.Number + int32(l.Turns)
	}
}

// named is how much more a rule gains that is spoken of by itself.
const named = 1.8

// moveNorms moves one named norm, or all of them where none is named.
func (g *Group) moveNorms(l *Lever, say Say) {
	for k := range g.Norms {
		n := &g.Norms[k]
		if !n.Live || say.Rule > 0 && k != int(say.Rule) && k != 0 {
			continue
		}
		by := l.By
		if k > 0 && k == int(say.Rule) {
			by = clamp(float64(named*by), -1, 1) // all of it goes to the one rule
		}
		if l.Moves == NormClarity {
			n.Clarity = lift(n.Clarity, 0, by)
			continue
		}
		for i := 1; i <= int(g.N); i++ {
			if g.Members[i].Here && g.reaches(l.Of, i, say) {
				n.BuyIn[i] = lift(n.BuyIn[i], 0, by)
			}
		}
	}
	g.weighNorms()
}

// movePair moves what is between the two targets, or repairs the first one's hurts.
func (g *Group) movePair(l *Lever, say Say) {
	i, j := say.Target[0].Slot(), say.Target[1].Slot()
	switch l.Moves {
	case PairTrust:
		g.setTrust(i, j, lift(g.Ties[i][j].Trust, -1, l.By))
		g.setTrust(j, i, lift(g.Ties[j][i].Trust, -1, l.By))
	case PairOrder:
		g.Ties[i][j].Order = clamp(float64(g.Ties[i][j].Order*l.By), 0, 1)
		g.Ties[j][i].Order = g.Ties[i][j].Order
	case Gap:
		g.narrow(i, j, l.By)
	case ClearHurts:
		g.repair(i, j)
		g.repair(j, i)
	}
}

// moveTies moves what those named feel towards one another, or how settled the order
// is between them and everybody.
func (g *Group) moveTies(l *Lever, say Say) {
	for i := 1; i <= int(g.N); i++ {
		for j := 1; j <= int(g.N); j++ {
			if i == j || !g.Members[i].Here || !g.Members[j].Here || !g.reaches(l.Of, i, say) {
				continue
			}
			if l.Moves == Ties && g.reaches(l.Of, j, say) {
				g.setTrust(i, j, lift(g.Ties[i][j].Trust, -1, l.By))
			}
			if l.Moves == Orders && i < j {
				g.settleOrder(i, j, 1-l.By)
			}
		}
	}
}

// narrow moves two members' views towards each other.
func (g *Group) narrow(i, j int, share float64) {
	a, b := &g.Members[i], &g.Members[j]
	x, y := drawn(a.View, b.View, share), drawn(b.View, a.View, share)
	a.View, b.View = clamp(a.View+x, -1, 1), clamp(b.View+y, -1, 1)
}

// mediate succeeds with logistic(-.5 + 2 S̄ + 1.5 N - 1.5 Hf + skill), S̄ over the
// two: trust between them rises by By and slow tension falls by two fifths, or both
// get worse. A sizes.
func (g *Group) mediate(set *Setup, l *Lever, say Say, t *Turn) {
	i, j := say.Target[0].Slot(), say.Target[1].Slot()
	safe := float64(.5 * (g.Members[i].Safety + g.Members[j].Safety))
	odds := -.5 + float64(2*safe) + float64(1.5*g.Norm) - float64(1.5*g.Fast) + l.Turns
	if !likely(draw(g.key, set.mutualKey(i, j), forMediation), odds) {
		g.Slow += .2
		t.Backfired = -1
		return
	}
	by := float64(l.By * (1 - float64(.5*max(0, g.Ties[i][j].Trust))))
	g.setTrust(i, j, g.Ties[i][j].Trust+by)
	g.setTrust(j, i, g.Ties[j][i].Trust+by)
	g.settleOrder(i, j, .5)
	g.repair(i, j)
	g.repair(j, i)
	g.Slow = float64(.6 * g.Slow)
	g.raiseNorm(.05)
	for k := 1; k <= int(g.N); k++ {
		share := .025
		if k == i || k == j {
			share = .12
		}
		m := &g.Members[k]
		m.Commitment = towards(m.Commitment, 1, float64(share*g.ear(k)))
	}
}
