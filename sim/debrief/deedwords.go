package debrief

import (
	"strings"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// told is a deed in the past tense, after "you", and as a label.
type told struct{ past, short phrase.Phrase }

// didWhat are the interventions that ship in the past tense, after "you", and short;
// {one} and {other} are the targets, {rule} the rule in quotation marks. Where there is a
// second target, or a rule, and words for it, full says so. Others are named by their
// titles.
var didWhat = []struct {
	id                string
	past, full, short string
}{
	{"check_in", "asked everyone to say how they had come", "", "asked for a round"},
	{"validate", "told {one} what you had heard", "", "said back what {one} said"},
	{"ground_rules", "asked the group what it wants to agree on", "asked the group what it wants to agree on about {rule}", "asked for rules"},
	{"remind_rule", "reminded the group of what it had agreed", "reminded the group of what it had agreed, {rule}", "reminded of a rule"},
	{"open_question", "asked everyone", "", "asked everyone"},
	{"pass_floor", "thanked {one} and passed the floor on", "thanked {one} and passed the floor on to {other}", "passed the floor on"},
	{"invite", "invited {one}", "", "invited {one}"},
	{"conflict_is_normal", "said that disagreeing is part of it", "", "said conflict is normal"},
	{"mediate", "stood between {one} and {other} and heard both", "", "mediated"},
	{"step_back", "said that you would step back", "", "stepped back"},
	{"ice_breaker", "began with something light", "", "broke the ice"},
	{"purpose", "said what the group is for and who does what", "", "clarified the purpose"},
	{"slow_down", "thanked {one} and slowed things down", "", "slowed down"},
	{"link", "linked {one} and {other}", "", "linked {one} and {other}"},
	{"own_story", "shared something short of your own", "", "shared of your own"},
	{"not_advice", "asked {one} for experience instead of advice", "", "turned advice round"},
	{"hold_each_other", "asked them to hold each other to the rules", "", "handed the rules over"},
	{"pairs", "put people in pairs", "", "pairs for a while"},
	{"write", "let everyone write first", "", "wrote first"},
	{"name_it", "named what was in the room", "", "named what was there"},
	{"common_ground", "looked for what {one} and {other} have in common", "", "looked for common ground"},
	{"pause", "took a break", "", "took a break"},
	{"invite_dissent", "asked for another view", "", "invited another view"},
	{"devils_advocate", "asked {one} for the case against", "", "asked for the case against"},
	{"poll", "asked on paper", "", "asked on paper"},
	{"celebrate", "named something that had gone well", "", "named a success"},
	{"refocus", "brought the group back to what it is here for", "", "refocused"},
	{"own_mistake", "owned a mistake of yours", "", "owned a mistake"},
	{"check_out", "asked everyone for a last word", "", "asked for a last round"},
	{"goodbye", "looked back with the group and said goodbye", "", "said goodbye"},
}

// told is what the facilitator did, in words.
func (n *Names) told(say sim.Say) told {
	v := n.intervention(say.Intervention)
	for _, d := range didWhat {
		if d.id != v.ID {
			continue
		}
		past := d.past
		if d.full != "" && n.fills(d.full, say) {
			past = d.full
		}
		return told{n.did(past, say), n.did(d.short, say)}
	}
	title := phrase.Say(v.Title)
	if ids := targets(say); len(ids) > 0 {
		return told{phrase.As("you", "chose {title} for {who}", phrase.Quote(title), n.names(ids)), title}
	}
	return told{phrase.As("you", "chose {title}", phrase.Quote(title)), title}
}

// fills reports whether there is something for every part of words.
func (n *Names) fills(words string, say sim.Say) bool {
	return (!strings.Contains(words, "{other}") || say.Target[1].IsMember()) && (!strings.Contains(words, "{rule}") || !n.norm(int(say.Rule)).Empty())
}

// did is what the facilitator did, with the parts filled in.
func (n *Names) did(words string, say sim.Say) phrase.Phrase {
	var args []any
	for _, slot := range phrase.Slots(words) {
		switch slot {
		case "one":
			args = append(args, n.somebody(say.Target[0]))
		case "other":
			args = append(args, n.somebody(say.Target[1]))
		case "rule":
			args = append(args, phrase.Quote(n.norm(int(say.Rule))))
		}
	}
	return phrase.As("you", words, args...)
}

func (n *Names) somebody(id sim.ID) phrase.Phrase {
	if id.IsMember() {
		return n.name(id)
	}
	return phrase.Say("somebody")
}

// targets are the members it was addressed to.
func targets(say sim.Say) []sim.ID {
	var ids []sim.ID
	for _, id := range say.Target {
		if id.IsMember() {
			ids = append(ids, id)
		}
	}
	return ids
}
