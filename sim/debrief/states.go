package debrief

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// meeting is one meeting of a practice, or all of them, laid out to be looked at: its
// turns and, of one meeting, the group after each. Place 0 of after is the group
// before the first turn.
type meeting struct {
	set     *sim.Setup
	names   *Names
	number  int16 // in the group's life; that of the first where these are several
	several bool  // these are several meetings: minutes begin anew in each
	opening observe.Reading
	beats   []session.Beat // those in which a turn was taken
	after   []sim.Group    // empty where these are several
	begin   *sim.Group     // before the first turn
	final   *sim.Group     // after the last
	there   []sim.ID       // who was there, in file order
	stop    int            // index of the first turn after a disclosure of danger; len(beats) where there was none
	danger  *session.Beat
}

// minute is when beat i ended; beat -1 is the opening.
func (m *meeting) minute(i int) float64 {
	if i < 0 || len(m.beats) == 0 {
		return 0
	}
	return m.beats[min(i, len(m.beats)-1)].Turn.Minute
}

// end is when the practice, or the meeting, ended.
func (m *meeting) end() float64 { return m.minute(len(m.beats) - 1) }

// last is the group as it was left.
func (m *meeting) last() *sim.Group { return m.final }

// size is how many were there.
func (m *meeting) size() int { return len(m.there) }

// spoke reports whether beat i is a member's turn.
func (m *meeting) spoke(i int) bool { return m.beats[i].Turn.Speaker.IsMember() }

// acted reports whether beat i is something the facilitator said.
func (m *meeting) acted(i int) bool {
	return m.beats[i].Turn.Speaker == sim.Facilitator && m.beats[i].Turn.Say.Intervention > 0
}

// share of the members' turns that ids took in beats from..to-1, and how many
// members' turns there were.
func (m *meeting) share(from, to int, ids ...sim.ID) (share float64, own, all int) {
	for i := max(from, 0); i < min(to, len(m.beats)); i++ {
		if !m.spoke(i) {
			continue
		}
		all++
		for _, id := range ids {
			if m.beats[i].Turn.Speaker == id {
				own++
			}
		}
	}
	if all == 0 {
		return 0, 0, 0
	}
	return float64(own) / float64(all), own, all
}

// members lists those who were there, in file order.
func (m *meeting) members() []sim.ID { return m.there }

// mean of a member's quantity over some members.
func mean(ids []sim.ID, of func(sim.ID) float64) float64 {
	if len(ids) == 0 {
		return 0
	}
	sum := 0.0
	for _, id := range ids {
		sum += of(id)
	}
	return sum / float64(len(ids))
}

// others are the members not among ids.
func (m *meeting) others(ids []sim.ID) []sim.ID {
	var out []sim.ID
	for _, id := range m.members() {
		if !has(ids, id) {
			out = append(out, id)
		}
	}
	return out
}

func has(ids []sim.ID, id sim.ID) bool {
	for _, x := range ids {
		if x == id {
			return true
		}
	}
	return false
}
