package debrief

import (
	"slices"
	"sort"

	"groundrules/sim/phrase"
)

// gather puts what was found of the meetings together, with minutes and turns counted
// through all of them. Sentences say which meeting they are about.
func (d *Debrief) gather() {
	several := len(d.Meetings) > 1
	minutes, turns := 0.0, 0
	for k := range d.Meetings {
		m := &d.Meetings[k]
		acts := len(d.Acts)
		course := m.Course
		if k > 0 {
			course = course[1:] // a line has one beginning
		}
		for _, p := range course {
			p.Minute += minutes
			p.Turn += turns
			d.Course = append(d.Course, p)
		}
		for _, a := range m.Acts {
			a.Minute += minutes
			a.Turn += turns
			a.Until += turns
			a.what = among(several, m.Number, a.what)
			a.What = d.speak(a.what)
			d.Acts = append(d.Acts, a)
		}
		for _, c := range m.Challenges {
			c.From += minutes
			c.To += minutes
			c.FromTurn += turns
			c.ToTurn += turns
			if c.Acted {
				c.ActedAt += acts
			}
			c.StillThere = c.StillThere && k == len(d.Meetings)-1
			c.said = among(several, m.Number, c.said)
			c.Words = d.speak(c.said)
			d.Challenges = append(d.Challenges, c)
		}
		for _, q := range m.Quiet {
			q.From += minutes
			q.To += minutes
			q.said = among(several, m.Number, q.said)
			q.Words = d.speak(q.said)
			d.Quiet = append(d.Quiet, q)
		}
		for dim, list := range m.signs {
			for _, s := range list {
				s.Minute += minutes
				s.Turn += turns
				s.said = among(several, m.Number, s.said)
				s.Words = d.speak(s.said)
				d.signs[dim] = append(d.signs[dim], s)
			}
		}
		minutes += m.Minutes
		turns += m.Turns
	}
	d.Minutes = minutes
	d.Quiet = longest(d.Quiet)
}

// longest keeps the longest stretches, in their order.
func longest(list []Quiet) []Quiet {
	sort.SliceStable(list, func(a, b int) bool { return list[a].Turns > list[b].Turns })
	list = list[:min(len(list), quietStints)]
	slices.SortStableFunc(list, func(a, b Quiet) int {
		switch {
		case a.From < b.From:
			return -1
		case a.From > b.From:
			return 1
		}
		return 0
	})
	return list
}

// among says of which of several meetings a sentence is.
func among(several bool, number int, s phrase.Phrase) phrase.Phrase {
	if !several {
		return s
	}
	return phrase.Say("In meeting {k}, {sentence}", number, phrase.Inside(s))
}

func (d *Debrief) speak(p phrase.Phrase) string { return p.In(d.language) }
