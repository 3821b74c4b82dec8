package scene

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// fewTurns is from how many turns on one is asked to judge oneself.
const fewTurns = 20

// finish goes to the debrief; before it opens one judges oneself.
func (a *App) finish() {
	if !a.mayRate() {
		a.toDebrief()
		return
	}
	a.rating = newRating(a.starter.Rubric(a.scenario))
	a.show(inRating)
}

// mayRate reports whether one is asked to judge oneself: after a practice of some
// length, once for where it stands, and not after words of danger.
func (a *App) mayRate() bool {
	p := a.practice
	if a.lost != nil || p.State() != session.Over && p.State() != session.SteppedOut {
		return false
	}
	beats, turns := p.Beats(), 0
	for i := range beats {
		if beats[i].Danger {
			return false
		}
		if beats[i].Turn.Number > 0 {
			turns++
		}
	}
	for _, n := range p.Notes() {
		if n.Kind == session.Rate && n.After == len(beats) {
			return false
		}
	}
	return turns >= fewTurns
}

// rated follows what was chosen on the page of one's own judgement.
func (a *App) rated(act ratingAct) {
	switch act {
	case judged:
		if note, ok := a.rating.note(); ok {
			if err := a.do(session.Command{Kind: session.Rate, Note: &note}); err != nil {
				a.rating.wrong = trouble(err)
				return
			}
		}
		a.toDebrief()
	case unjudged:
		a.toDebrief()
	}
}

// toDebrief opens the debrief of the practice.
func (a *App) toDebrief() {
	d := a.starter.Debrief(a.scenario, a.practice)
	a.debrief = debriefScreen{of: &d, scn: a.scenario, mayPlan: a.lost == nil && a.unsaved == nil, mayReport: a.starter.Where(a.practice) != ""}
	a.debrief.judgement = d.Judge(a.starter.Rubric(a.scenario))
	a.debrief.unled = d.LeftAlone(a.practice)
	a.debrief.review.begin(a.scenario, a.practice, &d)
	beats := a.practice.Beats()
	for i := range a.scenario.Members {
		a.debrief.looks = append(a.debrief.looks, LookFor(a.scenario.Members[i].Look, i+1))
		if len(beats) > 0 {
			cue := beats[len(beats)-1].Reading.Cues[i+1]
			a.debrief.poses = append(a.debrief.poses, PoseOf(cue))
			a.debrief.ways = append(a.debrief.ways, cueWords[cue])
			a.debrief.gone = append(a.debrief.gone, cue == observe.Gone)
		}
	}
	a.debrief.weights = a.weighed()
	a.show(inDebrief)
}

// weighed is who leads the talk by now, and whose word is contested.
func (a *App) weighed() influence {
	return influenceOf(a.practice.Group(), a.practice.Beats(), func(id sim.ID) string { return a.scenario.Members[id-1].Name })
}

// inDebriefing follows what was chosen in the debrief.
func (a *App) inDebriefing(act debriefAct) {
	switch act {
	case debriefLeave:
		a.toLibrary()
	case debriefPlan:
		note := session.Note{Words: a.debrief.plan}
		if err := a.do(session.Command{Kind: session.PlanNext, Note: &note}); err != nil {
			a.debrief.planWrong = trouble(err)
			return
		}
		a.debrief.planned, a.debrief.plan, a.debrief.planWrong = a.debrief.plan, "", ""
		a.ui.Wake(0)
	case debriefReport:
		a.saveReport()
	case debriefSee:
		a.seeAgain(a.debrief.seat)
	case debriefAgain:
		a.tryAgain(a.debrief.review.chosen())
	}
}

// tryAgain goes back to before a beat, as a new branch, and into the room.
func (a *App) tryAgain(beat int) {
	if err := a.do(session.Command{Kind: session.Rewind, To: beat}); err != nil {
		a.debrief.review.wrong = trouble(err)
		return
	}
	a.Enter(a.scenario, a.practice)
}
