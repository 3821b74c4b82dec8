package debrief

import "groundrules/sim/phrase"

// Without is how a practice ended beside groups of the same scenario, with the same
// people and the same beginning, that nobody facilitated.
type Without struct {
	Runs  int    // that came as far as the practice did
	Lower int    // of them, those in which cohesion was lower then
	Words string // both in words
}

// fullRuns is how many groups are played; of fewer than leastRuns that came as far as
// the practice nothing is said.
const (
	fullRuns  = 100
	leastRuns = 50
)

// inWords says it of where the practice ended.
func (w *Without) inWords(e *ended) phrase.Phrase {
	meeting := phrase.Say("this meeting")
	if e.several {
		meeting = phrase.Say("these meetings")
	}
	said := phrase.Count(w.Lower, "In 1 of {runs} runs of {this meeting} without a facilitator, cohesion was lower {then}.",
		"In {n} of {runs} runs of {this meeting} without a facilitator, cohesion was lower {then}.", w.Runs, meeting, e.when())
	switch w.Lower {
	case 0:
		said = phrase.Say("In none of {runs} runs of {this meeting} without a facilitator was cohesion lower {then}.", w.Runs, meeting, e.when())
	case w.Runs:
		said = phrase.Say("In all {runs} runs of {this meeting} without a facilitator, cohesion was lower {then}.", w.Runs, meeting, e.when())
	}
	return phrase.Sentences(said, phrase.Say("They are other evenings of the same people, in this model."))
}

// ended is where a practice ended: what a group without a facilitator is compared at.
type ended struct {
	cohesion float64 // shown
	meeting  int     // in the group's life
	minute   float64 // of that meeting, of the last turn
	whole    bool    // the meeting came to its end
	last     bool    // and no other was to follow
	several  bool    // there was more than one
}

// when is when cohesion is compared, in the middle of a sentence.
func (e *ended) when() phrase.Phrase {
	switch {
	case e.last:
		return phrase.Say("at the end")
	case e.whole:
		return phrase.Say("at the end of meeting {k}", e.meeting)
	case e.several:
		return phrase.Say("{at minute 12} of meeting {k}, where the practice stopped", within(e.minute), e.meeting)
	}
	return phrase.Say("{at minute 12}, where the practice stopped", within(e.minute))
}
