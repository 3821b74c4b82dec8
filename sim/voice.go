package sim

// voice decides which view a member would voice: its own, or, where others press,
// the majority's (Asch 1951, 1956). Whether it gives in is drawn anew each time it
// speaks: as a blend of both views nobody would ever be wholly independent.
func (g *Group) voice(set *Setup, p *Params, t *Turn) {
	m := &g.Members[t.Speaker]
	t.Private, t.Expressed = m.View, m.View
	if g.Topic == 0 {
		return
	}
	if script := set.Members[t.Speaker].Script; script != nil {
		t.Expressed = scripted(script, t.Number, m.View)
		g.refreshYielding(set, p, t)
		return
	}
	press := g.pressure(set, p, int(t.Speaker), t.Number)
	m.Yielding = press.chance
	if press.opposed > 0 && uniform(draw(g.key, set.chanceKey(int(t.Speaker)), forYielding)) < press.chance {
		t.Expressed = press.majority
		t.Yielded = true
	}
	m.Stood = press.opposed > 0 && !t.Yielded
	g.refreshYielding(set, p, t)
}

// scripted is the view of the latest entry of a script, own before the first.
func scripted(script []Voicing, now int32, own float64) float64 {
	for _, v := range script {
		if v.From <= now {
			own = v.View
		}
	}
	return own
}

// pressing is what a member faces when it is about to voice a view.
type pressing struct {
	opposed  float64 // size of the majority against it; a leader counts two
	majority float64 // that majority's mean voiced view
	chance   float64 // of giving in
}

// pressure is κ(1 - exp(-(opp/size)^4)), less with an ally, with a majority that is
// not unanimous, or in private; more under a directive leader or a threat, and less
// where a norm invites dissent. A view counts once it has been voiced, or when a
// poll has shown it.
func (g *Group) pressure(set *Setup, p *Params, i int, now int32) pressing {
	m := &g.Members[i]
	var above, below, sumAbove, sumBelow float64
	ally := false
	polled := now <= g.Polled
	for j := 1; j <= int(g.N); j++ {
		o := &g.Members[j]
		if j == i || !g.hears(j) || !o.Voiced && !polled {
			continue
		}
		view, weight := o.Expressed, 1.0
		if polled {
			view = o.View
		}
		if ID(j) == g.Leader.Who {
			weight = 2
		}
		switch gap := view - m.View; {
		case gap > p.Voice.Near:
			above += weight
			sumAbove += float64(weight * view)
		case gap < -p.Voice.Near:
			below += weight
			sumBelow += float64(weight * view)
		case polled || o.VoicedAt > 0 && now-o.VoicedAt <= p.Voice.Lapse:
			ally = true
		}
	}
	size, other, sum := above, below, sumAbove
	if below > above {
		size, other, sum = below, above, sumBelow
	}
	if size == 0 {
		return pressing{}
	}
	logits := float64(p.Voice.Pressure * grown(size/p.Voice.Size))
	switch {
	case ally:
		logits = float64(logits * p.Voice.Ally)
	case other > 0:
		logits = float64(logits * p.Voice.Broken)
	}
	if g.Channel == Written {
		logits = float64(logits * p.Voice.Private)
	}
	logits = float64(logits * max(0, 1+float64(.5*g.Leader.Directive)+float64(.5*g.Leader.Threat)-float64(.6*g.dissent)) * (1 - g.Lent[lentPressure].by))
	logits += float64(p.Voice.Safety*(.5-m.Safety)) - m.Conform
	if m.Stood {
		logits -= p.Voice.Commitment
	}
	return pressing{size, sum / size, logistic(logits)}
}

// grown is 1 - exp(-q^4): hardly any pressure from one, nearly all of it from three.
func grown(q float64) float64 {
	q = float64(q * q)
	q = float64(q * q)
	if q > 40 { // below the last bit of 1
		return 1
	}
	return 1 - exp(-q)
}

// refreshYielding keeps the chance of giving in of three members a turn, in
// rotation: it makes members keep quiet who would have to give in.
func (g *Group) refreshYielding(set *Setup, p *Params, t *Turn) {
	n := int(g.N)
	for k := range min(3, n) {
		i := int(g.order[(int(t.Number)*3+k)%n])
		g.Members[i].Yielding = g.pressure(set, p, i, t.Number).chance
	}
}
