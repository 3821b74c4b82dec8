package lines

import (
	"slices"

	"groundrules/sim"
)

// How far conditions are eased when nothing else is left to say. Act, side,
// addressee, situation, trust and safety are never eased: a line that breaks one
// of them would say something else.
const (
	strict      = iota
	anyWords    // names, quotations and first words may come close together
	anyForce    // and a line may be milder or stronger than the turn, or less open
	anyVoice    // and in another member's way of talking
	anyRepeat   // and may have been heard lately
	easingSteps // their number
)

// wornBy is from how many words on a line is remembered by whoever heard it: one
// that was said before in the practice waits until no fresh one fits.
const wornBy = 4

// fits reports whether e can be said at m, and how specific its conditions are:
// the sum of weights of those it sets.
func (e *entry) fits(m *moment, ease int) (specific int, ok bool) {
	if e.who != 0 && e.who != m.speaker ||
		!e.reaches(m) ||
		e.side != noSide && e.side != m.side ||
		e.after != 0 && e.after&(1<<m.after) == 0 || e.afterWho != 0 && e.afterWho != m.afterWho ||
		e.afterTo != anybody && e.afterTo != m.afterTo ||
		e.open > m.open || e.answers != "" && e.answers != m.answers ||
		e.as&^m.as != 0 || e.tone != anyTone && e.tone != m.tone || e.backfired && !m.backfired ||
		!m.events.Has(e.event) ||
		e.safe != middle && e.safe != m.safe || e.trust != middle && e.trust != m.trust ||
		e.early && !m.early || e.late && !m.late || e.again && !m.again || e.new && m.again || e.sore && !m.sore ||
		e.mood != anyMood && e.mood != m.mood || e.stage >= 0 && e.stage != m.stage ||
		e.tends != "" && !slices.Contains(m.tends, e.tends) ||
		e.meets != "" && e.meets != m.raised ||
		e.topic != 0 && e.topic != m.topic || e.item != 0 && e.item != m.item ||
		e.news != "" && !e.isAbout(m) || e.meetingFrom > m.meeting {
		return 0, false
	}
	if e.depth > m.depth || e.advice && !m.advice ||
		ease < anyForce && (e.depth != m.depth || e.advice != m.advice) {
		return 0, false
	}
	if e.voice >= 0 && e.voice != m.voice && ease < anyVoice {
		return 0, false
	}
	off := 0
	if e.force != 0 {
		off = max(int(e.force)-int(m.force), int(m.force)-int(e.force))
	}
	if off > 0 && ease < anyForce && !(e.own && off == 1) {
		return 0, false
	}
	return e.weight(m) - 3*off, true
}

// isAbout reports whether what has just happened is what the line is about. To what
// somebody has said others answer, unless the line is that member's own.
func (e *entry) isAbout(m *moment) bool {
	return e.news == m.news && (e.who != 0 || m.speaker != m.newsFrom)
}

// reaches reports whether the line is for the one addressed.
func (e *entry) reaches(m *moment) bool {
	if e.toID != 0 && e.toID != m.to || e.mentions.has(m.to) || e.calls != 0 && m.to.IsMember() && !e.calls.has(m.to) {
		return false
	}
	switch e.to {
	case anyone:
		return true
	case toLast:
		return m.to.IsMember() && m.to == m.afterWho
	}
	return e.to == m.audience
}

// weight is how specific a fitting line is.
func (e *entry) weight(m *moment) int {
	w := 0
	add := func(set bool, by int) {
		if set {
			w += by
		}
	}
	add(e.who != 0, 40)
	add(e.afterWho != 0, 10)
	add(e.depth > 0, 10*int(e.depth))
	add(e.advice, 10)
	add(e.toID != 0, 8)
	add(e.voice == m.voice, 8)
	add(e.afterTo != anybody, 2)
	add(e.slots&quoting != 0, 4)
	add(e.open > 0, 4*int(e.open))
	add(e.as != 0, 6)
	add(e.after != 0, 4)
	add(e.after != 0 && e.after&(e.after-1) == 0, 2) // one act, not an area
	add(e.side != noSide, 5)
	add(e.tone != anyTone, 2)
	add(e.answers != "", 6)
	add(e.backfired, 12) // before a line in the member's own way of talking
	add(e.safe != middle, 4)
	add(e.force != 0, 3)
	add(e.trust != middle, 3)
	add(e.meets != "", 12)
	add(e.sore, 4)
	add(e.tends != "", 8)
	add(e.mood != anyMood, 4)
	add(e.stage >= 0, 4)
	add(e.early || e.late, 3)
	add(e.topic != 0, 5)
	add(e.item != 0, 20)
	add(e.news != "", 12)
	add(e.meetingFrom > 0, 3)
	add(e.to != anyone, 2)
	add(sameLength(e.words, m.words), 2)
	return w
}

// situated reports whether e is about what is going on: an intervention, an event,
// what was raised or mentioned, somebody's openness. For a reaction it also counts if it asks
// what the turn before was, unless that only gave something to react to, as every
// reaction expects.
func (e *entry) situated(m *moment) bool {
	if e.item != 0 || e.slots&naming != 0 || e.news != "" {
		return true
	}
	if e.answers != "" || e.event != 0 || e.open > 0 || e.meets != "" {
		return true
	}
	return e.after != 0 && !m.act.Answers() && !m.after.Answers()
}

// sameLength reports whether a line's length suits a turn's: both short, both
// middling or both long.
func sameLength(line, turn int) bool { return lengthOf(line) == lengthOf(turn) }

func lengthOf(words int) int {
	switch {
	case words <= 6:
		return 0
	case words <= 16:
		return 1
	}
	return 2
}

// chance is the keyed draw between lines that nothing else tells apart, over seed, turn and
// line.
func chance(seed uint64, meeting, turn int, who sim.ID, line int) uint64 {
	return sim.Mix(seed ^ uint64(meeting)<<48 ^ uint64(turn)<<32 ^ uint64(uint8(who))<<24 ^ uint64(line))
}
