package condition

import (
	"fmt"
	"slices"

	"github.com/expr-lang/expr/ast"
)

// writer makes nodes out of a tree whose types have been checked.
type writer struct {
	scope    *Scope
	problems []Problem
}

// node is a part of the tree as it is evaluated.
func (w *writer) node(n ast.Node) *node {
	to := &node{from: n.Location().From, to: n.Location().To}
	switch n := n.(type) {
	case *ast.BoolNode:
		to.kind = truth
		if n.Value {
			to.value.n = 1
		}
	case *ast.IntegerNode:
		to.kind, to.value.n = whole, n.Value
	case *ast.FloatNode:
		to.kind, to.value.x = real, n.Value
	case *ast.StringNode:
		to.kind, to.value.s = word, n.Value
	case *ast.IdentifierNode:
		to.op, to.which = reading, nameOf(n.Value)
		to.kind = Words[to.which].kind
	case *ast.UnaryNode:
		w.unary(to, n)
	case *ast.BinaryNode:
		w.binary(to, n)
	case *ast.MemberNode:
		w.member(to, n)
	case *ast.CallNode:
		w.call(to, n)
	case *ast.BuiltinNode:
		to.op, to.a = size, w.node(n.Arguments[0])
		to.kind = to.a.kind
	}
	return to
}

func nameOf(word string) int {
	return slices.IndexFunc(Words[:], func(w Word) bool { return w.Name == word })
}

func (w *writer) unary(to *node, n *ast.UnaryNode) {
	to.a = w.node(n.Node)
	to.kind = to.a.kind
	switch n.Operator {
	case "not", "!":
		to.op = not
	case "-":
		to.op = negative
	default: // a plus sign
		*to = *to.a
	}
}

func (w *writer) binary(to *node, n *ast.BinaryNode) {
	to.a = w.node(n.Left)
	if n.Operator == "in" {
		w.set(to, n)
		return
	}
	to.op, to.b = operators[n.Operator], w.node(n.Right)
	a, b := to.a.kind, to.b.kind
	switch {
	case to.op == plus || to.op == minus || to.op == times || to.op == over:
		to.kind = real
		if a == whole && b == whole && to.op != over {
			to.kind = whole
		}
		if a == word || b == word {
			w.mixed(n, "%s between %s and %s", n.Operator, a, b)
		}
	case to.op == equal || to.op == unequal:
		if (a == word) != (b == word) || (a == truth) != (b == truth) {
			w.mixed(n, "%s between %s and %s", n.Operator, a, b)
		}
	case a == word || b == word:
		w.mixed(n, "%s between words, which have no order", n.Operator)
	}
}

func (w *writer) mixed(at ast.Node, format string, args ...any) {
	w.problems = append(w.problems, Problem{At: at.Location().From, Kind: IllTyped, Message: fmt.Sprintf(format, args...)})
}

// set is what something is to be among.
func (w *writer) set(to *node, n *ast.BinaryNode) {
	if run, ok := n.Right.(*ast.BinaryNode); ok {
		to.op, to.low, to.high = within, run.Left.(*ast.IntegerNode).Value, run.Right.(*ast.IntegerNode).Value
		if to.a.kind != whole {
			w.mixed(n, "in between %s and whole numbers", to.a.kind)
		}
		return
	}
	to.op = oneOf
	for _, item := range n.Right.(*ast.ArrayNode).Nodes {
		it := w.node(item)
		if it.kind != to.a.kind {
			w.mixed(item, "%s among %s", to.a.kind, it.kind)
		}
		to.set = append(to.set, it.value)
	}
}

func (w *writer) member(to *node, n *ast.MemberNode) {
	of, property := n.Node.(*ast.IdentifierNode).Value, n.Property.(*ast.StringNode).Value
	to.from = n.Node.Location().From
	if of == opened && w.scope.Course {
		to.op, to.kind, to.which = startReading, real, nameOf(property)
		return
	}
	f := slices.Index(fieldNames[:], property)
	to.op, to.kind, to.which = [...]op{memberSilent, memberShare, memberHere}[f], fieldKinds[f], int(w.scope.member(of))
}

func (w *writer) call(to *node, n *ast.CallNode) {
	f := w.scope.function(n.Callee.(*ast.IdentifierNode).Value)
	to.op, to.kind = f.op, f.gives
	to.from = n.Callee.Location().From
	if f.op == isSilent {
		to.value.n = usualTurns
	}
	for i, given := range n.Arguments {
		switch a := given.(type) {
		case *ast.StringNode:
			to.names(w.scope, [...]argument{f.first, f.second}[i], a.Value)
		case *ast.IntegerNode:
			if f.op == isReached {
				to.which = a.Value - 1
			} else {
				to.value.n = a.Value
			}
		}
	}
}

// names looks up what a function is called with.
func (n *node) names(s *Scope, a argument, text string) {
	switch {
	case a == aMember && n.op == isChallenged:
		n.who = int(s.member(text))
	case a == aMember:
		n.which = int(s.member(text))
	case a == aChallenge:
		n.which = slices.Index(challengeNames, text) + 1
	case a == anEvent:
		n.which = slices.Index(s.Events, text)
	}
}
