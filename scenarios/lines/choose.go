package lines

import (
	"groundrules/sim"
	"groundrules/sim/session"
)

// rank orders lines that could be said.
type rank struct {
	situated, own bool
	specific      int
	heard         int // earlier is better
	chance        uint64
}

// before reports whether a line of rank r is said rather than one of rank o.
func (r rank) before(o rank) bool {
	switch {
	case r.situated != o.situated:
		return r.situated
	case r.own != o.own:
		return r.own
	case r.specific != o.specific:
		return r.specific > o.specific
	case r.heard != o.heard:
		return r.heard < o.heard
	}
	return r.chance < o.chance
}

// choose finds the line for a moment, easing its conditions step by step: first
// among lines not said before in the practice, then among all; -1 when nothing can
// be said at all.
func (t *Teller) choose(g *sim.Group, m *moment, turn *sim.Turn) (int, session.Line) {
	with := t.filler(g, m)
	t.notice(m)
	for ease := strict; ease <= anyForce; ease++ {
		if k, line := t.best(m, turn, ease, true, with); k >= 0 {
			t.eased[ease]++
			return k, line
		}
	}
	for ease := strict; ease < easingSteps; ease++ {
		if k, line := t.best(m, turn, ease, false, with); k >= 0 {
			t.eased[ease]++
			return k, line
		}
	}
	return -1, session.Line{}
}

// best is the first line by rank that fits and can be worded; -1 when none does.
func (t *Teller) best(m *moment, turn *sim.Turn, ease int, fresh bool, with filling) (int, session.Line) {
	best, bestRank, bestLine := -1, rank{}, session.Line{}
	for _, k := range t.byAct[m.act] {
		e := &t.entries[k]
		specific, ok := e.fits(m, ease)
		if !ok || t.heard.line[k] > 0 && (e.once || fresh && e.words >= wornBy) {
			continue
		}
		if t.heard.known.late(e, m.speaker) {
			continue
		}
		r := rank{
			e.situated(m), e.own, specific, t.heard.line[k],
			chance(t.seed, int(turn.Meeting), int(turn.Number), m.speaker, k),
		}
		if ease == anyRepeat {
			// When everything has been heard lately, the oldest comes first.
			r = rank{heard: r.heard, chance: r.chance}
		}
		if best >= 0 && !r.before(bestRank) {
			continue
		}
		if line, ok := t.word(e, k, m, ease, with); ok {
			best, bestRank, bestLine = k, r, line
		}
	}
	return best, bestLine
}

// word fills a line's slots and reports whether it can be said now without a
// repeat that a person would notice.
func (t *Teller) word(e *entry, k int, m *moment, ease int, with filling) (session.Line, bool) {
	if ease < anyRepeat && t.heard.within(t.heard.line[k], textRest) {
		return session.Line{}, false
	}
	text, ok := fill(e.text, with)
	if !ok {
		return session.Line{}, false
	}
	sight, ok := fill(e.sight, with)
	if !ok {
		return session.Line{}, false
	}
	opening := openingOf(text, sight)
	if ease < anyRepeat && t.heard.heardLately(k, m.speaker, opening) ||
		ease < anyWords && t.heard.tooClose(e.slots, opening) {
		return session.Line{}, false
	}
	return session.Line{Text: text, Sight: sight}, true
}
