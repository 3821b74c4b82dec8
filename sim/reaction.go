package sim

import "math/bits"

// react is what a turn does to those who hear it: trust in the speaker, opinions,
// and how the last speaker was answered.
func (g *Group) react(set *Setup, p *Params, t *Turn) {
	g.answered(p, t)
	g.stand(p, t)
	s := t.Speaker.Slot()
	g.Members[s].report.own++
	value := p.Tie.Value[t.Act]
	if t.Act == Disagrees {
		value += float64(p.Tie.Worked * g.Norm)
		if t.Number <= g.Harmless {
			value = p.Tie.Harmless
		}
	}
	if t.Disclosure > 0 {
		value += float64(p.Tie.Confided * float64(t.Disclosure))
	}
	one, rest := g.listeners(t)
	weight := p.Tie.Bystander
	if t.To == Everyone {
		weight = p.Tie.Group
	}
	reasons := g.reasons(set, p, t)
	g.takeIn(p, t, one, value, reasons, 1)
	g.takeIn(p, t, rest, value, reasons, weight)
	if l := t.To; t.Advice && one != 0 {
		g.setTrust(l.Slot(), s, towards(g.Ties[l][s].Trust, -1, p.Tie.Advised))
	}
}

// listeners are those who hear a turn: whoever it is said to, and the rest, a bit each.
func (g *Group) listeners(t *Turn) (one, rest uint32) {
	heard := g.circle &^ (1 << uint(t.Speaker.Slot()))
	if t.To.IsMember() {
		one = heard & (1 << uint(t.To))
	}
	return one, heard &^ one
}

// takeIn is what a turn that feels so does to some of those who hear it, for whom it
// weighs the same: to what they report, their trust in the speaker and their views. New
// reasons carry whoever leans that way already further.
func (g *Group) takeIn(p *Params, t *Turn, listeners uint32, value, reasons, weight float64) {
	s := t.Speaker.Slot()
	by := &g.Members[s]
	weighs := max(0, 1+float64(p.Opinion.Standing*(by.Status-.5)))
	balanced := weight == p.Tie.Bystander && t.To.IsMember()
	near := weight
	if t.Channel == Pairs {
		near = float64(2 * weight) // face to face (A)
	}
	for left := listeners; left != 0; left &= left - 1 {
		l := bits.TrailingZeros32(left)
		m, tie := &g.Members[l], &g.Ties[l][s]
		m.report.note(&p.Report, t, weight, tie.Trust, t.To == ID(l))
		felt := value
		if balanced {
			felt = float64(value * (1 + float64(p.Tie.Balance*g.Ties[l][t.To].Trust)))
		}
		was := tie.Trust
		goal := float64(p.Tie.Pull*felt) + tie.Liking + alike(&p.Tie, m, by)
		tie.impress(&p.Tie, goal, p.Tie.haste(felt), near)
		if by.Here && s > 0 {
			g.trustSum[l] += tie.Trust - was
		}
		if t.Voiced {
			pull := float64(float64(p.Opinion.Pull*max(0, tie.Trust)) * weighs)
			x := m.View + drawn(m.View, t.Expressed, pull) + drawn(m.View, m.Anchor, p.Opinion.Anchor)
			if float64(reasons*m.View) > 0 {
				x += float64(reasons * (1 - abs(m.View)))
			}
			m.View = clamp(x, -1, 1)
		}
	}
}

// reasons are how far to its side a turn carries those who lean that way, -1..1: the first
// time that somebody speaks up on a topic, it brings reasons that are new, so that a group
// moves on to where it leaned (Myers & Lamm 1976; Isenberg 1986). Where a topic has items,
// they are the reasons.
func (g *Group) reasons(set *Setup, p *Params, t *Turn) float64 {
	if !t.Voiced || g.Members[t.Speaker.Slot()].Voiced {
		return 0
	}
	if from, to := set.itemRange(int(t.Topic)); from < to {
		return 0
	}
	return float64(p.Opinion.Argument * t.Expressed)
}

// haste is how fast what is felt so moves trust beside what is good: bad weighs double.
func (p *TieParams) haste(felt float64) float64 {
	switch {
	case felt < 0:
		return p.Bad
	case felt < p.NearZero:
		return p.Flat
	}
	return 1
}

// impress moves trust in somebody towards where what was shown and settled liking would
// have it, the less the more has been seen of that one already.
func (tie *Tie) impress(p *TieParams, goal, haste, weight float64) {
	gain := float64(max(p.GainFloor, p.Gain/(tie.Mass+1)) * haste)
	tie.Trust = clamp(towards(tie.Trust, goal, float64(gain*weight)), -1, 1)
	tie.Mass += weight
}

// alike is what it adds to liking that somebody has voiced a view near one's own, or
// takes off that it is far (similarity and attraction: Byrne 1971).
func alike(p *TieParams, own, other *Member) float64 {
	if !other.Voiced {
		return 0
	}
	return float64(p.Alike * (.45 - abs(other.Expressed-own.View)))
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
	rate := float64(p.Stay.Rate * p.Stay.Onlooker)
	one := g.circle & (1 << uint(prev)) &^ (1 << uint(t.Speaker.Slot()))
	for left := g.circle &^ (1<<uint(t.Speaker.Slot()) | one); left != 0; left &= left - 1 {
		m := &g.Members[bits.TrailingZeros32(left)]
		felt := q + float64(p.Stay.Attached*(m.Mood-p.Stay.Start))
		m.Commitment = towards(m.Commitment, felt-p.Stay.Less, rate)
	}
	if one != 0 {
		m := &g.Members[prev]
		felt := q + float64(p.Stay.Attached*(m.Mood-p.Stay.Start))
		m.Commitment = towards(m.Commitment, felt, p.Stay.Rate)
	}
	g.leaveOut(p, t)
}

func (g *Group) leaveOut(p *Params, t *Turn) {
	for left := g.circle &^ (1 << uint(t.Speaker.Slot())); left != 0; left &= left - 1 {
		m := &g.Members[bits.TrailingZeros32(left)]
		if t.Number-m.Last > 3*int32(g.N) {
			m.Commitment = float64(m.Commitment * (1 - p.Stay.LeftOut))
		}
	}
}
