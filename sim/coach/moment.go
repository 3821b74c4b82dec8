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
	var out *Moment
	follow(p, func(m *Moment) bool {
		if m.Beat == beat {
			out = m
		}
		return m.Beat < beat
	})
	return out, nil
}

// follow goes through a practice and gives the moment before each beat and the one
// after the last. The moment is changed with the next: to keep it, copy it.
func follow(p *session.Practice, give func(*Moment) bool) {
	plan, beats := p.Plan(), p.Beats()
	var m Moment
	since := hush // turns since somebody spoke of danger
	for i, g := range p.Groups() {
		switch {
		case i == 0:
			m.Observer = observe.New(plan.Set, g)
			m.Opening, m.Reading = *g, p.Opening()
		default:
			b := &beats[i-1]
			if b.Turn.Number > 0 {
				m.Observer.Read(plan.Set, g, &b.Turn)
				m.Past.take(b, g)
				since++
			}
			if b.Danger {
				since = 0
			}
			m.Reading = b.Reading
		}
		m.Beat, m.Group, m.Chosen = i, *g, nil
		m.Hushed = since < hush || i < len(beats) && beats[i].Danger
		if i < len(beats) && beats[i].Turn.Number > 0 {
			say := beats[i].Turn.Say
			m.Chosen = &say
		}
		if !give(&m) {
			return
		}
	}
}
