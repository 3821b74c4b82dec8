package lines

import (
	"groundrules/sim"
	"groundrules/sim/session"
)

// newsTurns is for how many turns of members something that has happened is news.
const newsTurns = 3

// news is the latest thing that the scenario had happen.
type news struct {
	id  string
	age int // turns of members since
}

// Happened says that something of the scenario's has happened, by its id: the next
// turns may be about it. It is called before what a member says with it is told.
func (t *Teller) Happened(id string) { t.news = news{id: id} }

// meets says in m what is news as its turn is taken, and counts the turn.
func (n *news) meets(m *moment) {
	if n.age++; n.id != "" && n.age <= newsTurns {
		m.news = n.id
	}
}

// tellAuthored takes note of a turn whose words are not chosen here: they come with
// what happened.
func (t *Teller) tellAuthored(turn *sim.Turn) session.Line {
	t.rows.note(turn)
	t.asked.dropped = true
	t.past = past{speaker: turn.Speaker, to: turn.To, act: turn.Act, depth: turn.Disclosure}
	t.heard.first = ""
	if e := t.cast.event(t.news.id); e != nil && t.news.age == 0 {
		t.past.phrase = phraseOf(e.Words)
	}
	return session.Line{}
}
