package debrief

import (
	"math"

	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// summary is what happened in a few sentences.
func (m *meeting) summary(d *Debrief) []string {
	var out []string
	if m.several {
		out = append(m.tell(m.howLongTogether(d), d.Course, d.Challenges), m.speak(m.whoCame(d)))
	} else {
		out = m.tell(m.howLong(d), d.Course, d.Challenges)
	}
	if d.Mode == session.Assessment {
		out = append(out, m.speak(phrase.Say("It was an assessment, so what else could have been said is not looked at.")))
	}
	return out
}

// meetingSummary is the same of one of several meetings.
func (m *meeting) meetingSummary(d *Meeting) []string {
	first := phrase.Say("{Minutes}, {turns}.", minutes(d.Minutes), turns(d.Turns))
	if len(d.Acts) > 0 {
		first = phrase.Sentences(first, youSpoke(len(d.Acts)))
	}
	return m.tell(first, d.Course, nil)
}

// youSpoke is how often.
func youSpoke(n int) phrase.Phrase {
	if n == 0 {
		return phrase.Say("You listened throughout.")
	}
	return phrase.Say("You spoke {often}.", times(n))
}

// tell is how long it took, the course of cohesion and stages, and the first
// difficulties; no more where too little was played.
func (m *meeting) tell(first phrase.Phrase, course []Point, challenges []Challenge) []string {
	if len(m.beats) == 0 {
		return []string{m.speak(phrase.Say("Nothing was said yet: the practice ended before the first turn."))}
	}
	out := []string{m.speak(first)}
	if len(m.beats) < goal.LeastTurns {
		return append(out, m.speak(phrase.Say("That is too short to say how the group moved.")))
	}
	out = append(out, m.speak(m.cohesionWords()))
	if s := m.stageWords(course); !s.Empty() {
		out = append(out, m.speak(s))
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

func (m *meeting) howLong(d *Debrief) phrase.Phrase {
	played := phrase.Say("{Minutes} were played, {turns}; the meeting was to take {planned}.", minutes(d.Minutes), turns(d.Turns), minutes(d.Planned))
	if d.Ended == TimeUp {
		played = phrase.Say("The meeting took its {minutes}, {turns}.", minutes(d.Minutes), turns(d.Turns))
	}
	return phrase.Sentences(played, youSpoke(len(d.Acts)))
}

// howLongTogether is the same of several meetings.
func (m *meeting) howLongTogether(d *Debrief) phrase.Phrase {
	played := phrase.Count(len(d.Meetings), "1 meeting were played, {minutes} and {turns} in all.", "{n} meetings were played, {minutes} and {turns} in all.", minutes(d.Minutes), turns(d.Turns))
	return phrase.Sentences(played, youSpoke(len(d.Acts)))
}

// whoCame is who dropped out and who came to all meetings.
func (m *meeting) whoCame(d *Debrief) phrase.Phrase {
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
	if gone > 0 {
		return phrase.Say("{n} of {all} came to every meeting; {gone} dropped out.", always, len(d.Members), gone)
	}
	return phrase.Say("{n} of {all} came to every meeting.", always, len(d.Members))
}

// cohesionWords is the course of cohesion: its ends and its turning point.
func (m *meeting) cohesionWords() phrase.Phrase {
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
	ends := []any{rounded(start), in(cohesionBands, start), rounded(end), in(cohesionBands, end)}
	switch {
	case math.Min(start, end)-m.cohesion(low) >= 4:
		return phrase.Say("Cohesion began at {start}, {loose}, and ended at {end}, {loose then}; it was lowest {when}, at {least} (50 is the middle of comparable groups in this model).",
			append(ends, m.whenIn(low), rounded(m.cohesion(low)))...)
	case m.cohesion(high)-math.Max(start, end) >= 4:
		return phrase.Say("Cohesion began at {start}, {loose}, and ended at {end}, {loose then}; it was highest {when}, at {most} (50 is the middle of comparable groups in this model).",
			append(ends, m.whenIn(high), rounded(m.cohesion(high)))...)
	}
	return phrase.Say("Cohesion began at {start}, {loose}, and ended at {end}, {loose then} (50 is the middle of comparable groups in this model).", ends...)
}

// whenIn is "at minute 12", or "in meeting 3, at minute 12".
func (m *meeting) whenIn(beat int) phrase.Phrase {
	if !m.several {
		return within(m.minute(beat))
	}
	return phrase.Say("in meeting {k}, {when}", int(m.beats[beat].Turn.Meeting), within(m.minute(beat)))
}

// stageWords names the stages in the order in which they came to lead.
func (m *meeting) stageWords(course []Point) phrase.Phrase {
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
		return phrase.Phrase{}
	}
	stages := phrase.Say(leads[0].stage.String())
	if len(leads) == 1 {
		return phrase.Say("It read as {stage} throughout, always mixed with other stages.", stages)
	}
	const most = 5
	for i, l := range leads[1:] {
		switch stage := phrase.Say(l.stage.String()); {
		case i == most:
			return phrase.Say("It read as {stages}, and kept changing.", stages)
		case m.several:
			stages = phrase.Say("{stages}, from meeting {k} as {stage}", stages, l.meeting, stage)
		default:
			stages = phrase.Say("{stages}, from minute {m} as {stage}", stages, int(l.from), stage)
		}
	}
	return phrase.Say("It read as {stages}.", stages)
}
