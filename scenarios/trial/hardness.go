package trial

import (
	"cmp"
	"context"
	"slices"

	"groundrules/scenarios"
	"groundrules/sim/sweep"
)

// Hardness is how much of a scenario's objectives the article's advice leaves unmet, in
// points from 0 to 100, beside the library's own.
type Hardness struct {
	Points  float64 `json:"points"`
	Known   bool    `json:"known"`  // the scenario has objectives, and there was time
	Ladder  []Rung  `json:"ladder"` // by hardness
	Nearest *Rung   `json:"nearest,omitempty"`
}

// Rung is a scenario of the library with its hardness.
type Rung struct {
	Name   string  `json:"name"`
	Rung   int     `json:"rung"`
	Points float64 `json:"points"`
}

// How many groups are played of the scenario itself, and of each on the ladder.
const (
	hardnessGroups = 64
	ladderGroups   = 24
)

func hardness(ctx context.Context, s *scenarios.Scenario, w Weighing) Hardness {
	h := Hardness{}
	if h.Points, h.Known = unmet(ctx, s, w); !h.Known {
		return h
	}
	w.groups = ladderGroups
	for _, e := range scenarios.Library() {
		if e.Scenario.Rung == 0 || e.Name == s.Name || e.Scenario.Meetings > 4 { // a long life is hard in another way
			continue
		}
		if x, ok := unmet(ctx, e.Scenario, w); ok {
			h.Ladder = append(h.Ladder, Rung{e.Name, e.Scenario.Rung, x})
		}
	}
	slices.SortStableFunc(h.Ladder, func(a, b Rung) int {
		switch {
		case a.Points < b.Points:
			return -1
		case a.Points > b.Points:
			return 1
		}
		return 0
	})
	for i := range h.Ladder {
		if r := &h.Ladder[i]; h.Nearest == nil || far(r.Points, h.Points) < far(h.Nearest.Points, h.Points) {
			h.Nearest = r
		}
	}
	return h
}

func far(a, b float64) float64 { return max(a-b, b-a) }

// unmet is the share of objectives, in percent, that the article's advice leaves unmet.
func unmet(ctx context.Context, s *scenarios.Scenario, w Weighing) (float64, bool) {
	objectives := min(len(s.Objectives), mostObjectives)
	if objectives == 0 {
		return 0, false
	}
	plan := s.Plan(w.Seed)
	groups := cmp.Or(w.groups, hardnessGroups)
	points := make([]float64, groups)
	done := crew(ctx, groups, w.Workers, nil, func() func(int) {
		f := newFollower(s)
		return func(i int) {
			out := f.follow(sweep.Begin(&plan, w.Seed+uint64(i), func() sweep.Policy { p, _ := sweep.New("article"); return p }), nil)
			points[i] = 100 - out.Points(objectives)
		}
	})
	return average(points[:done]), done == groups
}

func average(x []float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return sum / float64(max(1, len(x)))
}
