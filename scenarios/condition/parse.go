package condition

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/expr-lang/expr/checker"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/parser"
)

// Bounds of a condition: nobody reads a longer one.
const (
	mostBytes = 2000
	maxNodes  = 200
)

// Parse reads a condition. It is nil where a problem keeps it from being asked; with
// problems of the kinds from OutOfRange on it can be.
func Parse(text string, s *Scope) (*Condition, []Problem) {
	if len(text) > mostBytes {
		return nil, []Problem{{Kind: Unreadable, Message: fmt.Sprintf("a condition of more than %d characters", mostBytes), Remedy: "make two of it"}}
	}
	config := s.config()
	tree, err := parser.ParseWithConfig(text, config)
	if err != nil {
		return nil, []Problem{misread(err, text)}
	}
	look := looker{scope: s}
	look.at(tree.Node)
	if len(look.problems) > 0 {
		return nil, look.problems
	}
	if _, err := checker.Check(tree, config); err != nil {
		return nil, []Problem{mistyped(err)}
	}
	w := writer{scope: s}
	root := w.node(tree.Node)
	if len(w.problems) > 0 {
		return nil, w.problems
	}
	c := &Condition{scope: s, root: root}
	return c, c.reason()
}

// located is what the other package says is wrong, and where.
func located(err error) (at int, message string) {
	var e *file.Error
	if errors.As(err, &e) {
		return e.From, e.Message
	}
	return 0, err.Error()
}

// misread is a text that is no condition.
func misread(err error, text string) Problem {
	at, message := located(err)
	p := Problem{At: at, Kind: Unreadable, Message: message}
	if strings.TrimSpace(text) == "" {
		p.Message, p.Remedy = "a condition that says nothing", `such as conflict > 0.6`
		return p
	}
	if token, ok := strings.CutPrefix(message, "unexpected token "); ok {
		if _, quoted, ok := strings.Cut(token, `("`); ok {
			quoted = strings.TrimSuffix(quoted, `")`)
			p.Message, p.Remedy = fmt.Sprintf("did not expect %q here", quoted), instead[strings.ToLower(quoted)]
			if quoted == "," && at > 0 && digit(text, at-1) {
				p.Remedy = "a decimal point is a full stop"
			}
			return p
		}
		p.At = min(at, utf8.RuneCountInString(text))
		p.Message, p.Remedy = "the condition stops before it is complete", unclosed(text)
		return p
	}
	if sign, ok := strings.CutPrefix(message, "unrecognized character: "); ok {
		_, sign, _ = strings.Cut(sign, " ")
		sign = strings.Trim(sign, "'")
		p.Message, p.Remedy = "a sign that conditions do not have: "+sign, signs[sign]
		return p
	}
	switch {
	case message == "literal not terminated":
		p.Message, p.Remedy = "text in quotes that does not end", "close the quotes"
	case strings.HasPrefix(message, "invalid"):
		p.Message, p.Remedy = "a number that cannot be read", "write an ordinary number"
	case strings.Contains(message, "nodes"):
		p.Message, p.Remedy = "a condition of too many parts", "make two of it"
	}
	return p
}

// instead is what to write for what is often written.
var instead = map[string]string{
	"=": "write ==", "is": "write ==", "equals": "write ==", "<>": "write !=",
	"and": "write and in small letters", "or": "write or in small letters", "not": "write not in small letters",
	")": "a bracket that was never opened", "|": "write or", "&": "write and", "%": "write a share, such as 0.6",
	"above": "write >", "below": "write <", "than": "write > or <",
}

var signs = map[string]string{
	"“": "write straight quotes", "”": "write straight quotes", "„": "write straight quotes", "‘": "write straight quotes", "’": "write straight quotes",
	"≥": "write >=", "≤": "write <=", "≠": "write !=", "–": "write -", "−": "write -", "×": "write *",
}

func digit(text string, at int) bool {
	r := []rune(text)
	return at < len(r) && r[at] >= '0' && r[at] <= '9'
}

// unclosed is the remedy for a condition that ends too early.
func unclosed(text string) string {
	if strings.Count(text, "(") > strings.Count(text, ")") {
		return "close the bracket"
	}
	return ""
}

// mistyped is a condition that mixes up numbers and words.
func mistyped(err error) Problem {
	at, message := located(err)
	p := Problem{At: at, Kind: IllTyped, Message: message}
	if rest, ok := strings.CutPrefix(message, "expected bool, but got "); ok {
		p.Message, p.Remedy = "it gives "+plainType(rest)+", and a condition holds or does not", "compare it with something"
		return p
	}
	if rest, ok := strings.CutPrefix(message, "invalid operation: "); ok {
		operator, rest, _ := strings.Cut(rest, " (mismatched type")
		rest = strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(rest, "s"), " "), ")")
		a, b, two := strings.Cut(rest, " and ")
		if two {
			p.Message = fmt.Sprintf("%s between %s and %s", operator, plainType(a), plainType(b))
		} else {
			p.Message = fmt.Sprintf("%s before %s", operator, plainType(a))
		}
		if operator == "and" || operator == "or" || operator == "not" || operator == "!" {
			p.Remedy = "compare it with something"
		}
		return p
	}
	p.Message = typeWords.Replace(message)
	return p
}

var typeWords = strings.NewReplacer("map[string]interface {}", "a member", "float64", "a number", "string", "text", "bool", "true or false", "int", "a whole number")

// plainType is a type in an author's words.
func plainType(t string) string {
	switch t {
	case "float64":
		return "a number"
	case "int":
		return "a whole number"
	case "string":
		return "text"
	case "bool":
		return "true or false"
	case "unknown", "nil":
		return "nothing"
	}
	if strings.HasPrefix(t, "map") {
		return "a member"
	}
	return "a list"
}
