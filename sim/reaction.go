package sim

// react is what a turn does to those who hear it: trust in the speaker, opinions,
// and how the last speaker was answered.
func (g *Group) react(set *Setup, p *Params, t *Turn) {
	g.answered(p, t)
	g.stand(p, t)
	g.Members[t.Speaker.Slot()].report.own++
	value := p.Tie.Value[t.Act]
	if t.Act == Disagrees {
		value += float64(p.Tie.Worked * g.Norm)
		if t.Number <= g.Harmless {
			value = p.Tie.Harmless
		}
	}
	s := t.Speaker.Slot()
	weighs := max(0, 1+float64(p.Opinion.Standing*(g.Members[s].Status-.5)))
	for l := 1; l <= int(g.N); l++ {
		m := &g.Members[l]
		if l == s || !g.hears(l) {
			continue
		}
		weight := p.Tie.Bystander
		switch t.To {
		case ID(l):
			weight = 1
		case Everyone:
			weight = p.Tie.Group
		}
		felt := value
		if weight == p.Tie.Bystander && t.To.IsMember() {
			felt = float64(value * (1 + float64(p.Tie.Balance*g.Ties[l][t.To].Trust)))
		}
		m.report.note(&p.Report, t, weight, g.Ties[l][s].Trust, t.To == ID(l))
		if t.Channel == Pairs {
			weight = float64(2 * weight) // face to face (A)
		}
		g.impress(&p.Tie, l, s, felt, weight)
		if t.Voiced {
			pull := float64(float64(p.Opinion.Pull*max(0, g.Ties[l][s].Trust)) * weighs)
			m.View = clamp(m.View+drawn(m.View, t.Expressed, pull)+drawn(m.View, m.Anchor, p.Opinion.Anchor), -1, 1)
		}
	}
}

// impress moves l's trust in s: towards what was shown and towards settled liking,
// the less the more l has seen of s already; bad weighs double.
func (g *Group) impress(p *TieParams, l, s int, value, weight float64) {
	tie := &g.Ties[l][s]
	gain := max(p.GainFloor, p.Gain/(tie.Mass+1))
	switch {
	case value < 0:
		gain = float64(gain * p.Bad)
	case value < p.NearZero:
		gain = float64(gain * p.Flat)
	}
	goal := float64(p.Pull*value) + tie.Liking + g.alike(p, l, s)
	g.setTrust(l, s, towards(tie.Trust, goal, float64(gain*weight)))
	tie.Mass += weight
}

// alike is what it adds to liking that s has voiced a view near l's own, or takes off
// that it is far (similarity and attraction: Byrne 1971).
func (g *Group) alike(p *TieParams, l, s int) float64 {
	o := &g.Members[s]
	if !o.Voiced || l == 0 || s == 0 {
		return 0
	}
	return float64(p.Alike * (.45 - abs(o.Expressed-g.Members[l].View)))
}

// answered moves the last speaker's commitment by how it was answered, and that of
// those who looked on by a quarter of it. Who is left out of the talk for long
// loses some (ostracism: Williams 2007).
func (g *Group) answered(p *Params, t *Turn) {
	prev := g.last.Speaker
	if g.last.Number == 0 || !prev.IsMember() {
		g.leaveOut(p, t)
		return
	}
	q := p.Stay.Passed
	if t.To == prev {
		q = p.Stay.Answer[t.Act]
		if t.Act == Disagrees {
			q += float64(p.Stay.Norms * g.Norm)
		}
	} else if t.Act.Negative() {
		q = p.Stay.PassedBy
	}
	for l := 1; l <= int(g.N); l++ {
		m := &g.Members[l]
		felt := q + float64(p.Stay.Attached*(m.Mood-p.Stay.Start))
		switch {
		case !g.hears(l) || ID(l) == t.Speaker:
		case ID(l) == prev:
			m.Commitment = towards(m.Commitment, felt, p.Stay.Rate)
		default:
			m.Commitment = towards(m.Commitment, felt-p.Stay.Less, float64(p.Stay.Rate*p.Stay.Onlooker))
		}
	}
	g.leaveOut(p, t)
}

func (g *Group) leaveOut(p *Params, t *Turn) {
	for l := 1; l <= int(g.N); l++ {
		m := &g.Members[l]
		if g.hears(l) && ID(l) != t.Speaker && t.Number-m.Last > 3*int32(g.N) {
			m.Commitment = float64(m.Commitment * (1 - p.Stay.LeftOut))
		}
	}
}
