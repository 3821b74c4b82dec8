package condition

// mostWays is how many ways in which a condition can hold are gone through; of more
// nothing is said.
const mostWays = 256

// literal is a part without and, or and not, that is to hold or not to hold.
type literal struct {
	n    *node
	hold bool
}

// possible reports whether a node can hold, or fail to; it may say yes too often, never
// no.
func (s *Scope) possible(n *node, hold bool) bool {
	ways, ok := waysOf(n, hold)
	if !ok {
		return true
	}
	for _, way := range ways {
		if s.together(way) {
			return true
		}
	}
	return false
}

// waysOf is the ways in which a node can hold, or fail to: of each, all parts together.
func waysOf(n *node, hold bool) (ways [][]literal, ok bool) {
	switch {
	case n.op == not:
		return waysOf(n.a, !hold)
	case n.op == and && hold, n.op == or && !hold:
		a, okA := waysOf(n.a, hold)
		b, okB := waysOf(n.b, hold)
		if !okA || !okB || len(a)*len(b) > mostWays {
			return nil, false
		}
		for _, x := range a {
			for _, y := range b {
				ways = append(ways, append(x[:len(x):len(x)], y...))
			}
		}
		return ways, true
	case n.op == or, n.op == and:
		a, okA := waysOf(n.a, hold)
		b, okB := waysOf(n.b, hold)
		return append(a, b...), okA && okB && len(a)+len(b) <= mostWays
	}
	return [][]literal{{{n, hold}}}, true
}

// subject is what a literal is about.
type subject struct {
	op         op
	which, who int
}

// together reports whether literals can all be so at once.
func (s *Scope) together(list []literal) bool {
	spans := map[subject]span{}
	words := map[subject][]string{}
	truths := map[subject]bool{}
	for _, l := range list {
		if !s.numeric(l, spans) || !s.worded(l, words) || !s.plain(l, truths) {
			return false
		}
	}
	return true
}

// contradiction says of what too much is asked by a part that can never hold; empty where
// that has no name, or differs from way to way.
func (s *Scope) contradiction(n *node) string {
	ways, ok := waysOf(n, true)
	if !ok || len(ways) != 1 {
		return ""
	}
	for k := range ways[0] {
		if s.together(ways[0][:k+1]) {
			continue
		}
		if name := s.subjectOf(ways[0][k].n); name != "" {
			return name + " cannot be all of that at once"
		}
		break
	}
	return ""
}

// subjectOf is the name of what a literal is about.
func (s *Scope) subjectOf(n *node) string {
	if n.op == isSilent {
		return s.describe(&node{op: memberSilent, which: n.which})
	}
	for _, part := range []*node{n.a, n.b} {
		if part != nil {
			if name := s.describe(part); name != "" {
				return name
			}
		}
	}
	return ""
}

// numeric cuts the span of a literal's subject; false where nothing is left.
func (s *Scope) numeric(l literal, spans map[subject]span) bool {
	n, about, o, x := l.n, l.n.a, l.n.op, 0.0
	switch n.op {
	case isSilent:
		about, o, x = &node{op: memberSilent, which: n.which, kind: whole}, moreOrEqual, float64(n.value.n)
	case within:
		if !l.hold || !about.plainNumber() {
			return true
		}
		return s.cut(spans, about, moreOrEqual, float64(n.low)) && s.cut(spans, about, lessOrEqual, float64(n.high))
	case equal, unequal, less, lessOrEqual, more, moreOrEqual:
		if n.a.kind != whole && n.a.kind != real {
			return true
		}
		b := n.b
		if about.op == constant {
			about, b, o = b, about, turned[o]
		}
		if b.op != constant || !about.plainNumber() {
			return l.hold && compared(n.op, s.spanOf(n.a), s.spanOf(n.b)) != never || !l.hold && compared(n.op, s.spanOf(n.a), s.spanOf(n.b)) != always
		}
		x = b.float(b.value)
	default:
		return true
	}
	if !l.hold {
		o = opposite[o]
	}
	return s.cut(spans, about, o, x)
}

var opposite = map[op]op{equal: unequal, unequal: equal, less: moreOrEqual, moreOrEqual: less, more: lessOrEqual, lessOrEqual: more}

// plainNumber reports whether a node is a number that is read off the group.
func (n *node) plainNumber() bool {
	return n.op == memberSilent || n.op == memberShare || (n.op == reading || n.op == startReading) && n.kind != word
}

func (s *Scope) cut(spans map[subject]span, about *node, o op, x float64) bool {
	key := subject{op: about.op, which: about.which}
	was, known := spans[key]
	if !known {
		was = s.spanOf(about)
	}
	spans[key] = was.cut(o, x)
	return !spans[key].empty()
}

// worded narrows the words that a literal's subject can be; false where none is left.
func (s *Scope) worded(l literal, words map[subject][]string) bool {
	n := l.n
	if n.a == nil || n.a.kind != word {
		return true
	}
	about, hold, set := n.a, l.hold, n.set
	switch n.op {
	case equal, unequal:
		b := n.b
		if about.op == constant {
			about, b = b, about
		}
		if b.op != constant {
			return true
		}
		if about.op == constant {
			return (about.value == b.value) == (n.op == equal) == hold
		}
		set, hold = []value{b.value}, hold == (n.op == equal)
	case oneOf:
	default:
		return true
	}
	if about.op != reading {
		return true
	}
	key := subject{op: reading, which: about.which}
	left, known := words[key]
	if !known {
		left = s.wordsOf(name(about.which))
	}
	var still []string
	for _, w := range left {
		if (&node{set: set}).among(value{s: w}) == hold {
			still = append(still, w)
		}
	}
	words[key] = still
	return len(still) > 0
}

// wordsOf is what a name that gives a word can be.
func (s *Scope) wordsOf(n name) []string {
	if n == stage {
		return stageNames
	}
	if len(s.Topics) == 0 {
		return []string{""}
	}
	return s.Topics
}

// plain holds a literal that just is so or not against the others; false where they
// contradict each other.
func (s *Scope) plain(l literal, truths map[subject]bool) bool {
	n := l.n
	switch n.op {
	case constant:
		return (n.value.n != 0) == l.hold
	case memberHere, isChallenged, hasBegun, hasHappened, isReached:
	default:
		return true
	}
	key := subject{n.op, n.which, n.who}
	if was, known := truths[key]; known && was != l.hold {
		return false
	}
	truths[key] = l.hold
	return true
}
