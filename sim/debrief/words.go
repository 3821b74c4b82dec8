package debrief

import (
	"math"
	"strings"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// at is "At minute 38", or "In the first minute".
func at(minute float64) phrase.Phrase {
	if minute < 1 {
		return phrase.Say("In the first minute")
	}
	return phrase.Say("At minute {m}", int(minute))
}

// within is at in the middle of a sentence.
func within(minute float64) phrase.Phrase {
	if minute < 1 {
		return phrase.Say("in the first minute")
	}
	return phrase.Say("at minute {m}", int(minute))
}

// span is "from minute 3 to minute 17".
func span(from, to float64) phrase.Phrase {
	switch {
	case int(from) == int(to):
		return within(from)
	case from < 1:
		return phrase.Say("from the start to minute {to}", int(to))
	}
	return phrase.Say("from minute {from} to minute {to}", int(from), int(to))
}

// minutes is "1 minute", "8 minutes".
func minutes(m float64) phrase.Phrase {
	n := int(math.Round(m))
	if n == 0 {
		return phrase.Say("no minutes")
	}
	return phrase.Count(n, "1 minute", "{n} minutes")
}

// turns is "no turns", "1 turn", "3 turns".
func turns(n int) phrase.Phrase {
	if n == 0 {
		return phrase.Say("no turns")
	}
	return phrase.Count(n, "1 turn", "{n} turns")
}

// times is "once", "twice", "5 times".
func times(n int) phrase.Phrase {
	switch n {
	case 0:
		return phrase.Say("not once")
	case 1:
		return phrase.Say("once")
	case 2:
		return phrase.Say("twice")
	}
	return phrase.Count(n, "once", "{n} times")
}

// list joins names: "Rosa", "Rosa and Marek", "Rosa, Marek and Ines".
func list(names []phrase.Phrase) phrase.Phrase {
	if len(names) == 0 {
		return phrase.Say("nobody")
	}
	return phrase.List(names...)
}

// fractions are shares in words.
var fractions = []band{
	{.005, "none"},
	{.02, "hardly any"},
	{.07, "about a twentieth"},
	{.09, "about a twelfth"},
	{.112, "about a tenth"},
	{.134, "about an eighth"},
	{.17, "about a seventh"},
	{.225, "about a fifth"},
	{.29, "about a quarter"},
	{.37, "about a third"},
	{.45, "about two fifths"},
	{.55, "about half"},
	{.70, "more than half"},
	{.85, "most"},
	{math.Inf(1), "nearly all"},
}

// fraction is a share in words: "about a third".
func fraction(x float64) phrase.Phrase { return in(fractions, x) }

// name is what somebody is called in a sentence about them.
func (n *Names) name(id sim.ID) phrase.Phrase {
	switch {
	case id == sim.Facilitator:
		return phrase.Say("you")
	case !id.IsMember():
		return phrase.Say("everyone")
	case n.Members[id.Slot()].Name != "":
		return phrase.Given(n.Members[id.Slot()].Name)
	}
	return phrase.Say("member {n}", int(id))
}

func (n *Names) names(ids []sim.ID) phrase.Phrase {
	words := make([]phrase.Phrase, len(ids))
	for i, id := range ids {
		words[i] = n.name(id)
	}
	return list(words)
}

// genitive is "Ines's", "your".
func (n *Names) genitive(id sim.ID) phrase.Phrase {
	switch {
	case id == sim.Facilitator:
		return phrase.As("possessive", "your")
	case !id.IsMember():
		return phrase.Say("everyone's")
	}
	return phrase.Say("{who}'s", n.name(id))
}

// pronoun holds the forms of a member's pronoun.
type pronoun struct {
	word              string // she, he or they
	they, them, their phrase.Phrase
}

func (n *Names) pronoun(id sim.ID) pronoun {
	switch n.Members[id.Slot()].Pronoun {
	case "she":
		return pronoun{"she", phrase.As("pronoun", "she"), phrase.As("object", "her"), phrase.As("possessive", "her")}
	case "he":
		return pronoun{"he", phrase.As("pronoun", "he"), phrase.As("object", "him"), phrase.As("possessive", "his")}
	}
	return pronoun{"they", phrase.As("pronoun", "they"), phrase.As("object", "them"), phrase.As("possessive", "their")}
}

// norm is the title of a rule, counted from 1, in a language or as it was given.
func (n *Names) norm(rule int) phrase.Phrase {
	switch {
	case rule < 1:
		return phrase.Phrase{}
	case rule <= len(n.Norms):
		return phrase.Given(n.Norms[rule-1])
	}
	return phrase.Say("rule {n}", rule)
}

func (n *Names) intervention(index int8) NamedIntervention {
	if i := int(index) - 1; i >= 0 && i < len(n.Interventions) {
		return n.Interventions[i]
	}
	return NamedIntervention{Title: n.speak(phrase.Say("intervention {n}", int(index)))}
}

// speak is a phrase in the language of the names.
func (n *Names) speak(p phrase.Phrase) string { return p.In(n.Language) }

func (m *meeting) speak(p phrase.Phrase) string { return m.names.speak(p) }

// spoken are several phrases, each by itself.
func (n *Names) spoken(list []phrase.Phrase) []string {
	var out []string
	for _, p := range list {
		out = append(out, n.speak(p))
	}
	return out
}

// closed is a text with the full stop that it still needs, also where it ends with a
// quotation.
func closed(s string) string {
	switch bare := strings.TrimRight(s, "”’"); bare[len(bare)-1] {
	case '.', '!', '?':
		return s
	}
	return s + "."
}
