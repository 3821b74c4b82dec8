package sim

// heat is what the turn leaves in the room: fast tension that goes within a few
// turns, and slow tension that stays. Warmth and laughter relieve it.
func (g *Group) heat(p *Params, t *Turn) {
	w := 0.0
	switch t.Act {
	case Disagrees:
		w = p.Tension.Disagree
		if t.Number <= g.Harmless {
			w = float64(.3 * w)
		}
	case ShowsAntagonism:
		w = p.Tension.Attack
	}
	g.Fast = float64(p.Tension.FastKeep*g.Fast) + w
	slow := float64(float64(p.Tension.SlowGain*w) * (1 - float64(.5*g.Norm)))
	g.Slow = float64(p.Tension.SlowKeep*g.Slow) + slow
	if t.Act == ShowsSolidarity || t.Act == ShowsRelease {
		g.Slow = float64(g.Slow * p.Tension.Relief)
	}
}
