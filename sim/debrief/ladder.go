package debrief

import (
	"slices"

	"groundrules/sim/phrase"
)

// mostSteps is how many things to practise next are named.
const mostSteps = 3

// next is what to practise next: a rung up after two good practices in a row on the
// highest rung so far, the same again before; then what is due again. Practice that
// is spaced stays longer than practice in a row (Cepeda et al. 2006), so after each
// good practice of a scenario it comes back after twice as many days.
func next(past []Past, ladder []Rung, today int, l phrase.Language) []Step {
	ladder = slices.Clone(ladder)
	slices.SortStableFunc(ladder, func(a, b Rung) int { return a.Rung - b.Rung })
	if len(ladder) == 0 {
		return nil
	}
	if len(past) == 0 {
		return []Step{step(ladder[0], firstRung(), l)}
	}
	first, why := climb(past, ladder)
	out := []Step{step(first, why, l)}
	type due struct {
		step Step
		late int
	}
	var again []due
	for _, r := range ladder {
		good, last, ok := streak(past, r.Name)
		wait := 1 << min(good, 6)
		if late := today - last - wait; ok && late >= 0 && r.Name != out[0].Scenario {
			again = append(again, due{step(r, lastPractised(today-last), l), late})
		}
	}
	slices.SortStableFunc(again, func(a, b due) int { return b.late - a.late })
	for _, d := range again {
		if len(out) < mostSteps {
			out = append(out, d.step)
		}
	}
	return out
}

func step(r Rung, why phrase.Phrase, l phrase.Language) Step { return Step{r.Name, r.Title, why.In(l)} }

func firstRung() phrase.Phrase { return phrase.Say("The first rung of the ladder.") }

// lastPractised is why something comes back after so many days.
func lastPractised(days int) phrase.Phrase {
	if days == 0 {
		return phrase.Say("Last practised no days ago. What comes back after a while stays longer.")
	}
	return phrase.Count(days, "Last practised 1 day ago. What comes back after a while stays longer.", "Last practised {n} days ago. What comes back after a while stays longer.")
}

// climb is the step on the ladder: up, or the same again.
func climb(past []Past, ladder []Rung) (Rung, phrase.Phrase) {
	at := 0
	for k := range ladder {
		if _, _, practised := streak(past, ladder[k].Name); practised {
			at = k
		}
	}
	here := ladder[at]
	good, _, practised := streak(past, here.Name)
	switch {
	case !practised:
		return here, firstRung()
	case good >= 2 && at+1 < len(ladder):
		up := ladder[at+1]
		return up, phrase.Say("A rung up: {title} went well twice in a row.", phrase.Quote(here.Title))
	case good >= 2:
		return here, phrase.Say("The highest rung there is, with another seed: another evening of the same group.")
	case good == 1:
		return here, phrase.Say("Once more with another seed: after two in a row that go well, a rung up.")
	}
	return here, phrase.Say("The same again: the seed of before shows what you do otherwise, another one whether it carries.")
}

// streak is how many of the latest practices of a scenario went well in a row, and on
// which day the last one was.
func streak(past []Past, scenario string) (good, last int, practised bool) {
	for i := range past {
		p := &past[i]
		if p.Scenario != scenario {
			continue
		}
		practised, last = true, p.Day
		if p.Good {
			good++
		} else {
			good = 0
		}
	}
	return good, last, practised
}
