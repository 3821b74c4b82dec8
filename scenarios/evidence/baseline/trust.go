package baseline

import "groundrules/sim"

// symmetricTrust: between two people there is one trust, the same both ways, and it
// moves for both by what either does. Who trusts talks more and warmer to each other,
// and those who talk come to trust (Homans 1950).
func symmetricTrust() *Baseline {
	return &Baseline{
		ID:      "symmetric-trust",
		Idea:    "A group is its pairs, and each pair one bond: what one does to another moves both alike.",
		Source:  "after Homans 1950 (who interact come to like each other)",
		begin:   evenTies,
		speaker: byTrust,
		act:     warmth,
		hear:    bond,
		hazard:  loosely,
	}
}

const (
	bondRate    = .05 // share by which a turn moves the bond with the one addressed
	bondAll     = .02 // and with each when it is addressed to all
	bondOrdinal = .2  // trust at which acts come at Bales' rates
	bondOpinion = .01 // pull on opinions at full trust
)

// feels is where an act would bring the bond in the end.
var feels = [sim.Acts]float64{0, .8, .4, .5, .2, .2, .2, .2, .3, .2, -.3, -.1, -1}

// evenTies makes of each pair's two first impressions one.
func evenTies(set *sim.Setup, g *sim.Group) {
	for i := 1; i <= int(g.N); i++ {
		for j := i + 1; j <= int(g.N); j++ {
			setBond(g, i, j, (g.Ties[i][j].Trust+g.Ties[j][i].Trust)/2)
		}
	}
	for i := 1; i <= int(g.N); i++ {
		settle(g, i)
	}
	recount(set, g)
}

func setBond(g *sim.Group, i, j int, trust float64) {
	trust = max(-1, min(1, trust))
	g.Ties[i][j].Trust, g.Ties[j][i].Trust = trust, trust
}

// settle: a member feels as safe, and wants to stay as much, as it is bonded.
func settle(g *sim.Group, i int) {
	s := (1 + trustIn(g, i)) / 2
	g.Members[i].Safety, g.Members[i].Commitment = max(.02, s), max(.02, s)
}

// trustIn is member i's mean bond with those present.
func trustIn(g *sim.Group, i int) float64 {
	sum, n := 0.0, 0.0
	for j := 1; j <= int(g.N); j++ {
		if j != i && g.Members[j].Here {
			sum += g.Ties[i][j].Trust
			n++
		}
	}
	return sum / max(1, n)
}

// byTrust: the talkative speak, and those who are bonded with whoever spoke last.
func byTrust(m *moment) sim.ID {
	var weight [sim.Slots]float64
	for i := 1; i <= int(m.g.N); i++ {
		if m.may(i) {
			weight[i] = sim.Exp(m.g.Members[i].Talk + float64(2*m.bondWithLast(i)))
		}
	}
	return sim.ID(m.pick(forSpeaker, weight[:]))
}

func (m *moment) bondWithLast(i int) float64 {
	if !m.last.IsMember() || m.last == sim.ID(i) {
		return bondOrdinal
	}
	return m.g.Ties[i][m.last].Trust
}

// warmth: the more trust, the more positive acts and the fewer negative ones.
func warmth(m *moment, weight *[sim.Acts]float64) {
	trust := m.bondWithLast(int(m.turn.Speaker)) - bondOrdinal
	for k := range weight {
		switch act := sim.Act(k); {
		case act.Positive():
			weight[k] = float64(weight[k] * sim.Exp(trust))
		case act.Negative():
			weight[k] = float64(weight[k] * sim.Exp(-float64(2.5*trust)))
		}
	}
}

// bond moves the bonds of the speaker, and opinions along them.
func bond(m *moment) {
	t, g := &m.turn, m.g
	if !t.Speaker.IsMember() {
		return
	}
	s := int(t.Speaker)
	for i := 1; i <= int(g.N); i++ {
		if i == s || !g.Members[i].Here {
			continue
		}
		trust, rate := g.Ties[i][s].Trust, 0.0
		switch t.To {
		case sim.ID(i):
			rate = bondRate
		case sim.Everyone:
			rate = bondAll
		}
		setBond(g, i, s, trust+float64(rate*(feels[t.Act]-trust)))
		if t.Voiced {
			x := &g.Members[i].View
			*x += float64(float64(bondOpinion*max(0, trust)) * (t.Expressed - *x))
		}
		settle(g, i)
	}
	settle(g, s)
	recount(m.set, g)
}

// loosely: who is little bonded leaves sooner.
func loosely(g *sim.Group, i int) float64 {
	return float64(.02 * sim.Exp(float64(3*(bondOrdinal-trustIn(g, i)))))
}
