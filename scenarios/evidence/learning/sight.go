package learning

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// Sight is a moment as somebody who sits in the room takes it in. It is everything that
// a trainee ever gets of a group: what was said, as it was said, what people look like,
// how much each has talked, and the clock.
type Sight struct {
	Number  int32   // of the latest turn of the meeting; 0 before the first
	Minute  float64 // on the clock
	Minutes float64 // for which the meeting is planned
	Members int     // of the group, here or not

	Speaker    sim.ID // of the latest turn
	To         sim.ID
	Act        sim.Act
	Disclosure uint8 // how much of oneself it told, 0 to 3
	Advice     bool  // it was advice that nobody had asked for

	Cues   [sim.Slots]observe.Cue // what a camera would see of each member
	Shares [sim.Slots]float64     // of the members' turns so far, sum 1
}

// see takes out of a turn and a reading what shows. The rest of both (private views,
// safety, cohesion, hidden dissent) stays behind here.
func see(members int, minutes float64, t *sim.Turn, r *observe.Reading) Sight {
	return Sight{
		Number: t.Number, Minute: t.Minute, Minutes: minutes, Members: members,
		Speaker: t.Speaker, To: t.To, Act: t.Act, Disclosure: t.Disclosure, Advice: t.Advice,
		Cues: r.Cues, Shares: r.Shares,
	}
}

// here reports whether a member is in the room.
func (s *Sight) here(i sim.ID) bool { return i.IsMember() && s.Cues[i] != observe.Gone }

// uneasy reports whether a member looks as if something were wrong.
func (s *Sight) uneasy(i sim.ID) bool {
	switch s.Cues[i] {
	case observe.Withdrawn, observe.ArmsCrossed, observe.Tense, observe.LookingAway, observe.CutOff:
		return true
	}
	return false
}
