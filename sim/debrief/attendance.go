package debrief

import (
	"slices"
	"strings"

	"groundrules/sim"
	"groundrules/sim/phrase"
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
			words = m.speak(phrase.Say("{who}: {words}", m.names.name(b.Turn.Speaker), phrase.Quote(words)))
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
			out = append(out, Leaver{id, int(m.number), false, m.speak(m.whyLeft(id))})
		}
		for _, id := range b.Interval.Graduated {
			out = append(out, Leaver{id, int(m.number), true, m.speak(phrase.Say("{who} left after meeting {k}, as planned.", m.names.name(id), int(m.number)))})
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
func (m *meeting) whyLeft(id sim.ID) phrase.Phrase {
	p := m.names.pronoun(id)
	g := m.final
	var why []phrase.Phrase
	if g.Members[id].Commitment < looseBelow {
		why = append(why, p.was(in(stayBands, g.Members[id].Commitment)))
	}
	if share, own, all := m.share(0, len(m.beats), id); g.Members[id].Here && share*3*float64(m.size()) < 1 {
		why = append(why, phrase.Say("{they} had {own} of the {turns}", p.they, own, turns(all)).About(p.word))
	}
	for j := sim.ID(1); int(j) <= m.set.N; j++ {
		if g.Ties[id][j].Hurt && g.Members[j].Belongs {
			why = append(why, phrase.Say("something between {them} and {other} was not mended", p.them, m.names.name(j)).About(p.word))
			break
		}
	}
	if m.number <= firstMonths {
		why = append(why, phrase.Say("it was one of the group's first meetings"))
	}
	s := phrase.Say("{who} did not come back after meeting {k}.", m.names.name(id), int(m.number)).About(p.word)
	if len(why) == 0 {
		return phrase.Sentences(s, phrase.Say("Nothing in particular speaks for it: in this model some leave by chance."))
	}
	return phrase.Sentences(s, phrase.Say("What makes that likelier in this model: {reasons}.", list(why)))
}

// was is "she was committed", "they were committed".
func (p *pronoun) was(how phrase.Phrase) phrase.Phrase {
	if p.word == "they" {
		return phrase.Say("{they} were {how}", p.they, how)
	}
	return phrase.Say("{they} was {how}", p.they, how).About(p.word)
}
