package trial

import (
	"sync"

	"groundrules/scenarios"
	"groundrules/scenarios/lines"
)

// ears overhear groups, one for each worker: which of a scenario's lines a turn comes near
// to can be told without looking for words, and so in many more groups.
type ears struct {
	mu   sync.Mutex
	list []*lines.Teller
}

// another is one more, nil where the scenario's lines are told by something else.
func (e *ears) another(s *scenarios.Scenario) *lines.Teller {
	t, ok := s.Plan(0).Teller.(*lines.Teller)
	if !ok {
		return nil
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.list = append(e.list, t)
	return t
}

// near counts the lines that any of them came near to.
func (e *ears) near(counts []Count) {
	for k := range counts {
		for _, t := range e.list {
			if t.Near(k) {
				counts[k].Times++
				break
			}
		}
	}
}
