package session

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// Beat is what one command led to.
//
// A beat of a turn has Turn.Number from 1. Where no turn was taken (stepping out,
// acknowledging, consulting, going to the next meeting, news, somebody coming or
// going, a disclosure of danger) Number and Act are 0, Turn holds only the
// minute and, of a disclosure, the speaker; Reading is the one before, since nothing
// of it is scored.
type Beat struct {
	Command Command // as carried out: of a disclosure of danger it is to listen, whatever was chosen
	Turn    sim.Turn
	Line    Line
	Reading observe.Reading // after the beat
	Why     sim.Reasons
	Hash    uint64 // of all beats so far; see chain
	Danger  bool   // the authored disclosure of danger

	Event    string        // id of the event that happened, in place of a turn or as one; "" for none
	Agenda   int8          // item of the agenda that comes with the end of this beat, from 1; 0 for none
	Interval *sim.Interval // of an Onward: what happened between the meetings; not to be changed
	Advice   string        // of a Consult
}
