package debrief

import "groundrules/sim/observe"

// Past is what one practice leaves for looking back over many.
type Past struct {
	Scenario string // its name
	Title    string
	Rung     int
	Day      int // on which it was last played, counted from any fixed day
	Turns    int
	Ended    Ending
	Good     bool                // see IsGood
	Marks    []DimensionMark     // those that were given, in the rubric's order
	Seen     [challengeKinds]int // challenges of each kind that came up
	Named    [challengeKinds]int // and how many of them were named
	Guesses  []Guess
}

// DimensionMark is a mark in a dimension.
type DimensionMark struct {
	Dimension, Title string
	Mark             int
}

const challengeKinds = int(observe.Groupthink) + 1

// AsPast is the debrief of a practice as a part of what was practised so far.
func (d *Debrief) AsPast(scenario string, rung, day int, j *Judgement) Past {
	p := Past{
		Scenario: scenario, Title: d.Title, Rung: rung, Day: day, Turns: d.Turns, Ended: d.Ended,
		Good: d.IsGood(j), Guesses: d.Predicting.Guesses(),
	}
	for i := range j.Rows {
		if r := &j.Rows[i]; r.Mark > 0 {
			p.Marks = append(p.Marks, DimensionMark{r.Dimension.ID, r.Dimension.Title, r.Mark})
		}
	}
	for k := range d.Challenges {
		p.Seen[d.Challenges[k].Kind]++
		if k < len(d.Noticing.Found) && d.Noticing.Found[k].Named {
			p.Named[d.Challenges[k].Kind]++
		}
	}
	return p
}

// IsGood reports whether a practice went well enough to go on from: it came to its
// end, and passed where the rubric has a rule; else two thirds of its objectives were
// met; where there are none, the mean of its marks is at least 3.5.
func (d *Debrief) IsGood(j *Judgement) bool {
	known, met := 0, 0
	for i := range d.Objectives {
		if o := &d.Objectives[i]; o.Known {
			known++
			if o.Met {
				met++
			}
		}
	}
	switch {
	case d.Ended != TimeUp:
		return false
	case j.Rule:
		return j.Passed
	case known > 0:
		return 3*met >= 2*known
	}
	return j.Known && j.Mean >= 3.5
}
