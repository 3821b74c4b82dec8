package lines

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// The words of conditions, as authors write them, and what they stand for.
var (
	sideNames     = map[string]side{"": noSide, "for": forIt, "against": againstIt, "unsure": unsure}
	audienceNames = map[string]audience{"": anyone, "member": toMember, "group": toGroup, "you": toYou, "last": toLast}
	levelNames    = map[string]level{"": middle, "low": low, "high": high}
	listenerNames = map[string]listener{"": anybody, "me": toMe, "others": toOthers}
	moodNames     = map[string]mood{"": anyMood, "tense": tense, "calm": calm}
	toneNames     = map[string]tone{"": anyTone, "kind": kind, "hard": hard}
	roleNames     = map[string]role{
		"": 0, "first": firstTarget, "second": secondTarget, "other": otherMember,
		"hurt": hurtMember, "attacker": attacker, "onlooker": onlooker,
		"voicer": voicer, "answerer": answerer, "third": thirdMember,
	}
	actClasses = map[string]actSet{
		"positive": actsFrom(sim.ShowsSolidarity, sim.Agrees),
		"answers":  actsFrom(sim.GivesSuggestion, sim.GivesOrientation),
		"asks":     actsFrom(sim.AsksOrientation, sim.AsksSuggestion),
		"negative": actsFrom(sim.Disagrees, sim.ShowsAntagonism),
		"clashes":  1<<sim.Disagrees | 1<<sim.ShowsAntagonism,
	}
)

func actsFrom(a, b sim.Act) actSet { return 1<<(b+1) - 1<<a }

// actsNamed is the set with the name of an act, of one of Bales' four areas or of "clashes";
// empty if there is none.
func actsNamed(name string) actSet {
	if a := actNamed(name); a != 0 {
		return 1 << a
	}
	return actClasses[name]
}

// Events are the names of what a turn can do to what is open between people, as
// used in Line.Event.
var Events = map[string]sim.Event{
	"interrupted":    sim.Interrupted,
	"opened_dispute": sim.OpenedDispute,
	"worked_through": sim.WorkedThrough,
	"attacked":       sim.Attacked,
	"stood_up":       sim.StoodUp,
	"repaired":       sim.Repaired,
	"met_disclosure": sim.MetDisclosure,
	"rebuffed":       sim.Rebuffed,
	"reciprocated":   sim.Reciprocated,
	"left_alone":     sim.LeftAlone,
	"passed_over":    sim.PassedOver,
	"unanswered":     sim.Unanswered,
	"lapsed":         sim.Lapsed,
	"round_turn":     sim.RoundTurn,
}

// actNamed is the act with a name as sim writes it, 0 if there is none.
func actNamed(name string) sim.Act {
	for a := sim.ShowsSolidarity; a <= sim.ShowsAntagonism; a++ {
		if a.String() == name {
			return a
		}
	}
	return 0
}

// stageNamed is the number of a stage, -1 for none.
func stageNamed(name string) int8 {
	for s := observe.Forming; s <= observe.Adjourning; s++ {
		if s.String() == name {
			return int8(s)
		}
	}
	return -1
}

// voiceNamed is the index of a voice, -1 for none.
func voiceNamed(name string) int8 {
	for i, v := range Voices {
		if v == name {
			return int8(i)
		}
	}
	return -1
}
