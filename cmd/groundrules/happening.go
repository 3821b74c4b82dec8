package main

import (
	"groundrules/sim"
	"groundrules/sim/sweep"
)

type eventLine struct {
	Kind    string  `json:"kind"`
	Group   int     `json:"group"`
	Meeting int16   `json:"meeting"`
	Turn    int32   `json:"turn"`
	Minute  float64 `json:"minute"`
	ID      string  `json:"id"`
	What    string  `json:"what"`
	Who     *sim.ID `json:"who"`
	Topic   *int8   `json:"topic"`
}

// happenings are the words for what sort of thing happens.
var happenings = [...]string{sim.News: "news", sim.Word: "word", sim.Arrival: "arrival", sim.Departure: "departure"}

// lineOfEvent is the event, or the disclosure of danger, of a run's latest step; ok is
// false where it was neither.
func (set *scenarioSet) lineOfEvent(group int, p *sweep.Play) (l eventLine, ok bool) {
	l = eventLine{
		Kind: "event", Group: group, Meeting: p.Group.Meeting, Turn: p.Group.Turn, Minute: p.Group.Minute,
		ID: "danger", What: "danger", Topic: positive(p.Group.Topic),
	}
	if p.Event != nil {
		l.ID = p.Event.ID
	}
	switch {
	case p.Danger != nil:
		l.Who = &p.Danger.Who
	case p.Event == nil:
		return l, false
	default:
		h := &p.Event.Happening
		l.What = happenings[h.Kind]
		if h.Who.IsMember() {
			l.Who = &h.Who
		}
	}
	return l, true
}
