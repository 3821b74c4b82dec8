package debrief

import (
	"fmt"

	"groundrules/sim"
)

// phrase is a deed in the past tense: after "you", and as a label.
type phrase struct{ past, short string }

// phrases of the interventions that ship; {1} and {2} are the targets, {rule} the
// rule in quotation marks. Others are named by their titles.
var phrases = []struct {
	id          string
	past, short string
}{
	{"check_in", "asked everyone to say how they had come", "asked for a round"},
	{"validate", "told {1} what you had heard", "said back what {1} said"},
	{"ground_rules", "asked the group what it wants to agree on{rule: about %s}", "asked for rules"},
	{"remind_rule", "reminded the group of what it had agreed{rule:, %s}", "reminded of a rule"},
	{"open_question", "asked everyone", "asked everyone"},
	{"pass_floor", "thanked {1} and passed the floor on{2: to %s}", "passed the floor on"},
	{"invite", "invited {1}", "invited {1}"},
	{"conflict_is_normal", "said that disagreeing is part of it", "said conflict is normal"},
	{"mediate", "stood between {1} and {2} and heard both", "mediated"},
	{"step_back", "said that you would step back", "stepped back"},
	{"ice_breaker", "began with something light", "broke the ice"},
	{"purpose", "said what the group is for and who does what", "clarified the purpose"},
	{"slow_down", "thanked {1} and slowed things down", "slowed down"},
	{"link", "linked {1} and {2}", "linked {1} and {2}"},
	{"own_story", "shared something short of your own", "shared of your own"},
	{"not_advice", "asked {1} for experience instead of advice", "turned advice round"},
	{"hold_each_other", "asked them to hold each other to the rules", "handed the rules over"},
	{"pairs", "put people in pairs", "pairs for a while"},
	{"write", "let everyone write first", "wrote first"},
	{"name_it", "named what was in the room", "named what was there"},
	{"common_ground", "looked for what {1} and {2} have in common", "looked for common ground"},
	{"pause", "took a break", "took a break"},
	{"invite_dissent", "asked for another view", "invited another view"},
	{"devils_advocate", "asked {1} for the case against", "asked for the case against"},
	{"poll", "asked on paper", "asked on paper"},
	{"celebrate", "named something that had gone well", "named a success"},
	{"refocus", "brought the group back to what it is here for", "refocused"},
	{"own_mistake", "owned a mistake of yours", "owned a mistake"},
	{"check_out", "asked everyone for a last word", "asked for a last round"},
	{"goodbye", "looked back with the group and said goodbye", "said goodbye"},
}

// told is what the facilitator did, in words.
func (n *Names) told(say sim.Say) phrase {
	v := n.intervention(say.Intervention)
	fill := filler{names: n, say: say}
	for _, p := range phrases {
		if p.id == v.ID {
			return phrase{fill.in(p.past), fill.in(p.short)}
		}
	}
	past := "chose " + quote(v.Title)
	if ids := targets(say); len(ids) > 0 {
		past += " for " + n.names(ids)
	}
	return phrase{past, v.Title}
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

// filler puts names into a phrase. A slot "{2: to %s}" vanishes where there is
// nothing to put in.
type filler struct {
	names *Names
	say   sim.Say
}

func (f filler) in(s string) string {
	out := ""
	for i := 0; i < len(s); i++ {
		if s[i] != '{' {
			out += s[i : i+1]
			continue
		}
		end := i
		for s[end] != '}' {
			end++
		}
		out += f.slot(s[i+1 : end])
		i = end
	}
	return out
}

func (f filler) slot(s string) string {
	name, form := s, "%s"
	for i := range s {
		if s[i] == ':' {
			name, form = s[:i], s[i+1:]
			break
		}
	}
	value := ""
	switch name {
	case "1", "2":
		id := f.say.Target[name[0]-'1']
		if id.IsMember() {
			value = f.names.name(id)
		} else if form == "%s" {
			value = "somebody"
		}
	case "rule":
		if r := f.names.norm(int(f.say.Rule)); r != "" {
			value = quote(r)
		}
	}
	if value == "" {
		return ""
	}
	return fmt.Sprintf(form, value)
}
