package lines

import (
	"groundrules/sim"
	"groundrules/sim/session"
)

// newsTurns is for how many turns of members something that has happened is news.
const newsTurns = 3

// news is the latest thing that the scenario had happen.
type news struct {
	id   string
	from sim.ID // whose word it was, if anybody's
	age  int    // turns of members since
}

// Happened says that something of the scenario's has happened, by its id: the next
// turns may be about it. It is called before what a member says with it is told.
func (t *Teller) Happened(id string) { t.news = news{id: id} }

// meets says in m what is news as its turn is taken, and counts the turn.
func (n *news) meets(m *moment) {
	if n.age++; n.id != "" && n.age <= newsTurns {
		m.news, m.newsFrom = n.id, n.from
	}
}

// happening is what the scenario has happen with a turn, if it words the turn itself.
func (t *Teller) happening(turn *sim.Turn) *Event {
	if !turn.Events.Has(sim.Authored) || t.news.age > 0 {
		return nil
	}
	if e := t.cast.event(t.news.id); e != nil && e.Words+e.Sight != "" {
		return e
	}
	return nil
}

// tellAuthored takes note of a turn that is worded already.
func (t *Teller) tellAuthored(e *Event, turn *sim.Turn) session.Line {
	t.rows.note(turn)
	t.news.from = turn.Speaker
	t.asked.dropped = true
	t.past = past{speaker: turn.Speaker, to: turn.To, act: turn.Act, depth: turn.Disclosure}
	t.past.phrase = phraseOf(e.Words)
	t.heard.first = ""
	return session.Line{Text: e.Words, Sight: e.Sight}
}
