package debrief

import (
	"math"

	"groundrules/sim/phrase"
)

// outcomeWords is "Met: cohesion was 54 at the end; it was to be at least 48, as at
// the start.", and for what people feel the same in words.
func (m *meeting) outcomeWords(o Objective, out Outcome, start float64, ended Ending) phrase.Phrase {
	what, figure, when := m.measured(o), o.figure(out.Figure), phrase.Say(whenWords[o.When])
	bound := phrase.Say("at most {bound}", o.bound(o.AtMost, out.Figure, start))
	if o.AtLeast.Set {
		bound = phrase.Say("at least {bound}", o.bound(o.AtLeast, out.Figure, start))
	}
	if o.AtLeast.Set && o.AtMost.Set {
		bound = phrase.Say("at least {bound} and at most {upper}", o.bound(o.AtLeast, out.Figure, start), o.bound(o.AtMost, out.Figure, start))
	}
	switch open := ended != TimeUp; {
	case out.Met && open:
		return phrase.Say("Met, so far: {what} was {figure} {when}; it was to be {bound}.", what, figure, when, bound)
	case out.Met:
		return phrase.Say("Met: {what} was {figure} {when}; it was to be {bound}.", what, figure, when, bound)
	case open:
		return phrase.Say("Not met, so far: {what} was {figure} {when}; it was to be {bound}.", what, figure, when, bound)
	}
	return phrase.Say("Not met: {what} was {figure} {when}; it was to be {bound}.", what, figure, when, bound)
}

// bound is a bound in words. Where the words for it and for the figure are the same,
// it is said which of the two is more.
func (o *Objective) bound(b Bound, figure, start float64) phrase.Phrase {
	x := b.of(start)
	s := o.figure(x)
	if o.banded() && s.String() == o.figure(figure).String() {
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

// measured is a measure as the subject of a sentence.
func (m *meeting) measured(o Objective) phrase.Phrase {
	whose := phrase.Say("the members'")
	if o.Who.IsMember() {
		whose = m.names.genitive(o.Who)
	}
	switch o.Measure {
	case Cohesion:
		return phrase.Say("cohesion")
	case Conflict:
		return phrase.Say("conflict in the room")
	case Dissent:
		return phrase.Say("what was held back")
	case Safety:
		return phrase.Say("{whose} felt safety", whose)
	case TrustInYou:
		return phrase.Say("{whose} trust in you", whose)
	case Benefit:
		return phrase.Say("what {who} took home", m.names.name(o.Who)).About(m.names.pronoun(o.Who).word)
	case NormHeld:
		if o.Norm == 0 {
			return phrase.Say("what became of the rules")
		}
		return phrase.Quote(m.names.norm(o.Norm))
	case Voices:
		return phrase.Say("the number of voices")
	}
	return phrase.Say("{whose} share of the turns", whose)
}

// figureBands are the words for what is felt rather than counted: nobody in a room
// sees such a figure.
var figureBands = map[Measure][]band{
	Safety: safetyBands, TrustInYou: trustBands, Conflict: tensionBands, NormHeld: normBands,
	Dissent: {{.1, "hardly anything"}, {.25, "something"}, {.45, "a good deal"}, {math.Inf(1), "most of it"}},
	Benefit: {
		{.5 * benefitFull / BenefitSteps, "nothing yet"},
		{1.5 * benefitFull / BenefitSteps, "a little"},
		{2.5 * benefitFull / BenefitSteps, "some"},
		{3.5 * benefitFull / BenefitSteps, "a fair bit"},
		{4.5 * benefitFull / BenefitSteps, "quite a lot"},
		{math.Inf(1), "a great deal"},
	},
}

// banded reports whether the objective's figure is told in words only.
func (o *Objective) banded() bool { return o.Measure == Share || figureBands[o.Measure] != nil }

// figure is the objective's figure as it is told: a count or a point of cohesion as a
// number, everything else in words.
func (o *Objective) figure(x float64) phrase.Phrase {
	switch bands := figureBands[o.Measure]; {
	case bands != nil:
		return in(bands, x)
	case o.Measure == Share:
		return fraction(x)
	}
	return phrase.Given(rounded(x))
}
