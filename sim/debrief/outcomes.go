package debrief

import (
	"math"

	"groundrules/sim/goal"
	"groundrules/sim/phrase"
)

// outcomes are what became of the objectives, over all meetings.
func (l *life) outcomes(ended Ending) []Outcome {
	var out []Outcome
	for k := range l.tally.Objectives() {
		out = append(out, l.outcome(k, ended))
	}
	return out
}

func (l *life) outcome(k int, ended Ending) Outcome {
	o, m := l.tally.Objectives()[k], l.whole
	out := Outcome{Objective: o, Unit: unitOf(o.Measure)}
	switch {
	case ended == InDanger:
		out.Words = m.speak(phrase.Say("Not looked at: the exercise stopped for something that matters more."))
		return out
	case len(m.beats) < goal.LeastTurns:
		out.Words = m.speak(phrase.Say("Not looked at: {turns}, too few to tell.", turns(len(m.beats))))
		return out
	}
	start := l.tally.Start(k)
	out.Known = true
	out.Figure, out.Met = l.tally.Figure(k, m.final), l.tally.Met(k, m.final)
	out.Bound = math.NaN()
	if o.AtLeast.Set {
		out.Bound = o.AtLeast.Of(start)
	}
	if o.AtMost.Set && (!o.AtLeast.Set || out.Figure >= out.Bound) {
		out.Bound = o.AtMost.Of(start)
	}
	out.Words = m.speak(m.outcomeWords(o, out, start, ended, l.tally.Late()))
	return out
}

// unitOf is how the figures of a measure are to be read.
func unitOf(m goal.Measure) Unit {
	switch m {
	case goal.Cohesion:
		return Points
	case goal.TrustInYou:
		return Signed
	case goal.Voices:
		return Count
	}
	return Part
}
