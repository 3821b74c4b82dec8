package sim

// answerAttack: an attack is answered when somebody shows warmth (not to the
// attacker), when somebody stands up to the attacker, or when the attacker makes
// up with the one hurt. Left alone it wears norms out and the hurt one down.
func (g *Group) answerAttack(p *Params, pace float64, t *Turn, a *opening) {
	hurt := a.to.Slot()
	m := &g.Members[hurt]
	warm := t.Act == ShowsSolidarity || t.Act == ShowsRelease
	switch {
	case t.Speaker == a.from && warm && t.To == a.to:
		a.live = false
		t.Events |= Repaired
		g.repair(hurt, a.from.Slot())
		m.takeHome(p.Repair.Benefit)
		m.Commitment = towards(m.Commitment, 1, p.Repair.Stay)
	case t.Speaker != a.from && (warm && t.To != a.from || t.Act.Negative() && t.Act != ShowsTension && t.To == a.from):
		a.live = false
		t.Events |= StoodUp
		m.Hurt = 0
		m.Commitment = towards(m.Commitment, 1, p.Repair.Stay)
		if t.Speaker != a.to {
			s := t.Speaker.Slot()
			g.setTrust(hurt, s, towards(g.Ties[hurt][s].Trust, 1, p.Repair.Defended))
		}
	case t.Number-a.since >= attackTurns:
		a.live = false
		t.Events |= LeftAlone
		g.erodeNorm(p.Norm.Erode)
		m.Acceptance -= float64(p.Repair.Unaccepted * (1 + m.Acceptance))
		m.Commitment = max(.02, m.Commitment-p.Repair.Alone)
		g.Dependency = towards(g.Dependency, 1, p.Leader.LeftAlone)
	}
}

// repair mends what one carries from the other.
func (g *Group) repair(hurt, by int) {
	g.Ties[hurt][by].Hurt = false
	m := &g.Members[hurt]
	if m.By.Slot() == by {
		m.Hurt = 0
	}
}
