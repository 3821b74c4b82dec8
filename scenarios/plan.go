package scenarios

import (
	"groundrules/scenarios/lines"
	"groundrules/sim"
	"groundrules/sim/session"
)

// Plan is all that a practice of the scenario is made of, with the words that
// belong to a seed. Every practice needs a plan of its own: its teller remembers.
func (s *Scenario) Plan(seed uint64) session.Plan {
	plan := session.Plan{
		Set:      s.Setup(),
		Name:     s.Name,
		Source:   s.Source(),
		Fresh:    func() session.Teller { return lines.New(s.cast(), s.Lines, seed) },
		Meetings: s.Meetings,
		Agenda:   s.agenda(),
		Events:   s.events(),
	}
	plan.Teller = plan.Fresh()
	if d := s.Danger; d != nil {
		plan.Danger = &session.Danger{Minute: d.Minute, Who: d.who, Words: d.Words, GoesOn: d.GoesOn}
	}
	for i := range s.Interventions {
		plan.Interventions = append(plan.Interventions, s.Interventions[i].ID)
	}
	return plan
}

// Words is what the facilitator would say, its slots filled; empty for listening.
// A practice's own teller may know more: the words of the one it is said to.
func (s *Scenario) Words(say sim.Say) string {
	cast := s.cast()
	return cast.Words(say)
}

// cast is the scenario as its lines know it.
func (s *Scenario) cast() lines.Cast {
	var cast lines.Cast
	for i := range s.Topics {
		cast.Topics = append(cast.Topics, s.Topics[i].cast())
	}
	for i := range s.Members {
		m := &s.Members[i]
		cast.Members = append(cast.Members, lines.Person{ID: m.ID, Name: m.Name, Pronoun: m.Pronoun, Voice: m.Voice, Tends: m.Dispositions})
	}
	for i := range s.Norms {
		cast.Rules = append(cast.Rules, s.Norms[i].Title)
	}
	for i := range s.Interventions {
		v := &s.Interventions[i]
		cast.Interventions = append(cast.Interventions, lines.Moves{
			ID: v.ID, Words: [sim.Deliveries][]string{v.Gentle.Words, v.Direct.Words, v.Forceful.Words},
		})
	}
	for i := range s.Events {
		e := &s.Events[i]
		cast.Events = append(cast.Events, lines.Event{ID: e.ID, Words: e.Words, Sight: e.Sight})
	}
	return cast
}

// cast is the topic as its lines know it.
func (t *Topic) cast() lines.Topic {
	topic := lines.Topic{ID: t.ID, Title: t.Title, Question: t.Question, For: t.For, Against: t.Against}
	for i := range t.Items {
		topic.Items = append(topic.Items, lines.Item{ID: t.Items[i].ID, Text: t.Items[i].Text})
	}
	return topic
}
