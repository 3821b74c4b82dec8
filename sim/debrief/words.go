package debrief

import (
	"fmt"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"groundrules/sim"
)

// at is "At minute 38", or "In the first minute".
func at(minute float64) string {
	if minute < 1 {
		return "In the first minute"
	}
	return fmt.Sprintf("At minute %d", int(minute))
}

// within is at in the middle of a sentence.
func within(minute float64) string {
	s := at(minute)
	return strings.ToLower(s[:1]) + s[1:]
}

// span is "from minute 3 to minute 17".
func span(from, to float64) string {
	if int(from) == int(to) {
		return within(from)
	}
	if from < 1 {
		return fmt.Sprintf("from the start to minute %d", int(to))
	}
	return fmt.Sprintf("from minute %d to minute %d", int(from), int(to))
}

// minutes is "1 minute", "8 minutes".
func minutes(m float64) string { return count(int(math.Round(m)), "minute") }

// count is "no turns", "1 turn", "3 turns".
func count(n int, noun string) string {
	switch n {
	case 0:
		return "no " + noun + "s"
	case 1:
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// times is "once", "twice", "5 times".
func times(n int) string {
	switch n {
	case 0:
		return "not once"
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return fmt.Sprintf("%d times", n)
}

// list joins names: "Rosa", "Rosa and Marek", "Rosa, Marek and Ines".
func list(names []string) string {
	if len(names) == 0 {
		return "nobody"
	}
	last := len(names) - 1
	if last == 0 {
		return names[0]
	}
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// quote puts a text in quotation marks; those in it become single ones.
func quote(s string) string {
	return "“" + strings.NewReplacer("“", "‘", "”", "’").Replace(s) + "”"
}

// capital makes the first letter of a sentence a capital.
// lower makes the first letter small.
func lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// fraction is a share in words: "about a third".
func fraction(x float64) string {
	steps := [...]struct {
		below float64
		words string
	}{
		{.005, "none"},
		{.02, "hardly any"},
		{.07, "about a twentieth"},
		{.12, "about a tenth"},
		{.17, "about a seventh"},
		{.225, "about a fifth"},
		{.29, "about a quarter"},
		{.37, "about a third"},
		{.45, "about two fifths"},
		{.55, "about half"},
		{.70, "more than half"},
		{.85, "most"},
	}
	for _, s := range steps {
		if x < s.below {
			return s.words
		}
	}
	return "nearly all"
}

// name is what somebody is called in a sentence about them.
func (n *Names) name(id sim.ID) string {
	switch {
	case id == sim.Facilitator:
		return "you"
	case !id.IsMember():
		return "everyone"
	case n.Members[id.Slot()].Name != "":
		return n.Members[id.Slot()].Name
	}
	return fmt.Sprintf("member %d", id)
}

func (n *Names) names(ids []sim.ID) string {
	words := make([]string, len(ids))
	for i, id := range ids {
		words[i] = n.name(id)
	}
	return list(words)
}

// genitive is "Ines's", "your".
func (n *Names) genitive(id sim.ID) string {
	switch {
	case id == sim.Facilitator:
		return "your"
	case !id.IsMember():
		return "everyone's"
	}
	return n.name(id) + "'s"
}

// pronoun holds the forms of a member's pronoun and the verbs that follow them.
type pronoun struct{ they, them, their, was, had, leans string }

func (n *Names) pronoun(id sim.ID) pronoun {
	switch n.Members[id.Slot()].Pronoun {
	case "she":
		return pronoun{"she", "her", "her", "was", "had", "leans"}
	case "he":
		return pronoun{"he", "him", "his", "was", "had", "leans"}
	}
	return pronoun{"they", "them", "their", "were", "had", "lean"}
}

// norm is the title of a rule, counted from 1.
func (n *Names) norm(rule int) string {
	if rule < 1 {
		return ""
	}
	if rule <= len(n.Norms) {
		return n.Norms[rule-1]
	}
	return fmt.Sprintf("rule %d", rule)
}

func (n *Names) intervention(index int8) NamedIntervention {
	if i := int(index) - 1; i >= 0 && i < len(n.Interventions) {
		return n.Interventions[i]
	}
	return NamedIntervention{Title: fmt.Sprintf("intervention %d", index)}
}
