package coach

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// gauge reads what aims are about off a group at one moment. What the observer sees
// without having followed the talk is read once a moment, and only when needed.
type gauge struct {
	set  *sim.Setup
	g    *sim.Group
	seen *observe.Observer // that has followed the talk; nil where nothing needs it
	now  observe.Reading
	read bool
}

func (m *gauge) at(g *sim.Group, seen *observe.Observer) {
	m.g, m.seen, m.read = g, seen, false
}

func (m *gauge) reading() *observe.Reading {
	if !m.read {
		var fresh observe.Observer
		seen := m.seen
		if seen == nil {
			seen = &fresh
		}
		m.now, m.read = seen.Now(m.set, m.g), true
	}
	return &m.now
}

// value is a measure at this moment, in its units.
func (m *gauge) value(o *Objective) float64 {
	g := m.g
	switch o.Measure {
	case Cohesion:
		return m.reading().Cohesion
	case Dissent:
		return m.reading().HiddenDissent
	case Conflict:
		return m.reading().Climate.Conflict
	case Safety:
		if o.Who.IsMember() {
			return g.Members[o.Who].Safety
		}
		return g.MeanSafety()
	case TrustInYou:
		return mean(g, o.Who, func(i sim.ID) float64 { return g.Ties[i][0].Trust })
	case Benefit:
		return mean(g, o.Who, func(i sim.ID) float64 { return g.Members[i].Benefit })
	case NormHeld:
		if o.Norm >= 1 && o.Norm < len(g.Norms) {
			return g.Norms[o.Norm].Level(int(g.N))
		}
		return g.Norm
	}
	return 0
}

// mean is that of one member, or of those who are here.
func mean(g *sim.Group, who sim.ID, of func(sim.ID) float64) float64 {
	if who.IsMember() {
		return of(who)
	}
	sum, n := 0.0, 0.0
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		if g.Members[i].Here {
			sum += of(i)
			n++
		}
	}
	return sum / max(1, n)
}

// counted reports whether a measure is counted over turns, not read at a moment.
func (m Measure) counted() bool { return m == Voices || m == Share }

// talk is how many turns each member has had.
type talk [sim.Slots]int32

func talkOf(g *sim.Group) (t talk) {
	for i := 1; i <= int(g.N); i++ {
		t[i] = g.Members[i].Turns
	}
	return t
}

// since is a counted measure over the turns from before until now.
func (before *talk) since(g *sim.Group, o *Objective) float64 {
	all, most := int32(0), int32(0)
	for i := 1; i <= int(g.N); i++ {
		all += g.Members[i].Turns - before[i]
	}
	if all == 0 {
		return 0
	}
	if o.Measure == Share {
		return float64(g.Members[o.Who.Slot()].Turns-before[o.Who.Slot()]) / float64(all)
	}
	for i := 1; i <= int(g.N); i++ {
		if (g.Members[i].Turns-before[i])*3*int32(g.Present()) >= all {
			most++
		}
	}
	return float64(most)
}

// watches reports whether an objective needs an observer that has followed the talk.
func (o *Objective) watches() bool { return o.Measure == Conflict }
