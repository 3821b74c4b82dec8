package coach

import (
	"math"
	"slices"
)

// horizon is one of the two moments at which a rollout is looked at.
type horizon int

const (
	near horizon = iota
	far
)

// score is the score of an aim in one row.
func (s *Search) score(a, row int, h horizon, aim int) float64 {
	return s.arms[a].rows[row*s.width+int(h)*2*len(s.rolls.aims)+2*aim+1]
}

// value is the value of an aim in one row.
func (s *Search) value(a, row int, h horizon, aim int) float64 {
	return s.arms[a].rows[row*s.width+int(h)*2*len(s.rolls.aims)+2*aim]
}

// order is the choices that are left, best first, as far as the rollouts go: those
// that the first aim does not tell from its best by more than a standard error are
// told apart by the next, and so on.
func (s *Search) order(h horizon) []int {
	n := len(s.rolls.aims)
	means := make([][]float64, n) // of each aim, by arm
	errs := make([]float64, n)
	for k := range n {
		means[k] = make([]float64, len(s.arms))
		errs[k] = s.pooled(h, k, means[k])
	}
	var sort func(set []int, k int) []int
	sort = func(set []int, k int) []int {
		if k == n || len(set) < 2 {
			return set
		}
		var sorted []int
		for len(set) > 0 {
			best := math.Inf(-1)
			for _, a := range set {
				best = max(best, means[k][a])
			}
			var tied, rest []int
			for _, a := range set {
				if best-means[k][a] <= errs[k] {
					tied = append(tied, a)
				} else {
					rest = append(rest, a)
				}
			}
			sorted = append(sorted, sort(tied, k+1)...)
			set = rest
		}
		return sorted
	}
	return sort(slices.Clone(s.alive), 0)
}

// pooled gives the mean gain of each choice over saying nothing, and the standard
// error of one of them, pooled over the choices since each has few rollouts. At least
// it is the grain of the measure: what is less than that makes no difference.
func (s *Search) pooled(h horizon, aim int, means []float64) float64 {
	spread, free := 0.0, 0
	for _, a := range s.alive {
		e := s.against(a, 0, h, aim, s.score)
		means[a] = e.mean
		if a != 0 {
			spread += e.square
			free += e.n - 1
		}
	}
	if free <= 0 {
		return s.rolls.aims[aim].Measure.Grain()
	}
	variance := spread / float64(free)
	return max(math.Sqrt(variance/float64(s.arms[s.alive[0]].n)), s.rolls.aims[aim].Measure.Grain())
}

// clearlyLess reports whether a choice is told from the best of every order: the
// interval of their difference leaves out 0 in an aim, and in none before the other way.
func (s *Search) clearlyLess(a int, orders [][]int) bool {
	for h, order := range orders {
		if !s.worse(a, order[0], horizon(h)) {
			return false
		}
	}
	return true
}

func (s *Search) worse(a, than int, h horizon) bool {
	for k := range s.rolls.aims {
		e := s.against(than, a, h, k, s.score)
		switch half := e.half(); {
		case e.mean > half && half > 0:
			return true
		case -e.mean > half && half > 0:
			return false
		}
	}
	return false
}
