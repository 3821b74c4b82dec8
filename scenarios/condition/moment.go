package condition

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// Moment is what a condition looks at.
type Moment struct {
	session.Observed
	Course // zero where the condition is not about one
}

// Course is how a group's meetings went, for conditions that look back on them.
type Course struct {
	Opened   observe.Reading // as the first meeting began
	Began    uint8           // challenges that were present at some time: bit Kind
	Happened uint64          // events of the scenario that happened: bit k for the one at k
	Reached  uint64          // objectives that were reached: bit k for the one at k
}

// kind is what a part of a condition gives.
type kind uint8

const (
	truth kind = iota
	whole      // a whole number
	real
	word
)

func (k kind) String() string {
	return [...]string{"true or false", "a whole number", "a number", "text"}[k]
}

// name is something that a condition can be about, by its name.
type name int

const (
	cohesion name = iota
	tension
	participation
	trustInYou
	safety
	engaged
	conflict
	avoiding
	minute
	meeting
	turns
	stage
	topic
	dissent // of a course only
	names
)

// Word is a name that conditions know, for whoever explains them.
type Word struct {
	Name    string
	Kind    string  // what it gives
	Low     float64 // its range, where it is a number
	High    float64
	Meaning string
	Course  bool // only in what a test expects

	kind kind
}

// Words are the names that every condition knows, in the order in which they are
// explained. The ranges of minute and meeting are those of the scenario.
var Words = [names]Word{
	cohesion:      {Name: "cohesion", High: 100, kind: real, Meaning: "how far the group holds together, in shown points; 50 is usual"},
	tension:       {Name: "tension", High: 1, kind: real, Meaning: "felt in the room"},
	participation: {Name: "participation", High: 1, kind: real, Meaning: "how evenly the last 40 turns were spread"},
	trustInYou:    {Name: "trust_in_you", Low: -1, High: 1, kind: real, Meaning: "the members' mean trust in the facilitator"},
	safety:        {Name: "safety", High: 1, kind: real, Meaning: "how safe they feel, on the average"},
	engaged:       {Name: "engaged", High: 1, kind: real, Meaning: "the climate: how far they are in it"},
	conflict:      {Name: "conflict", High: 1, kind: real, Meaning: "the climate: how much friction there is"},
	avoiding:      {Name: "avoiding", High: 1, kind: real, Meaning: "the climate: how far they stay off what matters"},
	minute:        {Name: "minute", High: 480, kind: real, Meaning: "of the meeting"},
	meeting:       {Name: "meeting", Low: 1, High: 500, kind: whole, Meaning: "of the group's life"},
	turns:         {Name: "turns", High: 100000, kind: whole, Meaning: "taken in the meeting so far"},
	stage:         {Name: "stage", kind: word, Meaning: "the one that is named"},
	topic:         {Name: "topic", kind: word, Meaning: "id of the one on the table"},
	dissent:       {Name: "dissent", High: 1, kind: real, Course: true, Meaning: "how far what is said is from what is thought"},
}

func init() {
	for i := range Words {
		Words[i].Kind = Words[i].kind.String()
	}
}

// read is a reading by its name.
func read(r *observe.Reading, n name) float64 {
	switch n {
	case cohesion:
		return r.Cohesion
	case tension:
		return r.Tension
	case participation:
		return r.Participation
	case trustInYou:
		return r.Bond
	case safety:
		return r.Safety
	case engaged:
		return r.Climate.Engaged
	case conflict:
		return r.Climate.Conflict
	case avoiding:
		return r.Climate.Avoiding
	}
	return r.HiddenDissent
}

// field is something that a condition can ask of a member.
type field int

const (
	fieldSilent field = iota
	fieldShare
	fieldHere
	fields
)

var fieldNames = [fields]string{"silent", "share", "here"}

var fieldKinds = [fields]kind{whole, real, truth}

// here reports whether a member is in the room.
func (m *Moment) here(who sim.ID) bool { return m.Reading.Cues[who] != observe.Gone }

// challenged reports whether a challenge is present, and, unless who is Everyone,
// whether it is about that member.
func (m *Moment) challenged(kind observe.ChallengeKind, who sim.ID) bool {
	for i := range m.Reading.Challenges {
		c := &m.Reading.Challenges[i]
		if c.Kind == kind && (who == sim.Everyone || c.Who[0] == who || c.Who[1] == who) {
			return true
		}
	}
	return false
}
