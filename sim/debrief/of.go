package debrief

import (
	"groundrules/sim/goal"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// Of is the debrief of a practice as it stands, on the branch that it is on: of one
// that is over, was stepped out of, or has not even begun. The practice is not
// changed.
func Of(p *session.Practice, names Names, objectives []goal.Objective) Debrief {
	d := Debrief{Title: names.Title, Planned: p.Plan().Set.Minutes, language: names.Language}
	d.Caveat = d.speak(caveat())
	var parts []*meeting
	l := layOut(p, &names, objectives, func(part *meeting, asides []session.Beat) {
		parts = append(parts, part)
		d.Meetings = append(d.Meetings, part.describeMeeting(asides))
	})
	m := l.whole
	d.Ended, d.Turns = m.ending(p), len(m.beats)
	d.gather()
	d.Transcript = m.transcript()
	d.Members = m.describe()
	m.attendance(&d)
	d.Objectives = l.outcomes(d.Ended)
	d.Danger = m.disclosure()
	d.Mode = p.Plan().Mode
	m.noted(&d, p)
	d.Left = leavers(p, parts)
	d.Contacts = contacts(p, parts)
	d.Decisions = m.decisions()
	d.Branch = d.speak(branch(p))
	d.Summary = m.summary(&d)
	d.Next = names.spoken(m.next(&d))
	d.WayOut = names.spoken(wayOut(d.Ended))
	return d
}

// describeMeeting is everything about one meeting.
func (m *meeting) describeMeeting(asides []session.Beat) Meeting {
	d := Meeting{
		Number: int(m.number), Minutes: m.end(), Turns: len(m.beats), Attended: m.there,
		Missing: m.missing(), Events: m.events(asides), Course: m.course(),
	}
	if len(d.Missing) > 0 {
		d.Absent = m.speak(m.names.names(d.Missing))
	}
	d.Acts = m.deeds()
	d.Challenges = m.challenges(d.Acts)
	d.Quiet = m.quiet()
	d.Decisions = m.decisions()
	d.Danger = m.disclosure()
	d.signs = m.signs(&d)
	d.Summary = m.meetingSummary(&d)
	return d
}

// ending is how a practice ended. Whoever steps out of a disclosure of danger has
// ended there; a practice read back from a journal is open again, and its last
// beat says that it was left.
func (m *meeting) ending(p *session.Practice) Ending {
	all := p.Beats()
	left := p.State() == session.SteppedOut || len(all) > 0 && all[len(all)-1].Command.Kind == session.StepOut
	switch {
	case p.State() == session.InDanger || m.danger != nil && m.stop == len(m.beats) && left:
		return InDanger
	case p.State() == session.Over || p.Plan().Meetings <= 1 && p.Group().Over(m.set):
		return TimeUp
	case left:
		return SteppedOut
	}
	return StillOpen
}

func (m *meeting) course() []Point {
	out := make([]Point, 0, len(m.beats)+1)
	r, number := &m.opening, int(m.number)
	out = append(out, Point{Meeting: number, Cohesion: r.Cohesion, Tension: r.Tension, Stage: r.Stage, Named: r.Named})
	for i := range m.beats {
		t, r := &m.beats[i].Turn, &m.beats[i].Reading
		out = append(out, Point{number, int(t.Number), t.Minute, r.Cohesion, r.Tension, r.Stage, r.Named})
	}
	return out
}

// disclosure names a disclosure of danger and says nothing about how it was met.
func (m *meeting) disclosure() *Danger {
	if m.danger == nil {
		return nil
	}
	t := &m.danger.Turn
	return &Danger{
		Meeting: int(t.Meeting), Turn: m.stop, Minute: t.Minute, Who: t.Speaker,
		Words: m.speak(among(m.several, int(t.Meeting), phrase.Say("{When} {who} spoke of danger. The exercise stopped there; nothing about that moment is rated.", at(t.Minute), m.names.name(t.Speaker)))),
	}
}
