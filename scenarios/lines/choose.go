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

// choose finds the line for a moment, easing its conditions step by step; -1 when
// nothing can be said at all.
func (t *Teller) choose(g *sim.Group, m *moment, turn *sim.Turn) (int, session.Line) {
	with := t.filler(g, m)
	for ease := strict; ease < easingSteps; ease++ {
		best, bestRank, bestLine := -1, rank{}, session.Line{}
		for _, k := range t.byAct[m.act] {
			e := &t.entries[k]
			specific, ok := e.fits(m, ease)
			if !ok || e.once && t.heard.line[k] > 0 {
				continue
			}
			r := rank{e.situated(), e.own, specific, t.heard.line[k],
				chance(t.seed, turn.Meeting, turn.Number, m.speaker, k)}
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
		if best >= 0 {
			return best, bestLine
		}
	}
	return -1, session.Line{}
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

// filler says what fills each slot at a moment.
func (t *Teller) filler(g *sim.Group, m *moment) filling {
	return func(slot string) string {
		switch slot {
		case "to":
			if m.to != m.speaker {
				return t.memberName(m.to)
			}
		case "last":
			if m.afterWho != m.to && m.afterWho != m.speaker {
				return t.memberName(m.afterWho)
			}
		case "me":
			return t.memberName(m.speaker)
		case "they", "them", "their":
			return t.pronoun(m.speaker, slot)
		case "you":
			return t.you(m.to)
		case "topic":
			return t.cast.Topic.Title
		case "side":
			return t.side(m.side)
		case "rule":
			return t.rule(g, m)
		case "said":
			if m.afterWho.IsMember() && m.afterWho != m.speaker && m.to == m.afterWho {
				return t.past.phrase
			}
		case "earlier":
			return t.earlier(m.to)
		}
		return ""
	}
}

func (t *Teller) memberName(id sim.ID) string {
	if !id.IsMember() {
		return ""
	}
	return t.cast.name(id)
}

func (t *Teller) pronoun(id sim.ID, slot string) string {
	they, them, their := t.cast.Members[id-1].pronouns()
	switch slot {
	case "they":
		return they
	case "them":
		return them
	}
	return their
}

func (t *Teller) you(to sim.ID) string {
	if to == sim.Facilitator {
		return "you"
	}
	return t.cast.You
}

func (t *Teller) side(s side) string {
	switch s {
	case forIt:
		return t.cast.Topic.For
	case againstIt:
		return t.cast.Topic.Against
	}
	return ""
}

// agreed is the level from which a rule is one that members can name to each other.
const agreed = .4

// rule is the rule that the moment is about, else the clearest that is agreed.
func (t *Teller) rule(g *sim.Group, m *moment) string {
	if k := int(m.rule); k > 0 && k <= len(t.cast.Rules) {
		return uncapital(t.cast.Rules[k-1])
	}
	best, title := agreed, ""
	for k := range t.cast.Rules {
		if k+1 >= len(g.Norms) {
			break
		}
		if l := g.Norms[k+1].Level(int(g.N)); g.Norms[k+1].Live && l >= best {
			best, title = l, uncapital(t.cast.Rules[k])
		}
	}
	return title
}

// earlier is what a member said long enough ago to be recalled.
func (t *Teller) earlier(id sim.ID) string {
	if !id.IsMember() {
		return ""
	}
	p := t.heard.phrases[id]
	if p.at == 0 || t.heard.now-p.at < earlierFrom {
		return ""
	}
	return p.words
}
