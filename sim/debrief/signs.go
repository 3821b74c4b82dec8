package debrief

import (
	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/phrase"
)

// Sign is a moment that speaks for a dimension of the rubric, or against it.
type Sign struct {
	Meeting, Turn int     // counted as in Debrief
	Minute        float64 // likewise
	For           bool
	Words         string

	said phrase.Phrase
}

// signs are those of each dimension, in the order of Dimensions.
type signs [dimensions][]Sign

// markOf is the mark of a dimension: how many of its moments speak for it, with one of
// each kind added, so that a single moment gives neither the best nor the worst mark
// (Laplace's rule of succession). 0 where there are none.
func markOf(list []Sign) int {
	if len(list) == 0 {
		return 0
	}
	good := 1
	for _, s := range list {
		if s.For {
			good++
		}
	}
	share := float64(good) / float64(len(list)+2)
	mark := 1
	for _, least := range [...]float64{.23, .42, .58, .77} {
		if share >= least {
			mark++
		}
	}
	return mark
}

// signs are those of one meeting. Nothing from a disclosure of danger on is among
// them, nor for a while after one.
func (m *meeting) signs(d *Meeting) *signs {
	s := &signing{m: m, d: d}
	if len(m.beats) < goal.LeastTurns {
		return &s.out
	}
	s.safety()
	s.evenness()
	s.conflict()
	s.dissent()
	s.restraint()
	s.timing()
	s.closing()
	return &s.out
}

// signing gathers the signs of a meeting.
type signing struct {
	m   *meeting
	d   *Meeting
	out signs
}

// sign adds a moment at beat i.
func (s *signing) sign(dimension, i int, good bool, words phrase.Phrase) {
	m := s.m
	if m.unrated(i) {
		return
	}
	t := &m.beats[i].Turn
	s.out[dimension] = append(s.out[dimension], Sign{int(m.number), int(t.Number), t.Minute, good, m.speak(words), words})
}

// unrated reports whether a beat lies so near after a disclosure of danger that
// nothing about it is rated.
func (m *meeting) unrated(i int) bool { return m.danger != nil && i >= m.stop && i < m.stop+aftermath }

// soon is within how many turns something has to be met.
const soon = 6

// actAfter is the first act within some turns after beat i that fits; -1 for none.
func (s *signing) actAfter(i, within int, fits func(*Deed) bool) int {
	from := int(s.m.beats[i].Turn.Number)
	for k := range s.d.Acts {
		a := &s.d.Acts[k]
		if a.Turn > from && a.Turn <= from+within && fits(a) {
			return k
		}
	}
	return -1
}

// rated goes over the acts about which something can be said.
func (s *signing) rated(each func(a *Deed, i int)) {
	for k := range s.d.Acts {
		a := &s.d.Acts[k]
		if a.Mark != NotRated {
			each(a, s.m.beatOf(a.Turn, len(s.m.beats)-1))
		}
	}
}

// moves reports whether an intervention, gently, moves one of some quantities.
func (m *meeting) moves(intervention int, of ...sim.Quantity) bool {
	for _, l := range m.levers(int8(intervention)) {
		for _, q := range of {
			if l.Moves == q {
				return true
			}
		}
	}
	return false
}

// offered reports whether an intervention of a sort could have been chosen: what is not
// offered cannot be missed.
func (s *signing) offered(sort func(k int) bool) bool {
	for k := range s.m.set.Interventions {
		if sort(k + 1) {
			return true
		}
	}
	return false
}
