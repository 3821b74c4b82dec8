package lines_test

import (
	"testing"

	"groundrules/scenarios"
	"groundrules/scenarios/lines"
	"groundrules/sim"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// mostRepeated is the share of a meeting's lines that may have been heard before in it.
const mostRepeated = 0.05

// spoken is what members say in a meeting, in order.
type spoken []session.Line

// meetings plays a practice of all its meetings under a policy, in words.
func meetings(s *scenarios.Scenario, policy string, seed uint64) (said []spoken) {
	plan := s.Plan(seed)
	teller := plan.Teller.(*lines.Teller)
	said = []spoken{nil}
	turn := 0
	p := sweep.Begin(&plan, seed, func() sweep.Policy { p, _ := sweep.New(policy); return p })
	for p.Next() {
		switch {
		case p.Interval != nil:
			said = append(said, nil)
		case p.Event != nil && p.Danger == nil:
			teller.Happened(p.Event.ID)
		}
		if p.Turn.Number == 0 {
			continue
		}
		turn++
		line := teller.Tell(p.Set, &p.Group, &p.Turn)
		if p.Turn.Speaker == sim.Facilitator || p.Turn.Events.Has(sim.Authored) {
			line = session.Line{}
		}
		said[len(said)-1] = append(said[len(said)-1], line)
	}
	return said
}

// TestLinesHardlyRepeat plays the library: of a meeting's lines at most one in twenty
// has been heard before in it, and none within sixty turns.
func TestLinesHardlyRepeat(t *testing.T) {
	for _, e := range scenarios.Library() {
		worst, near, lines := 0.0, 0, 0
		for _, policy := range []string{"none", "article", "random"} {
			for seed := uint64(1); seed <= 3; seed++ {
				for k, said := range meetings(e.Scenario, policy, seed) {
					share, close := said.repeats()
					lines += len(said)
					worst, near = max(worst, share), near+close
					if share > mostRepeated || close > 0 {
						t.Errorf("%s under %s, seed %d, meeting %d: %.1f%% of the lines again, %d within 60 turns", e.Name, policy, seed, k+1, 100*share, close)
					}
				}
			}
		}
		if lines < 500 {
			t.Errorf("%s: only %d lines were heard", e.Name, lines)
		}
		t.Logf("%s: at most %.1f%% of a meeting's lines again, %d within 60 turns", e.Name, 100*worst, near)
	}
}

// repeats is the share of lines that were said before in the meeting, and how many of
// those within sixty turns.
func (said spoken) repeats() (share float64, near int) {
	heard := map[session.Line]int{}
	all, again := 0, 0
	for i, line := range said {
		if line.Text+line.Sight == "" {
			continue
		}
		all++
		if before, ok := heard[line]; ok {
			again++
			if i-before <= 60 {
				near++
			}
		}
		heard[line] = i
	}
	return float64(again) / float64(max(1, all)), near
}
