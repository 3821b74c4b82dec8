package scenarios

import (
	"fmt"
	"strings"

	"groundrules/scenarios/condition"
)

// scope is what conditions can be about, as far as the file says so sensibly.
func (r *reader) scope(s *Scenario, course bool) *condition.Scope {
	scope := s.scope(course)
	if _, _, ok := r.span(s); !ok {
		scope.First, scope.Last = 1, 500
	}
	if at := r.root.in("minutes"); at == nil || at.bad {
		scope.Minutes = 480
	}
	return scope
}

// conditionCodes are the codes of what can be wrong with a condition.
var conditionCodes = map[condition.ProblemKind]Code{
	condition.Unreadable: BadCondition,
	condition.IllTyped:   IllTyped,
	condition.Unknown:    UnknownName,
	condition.Refused:    NotAllowed,
	condition.OutOfRange: OutOfRange,
	condition.Never:      NeverTrue,
	condition.Always:     AlwaysTrue,
}

// condition reads one and notes what is wrong with it, where that stands inside its text.
func (r *reader) condition(text string, at *place, scope *condition.Scope) *condition.Condition {
	if at == nil || at.bad || text == "" || r.full() {
		return nil
	}
	read, problems := condition.Parse(text, scope)
	for i := range problems {
		p := &problems[i]
		offset := inside(r.text, at.value, p.At)
		if p.Kind == condition.Always {
			r.warn(offset, AlwaysTrue, p.Remedy, "%s", p.Message)
			continue
		}
		code, remedy := conditionCodes[p.Kind], p.Remedy
		if p.Kind == condition.Unknown && remedy == "" {
			if shows, ok := hidden[strings.ToLower(p.Word)]; ok && p.Wanted == "name" {
				r.report(offset, Hidden, shows, "nobody in the room could notice %s", clip(p.Word))
				continue
			}
			remedy = Among(p.Word, p.Known)
		}
		r.report(offset, code, remedy, "%s", clipQuoted(p))
	}
	return read
}

// clipQuoted is a problem's message, with a long unknown word cut.
func clipQuoted(p *condition.Problem) string {
	if p.Word == "" {
		return p.Message
	}
	return fmt.Sprintf("unknown %s %q", p.Wanted, clip(p.Word))
}

// Among is the remedy for a word that a list does not have: the one that is near, or all
// there are, or nothing where they are too many.
func Among(word string, known []string) string {
	switch near := suggestion(word, known); {
	case near != "":
		return fmt.Sprintf("did you mean %q?", near)
	case len(known) == 0:
		return "there is none"
	case len(known) <= 16:
		return "one of " + strings.Join(known, ", ")
	}
	return ""
}
