package term

import (
	"context"
	"time"

	"groundrules/sim"
	"groundrules/sim/coach"
)

// The bounds of looking ahead for a hint: what a person waits for without noticing.
const (
	hintRollouts = 1000
	hintTime     = 400 * time.Millisecond
)

// advice is what the coach would say now; zero for saying nothing, also where it found
// nothing.
func (g *game) advice() sim.Say {
	m, err := coach.At(g.practice, len(g.practice.Beats()))
	if err != nil {
		return sim.Say{}
	}
	plan := g.practice.Plan()
	names, objectives := g.scenario.Coached()
	ask := m.Ask(&plan, objectives, &names, 1)
	ask.Rollouts = hintRollouts
	ctx, stop := context.WithTimeout(context.Background(), 4*hintTime)
	defer stop()
	a, err := coach.Advise(ctx, ask)
	if err != nil || len(a.Far.Best) == 0 {
		return sim.Say{}
	}
	return a.Far.Best[0].Say
}
