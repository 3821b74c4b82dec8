package scenarios

import (
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/goal"
)

// Coached is what the coach has to know of the scenario beside its plan: what people
// and things are called, and the objectives in their order.
func (s *Scenario) Coached() (coach.Names, []goal.Objective) {
	n := coach.Names{Words: s.Words}
	for i := range s.Members {
		if i+1 < len(n.Members) {
			n.Members[i+1] = coach.Person{Name: s.Members[i].Name, Pronoun: s.Members[i].Pronoun}
		}
	}
	for i := range s.Norms {
		n.Norms = append(n.Norms, s.Norms[i].Title)
	}
	for i := range s.Interventions {
		v := &s.Interventions[i]
		named := coach.Named{
			ID: v.ID, Title: v.Title, Effect: v.Effect, Source: v.Source,
			AsksRule: v.AsksRule(), InTurn: v.Targets == sim.ToOneThenOther.String(),
		}
		for _, b := range v.Backfires {
			named.Backfires = append(named.Backfires, b.Text)
		}
		n.Interventions = append(n.Interventions, named)
	}
	return n, s.Wanted()
}

// Wanted are the objectives as they are measured.
func (s *Scenario) Wanted() []goal.Objective {
	bound := func(b *Bound) goal.Bound {
		if b == nil {
			return goal.Bound{}
		}
		return goal.Bound{Set: true, Start: b.Start, Value: b.Value}
	}
	var list []goal.Objective
	for i := range s.Objectives {
		o := &s.Objectives[i]
		when, _ := goal.ParseWhen(o.When)
		list = append(list, goal.Objective{
			Text: o.Text, Measure: goal.ParseMeasure(o.Measure), Who: sim.ID(o.Member), Norm: int(o.Rule),
			When: when, AtLeast: bound(o.AtLeast), AtMost: bound(o.AtMost),
		})
	}
	return list
}
