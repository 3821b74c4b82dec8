package debrief

import (
	"slices"

	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// life is a practice laid out meeting by meeting. Groups are large, so that only
// those of one meeting are kept at a time: each meeting is looked at when it is whole.
type life struct {
	names  *Names
	set    *sim.Setup
	whole  *meeting
	part   *meeting // that is being gathered
	asides []session.Beat
	tally  goal.Tally // of the objectives, over all meetings
	found  func(part *meeting, asides []session.Beat)
}

// layOut takes the group through the practice once more, for states are not kept, and
// gives each meeting to found once it is whole, with the beats in which no turn was
// taken.
func layOut(p *session.Practice, names *Names, wanted []goal.Objective, found func(*meeting, []session.Beat)) *life {
	plan := p.Plan()
	l := &life{names: names, set: plan.Set, found: found}
	beats := p.Beats()
	for i, g := range p.Groups() {
		if i == 0 {
			opening := p.Opening()
			l.whole = &meeting{set: l.set, names: names, number: g.Meeting, opening: opening, begin: copied(g)}
			l.open(g, opening)
			l.tally = goal.Begin(wanted, g)
			continue
		}
		b := &beats[i-1]
		if b.Interval != nil {
			l.close()
			l.whole.several = true
			l.open(g, b.Reading)
		}
		l.take(b, g)
	}
	l.close()
	l.whole.final = l.part.final
	if l.whole.danger == nil {
		l.whole.stop = len(l.whole.beats)
	}
	return l
}

func copied(g *sim.Group) *sim.Group {
	c := *g
	return &c
}

// open begins a meeting.
func (l *life) open(g *sim.Group, opening observe.Reading) {
	l.part = &meeting{set: l.set, names: l.names, number: g.Meeting, opening: opening, after: []sim.Group{*g}}
	l.asides = nil
	l.meet(g)
}

// take adds a beat and the group after it to the meeting and to the whole.
func (l *life) take(b *session.Beat, g *sim.Group) {
	if b.Turn.Number == 0 {
		l.asides = append(l.asides, *b)
	}
	for _, m := range []*meeting{l.part, l.whole} {
		switch {
		case b.Danger && m.danger == nil:
			m.danger, m.stop = b, len(m.beats)
		case b.Turn.Number > 0:
			m.beats = append(m.beats, *b)
		}
	}
	l.meet(g)
	l.tally.Take(&b.Turn, g)
	if b.Turn.Number == 0 {
		// What happens between two turns comes with the one before it.
		l.part.after[len(l.part.after)-1] = *g
		return
	}
	l.part.after = append(l.part.after, *g)
}

// meet notes who is there.
func (l *life) meet(g *sim.Group) {
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		if !g.Members[i].Here {
			continue
		}
		for _, m := range []*meeting{l.part, l.whole} {
			if at, known := slices.BinarySearch(m.there, i); !known {
				m.there = slices.Insert(m.there, at, i)
			}
		}
	}
}

// close ends a meeting and has it looked at.
func (l *life) close() {
	m := l.part
	m.begin, m.final = copied(&m.after[0]), copied(&m.after[len(m.after)-1])
	if m.danger == nil {
		m.stop = len(m.beats)
	}
	l.found(m, l.asides)
	m.after = nil
}
