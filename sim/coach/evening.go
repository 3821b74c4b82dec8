package coach

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// Evening is the same evening with another choice at one turn: the practice's own
// luck, and everything that was said later said at the same turns. It is one evening
// of many that could have followed, and proves nothing; what a choice leads to is
// what Advise estimates.
type Evening struct {
	Say  sim.Say
	From int // the beat at which it differs
	Took []Took
	Note string // to be shown with it
}

// Took is one turn of an Evening.
type Took struct {
	Turn    sim.Turn
	Reading observe.Reading
	Why     sim.Reasons
}

// oneOfMany is what is to be said with an evening.
const oneOfMany = "The same evening with the same luck, and one other choice. It is one of many evenings that could have followed."

// SameEvening goes on from before a beat with another choice, to the end of the
// meeting or for so many turns (0: no such bound). The agenda comes as planned; events
// do not. It ends before a disclosure of danger.
func SameEvening(p *session.Practice, beat int, say sim.Say, turns int) (Evening, error) {
	m, err := At(p, beat, nil)
	if err != nil {
		return Evening{}, err
	}
	plan, g := p.Plan(), m.Group
	e := Evening{Say: say, From: beat, Note: oneOfMany}
	later := saidLater(p.Beats(), beat, g.Meeting)
	until, agenda := ends(&plan, &g), session.Joined(&plan, &g)
	for g.Minute < until && !g.Over(plan.Set) && g.Present() > 0 && (turns == 0 || len(e.Took) < turns) {
		var took Took
		took.Turn = sim.Step(plan.Set, &g, present(&g, say), &took.Why)
		agenda.Table(&plan, &g)
		took.Reading = m.Observer.Read(plan.Set, &g, &took.Turn)
		e.Took = append(e.Took, took)
		say = later[g.Turn+1]
	}
	return e, nil
}

// saidLater is what was said after a beat in the same meeting, by turn.
func saidLater(beats []session.Beat, beat int, meeting int16) map[int32]sim.Say {
	later := map[int32]sim.Say{}
	for i := beat + 1; i < len(beats); i++ {
		if t := &beats[i].Turn; t.Meeting == meeting && t.Number > 0 && t.Speaker == sim.Facilitator {
			later[t.Number] = t.Say
		}
	}
	return later
}

// present is what is said, or nothing where somebody to whom it is said is not here.
func present(g *sim.Group, say sim.Say) sim.Say {
	for _, id := range say.Target {
		if id.IsMember() && !g.Members[id].Here {
			return sim.Say{}
		}
	}
	return say
}
