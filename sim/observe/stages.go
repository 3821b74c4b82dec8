package observe

import "groundrules/sim"

// stages holds five soft memberships for the group and for each member (Tuckman
// 1965; Tuckman & Jensen 1977). They are read off slow features with inertia: no
// counter, no clock. The weights of the features are assumed.
type stages struct {
	weights [Stages]float64
	members [sim.Slots][Stages]float64
	named   Stage
	rival   Stage
	held    int
}

// A stage is named when it has led by the margin for so many turns.
const (
	stageInertia = .03
	nameMargin   = .06
	nameHold     = 12
)

// features are what the stage is read off, 0..1 but for trust.
type features struct {
	leader, fight, norm, trust, safety, stay, open, contest float64

	ending float64 // share of the mixture that is adjourning, the same for all
}

func startStages(p *pace, b *bonds, g *sim.Group, set *sim.Setup) stages {
	var s stages
	end := adjourning(g, set)
	f := groupFeatures(p, b, g, end)
	s.weights = f.memberships()
	for i := 1; i <= int(g.N); i++ {
		f = memberFeatures(p, b, g, end, i)
		s.members[i] = f.memberships()
	}
	s.named = leading(s.weights)
	return s
}

// takeMembers takes in a turn for each member, take for the group.
func (s *stages) takeMembers(p *pace, b *bonds, g *sim.Group, set *sim.Setup) {
	end := adjourning(g, set)
	for i := 1; i <= int(g.N); i++ {
		f := memberFeatures(p, b, g, end, i)
		follow(&s.members[i], f.memberships())
	}
}

func (s *stages) take(p *pace, b *bonds, g *sim.Group, set *sim.Setup) {
	f := groupFeatures(p, b, g, adjourning(g, set))
	follow(&s.weights, f.memberships())
	top := leading(s.weights)
	switch {
	case top == s.named || s.weights[top]-s.weights[s.named] < nameMargin:
		s.held = 0
	case top != s.rival:
		s.rival, s.held = top, 1
	default:
		s.held++
		if s.held >= nameHold {
			s.named, s.held = top, 0
		}
	}
}

func follow(w *[Stages]float64, goal [Stages]float64) {
	for k := range w {
		w[k] += float64(stageInertia * (goal[k] - w[k]))
	}
}

func leading(w [Stages]float64) Stage {
	best := Forming
	for k := range w {
		if w[k] > w[best] {
			best = Stage(k)
		}
	}
	return best
}

func groupFeatures(p *pace, b *bonds, g *sim.Group, end float64) features {
	f := features{
		leader: g.Dependency, fight: float64(p.fight), norm: held(g, 0), safety: b.safety, open: p.open,
		ending: end, trust: b.attraction, stay: b.stay,
	}
	for i := 1; i <= int(g.N); i++ {
		f.contest += b.contest[i]
	}
	f.contest = float64(f.contest / max(1, float64(int(g.N)*int(g.N-1))) * (1 - g.Dependency))
	return f
}

func memberFeatures(p *pace, b *bonds, g *sim.Group, end float64, i int) features {
	f := features{
		leader: g.Dependency, fight: p.fights[i], norm: held(g, i), safety: g.Members[i].Safety, open: p.open,
		ending: end, trust: b.connection[i], stay: g.Members[i].Commitment,
	}
	f.contest = float64(b.contest[i] / max(1, float64(g.N-1)) * (1 - g.Dependency))
	return f
}

// held is how far the norms are really held, by member i or (0) by all on average:
// the harmonic mean of clarity and buy-in, so that a rule handed down, clear and
// nobody's own, counts little.
func held(g *sim.Group, i int) float64 {
	sum, n := 0.0, 0.0
	for k := range g.Norms {
		norm := &g.Norms[k]
		if !norm.Live {
			continue
		}
		buyIn := norm.BuyIn[i]
		if i == 0 {
			buyIn = norm.MeanBuyIn(int(g.N))
		}
		sum += float64(2*float64(norm.Clarity*buyIn)) / max(1e-9, norm.Clarity+buyIn)
		n++
	}
	return sum / max(1, n)
}

// ending is how near the end of the group's announced life is, 0..1. That life is
// counted in hours, however long a meeting is.
func ending(g *sim.Group, set *sim.Setup) float64 {
	if set.Life <= 0 {
		return 0
	}
	x := (float64(float64(g.Meeting-1)*set.Minutes) + min(g.Minute, set.Minutes)) / (60 * set.Life)
	return min(1, max(0, (x-.85)/.15))
}

// adjourning is the share of the mixture that nearness of the end has: every group that
// comes to its end adjourns, one that works well as much as one that fell out.
func adjourning(g *sim.Group, set *sim.Setup) float64 { return float64(.9 * ending(g, set)) }

// What norming is made of counts up to here: norms that are held and a wish to stay are
// what it brings about. From there on they are what a group performs on.
const (
	normsHeld = .5
	staying   = .56
	onItsOwn  = .35 // dependency
)

// memberships is a softmax over how well the features fit each of four stages, as far as
// the group is not adjourning. Performing takes norms that are held, felt safety and a wish to
// stay, so that the weakest of the three counts most.
func (f *features) memberships() [Stages]float64 {
	fit := [Stages]float64{
		Forming:    float64(4*(f.leader-.35)) + float64(3*(.35-f.norm)) + float64(1.5*(.2-f.trust)) + float64(4*(.48-f.stay)) - float64(6*f.fight),
		Storming:   float64(14*(f.fight-.06)) + float64(2*(.48-f.stay)) + float64(3*(f.contest-.3)) - float64(2*(f.norm-.3)) - float64(1.5*(f.trust-.2)),
		Norming:    float64(5*(min(f.norm, normsHeld)-.28)) + float64(3*(f.trust-.15)) + float64(8*(min(f.stay, staying)-.46)) - float64(2*(max(f.leader, onItsOwn)-.45)) - float64(4*(f.fight-.05)),
		Performing: 1 + float64(10*(min(f.norm, f.safety, f.stay)-.42)) + float64(3*(f.safety-.5)) + float64(3*(f.stay-.5)) + float64(2*(f.open-.05)) - float64(6*(f.leader-.3)) - float64(5*(f.fight-.05)),
	}
	sum := 0.0
	for k := range fit[:Adjourning] {
		fit[k] = sim.Exp(fit[k])
		sum += fit[k]
	}
	for k := range fit[:Adjourning] {
		fit[k] = float64(fit[k] * ((1 - f.ending) / sum))
	}
	fit[Adjourning] = f.ending
	return fit
}
