package scenarios

import (
	"groundrules/sim"
	"groundrules/sim/coach"
)

// Coached is what the coach has to know of the scenario beside its plan: what people
// and things are called, and the objectives in their order.
func (s *Scenario) Coached() (coach.Names, []coach.Objective) {
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
	return n, s.coachedObjectives()
}

// coachedObjectives are the objectives as the coach looks at them.
func (s *Scenario) coachedObjectives() []coach.Objective {
	bound := func(b *Bound) coach.Bound {
		if b == nil {
			return coach.Bound{}
		}
		return coach.Bound{Set: true, Start: b.Start, Value: b.Value}
	}
	parts := map[string]coach.When{"last_third": coach.LastThird, "whole": coach.Whole}
	var list []coach.Objective
	for i := range s.Objectives {
		o := &s.Objectives[i]
		list = append(list, coach.Objective{
			Text: o.Text, Measure: coach.ParseMeasure(o.Measure), Who: sim.ID(o.Member), Norm: int(o.Rule),
			When: parts[o.When], AtLeast: bound(o.AtLeast), AtMost: bound(o.AtMost),
		})
	}
	return list
}
