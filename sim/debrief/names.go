package debrief

import (
	"math"

	"groundrules/sim"
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
	return NamedTopic{Title: "the topic"}
}

// Stance is a view on a topic (from 1) in words: "rather that asking is all right".
func (n *Names) Stance(topic int, view float64) string {
	t := n.topic(topic)
	side := t.For
	if view < 0 {
		side = t.Against
	}
	if side == "" {
		side = map[bool]string{true: "no", false: "yes"}[view < 0]
	}
	switch a := math.Abs(view); {
	case a < .15:
		return "it could go either way"
	case a < .4:
		return "rather that " + side
	case a < .75:
		return "that " + side
	}
	return "firmly that " + side
}
