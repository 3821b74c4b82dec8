package coach

import (
	"fmt"
	"math"

	"groundrules/sim/goal"
)

// sentence is the verdict with its margin.
func (r *Reviewing) sentence(m *occasion, d *Decision, told contest) string {
	when := "after sixty turns"
	if d.End {
		when = "at the end of the meeting"
	}
	other := "if you had said nothing"
	if r.verdict.best >= 0 {
		name := Quote(r.names.Choice(r.search.arms[r.verdict.best].say))
		switch {
		case d.Verdict == MissedChance:
			return fmt.Sprintf("In this model a chance was missed: with %s, %s than with what you did, %s.", name, r.gain(&d.Aim, told), when)
		case m.silence != nil:
			other = "with the best there was to say, " + name
		}
	}
	switch d.Verdict {
	case Helped:
		return fmt.Sprintf("In this model it helped: %s than %s, %s.", r.gain(&d.Aim, told), other, when)
	case Harmed:
		return fmt.Sprintf("In this model it harmed: %s than %s, %s.", r.gain(&d.Aim, told), other, when)
	}
	if m.silence != nil {
		return "In this model nothing that could have been said there makes a clear difference."
	}
	return "In this model there is no clear difference from saying nothing."
}

// gain is a margin in words: "felt safety is 0.031 (± 0.002) higher".
func (r *Reviewing) gain(o *goal.Objective, told contest) string {
	size := Amount(o.Measure, told.margin) + " (± " + Number(o.Measure, told.half) + ")"
	up := told.margin > 0
	if o.AtLeast.Set || o.AtMost.Set {
		word := "more"
		if up {
			word = "less"
		}
		return fmt.Sprintf("%s falls %s %s short", Quote(r.names.Objective(*o)), size, word)
	}
	word := "lower"
	if up != o.Measure.LessIsBetter() {
		word = "higher"
	}
	return fmt.Sprintf("%s is %s %s", r.names.Objective(*o), size, word)
}

// Number is the size of a difference in a measure's own units, without its sign.
func Number(m goal.Measure, x float64) string {
	x = math.Abs(x)
	switch m {
	case goal.Cohesion, goal.Voices:
		return fmt.Sprintf("%.1f", x)
	case goal.Share:
		return fmt.Sprintf("%.1f", float64(100*x))
	}
	return fmt.Sprintf("%.3f", x)
}

// Amount is the same with its unit.
func Amount(m goal.Measure, x float64) string {
	switch m {
	case goal.Cohesion:
		return Number(m, x) + " points"
	case goal.Voices:
		return Number(m, x) + " voices"
	case goal.Share:
		return Number(m, x) + " turns in a hundred"
	}
	return Number(m, x)
}

// noticed is by how many points a course has to lie outside a band to count.
const noticed = .5

// apartAfter says when two courses could be told apart in the room.
func apartAfter(c *Curves) string {
	for k := range c.Turns {
		if x := c.Other.Mean[k]; x < c.Done.Low[k]-noticed || x > c.Done.High[k]+noticed {
			return fmt.Sprintf("The bands are close at first: for %s you could not have told them apart.", plural(c.Turns[k], "turn"))
		}
	}
	return "The bands overlap to the end: on a single evening you could not have told them apart."
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
