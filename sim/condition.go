package sim

// holds reports whether all conditions hold in the state as it is.
func (g *Group) holds(set *Setup, when []Condition, say Say) bool {
	for _, c := range when {
		if x := g.look(set, c.State, say); x < c.Above || x >= c.Below {
			return false
		}
	}
	return true
}

// never is how long ago something was that has not happened.
const never = 999

// look is the value of one state. It reads state only, never a read-out.
func (g *Group) look(set *Setup, s State, say Say) float64 {
	target := say.Target[0]
	if say.Target[1] != Everyone && set.Interventions[say.Intervention-1].Targets == ToOneThenOther && s == TargetSafety {
		target = say.Target[1]
	}
	m := &g.Members[target.Slot()]
	switch s {
	case TargetSafety:
		if target == Everyone {
			return g.MeanSafety()
		}
		return m.Safety
	case TargetReactive:
		return m.React
	case TargetSpoke:
		return since(g.Turn, m.Last)
	case TargetHurt:
		if m.Hurt > 0 {
			return 1
		}
		return 0
	case TrustInFacilitator:
		return g.trustInYou(target)
	}
	return g.lookAround(set, s, say)
}

// lookAround is the value of a state of the whole group.
func (g *Group) lookAround(set *Setup, s State, say Say) float64 {
	switch s {
	case MeanSafety:
		return g.MeanSafety()
	case NormLevel:
		return g.Norm
	case RuleBuyIn:
		if say.Rule > 0 {
			return g.Norms[say.Rule].MeanBuyIn(int(g.N))
		}
		return g.Norm
	case HeatNow:
		return g.Fast
	case SlowHeat:
		return g.Slow
	case SinceAttack:
		return g.sinceAttack()
	case SameLately:
		return g.usedLately(say.Intervention, Everyone)
	case SameTarget:
		return g.usedLately(say.Intervention, say.Target[0])
	case SinceSame:
		for _, u := range g.used {
			if u.intervention == say.Intervention {
				return since(g.Turn, u.turn)
			}
		}
		return never
	case MeetingShare:
		return g.Minute / g.Ends
	case PairGap:
		return abs(g.Members[say.Target[0].Slot()].Expressed - g.Members[say.Target[1].Slot()].Expressed)
	case PairStrain:
		return g.strain(say.Target[0].Slot(), say.Target[1].Slot())
	case GroupSize:
		return float64(g.present)
	case MeanTies:
		return g.meanTies()
	case SinceForceful:
		for _, u := range g.used {
			if u.intervention > 0 && u.delivery == Forceful {
				return since(g.Turn, u.turn)
			}
		}
		return never
	case SinceDisclosure:
		if g.open.disclosure.live {
			return since(g.Turn, g.open.disclosure.since)
		}
		return never
	case FacilitatorTalk:
		return g.FacilitatorShare()
	}
	return 0
}

// strain is 1 where one of two carries a hurt by the other, else by how much the
// lesser trust between them falls short of .35.
func (g *Group) strain(i, j int) float64 {
	a, b := &g.Ties[i][j], &g.Ties[j][i]
	if a.Hurt || b.Hurt {
		return 1
	}
	return clamp(.35-min(a.Trust, b.Trust), 0, 1)
}

func (g *Group) meanTies() float64 {
	sum := 0.0
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			sum += g.MeanTrust(ID(i))
		}
	}
	return sum / max(1, float64(g.present))
}

func since(now, then int32) float64 {
	if then == 0 {
		return never
	}
	return float64(now - then)
}

// trustInYou is a member's trust in the facilitator, or the mean of all.
func (g *Group) trustInYou(target ID) float64 {
	if target.IsMember() {
		return g.Ties[target][0].Trust
	}
	sum := 0.0
	for i := 1; i <= int(g.N); i++ {
		sum += g.Ties[i][0].Trust
	}
	return sum / float64(g.N)
}

// sinceAttack is how long ago the latest attack was that still hurts.
func (g *Group) sinceAttack() float64 {
	latest := int32(0)
	for i := 1; i <= int(g.N); i++ {
		latest = max(latest, g.Members[i].Hurt)
	}
	return since(g.Turn, latest)
}

// usedLately counts an intervention within the last thirty turns, on one target or
// on anybody.
func (g *Group) usedLately(intervention int8, target ID) float64 {
	n := 0.0
	for _, u := range g.used {
		if u.intervention == intervention && u.intervention > 0 && g.Turn-u.turn <= recentTurns && (target == Everyone || u.target == target) {
			n++
		}
	}
	return n
}

// reaches reports whether a lever of whom reaches member i.
func (g *Group) reaches(whom Whom, i int, say Say) bool {
	id := ID(i)
	switch whom {
	case All:
		return true
	case Target:
		return say.Target[0] == id
	case Second:
		return say.Target[1] == id
	case Both:
		return say.Target[0] == id || say.Target[1] == id
	case Others:
		return say.Target[0] != id && say.Target[1] != id
	case Quiet:
		return g.quiet(i)
	case Loudest:
		return g.loudest() == id
	case Hurting:
		return g.Members[i].Hurt > 0
	case LastSpeaker:
		return g.lastMember() == id
	}
	return false
}

// quiet is a member with less than half an even share of the turns so far.
func (g *Group) quiet(i int) bool {
	total := 0
	for k := 1; k <= int(g.N); k++ {
		total += int(g.Members[k].Turns)
	}
	return int(g.Members[i].Turns)*2*int(g.N) < total
}

// loudest is whoever had most of the last thirty turns, the latest where two tie.
func (g *Group) loudest() ID {
	var count [Slots]int
	best := Everyone
	for k := recentTurns - 1; k >= 0; k-- {
		if id := g.heard.back(k); id.IsMember() {
			count[id]++
			if best == Everyone || count[id] >= count[best] {
				best = id
			}
		}
	}
	return best
}

// lastMember is the member who spoke last.
func (g *Group) lastMember() ID {
	for k := range recentTurns {
		if id := g.heard.back(k); id.IsMember() {
			return id
		}
	}
	return Everyone
}
