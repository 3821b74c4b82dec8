package lines

import (
	"slices"

	"groundrules/sim"
)

// Said reports whether the k-th of the scenario's own lines, as they were given to New,
// has been said in this practice.
func (t *Teller) Said(k int) bool {
	i, known := slices.BinarySearch(t.own, k)
	return known && t.heard.line[i] > 0
}

// Near reports whether a turn in this practice came near the k-th of the scenario's own
// lines: the one who says it took that act, on that side, that deep, about that, when
// that had happened or been asked. What it asks of moods and of the turn before is left
// aside: that comes round sooner or later.
func (t *Teller) Near(k int) bool {
	i, known := slices.BinarySearch(t.own, k)
	return known && t.near[i]
}

// Overhear takes in a turn without words for it, in a fraction of the time: after it Near
// answers as after Tell. A teller that overhears is not to tell.
func (t *Teller) Overhear(set *sim.Setup, g *sim.Group, turn *sim.Turn) {
	if !turn.Speaker.IsMember() || int(turn.Speaker) > len(t.cast.Members) {
		t.asked.set(&t.cast, turn)
		t.past = past{speaker: sim.Facilitator, to: turn.To, act: turn.Act}
		return
	}
	if t.happening(turn) == nil {
		m := t.moment(set, g, turn)
		t.notice(&m)
	} else {
		t.asked.dropped = true
	}
	t.rows.note(turn)
	t.past = past{speaker: turn.Speaker, to: turn.To, act: turn.Act, depth: turn.Disclosure}
}

// Leave lets a teller that overhears go on to another group. What it came near to stays.
func (t *Teller) Leave() {
	t.asked, t.rows, t.news, t.past, t.apart = asked{}, rows{}, news{}, past{}, apart{}
}

// notice marks the scenario's own lines that a moment is near to.
func (t *Teller) notice(m *moment) {
	for _, k := range t.byAct[m.act] {
		if k >= len(t.near) {
			return
		}
		e := &t.entries[k]
		t.near[k] = t.near[k] || (e.who == 0 || e.who == m.speaker) && (e.side == noSide || e.side == m.side) &&
			e.depth <= m.depth && (!e.advice || m.advice) && (e.answers == "" || e.answers == m.answers) &&
			m.events.Has(e.event) && (e.news == "" || e.isAbout(m)) &&
			(e.topic == 0 || e.topic == m.topic) && (e.item == 0 || e.item == m.item) && e.meetingFrom <= m.meeting
	}
}

// Worn is for how many of the members' turns told so far nothing was left but a line that
// had been said before in the same meeting, or silence, and how many turns that is of.
func (t *Teller) Worn() (worn, turns int) { return t.worn, t.told }
