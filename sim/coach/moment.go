package coach

import (
	"fmt"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// seenSoFar is an observer that has read what the ask's own has, or none of it.
func seenSoFar(ask *Ask) observe.Observer {
	if ask.Observer != nil {
		return *ask.Observer
	}
	return observe.New(ask.Plan.Set, ask.Group)
}

// newAim is an objective with its bounds as numbers.
func newAim(set *sim.Setup, o Objective, opening *sim.Group) aim {
	start := 0.0
	if o.AtLeast.Start || o.AtMost.Start {
		observer := observe.New(set, opening)
		m := gauge{set: set}
		m.at(opening, &observer)
		start = m.value(&o)
	}
	number := func(b Bound) float64 {
		if b.Start {
			return start
		}
		return b.Value
	}
	return aim{Objective: o, least: number(o.AtLeast), most: number(o.AtMost)}
}

// Moment is a practice as it stood before one of its beats.
type Moment struct {
	Beat     int // the beat that comes next
	Group    sim.Group
	Opening  sim.Group
	Observer observe.Observer
	Reading  observe.Reading
	Past     Past
	Chosen   *sim.Say // what was chosen at that beat; nil where it is still to come, or was no turn
	Hushed   bool     // somebody has just spoken of danger
}

// hush is for how many turns after a disclosure of danger nothing is rated.
const hush = 10

// Ask is the question what could be said at this moment of a practice. Its luck is
// of a seed of its own.
func (m *Moment) Ask(plan *session.Plan, objectives []Objective, names *Names, seed uint64) Ask {
	return Ask{
		Plan: plan, Group: &m.Group, Opening: &m.Opening, Observer: &m.Observer, Reading: m.Reading, Past: m.Past, Hushed: m.Hushed,
		Objectives: objectives, AsksRule: names.AsksRule(), Chosen: m.Chosen, Seed: seed,
	}
}

// At is the moment before a beat of a practice; its number of beats is now. It
// decides the practice again up to there. The error says which beats there are.
func At(p *session.Practice, beat int) (*Moment, error) {
	beats := p.Beats()
	if beat < 0 || beat > len(beats) {
		return nil, fmt.Errorf("there is no beat %d (choose one of 0 to %d)", beat, len(beats))
	}
	f := newFollowing(p)
	for f.moment.Beat < beat {
		f.next()
	}
	m := f.moment
	return &m, nil
}

// following goes through a practice: moment is the one before each beat in turn, and
// at last the one after the last.
type following struct {
	walk    *session.Walk
	beats   []session.Beat
	moment  Moment
	hushing int // turns since somebody spoke of danger
}

func newFollowing(p *session.Practice) *following {
	f := &following{walk: p.Walk(), beats: p.Beats(), hushing: hush}
	f.moment.Opening, f.moment.Reading = *f.walk.Group(), p.Opening()
	f.look()
	return f
}

// next goes on by one beat.
func (f *following) next() {
	b := &f.beats[f.walk.Beats()]
	f.walk.Next()
	if b.Turn.Number > 0 {
		f.moment.Past.take(b, f.walk.Group())
		f.hushing++
	}
	if b.Danger {
		f.hushing = 0
	}
	f.moment.Reading = b.Reading
	f.look()
}

// look fills in the moment as it is now.
func (f *following) look() {
	m, i := &f.moment, f.walk.Beats()
	m.Beat, m.Group, m.Observer, m.Chosen = i, *f.walk.Group(), *f.walk.Observer(), nil
	m.Hushed = f.hushing < hush || i < len(f.beats) && f.beats[i].Danger
	if i < len(f.beats) && f.beats[i].Turn.Number > 0 {
		say := f.beats[i].Turn.Say
		m.Chosen = &say
	}
}
