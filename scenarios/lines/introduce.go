package lines

import (
	"strings"

	"groundrules/sim"
)

// introduceBy is how many things somebody may have said before it is too late to say who
// they are.
const introduceBy = 2

// introductions is how far each member has made themselves known in a practice.
type introductions struct {
	said  [sim.Slots]int
	named [sim.Slots]bool
}

// late reports whether a line of a member says who they are when everybody knows.
func (i *introductions) late(e *entry, who sim.ID) bool {
	return e.names && e.answers == "" && (i.named[who] || i.said[who] >= introduceBy)
}

// note takes in what a member has said.
func (i *introductions) note(e *entry, who sim.ID) {
	if e.words == 0 {
		return
	}
	i.said[who]++
	i.named[who] = i.named[who] || e.names
}

// opensWith reports whether a text opens with who says it: "Rosa. I do the crossing",
// "I'm Rosa." That of somebody else's calling them so is none.
func opensWith(text, name string) bool {
	if name == "" {
		return false
	}
	for _, before := range []string{"", "I'm ", "I am ", "It's ", "My name is ", "My name's "} {
		after, ok := strings.CutPrefix(text, before+name)
		if ok && after != "" && strings.ContainsRune(".,:", rune(after[0])) {
			return true
		}
	}
	return false
}
