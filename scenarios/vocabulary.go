package scenarios

import (
	"fmt"
	"slices"

	"groundrules/scenarios/lines"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/sweep"
)

// vocabularies are the words that keys with a one tag take, as far as they do not
// depend on the file; the order is that in which they are explained.
var vocabularies = map[string][]string{
	"pronoun":   {"she", "he", "they"},
	"voice":     lines.Voices[:],
	"look":      looks,
	"family":    families,
	"hair":      hairs,
	"pattern":   patterns,
	"accessory": accessories,
	"stage":     words(observe.Forming, observe.Adjourning),
	"measure":   measureNames(),
	"when":      {"end", "last_third", "whole"},

	"channel":   words(sim.Spoken, sim.Rounds),
	"ending":    {"open-ended", "time-limited"},
	"kind":      {"news", "word", "arrival", "departure"},
	"challenge": words(observe.Domination, observe.Groupthink),
	"read":      readingNames(),
	"readers":   {"everyone", "trained", "professional"},
	"policy":    sweep.Names,
	"dimension": Dimensions,

	"act":      words(sim.ShowsSolidarity, sim.ShowsAntagonism),
	"side":     {"for", "against", "unsure"},
	"level":    {"low", "high"},
	"mood":     {"tense", "calm"},
	"after":    slices.Concat(words(sim.ShowsSolidarity, sim.ShowsAntagonism), []string{"positive", "answers", "asks", "negative"}),
	"as":       {"first", "second", "other", "hurt", "attacker", "onlooker", "voicer", "answerer", "third"},
	"event":    eventNames(),
	"purpose":  purposeNames(),
	"targets":  words(sim.Targets(0), sim.Targets(sim.TargetKinds-1)),
	"grade":    words(sim.Measured, sim.Assumed),
	"rule":     {"none", "ask", "remind"},
	"delivery": words(sim.Gentle, sim.Forceful),
	"quantity": words(sim.Quantity(1), sim.Quantity(sim.Quantities-1)),
	"whom":     words(sim.Whom(0), sim.Whom(sim.Whoms-1)),
	"state":    words(sim.State(1), sim.State(sim.States-1)),
}

// words are the names of a run of constants.
func words[T interface {
	~uint8
	fmt.Stringer
}](first, last T) []string {
	var list []string
	for v := first; v <= last; v++ {
		list = append(list, v.String())
	}
	return list
}

func measureNames() []string {
	list := make([]string, len(measures))
	for i, m := range measures {
		list[i] = m.name
	}
	return list
}

func purposeNames() []string {
	list := make([]string, len(purposes))
	for i, p := range purposes {
		list[i] = p.ID
	}
	return list
}

func eventNames() []string {
	var list []string
	for name := range lines.Events {
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}

// vocabulary is the words that one:"name" allows in this file.
func (r *reader) vocabulary(name string) []string {
	switch name {
	case "member", "norm", "intervention", "disposition", "topic", "item":
		return r.known[name]
	case "knower":
		return slices.Concat([]string{"all"}, r.known["member"])
	case "audience":
		return slices.Concat([]string{"group", "you"}, r.known["member"])
	case "event":
		return slices.Concat(vocabularies[name], r.known["event"])
	case "addressee":
		return slices.Concat([]string{"last", "member", "group", "you"}, r.known["member"])
	case "speaker":
		return slices.Concat([]string{"you"}, r.known["member"])
	}
	return vocabularies[name]
}

// numberOf is the place of a word in its vocabulary, from 0; -1 for none. In a
// scenario without errors only absent words have none.
func numberOf(vocabulary, word string) int { return slices.Index(vocabularies[vocabulary], word) }
