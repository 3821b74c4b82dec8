package sim

// deviant reports whether the last speaker is off the line for member i: at least
// two others have voiced a view, most of them far from the last speaker's, and i is
// far from it too (Schachter 1951).
func (g *Group) deviant(p *Params, i int) bool {
	prev := g.last.Speaker
	if !prev.IsMember() || !g.Members[prev].Voiced || int(prev) == i {
		return false
	}
	view := g.Members[prev].Expressed
	if abs(g.Members[i].Expressed-view) <= p.Voice.Near {
		return false
	}
	voiced, far := 0, 0
	for j := 1; j <= int(g.N); j++ {
		o := &g.Members[j]
		if j == int(prev) || j == i || !o.Voiced || !g.hears(j) {
			continue
		}
		voiced++
		if abs(o.Expressed-view) > p.Voice.Near {
			far++
		}
	}
	return voiced >= 2 && 2*far > voiced
}

// weighDeviance: under a directive leader or a threat the majority turns on whoever
// differs (direct pressure: Janis 1982). D, sizes assumed.
func (g *Group) weighDeviance(p *Params, t *Turn, a *appeal) {
	push := g.Leader.Directive + g.Leader.Threat
	if push == 0 || !g.deviant(p, int(t.Speaker)) {
		return
	}
	push = float64(p.Act.Pressure * float64(push*(1-g.dissent)))
	a.add(ByPressure, Disagrees, push)
	a.add(ByPressure, ShowsAntagonism, float64(.5*push))
}

// rally: after a deviant view, those of the majority are readier to speak.
func (g *Group) rally(set *Setup, p *Params, t *Turn) {
	push := g.Leader.Directive + g.Leader.Threat
	if push == 0 || t.Act != GivesOpinion || !t.Voiced {
		return
	}
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		if ID(i) == t.Speaker || !m.Voiced || !g.hears(i) || abs(m.Expressed-t.Expressed) <= p.Voice.Near {
			continue
		}
		if g.farFrom(p, t.Expressed, i) {
			m.Boost = min(1, m.Boost+float64(.2*float64(push*(1-g.dissent))))
			m.BoostFade = max(m.BoostFade, g.floor.fade)
		}
	}
}

// farFrom reports whether more than half of the voiced views but one's own lie far
// from a view.
func (g *Group) farFrom(p *Params, view float64, but int) bool {
	voiced, far := 0, 0
	for j := 1; j <= int(g.N); j++ {
		o := &g.Members[j]
		if j == but || !o.Voiced || !g.hears(j) {
			continue
		}
		voiced++
		if abs(o.Expressed-view) > p.Voice.Near {
			far++
		}
	}
	return voiced >= 2 && 2*far > voiced
}
