package baseline

import "groundrules/sim"

// cohesionGroupthink: the closer a group, the less its members say what they think.
// It is what most readers took from Janis, though he asked for a closed group under a
// directive leader as well, and tests found little of cohesion by itself (Mullen,
// Anthony, Salas & Driskell 1994).
func cohesionGroupthink() *Baseline {
	return &Baseline{
		ID:      "cohesion-groupthink",
		Idea:    "Cohesion hides dissent: the closer the group, the more its members fall into line.",
		Source:  "Janis 1972, in the popular reading",
		begin:   oneMind,
		speaker: byTalkativeness,
		act:     harmony,
		view:    inLine,
		hear:    cohere,
		hazard:  untied,
	}
}

// cohereRate is the share by which a turn moves cohesion towards what it shows.
const cohereRate = .01

// shows is what an act shows of cohesion, 0..1.
var shows = [sim.Acts]float64{0, 1, .9, .8, .5, .5, .5, .5, .6, .6, .1, .2, 0}

// cohesion is one number of the group; it is kept as everybody's commitment.
func cohesion(g *sim.Group) float64 {
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			return g.Members[i].Commitment
		}
	}
	return .5
}

func setCohesion(g *sim.Group, x float64) {
	for i := 1; i <= int(g.N); i++ {
		g.Members[i].Commitment = max(.02, min(.98, x))
	}
}

// oneMind starts from the members' mean.
func oneMind(_ *sim.Setup, g *sim.Group) {
	sum, n := 0.0, 0.0
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			sum += g.Members[i].Commitment
			n++
		}
	}
	setCohesion(g, sum/max(1, n))
}

// harmony: cohesion makes for agreement, its lack for disagreement.
func harmony(m *moment, weight *[sim.Acts]float64) {
	lean := float64(3 * (cohesion(m.g) - .55))
	for k := range weight {
		switch act := sim.Act(k); {
		case act.Positive():
			weight[k] = float64(weight[k] * sim.Exp(lean))
		case act.Negative():
			weight[k] = float64(weight[k] * sim.Exp(-lean))
		}
	}
}

// inLine: with a chance that grows with cohesion, the speaker voices the mean of what
// the others have voiced in place of its own view.
func inLine(m *moment) float64 {
	own := m.g.Members[m.turn.Speaker].View
	sum, n := 0.0, 0.0
	for i := 1; i <= int(m.g.N); i++ {
		if o := &m.g.Members[i]; o.Voiced && o.Here && sim.ID(i) != m.turn.Speaker {
			sum += o.Expressed
			n++
		}
	}
	if n == 0 {
		return own
	}
	hush := 1 / (1 + sim.Exp(-float64(8*(cohesion(m.g)-.6))))
	if m.chance(forYielding) < hush {
		return sum / n
	}
	return own
}

// cohere moves cohesion by what was done.
func cohere(m *moment) {
	x := cohesion(m.g)
	setCohesion(m.g, x+float64(cohereRate*(shows[m.turn.Act]-x)))
}

// untied: a loose group loses members sooner.
func untied(g *sim.Group, _ int) float64 {
	return float64(.02 * sim.Exp(float64(4*(.55-cohesion(g)))))
}
