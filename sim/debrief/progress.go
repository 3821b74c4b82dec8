package debrief

import (
	"slices"

	"groundrules/sim/observe"
	"groundrules/sim/phrase"
)

// Progress is what practices so far say together.
type Progress struct {
	Practices   []Past // the oldest first
	Dimensions  []Trend
	Challenges  []Spotted
	Calibration Calibration
	Next        []Step
	Words       []string
}

// Trend is the marks of a dimension over practices.
type Trend struct {
	Dimension, Title string
	Marks            []int // a practice each, the oldest first; 0 where there was none
	Words            string
}

// Spotted is how many challenges of a kind came up and were named, in the earlier half
// of the practices and in the later one.
type Spotted struct {
	Kind         observe.ChallengeKind
	Seen, Named  int
	Early, Later [2]int // seen, named
	Words        string
}

// Step is something to practise next.
type Step struct {
	Scenario, Title string
	Why             string
}

// Rung is a scenario on the ladder.
type Rung struct {
	Name, Title string
	Rung        int
}

// Look is what practices say together. The ladder is what there is to practise, today
// is counted as the days of the practices are, and l is in which language it is all said,
// nil for English.
func Look(past []Past, ladder []Rung, today int, l phrase.Language) Progress {
	past = slices.Clone(past)
	slices.SortStableFunc(past, func(a, b Past) int { return a.Day - b.Day })
	p := Progress{Practices: past}
	var guesses []Guess
	for i := range past {
		guesses = append(guesses, past[i].Guesses...)
		for _, m := range past[i].Marks {
			p.mark(i, m)
		}
	}
	for i := range p.Dimensions {
		p.Dimensions[i].Words = trendWords(&p.Dimensions[i]).In(l)
	}
	p.Challenges = spotted(past, l)
	p.Calibration = Calibrate(guesses)
	p.Next = next(past, ladder, today, l)
	p.Words = progressWords(&p, l)
	return p
}

func (p *Progress) mark(practice int, m DimensionMark) {
	at := slices.IndexFunc(p.Dimensions, func(t Trend) bool { return t.Dimension == m.Dimension })
	if at < 0 {
		at = len(p.Dimensions)
		p.Dimensions = append(p.Dimensions, Trend{Dimension: m.Dimension, Title: m.Title, Marks: make([]int, len(p.Practices))})
	}
	p.Dimensions[at].Marks[practice] = m.Mark
}

// fewMarks is from how many marks on a course is spoken of.
const fewMarks = 4

func trendWords(t *Trend) phrase.Phrase {
	var given []int
	for _, m := range t.Marks {
		if m > 0 {
			given = append(given, m)
		}
	}
	title, last := phrase.Say(t.Title), given[len(given)-1]
	if len(given) < fewMarks {
		return phrase.Count(len(given), "{dimension}: {mark} of 5 last, marked in 1 practice.", "{dimension}: {mark} of 5 last, marked in {n} practices.", title, last)
	}
	half := len(given) / 2
	early, later := meanOf(given[:half]), meanOf(given[len(given)-half:])
	if d := later - early; d > -.5 && d < .5 {
		return phrase.Say("{dimension}: {mark} of 5 last; {early} on average in the first half of your practices, {later} in the second, about the same.",
			title, last, phrase.Decimal(early, 1), phrase.Decimal(later, 1))
	}
	return phrase.Say("{dimension}: {mark} of 5 last; {early} on average in the first half of your practices, {later} in the second.",
		title, last, phrase.Decimal(early, 1), phrase.Decimal(later, 1))
}

func meanOf(list []int) float64 {
	sum := 0
	for _, x := range list {
		sum += x
	}
	return float64(sum) / float64(max(1, len(list)))
}

func spotted(past []Past, l phrase.Language) []Spotted {
	var out []Spotted
	for kind := observe.Domination; kind <= observe.Groupthink; kind++ {
		s := Spotted{Kind: kind}
		for i := range past {
			half := &s.Early
			if 2*i >= len(past) {
				half = &s.Later
			}
			half[0] += past[i].Seen[kind]
			half[1] += past[i].Named[kind]
		}
		s.Seen, s.Named = s.Early[0]+s.Later[0], s.Early[1]+s.Later[1]
		if s.Seen == 0 {
			continue
		}
		words := phrase.Say("{Challenge} came up {often} and was named {named}.", phrase.Say(kind.String()), times(s.Seen), times(s.Named))
		switch {
		case s.Named == 0:
			words = phrase.Say("{Challenge} came up {often} and was never named.", phrase.Say(kind.String()), times(s.Seen))
		case len(past) >= fewMarks && s.Early[0] > 0 && s.Later[0] > 0:
			words = phrase.Say("{Challenge} came up {often} and was named {named}; in the later half of your practices {then} of {all}.",
				phrase.Say(kind.String()), times(s.Seen), times(s.Named), s.Later[1], s.Later[0])
		}
		s.Words = words.In(l)
		out = append(out, s)
	}
	return out
}

func progressWords(p *Progress, l phrase.Language) []string {
	n := len(p.Practices)
	if n == 0 {
		return []string{phrase.Say("There are no practices to look back on yet.").In(l)}
	}
	of := phrase.Count(scenariosIn(p.Practices), "1 scenario", "{n} scenarios")
	out := []string{phrase.Count(n, "1 practice so far, of {scenarios}.", "{n} practices so far, of {scenarios}.", of).In(l)}
	if p.Calibration.Predictions > 0 {
		out = append(out, CalibrationWords(&p.Calibration).In(l))
	}
	return out
}

func scenariosIn(past []Past) int {
	var names []string
	for i := range past {
		if !slices.Contains(names, past[i].Scenario) {
			names = append(names, past[i].Scenario)
		}
	}
	return len(names)
}
