package session

import (
	"fmt"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// Event is something the author of a scenario has happen: at a time, or when what
// could be noticed calls for it. It comes in place of the next turn that is listened
// to; what the facilitator says at that moment is still said first.
type Event struct {
	ID string

	Meeting int                 // in which it may happen; 0 for any
	Minute  float64             // of the meeting, from which on it may happen
	When    func(Observed) bool // has to hold as well, and hangs on nothing else; nil for at that minute
	Once    bool                // it happens once in the practice; otherwise once a meeting, or with When each time that comes to hold

	Happening sim.Happening
	Text      string // what is told to the trainee, or the words of a Word; empty leaves those to the teller
	Sight     string // what is seen

	// A disclosure of danger takes precedence over all commands and moves nothing:
	// of its happening only Who counts. See Danger.
	Danger bool
	GoesOn bool // the practice may go on once the safety note is acknowledged
}

// MaxEvents is how many events a plan can have.
const MaxEvents = 64

// LookEvery is how many turns lie between two looks at the conditions of events.
// They are looked at before the first turn of a meeting and after the last, too.
const LookEvery = 10

// Observed is what an event's condition can look at: what somebody in the room
// could have noticed. Of the reading that is its reader's responsibility.
type Observed struct {
	Reading observe.Reading
	Turn    sim.Turn // the latest; its Number is 0 before the first of the meeting
	Minute  float64  // of the meeting
	Meeting int
	Turns   int              // taken in the meeting so far
	Topic   int              // on the table, from 1; 0 for none
	Silent  [sim.Slots]int32 // turns since each member last spoke; 0 for who is not here
}

// ObservedOf is what can be noticed of a group with its latest reading.
func ObservedOf(g *sim.Group, r *observe.Reading) Observed {
	o := Observed{
		Reading: *r, Turn: g.Last(), Minute: g.Minute,
		Meeting: int(g.Meeting), Turns: int(g.Turn), Topic: int(g.Topic),
	}
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			o.Silent[i] = g.Turn - g.Members[i].Last
		}
	}
	return o
}

// Event finds an event by its id; nil if there is none.
func (plan *Plan) Event(id string) *Event {
	for k := range plan.Events {
		if plan.Events[k].ID == id {
			return &plan.Events[k]
		}
	}
	return nil
}

// check reports what is wrong with an event in a set-up.
func (e *Event) check(set *sim.Setup) error {
	h := &e.Happening
	inGroup := h.Who >= 1 && int(h.Who) <= set.N
	switch {
	case h.Kind > sim.Departure:
		return fmt.Errorf("event %q is of no kind (choose news, word, arrival or departure)", e.ID)
	case (h.Kind != sim.News || e.Danger) && !inGroup:
		return fmt.Errorf("member %d, whom event %q is about, is not in the group (choose one of 1 to %d)", h.Who, e.ID, set.N)
	case h.Who != sim.Everyone && !inGroup:
		return fmt.Errorf("event %q is about member %d, who is not in the group (choose one of 1 to %d, or nobody)", e.ID, h.Who, set.N)
	case h.To < sim.Facilitator || int(h.To) > set.N:
		return fmt.Errorf("event %q is addressed to member %d, who is not in the group (choose one of 1 to %d)", e.ID, h.To, set.N)
	case h.Kind == sim.Word && !e.Danger && (h.Act < 1 || int(h.Act) >= sim.Acts):
		return fmt.Errorf("event %q has no act (choose one of 1 to %d)", e.ID, sim.Acts-1)
	case h.Depth > 3:
		return fmt.Errorf("event %q discloses to a depth of %d (choose one of 0 to 3)", e.ID, h.Depth)
	case h.Topic < 0 || h.Topic > len(set.Topics):
		return fmt.Errorf("event %q puts topic %d on the table (choose one of 1 to %d)", e.ID, h.Topic, len(set.Topics))
	}
	return nil
}
