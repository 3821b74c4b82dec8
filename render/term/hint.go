package term

import (
	"context"
	"time"

	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// hint gives the next step of a hint for where the practice stands.
func (g *game) hint() error {
	plan := g.practice.Plan()
	if !plan.Mode.Hints() {
		g.say("There are no hints in {mode}. The debrief comes after the meeting.", map[session.Mode]string{session.Rehearsal: words.Text("a rehearsal"), session.Assessment: words.Text("an assessment")}[plan.Mode])
		return nil
	}
	if g.practice.State() != session.Running {
		g.say("The meeting is over: the debrief says more than a hint.")
		return nil
	}
	beats := len(g.practice.Beats())
	if g.hinted.beats != beats || g.hinted.branch != g.practice.Branch() {
		g.hinted = hinted{beats: beats, branch: g.practice.Branch()}
	}
	if g.hinted.steps == debrief.HintSteps {
		g.say("That was the whole hint. What you say is yours to choose.")
		return nil
	}
	best := sim.Say{}
	if g.hinted.steps == debrief.HintSteps-1 {
		best = g.advice()
	}
	names := Names(g.scenario)
	g.para(debrief.Hints(g.practice, &names, best)[g.hinted.steps])
	g.hinted.steps++
	if g.hinted.steps < debrief.HintSteps {
		g.say("({hint} again for more)", "hint")
	}
	return nil
}

// hinted is how much of a hint was given, and where.
type hinted struct{ beats, branch, steps int }

// The bounds of looking ahead for a hint: what a person waits for without noticing.
const (
	hintRollouts = 1000
	hintTime     = 400 * time.Millisecond
)

// advice is what the coach would say now; zero for saying nothing, also where it found
// nothing.
func (g *game) advice() sim.Say {
	names, objectives := g.scenario.Coached()
	names.Language = words.Language()
	m, err := coach.At(g.practice, len(g.practice.Beats()), objectives)
	if err != nil {
		return sim.Say{}
	}
	plan := g.practice.Plan()
	ask := m.Ask(&plan, &names, 1)
	ask.Rollouts = hintRollouts
	ctx, stop := context.WithTimeout(context.Background(), 4*hintTime)
	defer stop()
	a, err := coach.Advise(ctx, ask)
	if err != nil || len(a.Far.Best) == 0 {
		return sim.Say{}
	}
	return a.Far.Best[0].Say
}
