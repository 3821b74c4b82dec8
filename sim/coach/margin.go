package coach

import (
	"math"

	"groundrules/sim/goal"
	"groundrules/sim/phrase"
)

// sentence is the verdict with its margin.
func (r *Reviewing) sentence(m *occasion, d *Decision, told contest) phrase.Phrase {
	when := phrase.Say("after sixty turns")
	if d.End {
		when = phrase.Say("at the end of the meeting")
	}
	other := phrase.Say("if you had said nothing")
	if r.verdict.best >= 0 {
		name := phrase.Quote(r.names.choice(r.search.arms[r.verdict.best].say))
		switch {
		case d.Verdict == MissedChance:
			return phrase.Say("In this model a chance was missed: with {choice}, {gain} than with what you did, {when}.", name, r.gain(&d.Aim, told), when)
		case m.silence != nil:
			other = phrase.Say("with the best there was to say, {choice}", name)
		}
	}
	switch d.Verdict {
	case Helped:
		return phrase.Say("In this model it helped: {gain} than {otherwise}, {when}.", r.gain(&d.Aim, told), other, when)
	case Harmed:
		return phrase.Say("In this model it harmed: {gain} than {otherwise}, {when}.", r.gain(&d.Aim, told), other, when)
	}
	switch {
	case m.silence != nil && r.verdict.better.won == 1: // and not by enough for a missed chance
		return phrase.Say("In this model waiting cost little: with {choice}, {gain} than with what you did, {when}. Among so many choices one is nearly always a little better.",
			phrase.Quote(r.names.choice(r.search.arms[r.verdict.best].say)), r.gain(&d.Aim, told), when)
	case m.silence != nil:
		return phrase.Say("In this model nothing that could have been said there makes a clear difference.")
	}
	return phrase.Say("In this model there is no clear difference from saying nothing.")
}

// gain is a margin in words: "felt safety is 0.031 (± 0.002) higher".
func (r *Reviewing) gain(o *goal.Objective, told contest) phrase.Phrase {
	what, size, half := r.names.objective(*o), Amount(o.Measure, told.margin), halfWidth(o.Measure, told.half)
	up := told.margin > 0
	switch bound := o.AtLeast.Set || o.AtMost.Set; {
	case bound && up:
		return phrase.Say("{objective} falls {size} (± {half}) less short", phrase.Quote(what), size, half)
	case bound:
		return phrase.Say("{objective} falls {size} (± {half}) more short", phrase.Quote(what), size, half)
	case up != o.Measure.LessIsBetter():
		return phrase.Say("{objective} is {size} (± {half}) higher", what, size, half)
	}
	return phrase.Say("{objective} is {size} (± {half}) lower", what, size, half)
}

// shown is by how much a measure is multiplied where it is told, and with how many
// decimals.
func shown(m goal.Measure) (times float64, places int) {
	switch m {
	case goal.Share:
		return 100, 1
	case goal.Cohesion, goal.Voices:
		return 1, 1
	}
	return 1, 3
}

// Number is the size of a difference in a measure's own units, without its sign.
func Number(m goal.Measure, x float64) phrase.Phrase {
	times, places := shown(m)
	return phrase.Decimal(math.Abs(float64(times*x)), places)
}

// lastPlace is the smallest number of so many places.
var lastPlace = [...]float64{1, .1, .01, .001}

// halfWidth is that of an interval as a number: never none where there is some.
func halfWidth(m goal.Measure, x float64) phrase.Phrase {
	times, places := shown(m)
	if x = float64(times * x); x > 0 {
		x = max(x, lastPlace[places])
	}
	return phrase.Decimal(x, places)
}

// Amount is the same with its unit.
func Amount(m goal.Measure, x float64) phrase.Phrase {
	switch size := Number(m, x); m {
	case goal.Cohesion:
		return phrase.Say("{size} points", size)
	case goal.Voices:
		return phrase.Say("{size} voices", size)
	case goal.Share:
		return phrase.Say("{size} turns in a hundred", size)
	default:
		return size
	}
}

// noticed is by how many points a course has to lie outside a band to count.
const noticed = .5

// apartAfter says when two courses could be told apart in the room.
func apartAfter(c *Curves) phrase.Phrase {
	for k := range c.Turns {
		if x := c.Other.Mean[k]; x < c.Done.Low[k]-noticed || x > c.Done.High[k]+noticed {
			return phrase.Count(c.Turns[k], "The bands are close at first: for 1 turn you could not have told them apart.",
				"The bands are close at first: for {n} turns you could not have told them apart.")
		}
	}
	return phrase.Say("The bands overlap to the end: on a single evening you could not have told them apart.")
}
