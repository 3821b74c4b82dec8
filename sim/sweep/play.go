package sweep

import (
	"runtime"
	"sync"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// Play is one meeting as it runs: the group, its observer, and what was read last.
type Play struct {
	Set     *sim.Setup
	Group   sim.Group
	Opening observe.Reading
	Reading observe.Reading
	Turn    sim.Turn

	observer observe.Observer
	room     Room
	policy   Policy
}

// Begin makes the group of a seed and lets a policy facilitate it.
func Begin(set *sim.Setup, seed uint64, policy Policy) *Play {
	p := &Play{Set: set, Group: sim.New(set, seed), room: Room{set, seed}, policy: policy}
	p.observer = observe.New(set, &p.Group)
	p.Opening = p.observer.Now(set, &p.Group)
	p.Reading = p.Opening
	return p
}

// Next takes one turn; it reports false when the meeting is over.
func (p *Play) Next() bool {
	if p.Group.Over(p.Set) {
		return false
	}
	say := p.policy.Next(&p.room, &p.Turn, &p.Reading)
	p.Turn = sim.Step(p.Set, &p.Group, say, nil)
	p.Reading = p.observer.Read(p.Set, &p.Group, &p.Turn)
	return true
}

// Each plays one meeting for each seed from first on, on so many workers (0: one a
// core), and gives each to visit as it begins. Calls of visit run at the same time,
// each for another index; what they write to a slice at that index is in order.
func Each(set *sim.Setup, policy func() Policy, first uint64, groups, workers int, visit func(i int, p *Play)) {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(workers, groups) {
		wg.Go(func() {
			for i := range next {
				visit(i, Begin(set, first+uint64(i), policy()))
			}
		})
	}
	for i := range groups {
		next <- i
	}
	close(next)
	wg.Wait()
}
