package observe

import "groundrules/sim"

// pace is what there was much of lately: means over about forty turns.
type pace struct {
	fight  Fighting           // negative acts: disagreement counts half, tension a fifth
	warm   float64            // positive acts
	open   float64            // disclosures, by depth
	agree  float64            // agreements
	fights [sim.Slots]float64 // each member's own negative acts, and those it got
	met    float64            // disclosures that met support
}

const paceRate = 1.0 / 40

func startPace(g *sim.Group) pace {
	p := pace{fight: StartFighting(g), warm: .25, open: .1, agree: .17, met: .05}
	for i := range p.fights {
		p.fights[i] = float64(p.fight)
	}
	return p
}

var negative = [sim.Acts]float64{sim.Disagrees: .5, sim.ShowsTension: .2, sim.ShowsAntagonism: 1}

func (p *pace) take(t *sim.Turn) {
	step := func(x *float64, now float64) { *x += float64(paceRate * (now - *x)) }
	p.fight.Take(t)
	step(&p.warm, yes(t.Act.Positive()))
	step(&p.open, float64(t.Disclosure)/3)
	step(&p.agree, yes(t.Act == sim.Agrees))
	step(&p.met, yes(t.Events.Has(sim.MetDisclosure)))
	p.fought(t.Speaker, negative[t.Act])
	if t.To != t.Speaker {
		p.fought(t.To, negative[t.Act])
	}
}

func (p *pace) fought(who sim.ID, now float64) {
	if who.IsMember() {
		p.fights[who] += float64(.08 * (now - p.fights[who]))
	}
}

func yes(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// tension is how tense the room feels, 0..1.
func tension(g *sim.Group) float64 {
	x := float64(1.1*g.Slow) + float64(.35*g.Fast)
	return x / (.35 + x)
}

// LastingTension is how tense the room feels apart from the heat of the moment, which
// has gone some turns later; on the scale of [Reading.Tension].
func LastingTension(g *sim.Group) float64 {
	x := float64(1.1 * g.Slow)
	return x / (.35 + x)
}

// climate puts the three scales together. The weights are assumed.
func (p *pace) climate(g *sim.Group, r *Reading) Climate {
	engaged := float64(.30*r.Participation) + float64(.30*r.Safety) + float64(1.0*p.open) + float64(.6*p.warm) - float64(.2*g.Dependency)
	avoiding := float64(.5*g.Dependency) + float64(.5*(1-r.Safety)) - float64(1.5*p.open) - float64(1.2*float64(p.fight)) + float64(.8*r.HiddenDissent)
	return Climate{part(engaged), p.fight.Conflict(g), part(avoiding)}
}
