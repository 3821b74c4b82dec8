package debrief

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// meeting is a practice laid out to be looked at: its turns and the group after
// each. Place 0 of after is the group before the first turn.
type meeting struct {
	set     *sim.Setup
	names   *Names
	opening observe.Reading
	beats   []session.Beat // those in which a turn was taken
	after   []sim.Group
	stop    int // index of the first turn after a disclosure of danger; len(beats) where there was none
	danger  *session.Beat
}

// layOut takes the group through the practice once more: a step costs a
// microsecond, and a practice keeps its turns but not its states.
func layOut(p *session.Practice, names *Names) *meeting {
	set := p.Plan().Set
	m := &meeting{set: set, names: names, opening: p.Opening()}
	all := p.Beats()
	m.beats = make([]session.Beat, 0, len(all))
	m.after = make([]sim.Group, 1, len(all)+1)
	m.after[0] = sim.New(set, p.Seed())
	for i := range all {
		switch {
		case all[i].Danger && m.danger == nil:
			m.danger, m.stop = &all[i], len(m.beats)
		case all[i].Turn.Number > 0:
			g := m.after[len(m.beats)]
			sim.Step(set, &g, all[i].Command.Say, nil)
			m.beats, m.after = append(m.beats, all[i]), append(m.after, g)
		}
	}
	if m.danger == nil {
		m.stop = len(m.beats)
	}
	return m
}

// minute is when beat i ended; beat -1 is the opening.
func (m *meeting) minute(i int) float64 {
	if i < 0 || len(m.beats) == 0 {
		return 0
	}
	return m.beats[min(i, len(m.beats)-1)].Turn.Minute
}

// end is when the practice ended.
func (m *meeting) end() float64 { return m.minute(len(m.beats) - 1) }

// last is the group as the practice left it.
func (m *meeting) last() *sim.Group { return &m.after[len(m.after)-1] }

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

// members lists the members in file order.
func (m *meeting) members() []sim.ID {
	ids := make([]sim.ID, 0, m.set.N)
	for id := sim.ID(1); int(id) <= m.set.N; id++ {
		ids = append(ids, id)
	}
	return ids
}

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
