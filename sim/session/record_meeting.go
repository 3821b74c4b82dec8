package session

import (
	"fmt"

	"groundrules/sim"
)

// betweenLine and intervalLine are what was done and what happened between two
// meetings, as JSON.
type betweenLine struct {
	OneToOne []sim.ID `json:"one_to_one,omitempty"`
	Guest    bool     `json:"guest,omitempty"`
}

type intervalLine struct {
	Left      []sim.ID   `json:"left,omitempty"`
	Graduated []sim.ID   `json:"graduated,omitempty"`
	Arrived   []sim.ID   `json:"arrived,omitempty"`
	Absent    []sim.ID   `json:"absent,omitempty"`
	Private   []viewLine `json:"private,omitempty"`
}

type viewLine struct {
	Who  sim.ID  `json:"who"`
	View float64 `json:"view"`
}

func lineOfBetween(b *sim.Between) *betweenLine {
	if b == nil {
		return nil
	}
	return &betweenLine{b.OneToOne, b.Guest}
}

func lineOfInterval(v *sim.Interval) *intervalLine {
	l := &intervalLine{Left: v.Left, Graduated: v.Graduated, Arrived: v.Arrived, Absent: v.Absent}
	for _, x := range v.Private {
		l.Private = append(l.Private, viewLine{x.Who, x.View})
	}
	return l
}

// meetings reads into r what a record holds of events, the agenda and meetings.
func (l *recordLine) meetings(r *Record) error {
	if l.Agenda < 0 || l.Agenda > MaxAgenda {
		return fmt.Errorf("there is no item %d of the agenda", l.Agenda)
	}
	onward := r.Kind == Onward
	if onward != (l.Interval != nil) || l.Between != nil && !onward {
		return fmt.Errorf("what happened between meetings does not fit the command %q", l.Kind)
	}
	if !onward {
		return nil
	}
	v := &sim.Interval{Left: l.Interval.Left, Graduated: l.Interval.Graduated, Arrived: l.Interval.Arrived, Absent: l.Interval.Absent}
	for _, x := range l.Interval.Private {
		v.Private = append(v.Private, sim.View{Who: x.Who, View: x.View})
		if !x.Who.IsMember() || x.Who > sim.MaxMembers {
			return fmt.Errorf("there is no member %d", x.Who)
		}
	}
	r.Interval = v
	lists := [][]sim.ID{v.Left, v.Graduated, v.Arrived, v.Absent}
	if l.Between != nil {
		r.Between = &sim.Between{OneToOne: l.Between.OneToOne, Guest: l.Between.Guest}
		lists = append(lists, r.Between.OneToOne)
	}
	for _, list := range lists {
		for _, who := range list {
			if !who.IsMember() || who > sim.MaxMembers {
				return fmt.Errorf("there is no member %d", who)
			}
		}
	}
	return nil
}
