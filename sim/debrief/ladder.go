package debrief

import (
	"fmt"
	"slices"
)

// mostSteps is how many things to practise next are named.
const mostSteps = 3

// next is what to practise next: a rung up after two good practices in a row on the
// highest rung so far, the same again before; then what is due again. Practice that
// is spaced stays longer than practice in a row (Cepeda et al. 2006), so after each
// good practice of a scenario it comes back after twice as many days.
func next(past []Past, ladder []Rung, today int) []Step {
	ladder = slices.Clone(ladder)
	slices.SortStableFunc(ladder, func(a, b Rung) int { return a.Rung - b.Rung })
	if len(ladder) == 0 {
		return nil
	}
	if len(past) == 0 {
		return []Step{{ladder[0].Name, ladder[0].Title, "The first rung of the ladder."}}
	}
	out := []Step{climb(past, ladder)}
	type due struct {
		step Step
		late int
	}
	var again []due
	for _, r := range ladder {
		good, last, ok := streak(past, r.Name)
		wait := 1 << min(good, 6)
		if late := today - last - wait; ok && late >= 0 && r.Name != out[0].Scenario {
			again = append(again, due{Step{r.Name, r.Title, fmt.Sprintf("Last practised %s ago. What comes back after a while stays longer.", count(today-last, "day"))}, late})
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

// climb is the step on the ladder: up, or the same again.
func climb(past []Past, ladder []Rung) Step {
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
		return Step{here.Name, here.Title, "The first rung of the ladder."}
	case good >= 2 && at+1 < len(ladder):
		up := ladder[at+1]
		return Step{up.Name, up.Title, fmt.Sprintf("A rung up: %s went well twice in a row.", quote(here.Title))}
	case good >= 2:
		return Step{here.Name, here.Title, "The highest rung there is, with another seed: another evening of the same group."}
	case good == 1:
		return Step{here.Name, here.Title, "Once more with another seed: after two in a row that go well, a rung up."}
	}
	return Step{here.Name, here.Title, "The same again: the seed of before shows what you do otherwise, another one whether it carries."}
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
