package condition

import (
	"fmt"
	"strconv"
)

// reason finds what can never hold and what always does: comparisons that the range of
// a reading decides, and parts that contradict themselves. Of a part that is decided
// by a smaller one only the smaller one is told.
func (c *Condition) reason() []Problem {
	r := reasoner{scope: c.scope}
	r.part(c.root)
	return r.problems
}

type reasoner struct {
	scope    *Scope
	problems []Problem
}

// part looks at a node that gives truth; it reports whether something was noted.
func (r *reasoner) part(n *node) bool {
	switch n.op {
	case not:
		return r.part(n.a)
	case and, or:
		a, b := r.part(n.a), r.part(n.b)
		if a || b {
			return true
		}
		return r.whole(n)
	case equal, unequal, less, lessOrEqual, more, moreOrEqual:
		if n.a.kind != whole && n.a.kind != real {
			return r.whole(n)
		}
		if ans := compared(n.op, r.scope.spanOf(n.a), r.scope.spanOf(n.b)); ans != either {
			r.decided(n, ans)
			return true
		}
		return false
	}
	return r.whole(n)
}

// whole looks at a node as a whole.
func (r *reasoner) whole(n *node) bool {
	at := n.first()
	switch {
	case !r.scope.possible(n, true):
		r.problems = append(r.problems, Problem{At: at, Kind: Never, Message: "this can never hold", Remedy: r.scope.contradiction(n)})
	case !r.scope.possible(n, false):
		r.problems = append(r.problems, Problem{At: at, Kind: Always, Message: "this always holds"})
	default:
		return false
	}
	return true
}

// first is where a part begins.
func (n *node) first() int {
	if n.a == nil {
		return n.from
	}
	return min(n.from, n.a.first())
}

// decided notes a comparison whose outcome hangs on nothing.
func (r *reasoner) decided(n *node, ans answer) {
	a, b, o := n.a, n.b, n.op
	if a.op == constant {
		a, b, o = b, a, turned[o]
	}
	subject := r.scope.describe(a)
	if subject == "" || b.op != constant {
		kind, message := Never, "this can never hold"
		if ans == always {
			kind, message = Always, "this always holds"
		}
		r.problems = append(r.problems, Problem{At: n.first(), Kind: kind, Message: message})
		return
	}
	often, kind := "never", OutOfRange
	if ans == always {
		often, kind = "always", Always
	}
	s := r.scope.spanOf(a)
	r.problems = append(r.problems, Problem{
		At: b.from, Kind: kind,
		Message: fmt.Sprintf("%s is %s %s %s here", subject, often, compareWords[o], number(b.float(b.value))),
		Remedy:  number(s.low) + " to " + number(s.high),
	})
}

// turned is the comparison with its sides exchanged.
var turned = map[op]op{equal: equal, unequal: unequal, less: more, more: less, lessOrEqual: moreOrEqual, moreOrEqual: lessOrEqual}

var compareWords = map[op]string{
	equal: "exactly", unequal: "other than", less: "below", more: "above",
	lessOrEqual: "at most", moreOrEqual: "at least",
}

// describe is what a node that is read off the group is called; empty for others.
func (s *Scope) describe(n *node) string {
	switch n.op {
	case reading:
		return Words[n.which].Name
	case startReading:
		return opened + "." + Words[n.which].Name
	case memberSilent:
		return s.Members[n.which-1] + ".silent"
	case memberShare:
		return s.Members[n.which-1] + ".share"
	}
	return ""
}

func number(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
