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
	words       int  // in text
	names       bool // whoever says it

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
	calls     people // by name
	mentions  people
	after     actSet // 0: any
	afterWho  sim.ID // 0: any
	afterTo   listener
	open      uint8
	answers   string
	as        role
	tone      tone
	backfired bool
	event     sim.Event
	news      string // id of what has just happened
	safe      level
	trust     level
	early     bool
	late      bool
	once      bool
	again     bool
	new       bool
	sore      bool
	raises    string
	meets     string

	mood  mood
	stage int8   // of observe.Stage, -1: any
	tends string // id of a disposition, empty: any

	topic       int8 // 0: any
	item        int8 // 0: any, or none
	meetingFrom int
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

// tone is how an intervention was said.
type tone int8

const (
	anyTone tone = iota
	kind
	hard
)

// level is low, high or in between.
type level int8

const (
	low    level = -1
	middle level = 0
	high   level = 1
)

// mood is how it feels in the room.
type mood int8

const (
	anyMood mood = iota
	tense
	calm
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
		answers: l.Answers, as: roleNames[l.As], tone: toneNames[l.Tone], backfired: l.Backfired, event: Events[l.Event],
		safe: levelNames[l.Safe], trust: levelNames[l.Trust],
		early: l.Early, late: l.Late, once: l.Once, again: l.Again, new: l.New, sore: l.Sore,
		afterTo: listenerNames[l.AfterTo], raises: l.Raises, meets: l.Meets,
		mood: moodNames[l.Mood], stage: stageNamed(l.Stage), tends: l.Tends,
		topic: int8(c.topicNamed(l.Topic)), item: int8(c.itemNamed(l.Item)), meetingFrom: l.MeetingFrom,
	}
	if e.who > 0 {
		e.names = opensWith(text, c.Members[e.who-1].Name)
	}
	if e.event == 0 {
		e.news = l.Event
	}
	if e.to == anyone {
		e.toID = c.id(l.To)
	}
	if e.toID == 0 {
		e.calls, e.mentions = addresses(text, c)
	}
	if e.afterWho = c.id(l.AfterWho); l.AfterWho == "you" {
		e.afterWho = sim.Facilitator
	}
	return e
}
