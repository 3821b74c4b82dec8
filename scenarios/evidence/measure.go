package evidence

import (
	"fmt"
	"math"
)

// measure is how a finding is found in simulated groups: the experiments in which, what
// is taken from each group, and what is made of all groups together. All of it is a
// function of what groups did, so that the order in which they are played is nothing.
type measure struct {
	labels []string     // what each statistic is, in the order of the finding's figures
	on     []experiment // the arms
	groups int          // so many rather than the finding's, where one group says little; 0: the finding's

	// take is what one group of an arm gives; a statistic that a group cannot give is NaN.
	take func(arm int, r *trace) []float64
	// put is what all groups together give, arm by arm; nil for the means of what each
	// arm gave, one arm after the other. Twice as many as the finding has figures are
	// two sets of them.
	put func(samples [][][]float64) []float64
}

// put with a default.
func (m *measure) statistics(samples [][][]float64) []float64 {
	if m.put != nil {
		return m.put(samples)
	}
	return joined(samples)
}

// joined are the means of each arm, one after the other.
func joined(samples [][][]float64) (out []float64) {
	for _, arm := range samples {
		out = append(out, columns(arm)...)
	}
	return out
}

// measures are by the finding's id.
var measures = map[string]measure{}

// measuring adds measures; each family does so in its own file.
func measuring(family map[string]measure) bool {
	for id, m := range family {
		if _, twice := measures[id]; twice {
			panic("two measures of " + id)
		}
		measures[id] = m
	}
	return true
}

// sizes are labels of the same thing in groups of different sizes.
func sizes(n ...int) (out []string) {
	for _, k := range n {
		out = append(out, fmt.Sprintf("%d people", k))
	}
	return out
}

// numbered are labels of the same thing by its place.
func numbered(what string, n int) (out []string) {
	for k := range n {
		out = append(out, fmt.Sprintf("%s %d", what, k+1))
	}
	return out
}

// over is a/b, NaN where there is nothing to divide by.
func over(a, b float64) float64 {
	if b == 0 {
		return math.NaN()
	}
	return a / b
}
