package debrief

import (
	"math"

	"groundrules/sim/goal"
	"groundrules/sim/phrase"
)

// outcomeWords is "Met: cohesion was 54 at the end; it was to be at least 48, as at
// the start.", and for what people feel the same in words.
func (m *meeting) outcomeWords(o goal.Objective, out Outcome, start float64, ended Ending, late bool) phrase.Phrase {
	state := m.state(o, out.Figure, late)
	bound := phrase.Say("at most {bound}", boundOf(&o, o.AtMost, out.Figure, start))
	if o.AtLeast.Set {
		bound = phrase.Say("at least {bound}", boundOf(&o, o.AtLeast, out.Figure, start))
	}
	if o.AtLeast.Set && o.AtMost.Set {
		bound = phrase.Say("at least {bound} and at most {upper}", boundOf(&o, o.AtLeast, out.Figure, start), boundOf(&o, o.AtMost, out.Figure, start))
	}
	switch open := ended != TimeUp; {
	case out.Met && open:
		return phrase.Say("Met, so far: {state}; it was to be {bound}.", state, bound)
	case out.Met:
		return phrase.Say("Met: {state}; it was to be {bound}.", state, bound)
	case open:
		return phrase.Say("Not met, so far: {state}; it was to be {bound}.", state, bound)
	}
	return phrase.Say("Not met: {state}; it was to be {bound}.", state, bound)
}

// state is what an objective's figure was: "cohesion was 54 at the end".
func (m *meeting) state(o goal.Objective, x float64, late bool) phrase.Phrase {
	figure, when := figureOf(&o, x), part(&o, late)
	if o.Measure != goal.TrustInYou {
		return phrase.Say("{what} was {figure} {when}", m.measured(o), figure, when)
	}
	who := phrase.Say("the members")
	if o.Who.IsMember() {
		who = m.names.name(o.Who)
	}
	if x < trustBands[0].below {
		return phrase.Say("{who} distrusted you {when}", who, when)
	}
	return phrase.Say("{who} had {trust} in you {when}", who, figure, when)
}

// boundOf is a bound in words. Where the words for it and for the figure are the same,
// it is said which of the two is more.
func boundOf(o *goal.Objective, b goal.Bound, figure, start float64) phrase.Phrase {
	x := b.Of(start)
	s := figureOf(o, x)
	if banded(o) && s.String() == figureOf(o, figure).String() {
		switch {
		case x > figure:
			s = phrase.Say("a little more than that")
		case x < figure:
			s = phrase.Say("a little less than that")
		default:
			s = phrase.Say("just that")
		}
	}
	if b.Start {
		return phrase.Say("{bound}, as at the start", s)
	}
	return s
}

var whenWords = [...]string{"at the end", "over the last third", "over the meeting"}

// part is the part of the practice that an objective looks at. Of a meeting that was
// left before its last third there is only how things stood.
func part(o *goal.Objective, late bool) phrase.Phrase {
	if o.When == goal.LastThird && !late {
		return phrase.Say("when it ended, before its last third")
	}
	return phrase.Say(whenWords[o.When])
}

// measured is a measure as the subject of a sentence.
func (m *meeting) measured(o goal.Objective) phrase.Phrase {
	whose := phrase.Say("the members'")
	if o.Who.IsMember() {
		whose = m.names.genitive(o.Who)
	}
	switch o.Measure {
	case goal.Cohesion:
		return phrase.Say("cohesion")
	case goal.Conflict:
		return phrase.Say("conflict in the room")
	case goal.Dissent:
		return phrase.Say("what was held back")
	case goal.Safety:
		return phrase.Say("{whose} felt safety", whose)
	case goal.Benefit:
		return phrase.Say("what {who} took home", m.names.name(o.Who)).About(m.names.pronoun(o.Who).word)
	case goal.NormHeld:
		if o.Norm == 0 {
			return phrase.Say("what became of the rules")
		}
		return phrase.Quote(m.names.norm(o.Norm))
	case goal.Voices:
		return phrase.Say("the number of voices")
	}
	return phrase.Say("{whose} share of the turns", whose)
}

// figureBands are the words for what is felt rather than counted: nobody in a room
// sees such a figure.
var figureBands = map[goal.Measure][]band{
	goal.Safety: safetyBands, goal.TrustInYou: trustBands, goal.Conflict: tensionBands, goal.NormHeld: normBands,
	goal.Dissent: {{.1, "hardly anything"}, {.25, "something"}, {.45, "a good deal"}, {math.Inf(1), "most of it"}},
	goal.Benefit: {
		{.5 * benefitFull / BenefitSteps, "nothing yet"},
		{1.5 * benefitFull / BenefitSteps, "a little"},
		{2.5 * benefitFull / BenefitSteps, "some"},
		{3.5 * benefitFull / BenefitSteps, "a fair bit"},
		{4.5 * benefitFull / BenefitSteps, "quite a lot"},
		{math.Inf(1), "very much"},
	},
}

// banded reports whether an objective's figure is told in words only.
func banded(o *goal.Objective) bool { return o.Measure == goal.Share || figureBands[o.Measure] != nil }

// figureOf is an objective's figure as it is told: a count or a point of cohesion as a
// number, everything else in words.
func figureOf(o *goal.Objective, x float64) phrase.Phrase {
	switch bands := figureBands[o.Measure]; {
	case bands != nil:
		return in(bands, x)
	case o.Measure == goal.Share:
		return fraction(x)
	}
	return phrase.Given(rounded(x))
}
