package lines

import (
	"strings"

	"groundrules/sim"
)

// entry is a Line with its conditions looked up: what choosing a line compares.
type entry struct {
	text, sight string // with the marks of the phrase taken out
	phrase      string // the marked phrase, slots unfilled; empty if none
	slots       slotSet
	words       int // in text

	act       sim.Act
	own       bool   // of the scenario, not of the stock
	who       sim.ID // 0: anybody
	voice     int8   // index of Voices, -1: any
	side      side
	force     uint8 // 0: any
	depth     uint8
	advice    bool
	to        audience
	toID      sim.ID
	after     actSet // 0: any
	afterWho  sim.ID // 0: any
	afterTo   listener
	open      uint8
	answers   string
	as        role
	backfired bool
	event     sim.Event
	safe      level
	trust     level
	early     bool
	late      bool
	once      bool
	again     bool
	sore      bool
	raises    string
	meets     string
}

// side is which side of the topic a turn voices.
type side int8

const (
	noSide side = iota
	forIt
	againstIt
	unsure
)

// audience is the kind of addressee.
type audience int8

const (
	anyone audience = iota
	toMember
	toGroup
	toYou
	toLast // the member who took the turn before
)

// listener is to whom the turn before was said, seen from the speaker.
type listener int8

const (
	anybody listener = iota
	toMe
	toOthers
)

// level is low, high or in between.
type level int8

const (
	low    level = -1
	middle level = 0
	high   level = 1
)

// role is a speaker's part in what is being answered, a bit each: it may have one
// in an intervention, in an attack and in a dispute at once.
type role uint16

const (
	firstTarget role = 1 << iota
	secondTarget
	otherMember
	hurtMember // whom the latest attack hit
	attacker   // from whom it came
	onlooker   // neither
	voicer     // who disagreed
	answerer   // with whom
	thirdMember
)

// actSet is a set of acts, a bit each.
type actSet uint16

var (
	sideNames     = map[string]side{"": noSide, "for": forIt, "against": againstIt, "unsure": unsure}
	audienceNames = map[string]audience{"": anyone, "member": toMember, "group": toGroup, "you": toYou, "last": toLast}
	levelNames    = map[string]level{"": middle, "low": low, "high": high}
	listenerNames = map[string]listener{"": anybody, "me": toMe, "others": toOthers}
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

// voiceNamed is the index of a voice, -1 for none.
func voiceNamed(name string) int8 {
	for i, v := range Voices {
		if v == name {
			return int8(i)
		}
	}
	return -1
}

// compile looks up a line's conditions. It expects a line without Problems;
// what it does not know, it takes as no condition.
func compile(l *Line, c *Cast, own bool) entry {
	text, phrase := unmark(l.Text)
	e := entry{
		text: text, phrase: phrase, sight: l.Sight,
		slots: slotsOf(text) | slotsOf(l.Sight), words: len(strings.Fields(text)),
		act: actNamed(l.Act), own: own, who: c.id(l.Who), voice: voiceNamed(l.Voice),
		side: sideNames[l.View], force: uint8(l.Force), depth: uint8(l.Depth), advice: l.Advice,
		to: audienceNames[l.To], after: actsNamed(l.After), open: uint8(l.Open),
		answers: l.Answers, as: roleNames[l.As], backfired: l.Backfired, event: Events[l.Event],
		safe: levelNames[l.Safe], trust: levelNames[l.Trust],
		early: l.Early, late: l.Late, once: l.Once, again: l.Again, sore: l.Sore,
		afterTo: listenerNames[l.AfterTo], raises: l.Raises, meets: l.Meets,
	}
	if e.to == anyone {
		e.toID = c.id(l.To)
	}
	if e.afterWho = c.id(l.AfterWho); l.AfterWho == "you" {
		e.afterWho = sim.Facilitator
	}
	return e
}
