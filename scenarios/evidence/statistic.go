package evidence

import (
	"math"
	"slices"
)

func sum(x []float64) (s float64) {
	for _, v := range x {
		s += v
	}
	return s
}

// columns are the means of each column of rows, NaN left out: a group in which
// something could not happen says nothing of it.
func columns(rows [][]float64) []float64 {
	var out, n []float64
	for _, row := range rows {
		for k, v := range row {
			if k == len(out) {
				out, n = append(out, 0), append(n, 0)
			}
			if !math.IsNaN(v) {
				out[k] += v
				n[k]++
			}
		}
	}
	for k := range out {
		out[k] /= n[k]
	}
	return out
}

// totals are the sums of each column of rows.
func totals(rows [][]float64) []float64 {
	var out []float64
	for _, row := range rows {
		for k, v := range row {
			if k == len(out) {
				out = append(out, 0)
			}
			out[k] += v
		}
	}
	return out
}

// pearson is the correlation of pairs (x, y).
func pearson(pairs [][2]float64) float64 {
	var n, sx, sy, sxx, syy, sxy float64
	for _, p := range pairs {
		n++
		sx += p[0]
		sy += p[1]
	}
	for _, p := range pairs {
		x, y := p[0]-sx/n, p[1]-sy/n
		sxx += x * x
		syy += y * y
		sxy += x * y
	}
	return sxy / math.Sqrt(sxx*syy)
}

// ranks are the ranks of x from 1, ties shared.
func ranks(x []float64) []float64 {
	order := make([]int, len(x))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case x[a] < x[b]:
			return -1
		case x[a] > x[b]:
			return 1
		}
		return 0
	})
	out := make([]float64, len(x))
	for i := 0; i < len(order); {
		j := i
		for j < len(order) && x[order[j]] == x[order[i]] {
			j++
		}
		for k := i; k < j; k++ {
			out[order[k]] = float64(i+j+1) / 2
		}
		i = j
	}
	return out
}

// spearman is the rank correlation of x and y, of the same length.
func spearman(x, y []float64) float64 {
	rx, ry := ranks(x), ranks(y)
	pairs := make([][2]float64, len(x))
	for i := range pairs {
		pairs[i] = [2]float64{rx[i], ry[i]}
	}
	return pearson(pairs)
}

// gini is the Gini coefficient of x: 0 where all are equal, (n-1)/n where one has it all.
func gini(x []float64) float64 {
	s := slices.Clone(x)
	slices.Sort(s)
	n, g := float64(len(s)), 0.0
	for i, v := range s {
		g += (2*float64(i+1) - n - 1) * v
	}
	return g / (n * sum(s))
}

// geometric fits shares, from the greatest, as a·r^(rank-1) by a straight line through
// their logarithms (Stephan & Mishler 1952), and says how good the fit is, R². Of the
// published shares of groups of 4, 6, 7 and 8 this gives .69 and .95 on average.
func geometric(shares []float64) (r, fit float64) {
	var pairs [][2]float64
	for k, s := range shares {
		if s > 0 {
			pairs = append(pairs, [2]float64{float64(k), math.Log(s)})
		}
	}
	var n, mx, my, sxx, sxy float64
	for _, p := range pairs {
		n, mx, my = n+1, mx+p[0], my+p[1]
	}
	for _, p := range pairs {
		x := p[0] - mx/n
		sxx += x * x
		sxy += x * (p[1] - my/n)
	}
	c := pearson(pairs)
	return math.Exp(sxy / sxx), c * c
}

// blocks is in how many parts the groups are put for standard errors.
const blocks = 20

// jackknife is the standard error of each statistic that of takes from the samples of
// groups, arm by arm: the spread of what is left when one block of groups after the
// other is left out (Tukey 1958; Miller 1974). It holds for means as for ratios and
// correlations. Nil where an arm has fewer than two groups: nothing can be left out of
// it.
func jackknife(samples [][][]float64, of func([][][]float64) []float64) []float64 {
	parts := blocks
	for _, arm := range samples {
		parts = min(parts, len(arm))
	}
	if parts < 2 {
		return nil
	}
	var without [][]float64
	for b := range parts {
		left := make([][][]float64, len(samples))
		for a, arm := range samples {
			for g, s := range arm {
				if g*parts/max(parts, len(arm)) != b {
					left[a] = append(left[a], s)
				}
			}
		}
		without = append(without, of(left))
	}
	out := make([]float64, len(without[0]))
	for k := range out {
		m := 0.0
		for _, w := range without {
			m += w[k] / float64(parts)
		}
		for _, w := range without {
			out[k] += (w[k] - m) * (w[k] - m)
		}
		out[k] = math.Sqrt(out[k] * float64(parts-1) / float64(parts))
	}
	return out
}
