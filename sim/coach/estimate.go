package coach

import "math"

// sample is the mean of n numbers, the sum of squares of their distances from it and
// that of the cubes.
type sample struct {
	n                  int
	mean, square, cube float64
}

// add adds the distance of one of the numbers from the mean.
func (e *sample) add(d float64) {
	square := float64(d * d)
	e.square += square
	e.cube += float64(square * d)
}

// lopsided reports whether so few numbers make most of the mean that its interval is
// not to be relied on. Cochran's rule (1977, Sampling Techniques, 2.15) asks for more
// numbers than 25 times the square of their skewness; written out, n cancels.
func (e sample) lopsided() bool {
	return float64(25*float64(e.cube*e.cube)) > float64(float64(e.square*e.square)*e.square)
}

// against is the difference of two choices, in the same rollouts.
func (s *Search) against(a, b int, h horizon, aim int, of func(a, row int, h horizon, aim int) float64) sample {
	n := min(s.arms[a].n, s.arms[b].n)
	e := sample{n: n}
	if a == b || n == 0 {
		return e
	}
	for i := range n {
		e.mean += of(a, i, h, aim) - of(b, i, h, aim)
	}
	e.mean /= float64(n)
	for i := range n {
		e.add(of(a, i, h, aim) - of(b, i, h, aim) - e.mean)
	}
	return e
}

// alone is one choice by itself.
func (s *Search) alone(a int, h horizon, aim int) sample {
	e := sample{n: s.arms[a].n}
	if e.n == 0 {
		return e
	}
	for i := range e.n {
		e.mean += s.value(a, i, h, aim)
	}
	e.mean /= float64(e.n)
	for i := range e.n {
		e.add(s.value(a, i, h, aim) - e.mean)
	}
	return e
}

func (e sample) standardError() float64 {
	if e.n < 2 {
		return 0
	}
	return math.Sqrt(e.square / float64(e.n-1) / float64(e.n))
}

// half is half the width of the 95 % interval of the mean.
func (e sample) half() float64 {
	return float64(quantile(e.n-1) * e.standardError())
}

// quantile is that of Student's t at .975, with so many degrees of freedom, by the
// first terms of its expansion in normal quantiles (Abramowitz & Stegun 26.7.5): within
// a thousandth from ten on.
func quantile(free int) float64 {
	if free < 1 {
		return 0
	}
	const z = 1.959963984540054
	n := float64(free)
	return z + 2.3722707/n + 2.8224973/float64(n*n) + 2.5558494/float64(n*n*n)
}
