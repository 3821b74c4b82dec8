package coach

import (
	"groundrules/sim"
	"groundrules/sim/session"
)

// Past is what there is to count of a practice so far, for objectives that look at
// more than one moment. The zero Past is that of a practice that begins.
type Past struct {
	meeting int16
	earlier talk   // turns taken in earlier meetings
	now     talk   // turns taken in this one
	whole   counts // of all meetings
	third   counts // of the last third of this meeting, as far as it is over
	from    talk   // turns taken before it
	late    bool   // it has begun
}

// take counts a turn and the group as it is after it.
func (p *Past) take(b *session.Beat, g *sim.Group) {
	if g.Meeting != p.meeting {
		for i := range p.earlier {
			p.earlier[i] += p.now[i]
		}
		p.meeting, p.now, p.late = g.Meeting, talk{}, false
	}
	if !p.late && isLate(g) {
		p.third, p.from, p.late = counts{}, p.now, true
	}
	p.whole.add(b, g)
	if p.late {
		p.third.add(b, g)
	}
	p.now = talkOf(g)
}

// counts sums every measure that is read at a moment, once a turn. Place 0 of those
// about members, and of the norms, is the mean.
type counts struct {
	turns                       float64
	cohesion, dissent, conflict float64
	safety, trust, benefit      [sim.Slots]float64
	norms                       [sim.MaxNorms + 1]float64
}

func (t *counts) add(b *session.Beat, g *sim.Group) {
	t.turns++
	t.cohesion += b.Reading.Cohesion
	t.dissent += b.Reading.HiddenDissent
	t.conflict += b.Reading.Climate.Conflict
	m := gauge{g: g}
	for i := range t.safety[:g.N+1] {
		t.safety[i] += m.value(&Objective{Measure: Safety, Who: sim.ID(i)})
		t.trust[i] += m.value(&Objective{Measure: TrustInYou, Who: sim.ID(i)})
		t.benefit[i] += m.value(&Objective{Measure: Benefit, Who: sim.ID(i)})
	}
	for k := range t.norms {
		t.norms[k] += m.value(&Objective{Measure: NormHeld, Norm: k})
	}
}

// sum is that of an objective's measure over the turns so far.
func (t *counts) sum(o *Objective) float64 {
	switch o.Measure {
	case Cohesion:
		return t.cohesion
	case Dissent:
		return t.dissent
	case Conflict:
		return t.conflict
	case Safety:
		return t.safety[o.Who.Slot()]
	case TrustInYou:
		return t.trust[o.Who.Slot()]
	case Benefit:
		return t.benefit[o.Who.Slot()]
	case NormHeld:
		return t.norms[o.Norm]
	}
	return 0
}

// over is the sum of an objective's measure in the part of the practice that it looks
// at, and over how many turns.
func (p *Past) over(o *Objective) (sum, turns float64) {
	t := &p.whole
	if o.When == LastThird {
		t = &p.third
	}
	return t.sum(o), t.turns
}
