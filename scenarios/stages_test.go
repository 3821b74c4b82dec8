package scenarios_test

import (
	"testing"

	"groundrules/scenarios"
	"groundrules/sim/observe"
	"groundrules/sim/sweep"
)

// Stages come and go as one would name them who was there: a group that is let do its
// work goes from forming through norming to performing, one that nobody helps storms, one
// that is smothered stays where it began, and each that comes to its end adjourns.
func TestStagesAreSeen(t *testing.T) {
	t.Parallel()
	const groups = 20
	for _, x := range []struct {
		scenario, policy string
		meeting          int
		at               float64 // share of the meeting
		want             observe.Stage
		most             int // of the groups, at least
	}{
		{"circle", "article", 1, .9, observe.Forming, 15},
		{"circle", "article", 4, .9, observe.Norming, 12},
		{"circle", "article", 9, .9, observe.Performing, 15},
		{"circle", "article", 12, .95, observe.Adjourning, 15},
		{"circle", "none", 7, .9, observe.Storming, 12},
		{"circle", "none", 12, .95, observe.Adjourning, 15},
		{"circle", "smother", 8, .9, observe.Forming, 15},
		{"first_evening", "none", 1, .9, observe.Forming, 15},
		{"quarrel", "none", 4, .9, observe.Storming, 12},
		{"every_other", "article", 22, .9, observe.Performing, 15},
		{"tenth_tuesday", "none", 10, .95, observe.Adjourning, 15},
		{"tenth_tuesday", "article", 10, .95, observe.Adjourning, 15},
	} {
		s, list, err := scenarios.Find(x.scenario)
		if err != nil || list.Failed() {
			t.Fatal(x.scenario, err, list)
		}
		plan := s.Plan(1)
		plan.Teller = nil
		named := map[observe.Stage]int{}
		for seed := uint64(1); seed <= groups; seed++ {
			p := sweep.Begin(&plan, seed, func() sweep.Policy { p, _ := sweep.New(x.policy); return p })
			for p.Next() {
				if int(p.Group.Meeting) == x.meeting && p.Group.Minute >= x.at*plan.Set.Minutes {
					named[p.Reading.Named]++
					break
				}
			}
		}
		if named[x.want] < x.most {
			t.Errorf("%s, %s, meeting %d: %v in %d of %d groups, want %d (%v)", x.scenario, x.policy, x.meeting, x.want, named[x.want], groups, x.most, named)
		}
	}
}
