package condition

import (
	"fmt"
	"slices"

	"github.com/expr-lang/expr/ast"
)

// looker goes through a condition before its types are checked: it refuses what a
// condition has no use for and notes every word that nothing has, not the first alone.
type looker struct {
	scope    *Scope
	problems []Problem
}

func (l *looker) note(kind ProblemKind, at ast.Node, remedy, format string, args ...any) {
	l.problems = append(l.problems, Problem{At: at.Location().From, Kind: kind, Message: fmt.Sprintf(format, args...), Remedy: remedy})
}

func (l *looker) unknown(at ast.Node, wanted, word string, known []string) {
	l.problems = append(l.problems, Problem{
		At: at.Location().From, Kind: Unknown, Message: fmt.Sprintf("unknown %s %q", wanted, word),
		Word: word, Wanted: wanted, Known: known,
	})
}

func (l *looker) refuse(at ast.Node, what string) {
	l.note(Refused, at, "see groundrules help conditions", "%s cannot stand in a condition", what)
}

// operators are what two parts can be joined by.
var operators = map[string]op{
	"and": and, "&&": and, "or": or, "||": or,
	"==": equal, "!=": unequal, "<": less, "<=": lessOrEqual, ">": more, ">=": moreOrEqual,
	"+": plus, "-": minus, "*": times, "/": over,
}

func (l *looker) at(n ast.Node) {
	switch n := n.(type) {
	case *ast.BoolNode, *ast.FloatNode, *ast.StringNode:
	case *ast.IntegerNode:
		if n.Value > mostWhole || n.Value < -mostWhole {
			l.note(Refused, n, "write an ordinary number", "a number larger than anything here")
		}
	case *ast.IdentifierNode:
		l.identifier(n)
	case *ast.UnaryNode:
		l.at(n.Node)
	case *ast.BinaryNode:
		l.binary(n)
	case *ast.MemberNode:
		l.member(n)
	case *ast.CallNode:
		l.call(n)
	case *ast.BuiltinNode:
		if n.Name != "abs" {
			l.refuse(n, n.Name)
			return
		}
		for _, a := range n.Arguments {
			l.at(a)
		}
	case *ast.ConditionalNode:
		l.refuse(n, "a choice between two")
	case *ast.ArrayNode:
		l.refuse(n, "a list that nothing is looked for in")
	default:
		l.refuse(n, "this")
	}
}

// mostWhole keeps sums of whole numbers far from where they would overflow.
const mostWhole = 1_000_000_000

// identifier looks at a name that stands alone.
func (l *looker) identifier(n *ast.IdentifierNode) {
	s := l.scope
	for known := range s.words() {
		if Words[known].Name == n.Value {
			return
		}
	}
	switch f := s.function(n.Value); {
	case f != nil:
		l.note(IllTyped, n, "write "+f.line(), "%s of what", n.Value)
	case slices.Contains(s.Members, n.Value):
		l.note(IllTyped, n, fmt.Sprintf("write %s.silent, %s.share or %s.here", n.Value, n.Value, n.Value), "%s is somebody, and what of them", n.Value)
	case n.Value == opened && s.Course:
		l.note(IllTyped, n, "write start.cohesion", "start of what")
	default:
		l.unknownName(n, n.Value)
	}
}

// unknownName notes a name that nothing has, or that stands without its quotes.
func (l *looker) unknownName(n ast.Node, name string) {
	s := l.scope
	for _, list := range [][]string{stageNames, challengeNames, s.Topics, s.Events} {
		if slices.Contains(list, name) {
			l.note(Unknown, n, fmt.Sprintf("write %q in quotes", name), "unknown name %q", name)
			return
		}
	}
	if !s.Course {
		whole := *s
		whole.Course = true
		if slices.Contains(whole.names(), name) || name == opened {
			l.note(Refused, n, "it belongs into [[test]]", "%s is known only when all is over", name)
			return
		}
	}
	l.unknown(n, "name", name, s.names())
}

func (l *looker) binary(n *ast.BinaryNode) {
	if n.Operator == "in" {
		l.at(n.Left)
		l.set(n)
		return
	}
	if _, ok := operators[n.Operator]; !ok {
		l.refuse(n, fmt.Sprintf("%q", n.Operator))
		return
	}
	l.at(n.Left)
	l.at(n.Right)
	if n.Operator == "==" || n.Operator == "!=" {
		l.wordFor(n.Left, n.Right)
		l.wordFor(n.Right, n.Left)
	}
}

// set looks at what something is to be among.
func (l *looker) set(n *ast.BinaryNode) {
	switch right := n.Right.(type) {
	case *ast.ArrayNode:
		for _, item := range right.Nodes {
			switch item.(type) {
			case *ast.StringNode, *ast.IntegerNode:
				l.at(item)
				l.wordFor(n.Left, item)
			default:
				l.refuse(item, "this in a list")
			}
		}
		return
	case *ast.BinaryNode:
		_, low := right.Left.(*ast.IntegerNode)
		_, high := right.Right.(*ast.IntegerNode)
		if right.Operator == ".." && low && high {
			l.at(right.Left)
			l.at(right.Right)
			return
		}
	}
	l.note(Refused, n.Right, `such as ["forming", "storming"] or 2..4`, "in looks into a list that is written out")
}

// wordFor holds a word against what it is compared with.
func (l *looker) wordFor(with, word ast.Node) {
	id, ok := with.(*ast.IdentifierNode)
	text, isText := word.(*ast.StringNode)
	if !ok || !isText {
		return
	}
	switch id.Value {
	case Words[stage].Name:
		l.among(word, "stage", text.Value, stageNames)
	case Words[topic].Name:
		l.among(word, "topic", text.Value, l.scope.Topics)
	}
}

func (l *looker) among(at ast.Node, wanted, word string, known []string) {
	if !slices.Contains(known, word) {
		l.unknown(at, wanted, word, known)
	}
}

// member looks at a name with another one behind a full stop.
func (l *looker) member(n *ast.MemberNode) {
	of, isName := n.Node.(*ast.IdentifierNode)
	property, isWord := n.Property.(*ast.StringNode)
	if !isName || !isWord || n.Optional {
		l.refuse(n, "this")
		return
	}
	switch {
	case of.Value == opened && l.scope.Course:
		if known := l.scope.startNames(); !slices.Contains(known, property.Value) {
			l.unknown(property, "reading", property.Value, known)
		}
	case slices.Contains(l.scope.Members, of.Value):
		if !slices.Contains(fieldNames[:], property.Value) {
			l.unknown(property, "word for a member", property.Value, fieldNames[:])
		}
	case slices.Contains(l.scope.names(), of.Value):
		l.note(IllTyped, property, "leave it out", "%s has nothing behind a full stop", of.Value)
	default:
		l.unknownName(of, of.Value)
	}
}

// call looks at a function and at what it is called with.
func (l *looker) call(n *ast.CallNode) {
	callee, ok := n.Callee.(*ast.IdentifierNode)
	if !ok {
		l.refuse(n, "this")
		return
	}
	f := l.scope.function(callee.Value)
	if f == nil {
		l.unknownFunction(callee)
		return
	}
	if len(n.Arguments) == 0 || len(n.Arguments) > 2 || len(n.Arguments) == 2 && f.second == none {
		l.note(IllTyped, callee, "write "+f.line(), "%s is called with something else", f.name)
		return
	}
	l.argument(f, f.first, n.Arguments[0])
	if len(n.Arguments) == 2 {
		l.argument(f, f.second, n.Arguments[1])
	}
}

func (l *looker) unknownFunction(n *ast.IdentifierNode) {
	if !l.scope.Course {
		for i := range functions {
			if functions[i].name == n.Value {
				l.note(Refused, n, "it belongs into [[test]]", "%s is known only when all is over", n.Value)
				return
			}
		}
	}
	var known []string
	for f := range l.scope.functions() {
		known = append(known, f.name)
	}
	l.unknown(n, "function", n.Value, known)
}

// argument looks at one thing that a function is called with.
func (l *looker) argument(f *function, a argument, n ast.Node) {
	switch n := n.(type) {
	case *ast.StringNode:
		if known := l.scope.known(a); a.kind() == word {
			l.among(n, argumentNames[a], n.Value, known)
			return
		}
	case *ast.IntegerNode:
		if a.kind() == whole {
			l.count(a, n)
			return
		}
	case *ast.IdentifierNode:
		if a.kind() == word && slices.Contains(l.scope.known(a), n.Value) {
			l.note(IllTyped, n, fmt.Sprintf("write %q in quotes", n.Value), "a name without its quotes")
			return
		}
	}
	l.note(IllTyped, n, "write "+f.line(), "%s takes a %s here", f.name, argumentNames[a])
}

// count looks at a number of turns or of an objective.
func (l *looker) count(a argument, n *ast.IntegerNode) {
	most := 500
	if a == anObjective {
		most = min(l.scope.Objectives, 64)
	}
	if n.Value < 1 || n.Value > most {
		remedy := fmt.Sprintf("1 to %d", most)
		if most == 0 {
			remedy = "there is none"
		}
		l.note(OutOfRange, n, remedy, "there is no %s %d here", argumentNames[a], n.Value)
	}
}

// known is what an argument can name.
func (s *Scope) known(a argument) []string {
	switch a {
	case aMember:
		return s.Members
	case aChallenge:
		return challengeNames
	case anEvent:
		return s.Events
	}
	return nil
}

func (s *Scope) startNames() []string {
	var list []string
	for n := range s.words() {
		if n < minute || n == dissent {
			list = append(list, Words[n].Name)
		}
	}
	return list
}
