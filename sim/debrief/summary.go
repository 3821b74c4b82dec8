package debrief

import (
	"fmt"
	"math"

	"groundrules/sim/observe"
)

// summary is what happened in a few sentences.
func (m *meeting) summary(d *Debrief) []string {
	if !m.several {
		return m.tell(m.howLong(d), d.Course, d.Challenges)
	}
	out := m.tell(m.howLongTogether(d), d.Course, d.Challenges)
	return append(out, m.whoCame(d)...)
}

// meetingSummary is the same of one of several meetings.
func (m *meeting) meetingSummary(d *Meeting) []string {
	first := fmt.Sprintf("%s, %s.", capital(minutes(d.Minutes)), count(d.Turns, "turn"))
	if len(d.Acts) > 0 {
		first += fmt.Sprintf(" You spoke %s.", times(len(d.Acts)))
	}
	return m.tell(first, d.Course, nil)
}

// tell is how long it took, the course of cohesion and stages, and the first
// difficulties; no more where too little was played.
func (m *meeting) tell(first string, course []Point, challenges []Challenge) []string {
	if len(m.beats) == 0 {
		return []string{"Nothing was said yet: the practice ended before the first turn."}
	}
	out := []string{first}
	if len(m.beats) < leastTurns {
		return append(out, "That is too short to say how the group moved.")
	}
	out = append(out, m.cohesionWords())
	if s := m.stageWords(course); s != "" {
		out = append(out, s)
	}
	const most = 2
	told := 0
	for i := range challenges {
		if told < most && !before(challenges[:i], &challenges[i]) {
			out = append(out, challenges[i].Words)
			told++
		}
	}
	return out
}

func (m *meeting) howLong(d *Debrief) string {
	s := fmt.Sprintf("%s were played, %s; the meeting was to take %s.", capital(minutes(d.Minutes)), count(d.Turns, "turn"), minutes(d.Planned))
	if d.Ended == TimeUp {
		s = fmt.Sprintf("The meeting took its %s, %s.", minutes(d.Minutes), count(d.Turns, "turn"))
	}
	if len(d.Acts) == 0 {
		return s + " You listened throughout."
	}
	return s + fmt.Sprintf(" You spoke %s.", times(len(d.Acts)))
}

// howLongTogether is the same of several meetings.
func (m *meeting) howLongTogether(d *Debrief) string {
	s := fmt.Sprintf("%s were played, %s and %s in all.", capital(count(len(d.Meetings), "meeting")), minutes(d.Minutes), count(d.Turns, "turn"))
	if len(d.Acts) == 0 {
		return s + " You listened throughout."
	}
	return s + fmt.Sprintf(" You spoke %s.", times(len(d.Acts)))
}

// whoCame is who dropped out and who came to all meetings.
func (m *meeting) whoCame(d *Debrief) []string {
	gone := 0
	for _, l := range d.Left {
		if !l.Planned {
			gone++
		}
	}
	always := 0
	for i := range d.Members {
		if d.Members[i].Attended == len(d.Meetings) {
			always++
		}
	}
	s := fmt.Sprintf("%d of %d came to every meeting", always, len(d.Members))
	if gone > 0 {
		s += fmt.Sprintf("; %d dropped out", gone)
	}
	return []string{s + "."}
}

// cohesionWords is the course of cohesion: its ends and its turning point.
func (m *meeting) cohesionWords() string {
	start, end := m.opening.Cohesion, m.cohesion(len(m.beats)-1)
	low, high := 0, 0
	for i := range m.beats {
		if m.cohesion(i) < m.cohesion(low) {
			low = i
		}
		if m.cohesion(i) > m.cohesion(high) {
			high = i
		}
	}
	s := fmt.Sprintf("Cohesion began at %.0f, %s, and ended at %.0f, %s", start, in(cohesionBands, start), end, in(cohesionBands, end))
	switch {
	case math.Min(start, end)-m.cohesion(low) >= 4:
		s += fmt.Sprintf("; it was lowest %s, at %.0f", m.whenIn(low), m.cohesion(low))
	case m.cohesion(high)-math.Max(start, end) >= 4:
		s += fmt.Sprintf("; it was highest %s, at %.0f", m.whenIn(high), m.cohesion(high))
	}
	return s + " (50 is the middle of comparable groups in this model)."
}

// whenIn is "at minute 12", or "in meeting 3, at minute 12".
func (m *meeting) whenIn(beat int) string {
	if !m.several {
		return within(m.minute(beat))
	}
	return fmt.Sprintf("in meeting %d, %s", m.beats[beat].Turn.Meeting, within(m.minute(beat)))
}

// stageWords names the stages in the order in which they came to lead.
func (m *meeting) stageWords(course []Point) string {
	type lead struct {
		stage   observe.Stage
		from    float64
		meeting int
	}
	var leads []lead
	for _, p := range course {
		if n := len(leads); n == 0 || leads[n-1].stage != p.Named {
			leads = append(leads, lead{p.Named, p.Minute, p.Meeting})
		}
	}
	if len(leads) == 0 {
		return ""
	}
	s := "It read as " + leads[0].stage.String()
	if len(leads) == 1 {
		return s + " throughout, always mixed with other stages."
	}
	const most = 5
	for i, l := range leads[1:] {
		if i == most {
			return s + ", and kept changing."
		}
		from := fmt.Sprintf("minute %d", int(l.from))
		if m.several {
			from = fmt.Sprintf("meeting %d", l.meeting)
		}
		s += fmt.Sprintf(", from %s as %s", from, l.stage)
	}
	return s + "."
}
