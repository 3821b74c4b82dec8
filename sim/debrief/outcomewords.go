package debrief

import (
	"fmt"
	"math"
)

// outcomeWords is "Met: cohesion was 54 at the end; it was to be at least 48, as at
// the start.", and for what people feel the same in words.
func (m *meeting) outcomeWords(o Objective, out Outcome, start float64, ended Ending) string {
	verdict := "Not met"
	if out.Met {
		verdict = "Met"
	}
	if ended != TimeUp {
		verdict += ", so far"
	}
	s := fmt.Sprintf("%s: %s was %s %s; it was to be", verdict, m.measured(o), o.figure(out.Figure), o.When.words())
	if o.AtLeast.Set {
		s += " at least " + o.bound(o.AtLeast, out.Figure, start)
	}
	if o.AtLeast.Set && o.AtMost.Set {
		s += " and"
	}
	if o.AtMost.Set {
		s += " at most " + o.bound(o.AtMost, out.Figure, start)
	}
	return s + "."
}

// bound is a bound in words. Where the words for it and for the figure are the same,
// it is said which of the two is more.
func (o *Objective) bound(b Bound, figure, start float64) string {
	x := b.of(start)
	s := o.figure(x)
	if o.banded() && s == o.figure(figure) {
		switch {
		case x > figure:
			s = "a little more than that"
		case x < figure:
			s = "a little less than that"
		default:
			s = "just that"
		}
	}
	if b.Start {
		s += ", as at the start"
	}
	return s
}

func (w When) words() string {
	return [...]string{"at the end", "over the last third", "over the meeting"}[w]
}

// measured is a measure as the subject of a sentence.
func (m *meeting) measured(o Objective) string {
	whose := "the members'"
	if o.Who.IsMember() {
		whose = m.names.genitive(o.Who)
	}
	switch o.Measure {
	case Cohesion:
		return "cohesion"
	case Conflict:
		return "conflict in the room"
	case Dissent:
		return "what was held back"
	case Safety:
		return whose + " felt safety"
	case TrustInYou:
		return whose + " trust in you"
	case Benefit:
		return "what " + m.names.name(o.Who) + " took home"
	case NormHeld:
		if o.Norm == 0 {
			return "what became of the rules"
		}
		return quote(m.names.norm(o.Norm))
	case Voices:
		return "the number of voices"
	}
	return whose + " share of the turns"
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
func (o *Objective) figure(x float64) string {
	switch bands := figureBands[o.Measure]; {
	case bands != nil:
		return in(bands, x)
	case o.Measure == Share:
		return fraction(x)
	}
	return fmt.Sprintf("%.0f", x)
}
