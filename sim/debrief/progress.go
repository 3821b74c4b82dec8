package debrief

import (
	"fmt"
	"slices"

	"groundrules/sim/observe"
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
// is counted as the days of the practices are.
func Look(past []Past, ladder []Rung, today int) Progress {
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
		p.Dimensions[i].Words = trendWords(&p.Dimensions[i])
	}
	p.Challenges = spotted(past)
	p.Calibration = Calibrate(guesses)
	p.Next = next(past, ladder, today)
	p.Words = progressWords(&p)
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

func trendWords(t *Trend) string {
	var given []int
	for _, m := range t.Marks {
		if m > 0 {
			given = append(given, m)
		}
	}
	s := fmt.Sprintf("%s: %d of 5 last", t.Title, given[len(given)-1])
	if len(given) < fewMarks {
		return s + fmt.Sprintf(", marked in %s.", count(len(given), "practice"))
	}
	half := len(given) / 2
	early, later := meanOf(given[:half]), meanOf(given[len(given)-half:])
	s += fmt.Sprintf("; %.1f on average in the first half of your practices, %.1f in the second", early, later)
	if d := later - early; d > -.5 && d < .5 {
		return s + ", about the same."
	}
	return s + "."
}

func meanOf(list []int) float64 {
	sum := 0
	for _, x := range list {
		sum += x
	}
	return float64(sum) / float64(max(1, len(list)))
}

func spotted(past []Past) []Spotted {
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
		s.Words = fmt.Sprintf("%s came up %s and was named %s", capital(kind.String()), times(s.Seen), times(s.Named))
		if len(past) >= fewMarks && s.Early[0] > 0 && s.Later[0] > 0 {
			s.Words += fmt.Sprintf("; in the later half of your practices %d of %d", s.Later[1], s.Later[0])
		}
		s.Words += "."
		out = append(out, s)
	}
	return out
}

func progressWords(p *Progress) []string {
	n := len(p.Practices)
	if n == 0 {
		return []string{"There are no practices to look back on yet."}
	}
	out := []string{fmt.Sprintf("%s so far, of %s.", capital(count(n, "practice")), count(scenariosIn(p.Practices), "scenario"))}
	if p.Calibration.Predictions > 0 {
		out = append(out, CalibrationWords(&p.Calibration))
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
