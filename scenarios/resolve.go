package scenarios

import (
	"slices"

	"groundrules/sim"
)

// find is the part of a list with an id, or nil.
func find[T any](list []T, id string, idOf func(*T) string) *T {
	for i := range list {
		if idOf(&list[i]) == id {
			return &list[i]
		}
	}
	return nil
}

// intervention is the one with an id: the scenario's own before the shared one.
func (s *Scenario) intervention(id string) *Intervention {
	idOf := func(v *Intervention) string { return v.ID }
	if v := find(s.OwnInterventions, id, idOf); v != nil {
		return v
	}
	if s.included != nil {
		if v := find(s.included.Interventions, id, idOf); v != nil {
			return v
		}
	}
	return find(shared().Interventions, id, idOf)
}

// disposition is the one with an id: the scenario's own before the shared one.
func (s *Scenario) disposition(id string) *Disposition {
	idOf := func(d *Disposition) string { return d.ID }
	if d := find(s.OwnDispositions, id, idOf); d != nil {
		return d
	}
	if s.included != nil {
		if d := find(s.included.Dispositions, id, idOf); d != nil {
			return d
		}
	}
	return find(shared().Dispositions, id, idOf)
}

// Traits are dispositions in numbers, in standard deviations of the population.
type Traits struct{ Talk, Agree, React, Conform, Ease float64 }

// traitsOf sums up a member's named dispositions and its own numbers. Names that
// nothing has count as nothing.
func (s *Scenario) traitsOf(m *Member) Traits {
	t := Traits{m.Talk, m.Agree, m.React, m.Conform, m.Ease}
	for _, id := range m.Dispositions {
		if d := s.disposition(id); d != nil {
			t.Talk += d.Talk
			t.Agree += d.Agree
			t.React += d.React
			t.Conform += d.Conform
			t.Ease += d.Ease
		}
	}
	return t
}

// member is the number of the member with an id, Everyone for none.
func (s *Scenario) member(id string) sim.ID {
	return sim.ID(slices.IndexFunc(s.Members, func(m Member) bool { return m.ID == id }) + 1)
}

// rule is the number of the norm with an id, 0 for none.
func (s *Scenario) rule(id string) int8 {
	return int8(slices.IndexFunc(s.Norms, func(n Norm) bool { return n.ID == id }) + 1)
}

// resolve turns names into what they stand for and fills in what may be left out.
// It expects a scenario without errors.
func (s *Scenario) resolve() {
	for i := range s.Members {
		m := &s.Members[i]
		m.Traits = s.traitsOf(m)
		if m.Pronoun == "" {
			m.Pronoun = "they"
		}
		if m.Voice == "" {
			m.Voice = "plain"
		}
	}
	seat(s.Members)
	if len(s.Topics) > 0 {
		s.Topic = s.Topics[0]
	}
	s.readConditions()
	for i := range s.Ties {
		t := &s.Ties[i]
		t.from, t.to = s.member(t.From), s.member(t.To)
	}
	for i := range s.Objectives {
		o := &s.Objectives[i]
		o.Member, o.Rule = s.member(o.Who), s.rule(o.Norm)
		if o.When == "" {
			o.When = "end"
		}
	}
	if s.Danger != nil {
		s.Danger.who = s.member(s.Danger.Who)
	}
	for _, id := range s.offered() {
		s.Interventions = append(s.Interventions, *s.intervention(id))
	}
}

// offered is the ids of the interventions on offer.
func (s *Scenario) offered() []string {
	if s.Offer.Offer != nil {
		return s.Offer.Offer
	}
	var ids []string
	lists := [][]Intervention{shared().Interventions, s.OwnInterventions}
	if s.included != nil {
		lists = append(lists, s.included.Interventions)
	}
	for _, list := range lists {
		for i := range list {
			v := &list[i]
			if !slices.Contains(ids, v.ID) && !(len(s.Norms) == 0 && v.AsksRule()) {
				ids = append(ids, v.ID)
			}
		}
	}
	return ids
}
