package session

import (
	"slices"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// Kind is what a command does.
type Kind uint8

// The kinds of command. Acknowledge is of the safety note, after a disclosure of
// danger. Onward goes to the next meeting once one is over; Rewind goes back to an
// earlier beat and on from there as a new branch; Consult asks a supervisor, which
// has no effect on the group.
const (
	Listen Kind = iota
	Say
	StepOut
	Acknowledge
	Onward
	Rewind
	Consult

	// Notes: they take no turn and are no beats. See Note.
	Notice   // a challenge is noticed
	Predict  // before or after something is said: what will come of it
	Rate     // one judges oneself, before the debrief
	PlanNext // what one means to do next time
	Hands    // a class chose between options, by a show of hands
	Expect   // before anything has happened: how the meeting will end

	// Records of a journal only: a branch was opened, one was given a name.
	Opened
	Named
)

var kindNames = [...]string{"listen", "say", "step_out", "acknowledge", "onward", "rewind", "consult", "notice", "predict", "rate", "plan_next", "hands", "expect", "opened", "named"}

func (k Kind) String() string { return kindNames[k] }

// Command is what a trainee decided. The zero value is to listen.
type Command struct {
	Kind    Kind
	Say     sim.Say      // of a Say; zero in all others
	Between *sim.Between // of an Onward: what is done between the meetings; nil for nothing
	To      int          // of a Rewind: how many beats stay, 0 to go back to the beginning
	Note    *Note        // of a Notice, Predict, Rate, PlanNext, Hands or Expect
}

// between is what is done between the meetings.
func (c *Command) between() sim.Between {
	if c.Between == nil {
		return sim.Between{}
	}
	return *c.Between
}

// own is the command with nothing shared with whoever gave it, and with nothing said
// of doing nothing.
func (c Command) own() Command {
	done := c.between()
	c.Between = nil
	if done.Guest || len(done.OneToOne) > 0 {
		c.Between = &sim.Between{OneToOne: slices.Clone(done.OneToOne), Guest: done.Guest}
	}
	return c
}

// Refusal says that a command cannot be carried out as things stand. It changes
// nothing, and the practice goes on.
type Refusal struct {
	Why    phrase.Phrase // lower case, without a full stop
	Remedy phrase.Phrase
}

func (r *Refusal) Error() string { return r.Phrase().String() }

// Phrase is what the refusal says, for those who say it in a language.
func (r *Refusal) Phrase() phrase.Phrase { return phrase.Say("{why} ({remedy})", r.Why, r.Remedy) }

func refuse(remedy, why phrase.Phrase) error { return &Refusal{Why: why, Remedy: remedy} }
