package condition

import "groundrules/sim/observe"

// op is what a node does.
type op uint8

const (
	constant op = iota
	reading
	startReading // as the first meeting began
	memberSilent // turns
	memberShare
	memberHere
	isSilent
	isChallenged
	hasBegun
	hasHappened
	isReached
	not
	and
	or
	equal
	unequal
	less
	lessOrEqual
	more
	moreOrEqual
	oneOf  // a among the words or whole numbers of set
	within // a from low to high, whole numbers
	plus
	minus
	times
	over
	negative
	size // without its sign
)

// node is a part of a condition. Its kind is known before it is evaluated, so that
// what it gives needs no type at run time.
type node struct {
	op        op
	kind      kind
	a, b      *node
	value     value   // of a constant; of isSilent the number of turns
	which     int     // name, member, event, objective or challenge
	who       int     // second member of isChallenged, 0 for anybody
	set       []value // of oneOf
	low, high int     // of within
	from, to  int     // where it stands, in characters
}

// value is what a node of a kind other than truth gives.
type value struct {
	n int     // of whole
	x float64 // of real
	s string  // of word
}

// holds evaluates a node that gives truth.
func (n *node) holds(s *Scope, m *Moment) bool {
	switch n.op {
	case constant:
		return n.value.n != 0
	case memberHere:
		return m.here(simID(n.which))
	case isSilent:
		return int(m.Silent[n.which]) >= n.value.n
	case isChallenged:
		return m.challenged(observe.ChallengeKind(n.which), simID(n.who))
	case hasBegun:
		return m.Began>>n.which&1 == 1
	case hasHappened:
		return m.Happened>>n.which&1 == 1
	case isReached:
		return m.Reached>>n.which&1 == 1
	case not:
		return !n.a.holds(s, m)
	case and:
		return n.a.holds(s, m) && n.b.holds(s, m)
	case or:
		return n.a.holds(s, m) || n.b.holds(s, m)
	case oneOf:
		return n.among(n.a.gives(s, m))
	case within:
		x := n.a.gives(s, m).n
		return n.low <= x && x <= n.high
	}
	return n.compares(s, m)
}

// among reports whether a value is one of a set.
func (n *node) among(v value) bool {
	for i := range n.set {
		if n.set[i] == v {
			return true
		}
	}
	return false
}

// compares evaluates a comparison.
func (n *node) compares(s *Scope, m *Moment) bool {
	if n.a.kind == truth {
		return (n.a.holds(s, m) == n.b.holds(s, m)) == (n.op == equal)
	}
	a, b := n.a.gives(s, m), n.b.gives(s, m)
	switch {
	case n.a.kind == word:
		return (a.s == b.s) == (n.op == equal)
	case n.a.kind == whole && n.b.kind == whole:
		return ordered(n.op, a.n, b.n)
	}
	return ordered(n.op, n.a.float(a), n.b.float(b))
}

func ordered[T int | float64](o op, a, b T) bool {
	switch o {
	case equal:
		return a == b
	case unequal:
		return a != b
	case less:
		return a < b
	case lessOrEqual:
		return a <= b
	case more:
		return a > b
	}
	return a >= b
}

// float is a number as a decimal one.
func (n *node) float(v value) float64 {
	if n.kind == whole {
		return float64(v.n)
	}
	return v.x
}

// gives evaluates a node that gives a number or a word.
func (n *node) gives(s *Scope, m *Moment) value {
	switch n.op {
	case constant:
		return n.value
	case reading:
		return s.named(m, name(n.which))
	case startReading:
		return value{x: read(&m.Opened, name(n.which))}
	case memberSilent:
		return value{n: int(m.Silent[n.which])}
	case memberShare:
		return value{x: m.Reading.Shares[n.which]}
	}
	return n.reckons(s, m)
}

// named is what a name stands for.
func (s *Scope) named(m *Moment, n name) value {
	switch n {
	case minute:
		return value{x: m.Minute}
	case meeting:
		return value{n: m.Meeting}
	case turns:
		return value{n: m.Turns}
	case stage:
		return value{s: stageNames[m.Reading.Named]}
	case topic:
		if k := m.Topic; k >= 1 && k <= len(s.Topics) {
			return value{s: s.Topics[k-1]}
		}
		return value{}
	}
	return value{x: read(&m.Reading, n)}
}

// reckons evaluates a sum and the like: whole numbers give whole ones, except for a
// division.
func (n *node) reckons(s *Scope, m *Moment) value {
	a := n.a.gives(s, m)
	if n.op == negative || n.op == size {
		if n.op == negative || n.kind == whole && a.n < 0 || n.kind == real && a.x < 0 {
			return value{n: -a.n, x: -a.x}
		}
		return a
	}
	b := n.b.gives(s, m)
	if n.kind == whole {
		switch n.op {
		case plus:
			return value{n: a.n + b.n}
		case minus:
			return value{n: a.n - b.n}
		}
		return value{n: a.n * b.n}
	}
	x, y := n.a.float(a), n.b.float(b)
	switch n.op {
	case plus:
		return value{x: x + y}
	case minus:
		return value{x: x - y}
	case times:
		return value{x: x * y}
	}
	return value{x: x / y}
}
