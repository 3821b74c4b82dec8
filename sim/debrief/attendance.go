package debrief

import (
	"fmt"
	"slices"
	"strings"

	"groundrules/sim"
	"groundrules/sim/session"
)

// missing are those who belonged to the group and were not there.
func (m *meeting) missing() []sim.ID {
	var out []sim.ID
	for i := sim.ID(1); int(i) <= m.set.N; i++ {
		if m.begin.Members[i].Belongs && !has(m.there, i) {
			out = append(out, i)
		}
	}
	return out
}

// attendance fills in how many of the meetings each member came to.
func (m *meeting) attendance(d *Debrief) {
	for i := range d.Members {
		for k := range d.Meetings {
			if has(d.Meetings[k].Attended, d.Members[i].ID) {
				d.Members[i].Attended++
			}
		}
		d.Members[i].Meetings = len(d.Meetings)
	}
}

// events are what the scenario had happen in a meeting, words and all.
func (m *meeting) events(asides []session.Beat) []Moment {
	var out []Moment
	add := func(b *session.Beat) {
		if b.Event == "" || b.Danger {
			return
		}
		words := b.Line.Text
		if b.Turn.Speaker.IsMember() {
			words = m.names.name(b.Turn.Speaker) + ": " + quote(words)
		}
		if strings.TrimSpace(b.Line.Text) == "" {
			words = b.Line.Sight
		}
		if words != "" {
			out = append(out, Moment{int(b.Turn.Meeting), int(b.Turn.Number), b.Turn.Minute, words})
		}
	}
	for i := range asides {
		add(&asides[i])
	}
	for i := range m.beats {
		add(&m.beats[i])
	}
	slices.SortStableFunc(out, func(a, b Moment) int {
		switch {
		case a.Minute < b.Minute:
			return -1
		case a.Minute > b.Minute:
			return 1
		}
		return 0
	})
	return out
}

// leavers are those who left between two meetings, and why.
func leavers(p *session.Practice, parts []*meeting) []Leaver {
	var out []Leaver
	k := 0
	for _, b := range p.Beats() {
		if b.Interval == nil {
			continue
		}
		m := parts[k]
		k++
		for _, id := range b.Interval.Left {
			out = append(out, Leaver{id, int(m.number), false, m.whyLeft(id)})
		}
		for _, id := range b.Interval.Graduated {
			out = append(out, Leaver{id, int(m.number), true, fmt.Sprintf("%s left after meeting %d, as planned.", m.names.name(id), m.number)})
		}
	}
	return out
}

// The states at the end of a meeting that make it likelier that somebody does not come
// back; see sim's dropping out.
const (
	looseBelow  = .5 // commitment
	firstMonths = 4  // meetings
)

// whyLeft is what in this model made it likelier that a member did not come back.
func (m *meeting) whyLeft(id sim.ID) string {
	p := m.names.pronoun(id)
	g := m.final
	var why []string
	if g.Members[id].Commitment < looseBelow {
		why = append(why, fmt.Sprintf("%s %s %s", p.they, p.was, in(stayBands, g.Members[id].Commitment)))
	}
	if share, own, all := m.share(0, len(m.beats), id); g.Members[id].Here && share*3*float64(m.size()) < 1 {
		why = append(why, fmt.Sprintf("%s had %d of the %s", p.they, own, count(all, "turn")))
	}
	for j := sim.ID(1); int(j) <= m.set.N; j++ {
		if g.Ties[id][j].Hurt && g.Members[j].Belongs {
			why = append(why, fmt.Sprintf("something between %s and %s was not mended", p.them, m.names.name(j)))
			break
		}
	}
	if m.number <= firstMonths {
		why = append(why, "it was one of the group's first meetings")
	}
	s := fmt.Sprintf("%s did not come back after meeting %d.", m.names.name(id), m.number)
	if len(why) == 0 {
		return s + " Nothing in particular speaks for it: in this model some leave by chance."
	}
	return s + " What makes that likelier in this model: " + list(why) + "."
}
