package scenarios

import (
	"context"
	"runtime"
	"strings"
	"sync"

	"groundrules/scenarios/condition"
	"groundrules/sim/sweep"
)

// Trial is what came of a test.
type Trial struct {
	Test   *Test
	Groups int      // that were played
	Held   int      // of them, those in which the expectation held
	Passed bool     // the share of those is within the test's bounds
	Seeds  []uint64 // of the first few groups that speak against it
	Err    error    // why it could not be played, or was broken off
}

// Share is in how many of the groups the expectation held.
func (t Trial) Share() float64 { return float64(t.Held) / float64(max(1, t.Groups)) }

// mostSeeds is how many groups are named that speak against a test.
const mostSeeds = 5

// RunTest plays the groups of a test, on so many workers (0: one a core).
func (s *Scenario) RunTest(ctx context.Context, t *Test, workers int) Trial {
	policy, err := s.policyOf(t)
	if err != nil {
		return Trial{Test: t, Err: err}
	}
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	groups, first := t.groups(), t.seed()
	held, played := make([]bool, groups), make([]bool, groups)
	next := make(chan int)
	var wg sync.WaitGroup
	for range min(workers, groups) {
		wg.Go(func() {
			plan := s.Plan(first)
			if t.Meetings > 0 {
				plan.Meetings = t.Meetings
			}
			for i := range next {
				c := s.Course(&plan, first+uint64(i), policy, nil)
				held[i], played[i] = t.Holds(&c), true
			}
		})
	}
	for i := 0; i < groups && ctx.Err() == nil; i++ {
		next <- i
	}
	close(next)
	wg.Wait()
	return t.outcome(first, held, played, ctx.Err())
}

// outcome counts.
func (t *Test) outcome(first uint64, held, played []bool, err error) Trial {
	trial := Trial{Test: t, Err: err}
	for i := range held {
		if played[i] {
			trial.Groups++
		}
		if held[i] {
			trial.Held++
		}
	}
	least, most := t.Bounds()
	share := trial.Share()
	trial.Passed = err == nil && share >= least && share <= most
	if trial.Passed || err != nil { // what was broken off speaks neither for it nor against it
		return trial
	}
	for i := range held {
		if tooFew := share < least; played[i] && held[i] != tooFew && len(trial.Seeds) < mostSeeds {
			trial.Seeds = append(trial.Seeds, first+uint64(i))
		}
	}
	return trial
}

// Holds reports whether the expectation holds of how it went with one group.
func (t *Test) Holds(c *Course) bool {
	m := condition.Moment{Observed: c.Observed, Course: c.Moment.Course}
	return t.read.Holds(&m)
}

// Bounds are the shares of groups, least and most, in which the expectation is to hold.
func (t *Test) Bounds() (least, most float64) {
	least, most = 0, 1
	if t.AtLeast == nil && t.AtMost == nil {
		return 1, 1
	}
	if t.AtLeast != nil {
		least = *t.AtLeast
	}
	if t.AtMost != nil {
		most = *t.AtMost
	}
	return least, most
}

func (t *Test) groups() int {
	if t.Groups == 0 {
		return 100
	}
	return t.Groups
}

func (t *Test) seed() uint64 {
	if t.Seed == 0 {
		return 1
	}
	return uint64(t.Seed)
}

// policyOf makes the test's facilitator, one for each meeting.
func (s *Scenario) policyOf(t *Test) (func() sweep.Policy, error) {
	if len(t.Commands) > 0 {
		script, err := s.Script("commands", []byte(strings.Join(t.Commands, "\n")))
		return func() sweep.Policy { return script }, err
	}
	name := t.Policy
	if name == "" {
		name = "none"
	}
	return func() sweep.Policy { p, _ := sweep.New(name); return p }, nil
}
