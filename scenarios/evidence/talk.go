package evidence

import (
	"math"
	"slices"

	"groundrules/sim"
)

// Experiments on the floor stop after as many turns as the published meetings have; for
// five nothing is published, and 480 lies between.
var (
	fourAtATask = experiment{file: "structured_4", turns: 290}
	freeFive    = experiment{file: "free_5", turns: 480}
	freeSix     = experiment{file: "free_6", turns: 560}
	freeSeven   = experiment{file: "free_7", turns: 590}
	freeEight   = experiment{file: "free_8", turns: 820}
)

var _ = measuring(map[string]measure{
	"share-by-rank-4": {labels: numbered("rank", 4), on: []experiment{fourAtATask}, take: takeRanked},
	"share-by-rank-6": {labels: numbered("rank", 6), on: []experiment{freeSix}, take: takeRanked},
	"share-by-rank-7": {labels: numbered("rank", 7), on: []experiment{freeSeven}, take: takeRanked},
	"share-by-rank-8": {labels: numbered("rank", 8), on: []experiment{freeEight}, take: takeRanked},
	"gini-of-turns": {
		labels: sizes(4, 5, 6, 7), on: []experiment{fourAtATask, freeFive, freeSix, freeSeven},
		take: func(_ int, r *trace) []float64 { return []float64{gini(shares(r.meetings[0].speakers(), r.n))} },
	},
	"geometric-shares": {
		labels: []string{"r", "R²"}, on: []experiment{fourAtATask, freeFive, freeSix, freeSeven, freeEight},
		take: takeRanked, put: putGeometric,
	},
	"halves": {
		labels: []string{"r"}, on: []experiment{fourAtATask, freeFive, freeSix, freeSeven, freeEight}, take: takeHalves,
		put: func(samples [][][]float64) []float64 { return []float64{pearson(pairs(samples))} },
	},
})

// shares are the members' shares of the turns, in the order of members.
func shares(speakers []sim.ID, n int) []float64 {
	out := make([]float64, n)
	for _, who := range speakers {
		out[who-1] += 1 / float64(len(speakers))
	}
	return out
}

// takeRanked is shares in per cent ranked within the group, the greatest first.
func takeRanked(_ int, r *trace) []float64 {
	s := shares(r.meetings[0].speakers(), r.n)
	slices.Sort(s)
	slices.Reverse(s)
	for k := range s {
		s[k] *= 100
	}
	return s
}

// putGeometric fits the mean shares of each size and takes the mean over sizes.
func putGeometric(samples [][][]float64) []float64 {
	var r, fit float64
	for _, arm := range samples {
		a, b := geometric(columns(arm))
		r += a / float64(len(samples))
		fit += b / float64(len(samples))
	}
	return []float64{r, fit}
}

// takeHalves is, member by member, by how much its share of the turns lies above an
// even share in the first half of the meeting and in the second. Without the even share
// the correlation would rise by mixing groups of different sizes.
func takeHalves(_ int, r *trace) (out []float64) {
	speakers := r.meetings[0].speakers()
	half := len(speakers) / 2
	first, second := shares(speakers[:half], r.n), shares(speakers[half:], r.n)
	for i := range first {
		even := 1 / float64(r.n)
		out = append(out, first[i]-even, second[i]-even)
	}
	return out
}

// pairs reads samples that are pairs, one after the other.
func pairs(samples [][][]float64) (out [][2]float64) {
	for _, arm := range samples {
		for _, s := range arm {
			for k := 0; k+1 < len(s); k += 2 {
				if !math.IsNaN(s[k] + s[k+1]) {
					out = append(out, [2]float64{s[k], s[k+1]})
				}
			}
		}
	}
	return out
}
