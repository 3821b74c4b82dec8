package scenarios

import (
	"fmt"
	"slices"
	"strings"

	"groundrules/scenarios/lines"
)

// slotWords are the slots that texts may hold, by what kind of text it is: what
// members say (lines.Slots), or what the facilitator says (lines.Cast.Words).
var slotWords = map[string][]string{
	"line":  lines.Slots[:],
	"words": {"target", "second", "rule", "topic", "question", "said"},
}

// slots checks the braces of a text.
func (r *reader) slots(f *field, text string, at *place) {
	if f.slots == "" || r.full() {
		return
	}
	allowed := slotWords[f.slots]
	for rest := text; ; {
		i := strings.IndexAny(rest, "{}")
		if i < 0 {
			return
		}
		name, after, closed := strings.Cut(rest[i+1:], "}")
		if rest[i] == '}' || !closed || strings.Contains(name, "{") {
			r.report(at.value, BadBraces, "a slot is {"+allowed[0]+"}", "a brace without its partner in %s", f.key)
			at.bad = true
			return
		}
		if !slices.Contains(allowed, name) && !r.full() {
			remedy := "known: {" + strings.Join(allowed, "} {") + "}"
			if near := suggestion(name, allowed); near != "" {
				remedy = fmt.Sprintf("did you mean {%s}?", near)
			}
			at.bad = true
			r.report(at.value, UnknownSlot, remedy, "unknown slot {%s}", clip(name))
		}
		rest = after
	}
}
