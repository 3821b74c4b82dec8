package debrief

import (
	"math"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// Names is what people and things are called, so that sentences can be made
// without knowing where scenarios come from. Anything missing has a plain
// stand-in ("member 3").
type Names struct {
	Title         string               // of the scenario
	Members       [sim.Slots]Person    // by slot
	Interventions []NamedIntervention  // as in the setup, the first is number 1
	Norms         []string             // titles, as in the setup
	Topics        []NamedTopic         // as in the setup
	Words         func(sim.Say) string // what the facilitator says; may be nil
	Language      phrase.Language      // in which it is all said; nil is English

	// The first topic, for those without Topics.
	Topic        string // "asking for help"
	For, Against string // what the views +1 and -1 mean
}

// NamedTopic is what a topic is called.
type NamedTopic struct {
	Title        string
	For, Against string
	Items        []string // their texts, as in the setup: "the last bus goes at nine"
}

// Person is what a member is called.
type Person struct {
	Name    string
	Pronoun string // she, he or they; "" is they
}

// NamedIntervention is what an intervention is called.
type NamedIntervention struct {
	ID        string
	Title     string
	Key       string   // letter of its purpose
	Backfires []string // why each of its backfires backfires, as in the setup
}

// topic is the topic of a number, from 1.
func (n *Names) topic(k int) NamedTopic {
	switch {
	case k >= 1 && k <= len(n.Topics):
		return n.Topics[k-1]
	case k == 1 && n.Topic != "":
		return NamedTopic{Title: n.Topic, For: n.For, Against: n.Against}
	}
	return NamedTopic{Title: n.speak(phrase.Say("the topic"))}
}

// Stance is a view on a topic (from 1) in words: "rather that asking is all right".
func (n *Names) Stance(topic int, view float64) string { return n.speak(n.stance(topic, view)) }

func (n *Names) stance(topic int, view float64) phrase.Phrase {
	t := n.topic(topic)
	side := phrase.Given(t.For)
	if view < 0 {
		side = phrase.Given(t.Against)
	}
	switch {
	case side.Empty() && view < 0:
		side = phrase.Say("no")
	case side.Empty():
		side = phrase.Say("yes")
	}
	switch a := math.Abs(view); {
	case a < .15:
		return phrase.Say("it could go either way")
	case a < .4:
		return phrase.Say("rather that {side}", side)
	case a < .75:
		return phrase.Say("that {side}", side)
	}
	return phrase.Say("firmly that {side}", side)
}
