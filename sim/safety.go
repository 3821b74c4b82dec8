package sim

// settle moves each member's felt safety towards where trust, norms, tension,
// dependency and proved acceptance would put it. That goal is looked at anew for
// a few members a turn: it moves far more slowly than they take turns.
func (g *Group) settle(p *Params) {
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		if m.Here {
			m.Safety = max(.02, towards(m.Safety, m.goal, p.Safety.Rate))
		}
	}
}

// safetyGoal is logistic(s0 + 2(T̄-.1) + (N-.15) - 1.6(Hs-.1) - 2.2 D + .8 A).
func (g *Group) safetyGoal(p *Params, i int) float64 {
	m, s := &g.Members[i], &p.Safety
	return logistic(m.Ease +
		float64(s.Trust*(g.MeanTrust(ID(i))-.1)) +
		float64(s.Norms*(g.Norm-.15)) -
		float64(s.Tension*(g.Slow-.1)) -
		float64(s.Leader*g.Dependency) +
		float64(s.Accepted*m.Acceptance))
}
