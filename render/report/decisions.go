package report

import (
	"fmt"

	"groundrules/sim/coach"
	"groundrules/sim/debrief"
)

// through is a turn of a meeting counted through all meetings.
func (r *Report) through(meeting, turn int) int {
	for i := range r.Debrief.Meetings {
		if m := &r.Debrief.Meetings[i]; m.Number < meeting {
			turn += m.Turns
		}
	}
	return turn
}

// minuteThrough is the same of a minute.
func (r *Report) minuteThrough(meeting int, minute float64) float64 {
	for i := range r.Debrief.Meetings {
		if m := &r.Debrief.Meetings[i]; m.Number < meeting {
			minute += m.Minutes
		}
	}
	return minute
}

func (r *Report) reviewed(d *coach.Decision) decision {
	x := decision{
		Meeting: d.Meeting, Turn: r.through(d.Meeting, d.Turn), Minute: r.minuteThrough(d.Meeting, d.Minute), Title: d.Title,
		Verdict: d.Verdict.String(), Words: d.Words, Margin: d.Margin, Half: d.Half, AsGood: d.AsGood,
	}
	if b := d.Better; b != nil {
		x.Better = &better{b.Title, b.Words, b.Gain, b.Source, b.Grade}
	}
	for _, why := range d.Why {
		x.Why = append(x.Why, why.Text)
		y := reason{Words: why.Text, Source: why.Grade, Force: why.Force.String()}
		for _, turn := range why.Turns {
			y.Turns = append(y.Turns, r.through(d.Meeting, turn))
		}
		x.Reasons = append(x.Reasons, y)
	}
	if c := d.Curves; c != nil {
		x.Curves = &courses{
			Beside: c.Title, Runs: c.Runs, Turns: c.Turns,
			Done: lane{c.Done.Mean, c.Done.Low, c.Done.High}, Other: lane{c.Other.Mean, c.Other.Low, c.Other.High},
		}
	}
	return x
}

func (r *Report) transcript() (list []saidTurn) {
	for i := range r.Debrief.Transcript {
		s := &r.Debrief.Transcript[i]
		list = append(list, saidTurn{
			Meeting: s.Meeting, Turn: r.through(s.Meeting, s.Turn), Minute: r.minuteThrough(s.Meeting, s.Minute),
			Who: int(s.Who), Name: s.Name, Did: s.Did, Text: s.Text, Floor: caused(s.Floor), Act: caused(s.Act),
		})
	}
	return list
}

func caused(by []debrief.Cause) (list []cause) {
	for _, c := range by {
		list = append(list, cause{c.Force.String(), c.Words, c.Weight, c.Drop})
	}
	return list
}

// anchor is the place of a turn in the page.
func anchor(meeting, turn int) string { return fmt.Sprintf("turn-%d-%d", meeting, turn) }
