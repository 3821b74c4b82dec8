package scene

import (
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/coach"
	"groundrules/sim/session"
)

// foresight looks ahead from a beat of a practice, a slice of the work in each frame:
// first it comes there, then it tries what could be said.
type foresight struct {
	plan     session.Plan
	names    coach.Names
	rollouts int
	way      *coach.Approach
	search   *coach.Search // nil until it is there
}

// foresee begins to look ahead; nil where there is nothing to look at.
func foresee(p *session.Practice, s *scenarios.Scenario, beat, rollouts int) *foresight {
	names, objectives := s.Coached()
	names.Language = words.Language()
	way, err := coach.NewApproach(p, beat, objectives)
	if err != nil {
		return nil
	}
	return &foresight{plan: p.Plan(), names: names, rollouts: rollouts, way: way}
}

// work does a slice of it. It reports whether all of it is done, and whether there was
// nothing that could be tried.
func (f *foresight) work() (done, nothing bool) {
	if f.search != nil {
		return f.search.Slice(slice), false
	}
	if !f.way.Slice(slice) {
		return false, false
	}
	ask := f.way.Moment().Ask(&f.plan, &f.names, 1)
	ask.Rollouts = f.rollouts
	search, err := coach.NewSearch(ask)
	if err != nil { // of danger, or too late in the meeting
		return true, true
	}
	f.search = search
	return false, false
}

// progress is how many rollouts have been made, and how many there are to be.
func (f *foresight) progress() (made, all int) {
	if f.search == nil {
		return 0, f.rollouts
	}
	return f.search.Progress()
}
