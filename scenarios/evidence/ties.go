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
	"reciprocity": {labels: []string{"of the four most liked"}, on: []experiment{house}, take: takeReciprocity},
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
