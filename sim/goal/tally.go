package goal

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// Tally follows a practice for its objectives. It is a value but for what it sums: to
// go on from one in two ways, Clone it.
type Tally struct {
	objectives []Objective // never changed
	starts     []float64   // of each, when the practice began
	sums       []float64   // of each that is a mean over time: over the turns of its part
	follows    bool        // something hangs on the course of the talk
	there      uint32      // who has been there at some time, a bit each
	meeting    int16
	late       bool // the meeting is in its last third
	whole      talk
	third      talk // of the last third; of the meeting so far until that begins
	fighting   observe.Fighting
}

// Begin begins to follow a practice whose group is before its first turn.
func Begin(objectives []Objective, g *sim.Group) Tally {
	t := Tally{
		objectives: objectives, starts: make([]float64, len(objectives)), sums: make([]float64, len(objectives)),
		meeting: g.Meeting, late: isLate(g), fighting: observe.StartFighting(g),
	}
	t.meet(g)
	for k := range objectives {
		o := &objectives[k]
		t.follows = t.follows || o.Measure.counted() || o.When != AtEnd || o.Measure == Conflict
		t.starts[k] = t.Figure(k, g)
	}
	return t
}

// Objectives are those that are followed. They are not to be changed.
func (t *Tally) Objectives() []Objective { return t.objectives }

// Start is what an objective's measure was when the practice began.
func (t *Tally) Start(k int) float64 { return t.starts[k] }

// Late reports whether the last third of the meeting has begun.
func (t *Tally) Late() bool { return t.late }

// Met reports whether objective k is kept as things stand.
func (t *Tally) Met(k int, g *sim.Group) bool {
	return t.objectives[k].Met(t.Figure(k, g), t.starts[k])
}

// Clone is a Tally that goes on by itself.
func (t *Tally) Clone() Tally {
	var c Tally
	c.Follow(t)
	return c
}

// Follow goes on from where another stands, in the memory that t has.
func (t *Tally) Follow(from *Tally) {
	sums := append(t.sums[:0], from.sums...)
	*t = *from
	t.sums = sums
}

// isLate reports whether a meeting is in its last third.
func isLate(g *sim.Group) bool { return g.Minute > float64(g.Ends*2/3) }

// Take takes in what has just happened, with the group as it is after it: each turn, in
// order, and whatever else lets somebody come or a meeting begin (its Number is 0).
func (t *Tally) Take(turn *sim.Turn, g *sim.Group) {
	t.meet(g)
	if !t.follows {
		return
	}
	if g.Meeting != t.meeting {
		t.meeting, t.late = g.Meeting, false
		t.beginThird()
	}
	if turn.Number == 0 {
		return
	}
	if !t.late && isLate(g) {
		t.late = true
		t.beginThird()
	}
	t.fighting.Take(turn)
	t.whole.take(turn)
	t.third.take(turn)
	for k := range t.objectives {
		if o := &t.objectives[k]; o.When != AtEnd && !o.Measure.counted() {
			t.sums[k] += t.value(o, g)
		}
	}
}

// meet notes who is there.
func (t *Tally) meet(g *sim.Group) {
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			t.there |= 1 << i
		}
	}
}

// beginThird counts and sums anew for the last third.
func (t *Tally) beginThird() {
	t.third = talk{}
	for k := range t.objectives {
		if t.objectives[k].When == LastThird {
			t.sums[k] = 0
		}
	}
}

// Figure is what the bounds of objective k are held against: its measure over its part
// of the practice so far, with the group as it is now.
func (t *Tally) Figure(k int, g *sim.Group) float64 {
	o, over := &t.objectives[k], &t.whole
	if o.When == LastThird {
		over = &t.third
	}
	switch {
	case o.Measure == Share:
		return over.share(o.Who)
	case o.Measure == Voices:
		return over.voices(t.there)
	case o.When == AtEnd || over.turns == 0 || o.When == LastThird && !t.late:
		return t.value(o, g)
	}
	return t.sums[k] / float64(over.turns)
}

// value is a measure that is read at a moment, as things stand.
func (t *Tally) value(o *Objective, g *sim.Group) float64 {
	switch o.Measure {
	case Cohesion:
		shown, _ := observe.Cohesion(g)
		return shown
	case Dissent:
		return observe.HiddenDissent(g)
	case Conflict:
		return t.fighting.Conflict(g)
	case Safety:
		return t.mean(g, o.Who, func(i sim.ID) float64 { return g.Members[i].Safety })
	case TrustInYou:
		return t.mean(g, o.Who, func(i sim.ID) float64 { return g.Ties[i][0].Trust })
	case Benefit:
		return t.mean(g, o.Who, func(i sim.ID) float64 { return g.Members[i].Benefit })
	case NormHeld:
		if o.Norm >= 1 && o.Norm < len(g.Norms) {
			return g.Norms[o.Norm].Level(int(g.N))
		}
		return g.Norm
	}
	return 0
}

// mean is that of one member, or of all who have been there.
func (t *Tally) mean(g *sim.Group, who sim.ID, of func(sim.ID) float64) float64 {
	if who.IsMember() {
		return of(who)
	}
	sum, n := 0.0, 0.0
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		if t.there>>uint(i)&1 == 1 {
			sum += of(i)
			n++
		}
	}
	return sum / max(1, n)
}
