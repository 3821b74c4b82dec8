package sim

import "math"

// Between is what is done between two meetings by whoever facilitates.
type Between struct {
	OneToOne []ID // members one meets alone
	Guest    bool // a guest speaker is asked for the next meeting
}

// Interval is what happened between two meetings.
type Interval struct {
	Left      []ID // dropped out
	Graduated []ID // left as planned
	Arrived   []ID // come from the next meeting on
	Absent    []ID // belong, but miss the next meeting
	Private   []View
}

// View is what a member said when asked alone.
type View struct {
	Who  ID
	View float64 // its private opinion on the topic, -1..1
}

// Next takes the group from the end of a meeting to the beginning of the next: fast
// tension goes, slow tension halves, moods fade towards what is settled, members
// meet by chance, some drop out, some are absent. It is the only part of sim that
// allocates.
func (g *Group) Next(set *Setup, done Between) Interval {
	p := set.params()
	g.key = turnKey(g.Seed, g.Meeting, -3)
	var v Interval
	g.dropOut(set, &p.Leave, &v)
	g.cool(p)
	g.meetByChance(set, p)
	g.meetAlone(&p.Week, done, &v)
	g.Meeting++
	g.change(set, &v)
	g.stayAway(set, &p.Leave, &v)
	g.reset(set, p)
	if done.Guest {
		g.hearGuest(set)
	}
	return v
}

// cool lets tension and moods go, and liking take up what was experienced.
func (g *Group) cool(p *Params) {
	g.Fast = 0
	g.Slow = float64(p.Week.Slow * g.Slow)
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		m.Mood = towards(m.Mood, m.Commitment, p.Week.Attach)
		m.Commitment = towards(m.Commitment, m.Mood, p.Week.Fade)
		for j := 0; j <= int(g.N); j++ {
			if t := &g.Ties[i][j]; i != j {
				t.Liking = towards(t.Liking, t.Trust, p.Week.TakeUp)
			}
		}
	}
}

// meetByChance: each two meet with a chance of Weekly. A contact is one event for
// both: trust moves towards liking and towards what is returned (Newcomb 1961),
// the less the more often they have met.
func (g *Group) meetByChance(set *Setup, p *Params) {
	chance := set.Weekly.or(p.Week.Meet)
	for i := 1; i <= int(g.N); i++ {
		for j := i + 1; j <= int(g.N); j++ {
			if !g.Members[i].Belongs || !g.Members[j].Belongs {
				continue
			}
			if uniform(draw(g.key, set.mutualKey(i, j), forContact)) < chance {
				g.contact(set, &p.Week, i, j)
			}
		}
	}
}

func (g *Group) contact(set *Setup, p *WeekParams, i, j int) {
	a, b := &g.Ties[i][j], &g.Ties[j][i]
	h := p.Settle + p.Early/float64(1+a.Contacts)
	both := gauss(draw(g.key, set.mutualKey(i, j), forContactMood))
	half := math.Sqrt(.5)
	near := float64(set.params().Tie.Alike * (.45 - abs(g.Members[i].View-g.Members[j].View)))
	shift := func(own, other *Tie, key uint64) float64 {
		chance := float64(half*both) + float64(half*gauss(draw(g.key, key, forContactMood)))
		return own.Trust + float64(h*(own.Liking+near-own.Trust)) + float64(p.Return*(other.Trust-own.Trust)) + float64(p.Luck*chance)
	}
	x, y := shift(a, b, set.pairKey(i, j)), shift(b, a, set.pairKey(j, i))
	g.setTrust(i, j, x)
	g.setTrust(j, i, y)
	g.gossip(set, p, i, j)
	a.Contacts++
	b.Contacts++
}

// gossip: two who meet talk of a third, and each comes nearer to what the other feels
// towards that one, the more it trusts the other (Heider 1958).
func (g *Group) gossip(set *Setup, p *WeekParams, i, j int) {
	k, most := 0, uint64(0)
	for l := 1; l <= int(g.N); l++ {
		if luck := draw(g.key, set.mutualKey(i, j)^set.chanceKey(l), forThird); l != i && l != j && g.Members[l].Belongs && luck > most {
			k, most = l, luck
		}
	}
	if k == 0 {
		return
	}
	x, y := g.Ties[i][k].Trust, g.Ties[j][k].Trust
	g.setTrust(i, k, towards(x, y, float64(p.Gossip*max(0, g.Ties[i][j].Trust))))
	g.setTrust(j, k, towards(y, x, float64(p.Gossip*max(0, g.Ties[j][i].Trust))))
}

// meetAlone: whoever is met alone trusts more, feels safer, and says what it thinks.
func (g *Group) meetAlone(p *WeekParams, done Between, v *Interval) {
	for _, who := range done.OneToOne {
		if !who.IsMember() || !g.Members[who].Belongs {
			continue
		}
		m := &g.Members[who]
		g.setTrust(int(who), 0, towards(g.Ties[who][0].Trust, 1, p.Alone))
		m.Safety = towards(m.Safety, 1, p.AtEase)
		v.Private = append(v.Private, View{who, m.View})
		m.Favours++
		if m.Favours > 1 { // always the same one: the others notice (A)
			for i := 1; i <= int(g.N); i++ {
				if ID(i) != who {
					g.setTrust(i, 0, g.Ties[i][0].Trust-p.Favoured)
				}
			}
		}
	}
}

// dropOut: hazard .0065 exp(4 (.5 - K) + .8 [hardly any share] + 1 [unrepaired hurt] +
// .7 [first four meetings]); fitted to a fifth over twelve meetings (Swift &
// Greenberg 2012).
func (g *Group) dropOut(set *Setup, p *LeaveParams, v *Interval) {
	turns := 0.0
	for i := 1; i <= int(g.N); i++ {
		turns += float64(g.Members[i].Turns)
	}
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		if !m.Belongs {
			continue
		}
		logs := float64(p.Stay * (.5 - m.Commitment))
		if m.Here && float64(m.Turns*3*int32(g.present)) < turns {
			logs += p.Silent
		}
		if g.carriesHurt(i) {
			logs += p.Hurt
		}
		if g.Meeting <= 4 {
			logs += p.Early
		}
		if uniform(draw(g.key, set.chanceKey(i), forDropout)) < float64(p.Hazard*exp(logs)) {
			m.Belongs = false
			v.Left = append(v.Left, ID(i))
		}
	}
}

func (g *Group) carriesHurt(i int) bool {
	for j := 1; j <= int(g.N); j++ {
		if g.Ties[i][j].Hurt && g.Members[j].Belongs {
			return true
		}
	}
	return false
}

// change lets in who comes and lets go who was to leave.
func (g *Group) change(set *Setup, v *Interval) {
	for i := 1; i <= int(g.N); i++ {
		m, plan := &g.Members[i], &set.Members[i]
		if m.Belongs && plan.Leaves > 0 && int(g.Meeting) > plan.Leaves {
			m.Belongs = false
			v.Graduated = append(v.Graduated, ID(i))
		}
		if plan.Arrives == int(g.Meeting) {
			m.Belongs = true
			v.Arrived = append(v.Arrived, ID(i))
		}
	}
}

// stayAway: who is little committed misses a meeting sooner. A
func (g *Group) stayAway(set *Setup, p *LeaveParams, v *Interval) {
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		m.Here = m.Belongs
		if m.Here && uniform(draw(g.key, set.chanceKey(i), forAbsence)) < float64(p.Absent*exp(float64(p.Missed*(.5-m.Commitment)))) {
			m.Here = false
			v.Absent = append(v.Absent, ID(i))
		}
	}
}

// reset begins the next meeting: what is counted in a meeting begins anew.
func (g *Group) reset(set *Setup, p *Params) {
	g.key = turnKey(g.Seed, g.Meeting, 0)
	g.Turn, g.Minute, g.words = 0, 0, 0
	g.last, g.open = Turn{}, openings{}
	g.heard, g.used = heard{}, [8]use{}
	g.lastIn = [MaxMembers / 2]Turn{}
	g.Lent = [lends]lent{}
	g.Restraint, g.Harmless, g.Round, g.Polled = 0, 0, 0, 0
	g.Channel, g.ChannelUntil, g.Ends = set.Channel, 0, set.Minutes
	for i := 0; i <= int(g.N); i++ {
		m := &g.Members[i]
		m.Recency, m.Boost, m.Call, m.Yielding = 0, 0, 0, 0
		m.Turns, m.Last, m.Words, m.Hurt = 0, 0, 0, 0
		m.VoicedAt, m.Stood = 0, false
		for k := range m.Shelf {
			m.Shelf[k].VoicedAt, m.Shelf[k].Stood = 0, false
		}
		if i > 0 {
			m.Engagement = float64(g.floor.drift * gauss(draw(g.key, set.chanceKey(i), forTraits+5)))
		}
	}
	g.gather()
	g.pairUp()
	g.foresee(p)
}
