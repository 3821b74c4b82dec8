package scenarios

import (
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// reading is something that can be noticed of the group as a whole, and that an
// event can wait for.
type reading struct {
	name      string
	low, high float64 // its range, in its unit
	of        func(*session.Observed) float64
}

// readings in the order in which they are explained to authors. A stage is a word
// instead of a number.
var readings = []reading{
	{"cohesion", 0, 100, func(o *session.Observed) float64 { return o.Reading.Cohesion }}, // shown points
	{"tension", 0, 1, func(o *session.Observed) float64 { return o.Reading.Tension }},
	{"participation", 0, 1, func(o *session.Observed) float64 { return o.Reading.Participation }}, // evenness of the last 40 turns
	{"trust_in_you", -1, 1, func(o *session.Observed) float64 { return o.Reading.Bond }},
	{"safety", 0, 1, func(o *session.Observed) float64 { return o.Reading.Safety }},
	{"engaged", 0, 1, func(o *session.Observed) float64 { return o.Reading.Climate.Engaged }},
	{"conflict", 0, 1, func(o *session.Observed) float64 { return o.Reading.Climate.Conflict }},
	{"avoiding", 0, 1, func(o *session.Observed) float64 { return o.Reading.Climate.Avoiding }},
	{"minute", 0, 480, func(o *session.Observed) float64 { return o.Minute }},
	{"meeting", 1, 500, func(o *session.Observed) float64 { return float64(o.Meeting) }},
	{stageReading, 0, 0, nil},
}

const stageReading = "stage"

func readingNamed(name string) (reading, bool) {
	for _, r := range readings {
		if r.name == name {
			return r, true
		}
	}
	return reading{}, false
}

func readingNames() []string {
	list := make([]string, len(readings))
	for i := range readings {
		list[i] = readings[i].name
	}
	return list
}

// hidden are words for what nobody in a room can notice, and what shows of it: what
// an author may look for in vain among the readings.
var hidden = map[string]string{
	"hidden_dissent": "avoiding, or that somebody is silent, is what shows of it",
	"dissent":        "conflict or avoiding is what shows of it",
	"view":           "wait for a challenge, or for somebody to be silent",
	"views":          "wait for a challenge, or for somebody to be silent",
	"private":        "wait for a challenge, or for somebody to be silent",
	"opinion":        "wait for a challenge, or for somebody to be silent",
	"trust":          "safety or trust_in_you is what shows of it",
	"liking":         "cohesion is what shows of it",
	"commitment":     "engaged is what shows of it",
	"motivation":     "engaged is what shows of it",
	"benefit":        "engaged is what shows of it",
	"dependency":     "trust_in_you or participation is what shows of it",
	"hanging_on":     "trust_in_you or participation is what shows of it",
	"engagement":     "engaged is what shows of it",
	"norm":           "conflict is what shows of it",
	"norm_level":     "conflict is what shows of it",
	"norm_clarity":   "conflict is what shows of it",
	"rule_buy_in":    "conflict is what shows of it",
	"order":          "conflict is what shows of it",
	"hurt":           "tension or conflict is what shows of it",
	"target_hurt":    "tension or conflict is what shows of it",
	"heat":           "tension is what shows of it",
	"heat_now":       "tension is what shows of it",
	"slow_heat":      "tension is what shows of it",
	"fast_tension":   "tension is what shows of it",
	"slow_tension":   "tension is what shows of it",
	"felt_safety":    "safety is what shows of it",
	"mean_safety":    "safety is what shows of it",
	"target_safety":  "safety is what shows of it",
	"status":         "participation is what shows of it",
	"raw":            "cohesion is what shows of it",
	"items":          "have it said: kind = \"word\" with item",
}

// holds is a list of conditions as a practice asks it: whether all of them hold. It
// is nil for none.
func (s *Scenario) holds(list []Notice) func(session.Observed) bool {
	if len(list) == 0 {
		return nil
	}
	tests := make([]func(*session.Observed) bool, len(list))
	for i := range list {
		tests[i] = s.test(&list[i])
	}
	return func(o session.Observed) bool {
		for _, holds := range tests {
			if !holds(&o) {
				return false
			}
		}
		return true
	}
}

// test is one condition. Somebody who is not in the room is not silent.
func (s *Scenario) test(n *Notice) func(*session.Observed) bool {
	switch {
	case n.Silent != "":
		who, turns := s.member(n.Silent), int32(n.Turns)
		return func(o *session.Observed) bool { return o.Silent[who] >= turns }
	case n.Challenge != "":
		kind := observe.Domination + observe.ChallengeKind(numberOf("challenge", n.Challenge))
		return func(o *session.Observed) bool { return challenged(o, kind) }
	case n.Read == stageReading:
		stage := observe.Stage(numberOf("stage", n.Is))
		return func(o *session.Observed) bool { return o.Reading.Named == stage }
	}
	r, _ := readingNamed(n.Read)
	above, below := given(n.Above), given(n.Below)
	return func(o *session.Observed) bool {
		x := r.of(o)
		return (!above.Set || x > above.Value) && (!below.Set || x < below.Value)
	}
}

func challenged(o *session.Observed, kind observe.ChallengeKind) bool {
	for _, c := range o.Reading.Challenges {
		if c.Kind == kind {
			return true
		}
	}
	return false
}
