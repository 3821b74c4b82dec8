package debrief

import (
	"math"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// enoughTurns is how many turns must follow a deed before its mark says anything.
const enoughTurns = 5

// aftermath is for how many turns after a disclosure of danger nothing is rated.
const aftermath = 10

// deeds is everything the facilitator said, with what followed.
func (m *meeting) deeds() []Deed {
	var out []Deed
	for i := range m.beats {
		if m.acted(i) {
			out = append(out, m.deed(i))
		}
	}
	return out
}

func (m *meeting) deed(i int) Deed {
	b := &m.beats[i]
	say := b.Turn.Say
	named := m.names.intervention(say.Intervention)
	told := m.names.told(say)
	to := min(i+1+Window, len(m.beats))
	if i < m.stop {
		to = min(to, m.stop) // a disclosure of danger ends every window
	}
	d := Deed{
		Meeting: int(m.number), Turn: int(b.Turn.Number), Minute: b.Turn.Minute, Intervention: int(say.Intervention),
		Title: named.Title, Key: named.Key, Words: m.said(i),
		Targets: targets(say), Delivery: say.Delivery, Rule: m.speak(m.names.norm(int(say.Rule))),
		Until: int(b.Turn.Number) + to - i - 1,
	}
	d.short, d.what = told.short, m.answered(i, to, told.past)
	d.Short, d.What = m.speak(d.short), m.speak(d.what)
	if m.danger != nil && i >= m.stop && i < m.stop+aftermath {
		d.Mark = NotRated
		return d
	}
	d.Followed = m.names.spoken(m.followed(i, to))
	d.turned = m.turned(i, named)
	d.Turned = m.speak(d.turned)
	d.Why = m.names.spoken(m.why(i, to, d.turned))
	d.Grade = m.grade(say)
	d.Changes, d.Mark = m.changes(i, to)
	return d
}

// said is the facilitator's words in beat i.
func (m *meeting) said(i int) string {
	if w := m.beats[i].Line.Text; w != "" {
		return w
	}
	if m.names.Words != nil {
		return m.names.Words(m.beats[i].Turn.Say)
	}
	return ""
}

// told is a change with its words spoken.
func (m *meeting) told(c Change) Change {
	c.What, c.Words = m.speak(c.what), m.speak(c.words)
	return c
}

// changes are the target's own figures and cohesion, with their sum in one mark.
func (m *meeting) changes(i, to int) ([]Change, Mark) {
	aims := m.aims(i)
	var out []Change
	for _, a := range aims {
		out = append(out, m.measure(a, i, to))
	}
	sum := mark(aims, out) // before cohesion joins them: that is nobody's own aim
	switch {
	case m.beats[i].Turn.Backfired > 0:
		sum = Backfired
	case to-i-1 < enoughTurns:
		sum = TooSoon
	case m.beats[i].Turn.Backfired < 0 && sum == Towards:
		sum = NoClear // it did not take hold: what moved as meant was not its doing
	}
	if c, ok := m.tension(i, to); ok {
		out = append(out, c)
	}
	before, after := math.Round(m.cohesion(i-1)), math.Round(m.cohesion(to-1)) // judged as it is printed
	return append(out, m.told(Change{
		Before: before, After: after, Unit: Points, what: phrase.Say("cohesion"),
		words: phrase.Say("{before} before, {after} after: {course}", int(before), int(after), moved(cohesionBands, before, after, 2)),
	})), sum
}

// tension is what else moved where tension did: an aim that was reached is not all
// that happened.
func (m *meeting) tension(i, to int) (c Change, ok bool) {
	before, after := m.opening.Tension, m.beats[to-1].Reading.Tension
	if i > 0 {
		before = m.beats[i-1].Reading.Tension
	}
	c = Change{Before: before, After: after, Unit: Part, what: phrase.Say("tension in the room"), words: moved(tensionBands, before, after, .04)}
	return m.told(c), !alike(tensionBands, before, after)
}

// cohesion on the shown scale after beat i; beat -1 is the opening.
func (m *meeting) cohesion(i int) float64 {
	if i < 0 {
		return m.opening.Cohesion
	}
	return m.beats[i].Reading.Cohesion
}

// failedMediation is said where a mediation did not take hold: chance decides that,
// and the less the two feel safe and the hotter the room, the likelier it is.
func failedMediation() phrase.Phrase {
	return phrase.Say("In this model it did not take hold between the two: the less safe they feel and the hotter the room, the likelier that is.")
}

// turned is why what was said at beat i turned round; empty where it did not.
func (m *meeting) turned(i int, named NamedIntervention) phrase.Phrase {
	k := int(m.beats[i].Turn.Backfired)
	switch {
	case k == 0:
		return phrase.Phrase{}
	case k < 0:
		return failedMediation()
	case k <= len(named.Backfires) && named.Backfires[k-1] != "":
		return sentence(named.Backfires[k-1])
	}
	return phrase.Say("The moment was not one for it.")
}

// sentence is a text as one, with the full stop that it may lack.
func sentence(s string) phrase.Phrase {
	if closed(s) == s {
		return phrase.Say("{Sentence}", phrase.Say(s))
	}
	return phrase.Say("{Sentence}.", phrase.Say(s))
}

// why says what in the model lies behind what followed.
func (m *meeting) why(i, to int, turned phrase.Phrase) []phrase.Phrase {
	var out []phrase.Phrase
	switch k := m.beats[i].Turn.Backfired; {
	case k < 0:
		out = append(out, turned)
	case k > 0:
		out = append(out, phrase.Sentences(phrase.Say("In this model it turns round at such a moment."), turned))
	}
	first := m.explained(i, to)
	if first < 0 {
		return out
	}
	for _, s := range []phrase.Phrase{m.because(first), m.becauseAct(first)} {
		if !s.Empty() {
			out = append(out, s)
		}
	}
	return out
}

// explained is the turn after beat i whose reasons say most about it: that of the
// member who was asked, else the first.
func (m *meeting) explained(i, to int) int {
	if ids := targets(m.beats[i].Turn.Say); len(ids) > 0 {
		for j := i + 1; j < to; j++ {
			if m.beats[j].Turn.Speaker == ids[len(ids)-1] {
				return j
			}
		}
	}
	return m.nextSpeaker(i+1, to)
}

var gradeWords = [...]string{
	sim.Measured:    "size measured",
	sim.Published:   "size published",
	sim.Directional: "direction published, size assumed",
	sim.Assumed:     "size assumed",
}

func (m *meeting) grade(say sim.Say) string {
	i := int(say.Intervention) - 1
	if i < 0 || i >= len(m.set.Interventions) {
		return ""
	}
	return m.speak(phrase.Say(gradeWords[m.set.Interventions[i].Grade]))
}
