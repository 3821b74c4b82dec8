package sim

import "math"

// New makes the group of a setup under a seed: what the setup leaves open is drawn.
// Groups differ as real ones do: safety, trust, commitment, norms and agreeableness
// have an effect of the group beside that of each member.
func New(set *Setup, seed uint64) Group {
	var g Group
	g.Seed = seed
	g.N = int8(set.N)
	g.Meeting = int16(max(1, set.Meeting))
	g.key = turnKey(seed, g.Meeting, 0)
	g.Topic = int8(min(1, len(set.Topics)))
	g.floor = set.turnTaking(set.params())
	for i := 0; i <= set.N; i++ {
		g.chance[i] = set.chanceKey(i) * spread
	}
	g.press = presses(&set.params().Voice)
	g.orderMembers(set)
	shared := g.drawShared(set)
	for i := 1; i <= set.N; i++ {
		g.drawMember(set, i, shared)
	}
	g.Members[0].Here = true
	g.drawTies(set, shared)
	g.setPairs(set, shared)
	g.startItems(set)
	g.Channel, g.Leader, g.Ends = set.Channel, set.Leader, set.Minutes
	g.gather()
	g.pairUp()
	g.settleSafety(set)
	g.foresee(set.params())
	return g
}

// orderMembers sorts members by their chance keys, so that what goes in rotation does
// not hang on seats.
func (g *Group) orderMembers(set *Setup) {
	for i := 1; i <= set.N; i++ {
		k := i - 1
		for ; k > 0 && set.chanceKey(int(g.order[k-1])) > set.chanceKey(i); k-- {
			g.order[k] = g.order[k-1]
		}
		g.order[k] = int8(i)
	}
}

// shared is what the members of one group have in common.
type shared struct{ ease, trust, stay, agree, bond, like float64 }

func (g *Group) drawShared(set *Setup) shared {
	p := set.params()
	of := func(k purpose) float64 { return gauss(draw(g.key, 0, forGroup+k)) }
	o := &set.Opening
	norm := clamp(p.Norm.Start+float64(p.Norm.StartSD*of(0)), .01, 1)
	clear := float64(p.Prepared.Clarity * o.Prepared)
	g.Norms[0] = NormState{Live: true, Clarity: towards(norm, 1, clear)}
	for i := 1; i <= set.N; i++ {
		g.Norms[0].BuyIn[i] = norm
	}
	for k, named := range set.Norms {
		n := &g.Norms[k+1]
		n.Live, n.Dissent = true, named.Dissent
		n.Clarity = towards(clamp(named.Clarity+norm-p.Norm.Start, .01, 1), 1, clear)
		for i := 1; i <= set.N; i++ {
			n.BuyIn[i] = clamp(named.BuyIn+norm-p.Norm.Start, .01, 1)
		}
	}
	g.weighNorms()
	apart := 1 + float64(p.Start.Apart*min(11, float64(g.Meeting-1)))
	g.Dependency = o.Dependency.or(p.Leader.Start)
	g.Fast, g.Slow = o.FastTension, o.SlowTension
	return shared{
		ease:  float64(p.Start.EaseSD*of(1)) + float64(p.Prepared.Ease*o.Prepared),
		trust: o.Trust.or(p.Start.Trust) + float64(float64(p.Start.TrustSD*of(2))*apart),
		stay:  o.Commitment.or(p.Stay.Start) + float64(float64(p.Stay.StartSD*of(3))*apart) + float64(p.Prepared.Stay*o.Prepared),
		agree: float64(p.Start.AgreeSD * of(4)),
		bond:  float64(p.Start.BondSD*of(5)) + float64(p.Prepared.Bond*o.Prepared),
		like:  float64(p.Tie.GroupSD * of(6)),
	}
}

func (g *Group) drawMember(set *Setup, i int, group shared) {
	p, from, m := set.params(), &set.Members[i], &g.Members[i]
	of := func(k purpose) float64 { return gauss(draw(g.key, set.chanceKey(i), forTraits+k)) }
	own := func(k purpose) float64 { return float64(from.Spread * of(k)) }
	m.Here = from.Arrives <= int(g.Meeting) && (from.Leaves == 0 || from.Leaves >= int(g.Meeting))
	m.Belongs = m.Here
	m.Status = from.Status.or(.5)
	m.Talk = float64(g.floor.talk * (from.Talk + own(0)))
	m.Agree = from.Agree + own(1) + group.agree
	m.React = from.React + own(2)
	m.Conform = p.Voice.Threshold + float64(p.Voice.ThresholdSD*(from.Conform+own(3)))
	m.Ease = float64(p.Start.OwnEase*(from.Ease+own(4))) + group.ease
	sd := float64(from.Spread * p.Benefit.OwnSD)
	m.Takes = exp(float64(sd*of(8)) - float64(.5*float64(sd*sd)))
	m.Engagement = from.Engagement + float64(g.floor.drift*of(5))
	g.drawOpinions(set, i, of(6))
	if from.Commitment.Set {
		m.Commitment = clamp(from.Commitment.Value+group.stay-set.Opening.Commitment.or(p.Stay.Start), .02, .98)
	} else {
		m.Commitment = clamp(group.stay+float64(p.Stay.OwnSD*of(7)), .02, .98)
	}
	m.Mood = m.Commitment
	m.Safety = from.Safety.Value
}

// drawOpinions gives member i its views; z is its luck for the first topic.
func (g *Group) drawOpinions(set *Setup, i int, z float64) {
	p, from, m := set.params(), &set.Members[i], &g.Members[i]
	for k := range max(1, len(set.Topics)) {
		if k > 0 {
			z = gauss(draw(g.key, set.chanceKey(i), forTopic+purpose(k)))
		}
		view := from.Views[k].or(clamp(float64(p.Start.ViewSD*z), -1, 1))
		m.Shelf[k] = Opinion{View: view, Origin: view, Anchor: view, Expressed: view, Voiced: from.Voiced[k]}
	}
	m.Opinion = m.Shelf[0]
}

// drawTies draws liking by the social relations model (Kenny 1994: relationship and
// target, little perceiver) and first impressions that show a little of it.
func (g *Group) drawTies(set *Setup, group shared) {
	p := &set.params().Tie
	n := set.N
	var popular, perceives [Slots]float64
	for i := 0; i <= n; i++ {
		k := set.chanceKey(i)
		popular[i] = float64(p.PopularSD * gauss(draw(g.key, k, forPair)))
		perceives[i] = float64(p.PerceiveSD * gauss(draw(g.key, k, forPair+1)))
	}
	width := math.Sqrt(float64(p.LikeSD*p.LikeSD) + float64(p.PopularSD*p.PopularSD))
	other := math.Sqrt(1 - float64(p.First*p.First))
	for i := 0; i <= n; i++ {
		for j := 0; j <= n; j++ {
			if i == j {
				continue
			}
			special := float64(p.LikeSD * g.pairNormal(set, i, j, p.Mutual))
			t := &g.Ties[i][j]
			t.Liking = clamp(p.Liking+group.like+perceives[i]+popular[j]+special, -1, 1)
			shown := (popular[j] + special) / max(width, 1e-9)
			first := float64(p.First*shown) + float64(other*gauss(draw(g.key, set.pairKey(i, j), forPair+4)))
			trust := group.trust + float64(p.FirstSD*first)
			t.Mass = set.Opening.seen(set.params().Start.Mass)
			if j == 0 {
				start := &set.params().Start
				trust = group.bond + set.Members[i].TrustInYou.or(start.LeaderT+float64(start.LeaderSD*first))
			}
			g.setTrust(i, j, trust)
			t.Order = g.drawOrder(set, i, j)
		}
	}
}

// pairNormal is a normal number for i towards j that correlates by mutual with the
// one for j towards i.
func (g *Group) pairNormal(set *Setup, i, j int, mutual float64) float64 {
	both := gauss(draw(g.key, set.mutualKey(i, j), forPair+3))
	own := gauss(draw(g.key, set.pairKey(i, j), forPair+3))
	return float64(math.Sqrt(mutual)*both) + float64(math.Sqrt(1-mutual)*own)
}

func (g *Group) drawOrder(set *Setup, i, j int) float64 {
	if i == 0 || j == 0 {
		return 0
	}
	p := &set.params().Order
	z := gauss(draw(g.key, set.mutualKey(i, j), forPair+5))
	return clamp(set.Opening.Order.or(p.Start)+float64(p.StartSD*z), 0, 1)
}

// setPairs puts in what the setup says about particular ties; what this group has
// in common shifts that too.
func (g *Group) setPairs(set *Setup, group shared) {
	shift := group.trust - set.Opening.Trust.or(set.params().Start.Trust)
	for _, pair := range set.Pairs {
		i, j := pair.From.Slot(), pair.To.Slot()
		t := &g.Ties[i][j]
		if pair.Trust.Set {
			g.setTrust(i, j, pair.Trust.Value+shift)
		}
		if pair.Liking.Set {
			t.Liking = clamp(pair.Liking.Value+group.like, -1, 1)
		}
		if pair.Order.Set {
			t.Order = pair.Order.Value
			g.Ties[j][i].Order = pair.Order.Value
		}
		t.Hurt = t.Hurt || pair.Hurt
	}
}

// settleSafety starts each member's felt safety at its own set-point, or shifts it
// with the group's effect where the setup gives a value.
func (g *Group) settleSafety(set *Setup) {
	for i := 1; i <= set.N; i++ {
		m := &g.Members[i]
		given := set.Members[i].Safety
		if given.Set {
			x := clamp(given.Value, .02, .98)
			m.Safety = logistic(log(x/(1-x)) + m.Ease)
		} else {
			m.Safety = g.safetyGoal(set.params(), i)
		}
		m.Safety = max(m.Safety, .02)
	}
}

func (set *Setup) params() *Params {
	if set.Params != nil {
		return set.Params
	}
	return &Defaults
}

// chanceKey is the identity that a member's draws hang on.
func (set *Setup) chanceKey(i int) uint64 {
	if k := set.Members[i].Key; k != 0 {
		return k
	}
	return uint64(i)
}

func (set *Setup) pairKey(i, j int) uint64 {
	return mix(set.chanceKey(i)*0xa0761d6478bd642f + set.chanceKey(j))
}

func (set *Setup) mutualKey(i, j int) uint64 { return set.pairKey(i, j) + set.pairKey(j, i) }

func (x Given) or(y float64) float64 {
	if x.Set {
		return x.Value
	}
	return y
}

func (o *Opening) seen(mass float64) float64 {
	if o.Seen > 0 {
		return o.Seen
	}
	return mass
}
