package scene

import (
	"strings"

	"groundrules/sim"
	"groundrules/sim/session"
)

// A prompter is a teller that also knows what the facilitator would say.
type prompter interface {
	session.Teller
	Words(sim.Say) string
}

// preview is a teller that has heard the branch one is on.
type preview struct {
	stamp  int
	teller prompter
}

// words are what the facilitator would say, in the words of a teller that knows what
// was said before.
func (r *Room) words(say sim.Say) string {
	text := ""
	if t := r.teller(); t != nil {
		text = t.Words(say)
	} else {
		text = r.scn.Words(say)
	}
	return strings.ReplaceAll(text, "….", "…") // a name that is still open ends no sentence
}

// teller is the practice's own until one has gone back; from then on one that is told
// this branch from its beginning. Nil for none.
func (r *Room) teller() prompter {
	plan := r.course.Plan()
	b, ok := r.course.(Branching)
	if !ok || len(b.Branches()) == 1 {
		t, _ := plan.Teller.(prompter)
		return t
	}
	if r.preview.stamp == r.stamp() && r.preview.teller != nil {
		return r.preview.teller
	}
	if plan.Fresh == nil {
		return nil
	}
	t, ok := plan.Fresh().(prompter)
	if !ok {
		return nil
	}
	beats := r.course.Beats()[:r.view.to]
	for i, g := range b.Groups() {
		if i > len(beats) {
			break
		}
		if i > 0 {
			tellAgain(t, &plan, &beats[i-1], g)
		}
	}
	r.preview = preview{r.stamp(), t}
	return t
}

// tellAgain lets t hear a beat, as a practice tells it.
func tellAgain(t prompter, plan *session.Plan, b *session.Beat, g *sim.Group) {
	if h, ok := t.(session.Herald); ok && b.Event != "" && !b.Danger {
		h.Happened(b.Event)
	}
	if b.Turn.Number > 0 {
		t.Tell(plan.Set, g, &b.Turn)
	}
}
