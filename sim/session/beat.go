package session

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// Beat is what one command led to.
//
// A beat of a turn has Turn.Number from 1. Where no turn was taken (stepping out,
// acknowledging, a disclosure of danger) Number and Act are 0, Turn holds only the
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
}
