package debrief

import (
	"fmt"
)

// outcomeWords is "Met: cohesion was 54 at the end; it was to be at least 48, as at the start."
func (m *meeting) outcomeWords(o Objective, out Outcome, start float64, ended Ending) string {
	verdict := "Not met"
	if out.Met {
		verdict = "Met"
	}
	if ended != TimeUp {
		verdict += ", so far"
	}
	s := fmt.Sprintf("%s: %s was %s %s; it was to be", verdict, m.measured(o), figure(out.Unit, out.Figure), o.When.words())
	if o.AtLeast.Set {
		s += " at least " + figure(out.Unit, o.AtLeast.of(start)) + o.AtLeast.words()
	}
	if o.AtLeast.Set && o.AtMost.Set {
		s += " and"
	}
	if o.AtMost.Set {
		s += " at most " + figure(out.Unit, o.AtMost.of(start)) + o.AtMost.words()
	}
	return s + "."
}

func (b Bound) words() string {
	if b.Start {
		return ", as at the start"
	}
	return ""
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
		return quote(m.names.norm(o.Norm)) + ", clear and theirs,"
	case Voices:
		return "the number of voices"
	}
	return whose + " share of the turns"
}

// figure is a number with as many digits as mean something.
func figure(u Unit, x float64) string {
	switch u {
	case Points, Count:
		return fmt.Sprintf("%.0f", x)
	}
	return fmt.Sprintf("%.2f", x)
}
