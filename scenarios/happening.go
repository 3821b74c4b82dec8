package scenarios

import (
	"strings"

	"groundrules/sim"
	"groundrules/sim/session"
)

// events is what the author has happen, as a practice takes it.
func (s *Scenario) events() []session.Event {
	var list []session.Event
	for i := range s.Events {
		list = append(list, s.event(&s.Events[i]))
	}
	return list
}

func (s *Scenario) event(e *Event) session.Event {
	to := session.Event{
		ID: e.ID, Meeting: e.Meeting, Minute: given(e.Minute).Value,
		When: s.asked(&e.When), Once: e.Once == nil || *e.Once,
		Happening: s.happening(e),
		Text:      e.Words + e.Text, Sight: e.Sight, // a word has words, all others a text
		Danger: e.Danger, GoesOn: e.GoesOn,
	}
	return to
}

// happening is what the event does, as the model takes it.
func (s *Scenario) happening(e *Event) sim.Happening {
	return sim.Happening{
		Kind:      sim.HappeningKind(numberOf("kind", e.Kind)),
		Who:       s.member(e.Who),
		To:        s.addressee(e.To),
		Act:       sim.Act(1 + numberOf("act", e.Act)),
		Depth:     uint8(e.Depth),
		View:      given(e.View),
		Item:      s.item(e.Item),
		Words:     int16(min(len(strings.Fields(e.Words)), 1000)),
		Topic:     s.topic(e.Topic),
		Until:     given(e.Ends),
		Pull:      levers(e.Levers),
		Threat:    given(e.Threat),
		Directive: given(e.Directive),
	}
}

// agenda is the scenario's agenda as a practice takes it.
func (s *Scenario) agenda() []session.Agenda {
	var list []session.Agenda
	for i := range s.Agenda {
		a := &s.Agenda[i]
		channel := a.Channel
		if channel == "" {
			channel = s.Channel
		}
		list = append(list, session.Agenda{
			Meeting: a.Meeting, Minute: a.Minute, Topic: s.topic(a.Topic),
			Channel: sim.Channel(max(0, numberOf("channel", channel))), Turns: float64(a.Turns),
		})
	}
	return list
}

// item is the number of the item with an id, counted from 1 over all topics; 0 for
// none.
func (s *Scenario) item(id string) int8 {
	n := int8(0)
	for k := range s.Topics {
		for i := range s.Topics[k].Items {
			if n++; s.Topics[k].Items[i].ID == id {
				return n
			}
		}
	}
	return 0
}

// topic is the number of the topic with an id, from 1; 0 for none.
func (s *Scenario) topic(id string) int {
	for k := range s.Topics {
		if id != "" && s.Topics[k].ID == id {
			return k + 1
		}
	}
	return 0
}

// addressee is who is meant by a word to somebody.
func (s *Scenario) addressee(to string) sim.ID {
	if to == "you" {
		return sim.Facilitator
	}
	return s.member(to)
}
