package debrief

import (
	"fmt"
	"math"

	"groundrules/sim/observe"
)

// summary is what happened in a few sentences.
func (m *meeting) summary(d *Debrief) []string {
	if len(m.beats) == 0 {
		return []string{"Nothing was said yet: the practice ended before the first turn."}
	}
	out := []string{m.howLong(d)}
	if len(m.beats) < leastTurns {
		return append(out, "That is too short to say how the group moved.")
	}
	out = append(out, m.cohesionWords())
	if s := stageWords(d.Course); s != "" {
		out = append(out, s)
	}
	const most = 2
	told := 0
	for i := range d.Challenges {
		if told < most && !before(d.Challenges[:i], &d.Challenges[i]) {
			out = append(out, d.Challenges[i].Words)
			told++
		}
	}
	return out
}

func (m *meeting) howLong(d *Debrief) string {
	s := fmt.Sprintf("%s were played, %s; the meeting was to take %s.", capital(minutes(d.Minutes)), count(d.Turns, "turn"), minutes(d.Planned))
	if d.Ended == TimeUp {
		s = fmt.Sprintf("The meeting took its %s, %s.", minutes(d.Planned), count(d.Turns, "turn"))
	}
	if len(d.Acts) == 0 {
		return s + " You listened throughout."
	}
	return s + fmt.Sprintf(" You spoke %s.", times(len(d.Acts)))
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
		s += fmt.Sprintf("; it was lowest %s, at %.0f", within(m.minute(low)), m.cohesion(low))
	case m.cohesion(high)-math.Max(start, end) >= 4:
		s += fmt.Sprintf("; it was highest %s, at %.0f", within(m.minute(high)), m.cohesion(high))
	}
	return s + " (50 is the middle of comparable groups in this model)."
}

// stageWords names the stages in the order in which they came to lead.
func stageWords(course []Point) string {
	type lead struct {
		stage observe.Stage
		from  float64
	}
	var leads []lead
	for _, p := range course {
		if n := len(leads); n == 0 || leads[n-1].stage != p.Named {
			leads = append(leads, lead{p.Named, p.Minute})
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
		s += fmt.Sprintf(", from minute %d as %s", int(l.from), l.stage)
	}
	return s + "."
}
