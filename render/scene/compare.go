package scene

import (
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// comparison sets two branches of a practice side by side: the same people and the
// same luck, up to where they part and on from there.
type comparison struct {
	room  *Room
	of    Branching
	sides [2]side
	from  int     // how many beats both share
	part  float64 // minutes then, through all meetings
	at    float64 // the minute that is looked at, likewise
	ranks ranking
	wrong string // why no branch could be added
}

// side is one of the branches.
type side struct {
	branch  session.Branch
	beats   []session.Beat
	minutes []float64 // after each beat, through all meetings
}

// newComparison compares two branches, at the minute up to which both have come.
func newComparison(r *Room, a, b int) comparison {
	m := comparison{room: r, of: r.course.(Branching)}
	all := m.of.Branches()
	for i, id := range [...]int{a, b} {
		m.sides[i] = newSide(all[id], m.of.BeatsOf(id))
	}
	one, two := &m.sides[0], &m.sides[1]
	for m.from < len(one.beats) && m.from < len(two.beats) && one.beats[m.from].Hash == two.beats[m.from].Hash {
		m.from++
	}
	if m.from > 0 {
		m.part = one.minutes[m.from-1]
	}
	m.at = min(one.end(), two.end())
	return m
}

// parting is the last turn that both share; the zero Turn where they share none.
func (m *comparison) parting() sim.Turn {
	for k := m.from - 1; k >= 0; k-- {
		if t := m.sides[0].beats[k].Turn; t.Number > 0 {
			return t
		}
	}
	return sim.Turn{}
}

func newSide(b session.Branch, beats []session.Beat) side {
	s := side{branch: b, beats: beats}
	before, last := 0.0, 0.0
	for i := range beats {
		if beats[i].Interval != nil {
			before, last = before+last, 0
		} else {
			last = max(last, beats[i].Turn.Minute)
		}
		s.minutes = append(s.minutes, before+last)
	}
	return s
}

// end is the minute up to which a branch has come.
func (s *side) end() float64 {
	if len(s.minutes) == 0 {
		return 0
	}
	return s.minutes[len(s.minutes)-1]
}

// upTo is how many beats of a branch there are up to a minute.
func (s *side) upTo(minute float64) int {
	n := 0
	for n < len(s.minutes) && s.minutes[n] <= minute+1e-9 {
		n++
	}
	return n
}

// reading is how the group reads on a side at the minute that is looked at.
func (m *comparison) reading(s *side) *observe.Reading {
	if n := s.upTo(m.at); n > 0 {
		return &s.beats[n-1].Reading
	}
	o := m.of.Opening()
	return &o
}

// said is the latest thing that was said on a side, nil for nothing since they parted.
func (m *comparison) said(s *side) *session.Beat {
	for i := s.upTo(m.at) - 1; i >= 0; i-- {
		if b := &s.beats[i]; heard(b) && !silent(b) {
			return b
		}
	}
	return nil
}

// chosen are the trainee's acts on a side since the parting, in words.
func (m *comparison) chosen(s *side) []string {
	var list []string
	for i := m.from; i < len(s.beats); i++ {
		b := &s.beats[i]
		if b.Turn.Number == 0 || b.Turn.Speaker != sim.Facilitator {
			continue
		}
		list = append(list, words.Say("Minute {m}: {what}", int(s.minutes[i]), m.room.actWords(b.Turn.Say)))
	}
	return list
}

// first is what a side did where they part, in a few words.
func (m *comparison) first(s *side) string {
	if m.from >= len(s.beats) {
		return "no further yet"
	}
	if b := &s.beats[m.from]; b.Turn.Speaker == sim.Facilitator && b.Turn.Number > 0 {
		return m.room.actWords(b.Turn.Say)
	}
	if s.beats[m.from].Command.Kind == session.Onward {
		return "went on to the next meeting"
	}
	return "listened"
}

// actWords is something that was said: what, how, and to whom.
func (r *Room) actWords(say sim.Say) string {
	k := int(say.Intervention) - 1
	if k < 0 || k >= len(r.scn.Interventions) {
		return words.Text("said something")
	}
	text := joined(r.scn.Interventions[k].Title, say.Delivery.String())
	var to []string
	for _, id := range say.Target {
		if id.IsMember() {
			to = append(to, r.name(id))
		}
	}
	if len(to) > 0 {
		text = words.Say("{what}, to {names}", text, words.All(to))
	}
	return text
}

// swap changes the sides.
func (m *comparison) swap() { m.sides[0], m.sides[1] = m.sides[1], m.sides[0] }

// turns is how many turns each member took on a side from the parting to the minute
// that is looked at.
func (m *comparison) turns(s *side) (n [sim.Slots]int, all int) {
	for i := m.from; i < s.upTo(m.at); i++ {
		if t := &s.beats[i].Turn; t.Number > 0 && t.Speaker.IsMember() {
			n[t.Speaker]++
			all++
		}
	}
	return n, all
}

// differences say what differs for whom, B beside A.
func (m *comparison) differences() []string {
	var list []string
	one, all := m.turns(&m.sides[0])
	two, others := m.turns(&m.sides[1])
	now, then := m.reading(&m.sides[0]), m.reading(&m.sides[1])
	for k := range m.room.actors {
		id := sim.ID(k + 1)
		var parts []string
		if all > 0 && others > 0 {
			a, b := float64(one[id])/float64(all), float64(two[id])/float64(others)
			if d := b - a; d > .06 || d < -.06 {
				text := words.Say("spoke {times} (A: {others})", words.Times(two[id]), words.Times(one[id]))
				if two[id] == 0 {
					text = words.Say("did not speak (A: {others})", words.Times(one[id]))
				}
				parts = append(parts, text)
			}
		}
		if a, b := now.Cues[id], then.Cues[id]; bearingOf(a) != bearingOf(b) {
			parts = append(parts, words.Say("{cue} (A: {other})", words.Text(cueWords[b]), words.Text(cueWords[a])))
		}
		if len(parts) > 0 {
			list = append(list, words.Say("{who}: {what}.", m.room.name(id), joined(parts...)))
		}
	}
	return list
}

// bearingOf is whether a cue is one of somebody who takes part, holds back, or is away.
func bearingOf(c observe.Cue) int {
	switch c {
	case observe.Gone:
		return 2
	case observe.LookingAway, observe.Aside, observe.ArmsCrossed, observe.Withdrawn, observe.Tense:
		return 1
	}
	return 0
}
