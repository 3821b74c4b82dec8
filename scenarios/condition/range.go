package condition

import "math"

// span is the numbers that something can be.
type span struct {
	low, high         float64
	lowOpen, highOpen bool // the bound itself is not one of them
	whole             bool // whole numbers only
}

// spanOf is what a node that gives a number can give.
func (s *Scope) spanOf(n *node) span {
	switch n.op {
	case constant:
		x := n.float(n.value)
		return span{low: x, high: x}
	case reading, startReading:
		low, high := s.limits(name(n.which))
		return span{low: low, high: high, whole: n.kind == whole}
	case memberSilent:
		return span{high: Words[turns].High, whole: true}
	case memberShare:
		return span{high: 1}
	}
	a := s.spanOf(n.a)
	switch n.op {
	case negative:
		return span{low: -a.high, high: -a.low}
	case size:
		switch {
		case a.low >= 0:
			return a
		case a.high <= 0:
			return span{low: -a.high, high: -a.low}
		}
		return span{high: max(-a.low, a.high)}
	}
	b := s.spanOf(n.b)
	switch n.op {
	case plus:
		return span{low: a.low + b.low, high: a.high + b.high}
	case minus:
		return span{low: a.low - b.high, high: a.high - b.low}
	case times:
		return products(a, b)
	}
	if b.low <= 0 && b.high >= 0 {
		return span{low: math.Inf(-1), high: math.Inf(1)}
	}
	return products(a, span{low: 1 / b.high, high: 1 / b.low})
}

func products(a, b span) span {
	w, x, y, z := a.low*b.low, a.low*b.high, a.high*b.low, a.high*b.high
	return span{low: min(w, x, y, z), high: max(w, x, y, z)}
}

// empty reports whether nothing is in a span.
func (a span) empty() bool {
	if a.whole {
		low, high := math.Ceil(a.low), math.Floor(a.high)
		if a.lowOpen && low == a.low {
			low++
		}
		if a.highOpen && high == a.high {
			high--
		}
		return low > high
	}
	return a.low > a.high || a.low == a.high && (a.lowOpen || a.highOpen)
}

// cut is the part of a span that compares so with a number.
func (a span) cut(o op, x float64) span {
	if o == more || o == moreOrEqual || o == equal {
		if open := o == more; x > a.low || x == a.low && open {
			a.low, a.lowOpen = x, open
		}
	}
	if o == less || o == lessOrEqual || o == equal {
		if open := o == less; x < a.high || x == a.high && open {
			a.high, a.highOpen = x, open
		}
	}
	if o == unequal && a.low == a.high && a.low == x {
		a.lowOpen = true
	}
	return a
}

// answer is whether something holds, as far as can be told beforehand.
type answer int8

const (
	never  answer = -1
	either answer = 0
	always answer = 1
)

// compared is whether a comparison of something in a with something in b holds.
func compared(o op, a, b span) answer {
	switch {
	case math.IsNaN(a.low + a.high + b.low + b.high):
		return either
	case o == less:
		return -compared(moreOrEqual, a, b)
	case o == lessOrEqual:
		return -compared(more, a, b)
	case o == unequal:
		return -compared(equal, a, b)
	case o == equal && a.low == a.high && b.low == b.high && a.low == b.low:
		return always
	case o == equal && (a.high < b.low || a.low > b.high || a.low == a.high && b.cut(equal, a.low).empty() || b.low == b.high && a.cut(equal, b.low).empty()):
		return never
	case o == more && a.low > b.high || o == moreOrEqual && a.low >= b.high:
		return always
	case o == more && a.high <= b.low || o == moreOrEqual && a.high < b.low:
		return never
	}
	return either
}
