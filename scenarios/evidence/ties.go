package evidence

import (
	"math"
	"slices"

	"groundrules/sim"
)

var house = experiment{file: "house", turns: 0}

var _ = measuring(map[string]measure{
	"tie-stability": {
		labels: []string{"week 0 and 1", "1 and 2", "2 and 3", "3 and 4", "4 and 5", "5 and 6", "mean of 6 and 7 to 14 and 15", "0 and 15"},
		on:     []experiment{house}, take: takeStability,
	},
	"acquaintance": {
		labels: []string{"a friend's friend is one, over chance", "similarity with liking, week 15", "the same, over week 1"}, on: []experiment{house},
		take: takeAcquaintance, put: putAcquaintance,
	},
	"reciprocity": {labels: []string{"of the four most liked"}, on: []experiment{house}, take: takeReciprocity},
	"transitivity": {labels: []string{"week 15 over week 1"}, on: []experiment{house}, take: takeTransitivity, put: func(samples [][][]float64) []float64 {
		t := totals(samples[0])
		if len(t) < 4 {
			return []float64{over(0, 0)}
		}
		return []float64{over(over(t[2], t[3]), over(t[0], t[1]))}
	}},
})

// ranking is how member i likes each of the others who live there, as the meeting opens.
func ranking(a, b *sim.Group, i int, of *sim.Group) (out []float64) {
	for j := 1; j <= int(of.N); j++ {
		if j != i && a.Members[j].Belongs && b.Members[j].Belongs {
			out = append(out, of.Ties[i][j].Trust)
		}
	}
	return out
}

// agreement is the mean over members of the rank correlation of their likings in two
// weeks.
func agreement(a, b *sim.Group) float64 {
	total, n := 0.0, 0.0
	for i := 1; i <= int(a.N); i++ {
		if !a.Members[i].Belongs || !b.Members[i].Belongs {
			continue
		}
		total += spearman(ranking(a, b, i, a), ranking(a, b, i, b))
		n++
	}
	return total / n
}

// takeStability compares the rankings of the weeks. Week w is how the meeting after w
// weeks opens.
func takeStability(_ int, r *trace) []float64 {
	weeks := len(r.meetings) - 1
	if weeks < 15 {
		return slices.Repeat([]float64{math.NaN()}, 8)
	}
	var out []float64
	later := 0.0
	for w := 1; w <= 15; w++ {
		x := agreement(&r.meetings[w-1].open, &r.meetings[w].open)
		if w <= 6 {
			out = append(out, x)
		} else {
			later += x / 9
		}
	}
	return append(out, later, agreement(&r.meetings[0].open, &r.meetings[15].open))
}

// takeReciprocity is how often a member is among the four whom those like most whom it
// likes most, in the weeks after the first; 4 of 16 would be so by chance.
func takeReciprocity(_ int, r *trace) []float64 {
	total, n := 0.0, 0.0
	for w := 1; w < len(r.meetings); w++ {
		g := &r.meetings[w].open
		chosen := [sim.Slots][]int{}
		for i := 1; i <= int(g.N); i++ {
			chosen[i] = mostLiked(g, i, 4)
		}
		for i := 1; i <= int(g.N); i++ {
			for _, j := range chosen[i] {
				n++
				total += one(slices.Contains(chosen[j], i))
			}
		}
	}
	return []float64{over(total, n)}
}

// takeTransitivity counts, in week 1 and in week 15, those whom somebody likes most who are
// liked most by those whom it likes most, and of how many.
func takeTransitivity(_ int, r *trace) []float64 {
	out := make([]float64, 4)
	if len(r.meetings) < 16 {
		return out
	}
	for k, w := range [...]int{1, 15} {
		g := &r.meetings[w].open
		for i := 1; i <= int(g.N); i++ {
			own := mostLiked(g, i, 4)
			for _, j := range own {
				for _, l := range mostLiked(g, j, 4) {
					if l != i {
						out[2*k] += one(slices.Contains(own, l))
						out[2*k+1]++
					}
				}
			}
		}
	}
	return out
}

// mostLiked are the k members whom member i likes most.
func mostLiked(g *sim.Group, i, k int) []int {
	var who []int
	if !g.Members[i].Belongs {
		return nil
	}
	for j := 1; j <= int(g.N); j++ {
		if j != i && g.Members[j].Belongs {
			who = append(who, j)
		}
	}
	slices.SortStableFunc(who, func(a, b int) int {
		switch x, y := g.Ties[i][a].Trust, g.Ties[i][b].Trust; {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return who[:min(k, len(who))]
}

// takeAcquaintance counts, in week 15, how often those four whom somebody likes most
// choose others whom it chooses too, of how many, and how often that would be by chance;
// and gives, for every two in weeks 1 and 15, how near their views are and the liking.
func takeAcquaintance(_ int, r *trace) []float64 {
	out := make([]float64, 3)
	if len(r.meetings) < 16 {
		return out
	}
	g := &r.meetings[15].open
	here := 0.0
	for i := 1; i <= int(g.N); i++ {
		here += one(g.Members[i].Belongs)
		own := mostLiked(g, i, 4)
		for _, j := range own {
			for _, k := range mostLiked(g, j, 4) {
				if k != i {
					out[1]++
					out[0] += one(slices.Contains(own, k))
				}
			}
		}
	}
	// Of all but itself and the friend, three of its four are to be met.
	out[2] = float64(out[1] * 3 / (here - 2))
	for _, w := range [...]int{1, 15} {
		g := &r.meetings[w].open
		for i := 1; i <= int(g.N); i++ {
			for j := 1; j <= int(g.N); j++ {
				if i != j && g.Members[i].Belongs && g.Members[j].Belongs {
					out = append(out, float64(w), -math.Abs(g.Members[i].View-g.Members[j].View), g.Ties[i][j].Trust)
				}
			}
		}
	}
	return out
}

func putAcquaintance(samples [][][]float64) []float64 {
	var triads [3]float64
	var week [2][][2]float64
	for _, s := range samples[0] {
		for k := range triads {
			triads[k] += s[k]
		}
		for k := 3; k+3 <= len(s); k += 3 {
			at := int(one(s[k] > 1))
			week[at] = append(week[at], [2]float64{s[k+1], s[k+2]})
		}
	}
	early, late := pearson(week[0]), pearson(week[1])
	return []float64{over(triads[0], triads[2]), late, over(late, early)}
}
