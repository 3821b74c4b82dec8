package evidence

import (
	"math"
	"slices"

	"groundrules/sim"
)

var (
	everySize    = []experiment{fourAtATask, freeFive, freeSix, freeSeven, freeEight}
	writtenThree = experiment{file: "written_3", turns: 28}
	writtenFour  = experiment{file: "written_4", turns: 28}
	writtenFive  = experiment{file: "written_5", turns: 28}
)

var _ = measuring(map[string]measure{
	"aba": {
		labels: sizes(4, 5, 6, 7, 8), on: everySize,
		take: func(_ int, r *trace) []float64 {
			returned, _, n := backAgain(r.meetings[0].speakers(), r.n)
			return []float64{over(returned, n)}
		},
	},
	"aba-lift": {
		labels: sizes(4, 5, 6, 7, 8), on: everySize,
		take: func(_ int, r *trace) []float64 {
			returned, chance, _ := backAgain(r.meetings[0].speakers(), r.n)
			return []float64{over(returned, chance)}
		},
	},
	"written-lift": {
		labels: []string{"3 to 5 people"}, on: []experiment{writtenThree, writtenFour, writtenFive},
		take: func(_ int, r *trace) []float64 {
			returned, chance, _ := backAgain(r.meetings[0].speakers(), r.n)
			return []float64{returned, chance}
		},
		put: putPooledLift,
	},
	"recency-6": {labels: numbered("rank", 5), on: []experiment{freeSix}, take: takeRecency},
	"addressee-answers": {
		labels: sizes(4, 6, 8), on: []experiment{fourAtATask, freeSix, freeEight},
		take: func(_ int, r *trace) []float64 { return []float64{answered(r.meetings[0].turns)} },
	},
})

// backAgain counts how often the next speaker is the one before last, of how many times,
// and how often that would be if the shares of the turns alone decided:
//
//	Σ_B p(B) Σ_{A≠B} (p(A) / (1 - p(B)))²
//
// for nobody follows on itself.
func backAgain(speakers []sim.ID, n int) (returned, chance, times float64) {
	for k := 2; k < len(speakers); k++ {
		times++
		if speakers[k] == speakers[k-2] {
			returned++
		}
	}
	p := shares(speakers, n)
	for b := range p {
		if p[b] == 1 {
			continue
		}
		for a := range p {
			if a != b {
				q := p[a] / (1 - p[b])
				chance += p[b] * q * q * times
			}
		}
	}
	return returned, chance, times
}

// putPooledLift sums over all groups before it divides: a chat is so short that the
// lift of one group means little.
func putPooledLift(samples [][][]float64) []float64 {
	var returned, chance float64
	for _, arm := range samples {
		if t := totals(arm); len(t) == 2 {
			returned += t[0]
			chance += t[1]
		}
	}
	return []float64{over(returned, chance)}
}

// takeRecency is how often the next speaker is the one who spoke last but for the
// present speaker, the one before, and so on. Whoever has not spoken yet comes behind
// those who have.
func takeRecency(_ int, r *trace) []float64 {
	out := make([]float64, r.n-1)
	var order []sim.ID // who spoke, the latest first
	times := 0.0
	for k, who := range r.meetings[0].speakers() {
		at := slices.Index(order, who)
		if k > 0 {
			times++
			rank := at - 1 // the present speaker is at 0
			if at < 0 {
				rank = len(order) - 1
			}
			out[min(rank, r.n-2)]++
		}
		if at >= 0 {
			order = slices.Delete(order, at, at+1)
		}
		order = slices.Insert(order, 0, who)
	}
	for k := range out {
		out[k] /= times
	}
	return out
}

// answered is how often a member who was addressed speaks next.
func answered(turns []sim.Turn) float64 {
	var hit, times float64
	for k := 1; k < len(turns); k++ {
		before, next := turns[k-1], turns[k].Speaker
		if !before.To.IsMember() || next == before.Speaker {
			continue
		}
		times++
		if next == before.To {
			hit++
		}
	}
	if times == 0 {
		return math.NaN()
	}
	return hit / times
}
