package lines

import (
	"strings"
	"unicode"

	"groundrules/sim"
)

// For how many turns something is not heard again.
const (
	textRest    = 60  // a text, or its opening, from anybody
	openingRest = 150 // an opening, from the same member
	nameRest    = 2   // calling somebody by name
	quoteRest   = 4   // quoting somebody
	topicRest   = 4   // naming the topic or a rule
	sideRest    = 25  // the scenario's own words for a side
	earlierFrom = 14  // turns that must lie between a saying and a recollection
	openingSize = 3   // words in an opening
)

// memory is what has been heard in a practice. Times are turns counted through
// all meetings, from 1; 0 is never.
type memory struct {
	now      int
	line     []int               // when each entry was last heard
	openings map[string]int      // when an opening was last heard
	by       map[memberOpens]int // and from whom
	slots    [len(Slots)]int     // when a slot was last used
	first    string              // first word of the turn before
	phrases  [sim.Slots]recalled // what each member said that can be recalled
	known    introductions
}

type memberOpens struct {
	who     sim.ID
	opening string
}

// recalled is a phrase and when it was used.
type recalled struct {
	words string
	at    int
}

func newMemory(entries int) memory {
	return memory{
		line:     make([]int, entries),
		openings: make(map[string]int),
		by:       make(map[memberOpens]int),
	}
}

// heardLately reports whether a listener would notice that k or its opening comes again.
func (m *memory) heardLately(k int, who sim.ID, opening string) bool {
	return m.within(m.line[k], textRest) || m.within(m.openings[opening], textRest) ||
		m.within(m.by[memberOpens{who, opening}], openingRest)
}

// tooClose reports whether names, quotations or first words would pile up.
func (m *memory) tooClose(used slotSet, opening string) bool {
	if first, _, _ := strings.Cut(opening, " "); first == m.first && first != "i" {
		return true
	}
	return m.restless(used&vocative, nameRest) || m.restless(used&quoting, quoteRest) ||
		m.restless(used&topical, topicRest) || m.restless(used&wording, sideRest)
}

func (m *memory) restless(used slotSet, rest int) bool {
	for i := range Slots {
		if used&(1<<i) != 0 && m.within(m.slots[i], rest) {
			return true
		}
	}
	return false
}

// within reports whether at lies no more than span turns back.
func (m *memory) within(at, span int) bool { return at > 0 && m.now-at <= span }

// note remembers what was said.
func (m *memory) note(k int, used slotSet, who sim.ID, opening string) {
	m.line[k] = m.now
	m.openings[opening] = m.now
	m.by[memberOpens{who, opening}] = m.now
	m.first, _, _ = strings.Cut(opening, " ")
	for i := range Slots {
		if used&(1<<i) != 0 {
			m.slots[i] = m.now
		}
	}
}

// openingOf is how a line begins: its first three words, or what is seen where
// hardly anything is said.
func openingOf(text, sight string) string {
	words := plainWords(text)
	if len(words) == 0 {
		words = append(plainWords(sight), "…")
		return strings.Join(words, " ")
	}
	return strings.Join(words[:min(openingSize, len(words))], " ")
}

// plainWords are the words of a text in lower case, without marks.
func plainWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '’' && r != '\''
	})
}
