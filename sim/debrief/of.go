package debrief

import "groundrules/sim/session"

// Of is the debrief of a practice as it stands: of one that is over, was stepped
// out of, or has not even begun. The practice is not changed.
func Of(p *session.Practice, names Names, objectives []Objective) Debrief {
	m := layOut(p, &names)
	d := Debrief{
		Title: names.Title, Planned: m.set.Minutes, Minutes: m.end(), Turns: len(m.beats),
		Ended: m.ending(p), Course: m.course(), Caveat: caveat,
	}
	d.Acts = m.deeds()
	d.Challenges = m.challenges(d.Acts)
	d.Quiet = m.quiet()
	d.Members = m.describe()
	d.Objectives = m.outcomes(objectives, d.Ended)
	d.Danger = m.disclosure()
	d.Summary = m.summary(&d)
	d.Next = m.next(&d)
	d.WayOut = wayOut(d.Ended)
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
	case p.Group().Over(m.set):
		return TimeUp
	case left:
		return SteppedOut
	}
	return StillOpen
}

func (m *meeting) course() []Point {
	out := make([]Point, 0, len(m.beats)+1)
	r := &m.opening
	out = append(out, Point{Cohesion: r.Cohesion, Tension: r.Tension, Stage: r.Stage, Named: r.Named})
	for i := range m.beats {
		t, r := &m.beats[i].Turn, &m.beats[i].Reading
		out = append(out, Point{int(t.Number), t.Minute, r.Cohesion, r.Tension, r.Stage, r.Named})
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
		Turn: m.stop, Minute: t.Minute, Who: t.Speaker,
		Words: at(t.Minute) + " " + m.names.name(t.Speaker) + " spoke of danger. The exercise stopped there; nothing about that moment is rated.",
	}
}
