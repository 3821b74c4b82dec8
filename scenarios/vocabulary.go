package scenarios

import (
	"fmt"
	"slices"

	"groundrules/scenarios/lines"
	"groundrules/sim"
	"groundrules/sim/observe"
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

	"act":      words(sim.ShowsSolidarity, sim.ShowsAntagonism),
	"side":     {"for", "against", "unsure"},
	"level":    {"low", "high"},
	"as":       {"first", "second", "other"},
	"event":    eventNames(),
	"purpose":  purposeNames(),
	"targets":  {"group", "one", "two", "one_then_other"},
	"grade":    words(sim.Measured, sim.Assumed),
	"rule":     {"none", "ask", "remind"},
	"delivery": words(sim.Gentle, sim.Forceful),
	"quantity": quantities[1:],
	"whom":     whoms,
	"state":    states[1:],
}

// The words for what levers move, whose, and what conditions look at, in the order
// of the constants of sim.
var (
	quantities = []string{
		"", "floor", "next_turn", "engage", "felt_safety", "accepted", "motivation",
		"trust_in_you", "trust_of_all", "pair_trust", "pair_order", "clear_hurts",
		"norm_clarity", "norm_buy_in", "hanging_on", "fast_tension", "slow_tension",
		"restraint", "harmless", "round", "heard", "settlement",
	}
	whoms  = []string{"all", "target", "second", "both", "others", "quiet", "loudest", "hurting", "last_speaker"}
	states = []string{
		"", "target_safety", "target_reactive", "target_spoke", "target_hurt", "mean_safety",
		"norm_level", "rule_buy_in", "heat_now", "slow_heat", "since_attack", "same_lately",
		"same_target", "since_same", "meeting_share", "facilitator_talk", "trust_in_facilitator",
	}
)

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
	case "member", "norm", "intervention", "disposition":
		return r.known[name]
	case "addressee":
		return slices.Concat([]string{"member", "group", "you"}, r.known["member"])
	case "speaker":
		return slices.Concat([]string{"you"}, r.known["member"])
	}
	return vocabularies[name]
}

// indexIn is the place of a word in its vocabulary, or -1; resolved files hold
// only words that are there.
func indexIn(list []string, word string) int { return slices.Index(list, word) }
