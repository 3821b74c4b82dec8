package sim

// Step takes the group through one turn and says what it was. A zero Say is to
// listen: a member speaks. Any other Say is the facilitator's turn. With why, the
// forces behind the turn are ranked into it; it may be nil.
//
// This is the model, to be read from top to bottom. It allocates nothing.
func Step(set *Setup, g *Group, say Say, why *Reasons) (t Turn) {
	p := set.params()
	g.begin(&t)
	g.assemble(&t)
	g.drift(p)
	if g.circle == 0 {
		g.emptyRoom(&t)
		return t
	}
	if say.Intervention != 0 {
		g.land(set, say, &t)
	} else {
		g.takeFloor(set, p, &t, why)
		g.voice(set, p, &t)
		g.chooseAct(set, p, &t, why)
		g.address(set, p, &t)
		g.disclose(set, p, &t)
		g.mention(set, &p.Item, &t)
		g.speak(&t)
	}
	if set.Ideas {
		g.brainstorm(set, &p.Idea, &t)
	}
	g.takeUp(set, &p.Item, &t)
	g.resolve(set, p, &t)
	g.react(set, p, &t)
	g.rally(set, p, &t)
	g.heat(p, &t)
	g.lookAhead(p, &t)
	g.settle(p)
	g.remember(p, &t)
	return t
}

// emptyRoom lets a minute pass in which nobody is there to speak, or to be spoken to.
func (g *Group) emptyRoom(t *Turn) {
	g.Minute++
	t.Minute = g.Minute
	g.last = *t
}

// begin opens the next turn.
func (g *Group) begin(t *Turn) {
	g.Turn++
	g.key = turnKey(g.Seed, g.Meeting, g.Turn)
	g.opposed = false
	t.Meeting, t.Number, t.Topic = g.Meeting, g.Turn, g.Topic
}

// drift lets engagement wander: an Ornstein-Uhlenbeck process, one draw a member.
func (g *Group) drift(p *Params) {
	keep, kick := p.Drift.Keep, g.floor.kick
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		z := normal(g.luck(i, forDrift))
		m.Engagement = float64(keep*m.Engagement) + float64(kick*z)
		m.Boost = float64(m.Boost * m.BoostFade)
	}
	g.Restraint = float64(g.Restraint * g.RestrainBy)
	for k := range g.Lent {
		g.Lent[k].by = float64(g.Lent[k].by * g.Lent[k].fade)
	}
}

// remember closes the turn: who had the floor, and what the next turn answers.
func (g *Group) remember(p *Params, t *Turn) {
	for i := 0; i <= int(g.N); i++ {
		m := &g.Members[i]
		if m.CallUntil <= t.Number {
			m.Call = 0
		}
		m.Recency = float64(m.Recency * g.floor.fade)
	}
	// The floor is held by two: whoever speaks, and whoever spoke before and waits.
	g.Members[g.last.Speaker.Slot()].Recency = 1
	s := &g.Members[t.Speaker.Slot()]
	s.Recency = 1
	s.Call = 0
	s.Turns++
	s.Last = t.Number
	s.Words += int32(t.Words)
	g.words += int32(t.Words)
	if t.Voiced {
		s.Voiced, s.Expressed, s.VoicedAt = true, t.Expressed, t.Number
		s.Stood = g.opposed && !t.Yielded
		g.positions[g.Topic-1].note(t.Expressed)
	}
	g.heard.note(t.Speaker)
	if t.Speaker.IsMember() {
		g.Round &^= 1 << uint(t.Speaker)
	}
	g.last = *t
	if t.Channel == Pairs {
		g.lastIn[g.conversationAt(t.Number)] = *t
	}
}
