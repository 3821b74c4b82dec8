package debrief

import (
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// PlanNext is what somebody meant to do next time.
type PlanNext struct {
	Meeting int // after which, in the group's life
	Words   string
}

// place is where a note was made, counted as a debrief of all meetings counts.
type place struct {
	meeting int
	turn    int     // turns so far, through all meetings
	minute  float64 // through all meetings
	beat    int     // beats before it
	own     float64 // minute of its meeting
}

// placed is a note and where it was made.
type placed struct {
	session.Noted
	place
}

// placedNotes are the notes of the branch that the practice is on.
func placedNotes(p *session.Practice) []placed {
	notes := p.Notes()
	out := make([]placed, 0, len(notes))
	at := place{meeting: max(1, p.Plan().Set.Meeting)}
	before, minute := 0.0, 0.0
	take := func(b *session.Beat) {
		if b.Interval != nil {
			before += minute
			minute = 0
		}
		at.meeting, minute = int(b.Turn.Meeting), b.Turn.Minute
		if b.Turn.Number > 0 {
			at.turn++
		}
		at.beat++
		at.minute, at.own = before+minute, minute
	}
	beats := p.Beats()
	for _, n := range notes {
		for at.beat < n.After {
			take(&beats[at.beat])
		}
		out = append(out, placed{n, at})
	}
	return out
}

// when is what happened as a note was made, in a sentence.
func (m *meeting) when(n *placed, s phrase.Phrase) string {
	return m.speak(among(m.several, n.meeting, phrase.Say("{When} {it}", at(n.own), s)))
}

// noted adds to a debrief what a trainee wrote down.
func (m *meeting) noted(d *Debrief, p *session.Practice) {
	notes := placedNotes(p)
	d.Noticing = m.noticing(d, notes)
	d.Predicting = m.predicting(d, p, notes)
	for _, n := range notes {
		switch n.Kind {
		case session.PlanNext:
			d.Plans = append(d.Plans, PlanNext{n.meeting, n.Note.Words})
		case session.Rate:
			d.Self = n.Note.Ratings // the latest counts
			d.SelfWords = n.Note.Words
		}
	}
}
