package debrief

import (
	"math"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// reached are the members whom a lever of the deed at beat i is about.
func (m *meeting) reached(of sim.Whom, i int) []sim.ID {
	ids := targets(m.beats[i].Turn.Say)
	switch of {
	case sim.All:
		return m.members()
	case sim.Target:
		return ids[:min(1, len(ids))]
	case sim.Second:
		return ids[min(1, len(ids)):]
	case sim.Both:
		return ids
	case sim.Others:
		return m.others(ids)
	case sim.Quiet:
		return m.quietBefore(i)
	case sim.Loudest:
		if id, _ := m.loudest(i-30, i); id.IsMember() {
			return []sim.ID{id}
		}
	}
	return nil
}

// quietBefore are the members with less than half an even share of the turns so
// far.
func (m *meeting) quietBefore(i int) []sim.ID {
	var out []sim.ID
	for _, id := range m.members() {
		if share, _, all := m.share(0, i, id); all > 0 && share*2*float64(m.size()) < 1 {
			out = append(out, id)
		}
	}
	return out
}

func (m *meeting) possessive(ids []sim.ID) phrase.Phrase {
	switch {
	case len(ids) == 1:
		return m.names.genitive(ids[0])
	case len(ids) > 2:
		return phrase.Say("the other members'")
	}
	return phrase.Say("{who}'s", m.names.names(ids))
}

// measure takes an aim before and after a deed at beat i, with the window ending
// before beat to.
func (m *meeting) measure(a aim, i, to int) Change {
	c := Change{what: a.what, of: a.kind, Unit: a.unit, Meant: true}
	asked, early := to-i-1, min(i, Window)
	switch {
	case a.of != nil:
		c.Before, c.After = a.of(&m.after[i]), a.of(&m.after[to])
		c.words = moved(a.bands, c.Before, c.After, a.clear)
		return m.told(c)
	case a.turn != nil:
		before, n := m.like(a.turn, i-Window, i)
		after, of := m.like(a.turn, i+1, to)
		c.Before, c.After = float64(before)/float64(max(1, n)), float64(after)/float64(max(1, of))
		c.words = ofTurns(after, of, before, n, i >= enoughTurns)
	case a.heads:
		before, after := m.size()-len(m.silent(i-Window, i)), m.size()-len(m.silent(i+1, to))
		c.Before, c.After = float64(before), float64(after)
		c.words = phrase.Say("{n} of {all} in the {turns} after", after, m.size(), turns(asked))
		if i >= enoughTurns {
			c.words = phrase.Say("{n} of {all} in the {turns} after, {before} in the {turns before} before", after, m.size(), turns(asked), before, turns(early))
		}
	default:
		var before, own int
		c.Before, before, _ = m.share(i-Window, i, a.shared...)
		c.After, own, _ = m.share(i+1, to, a.shared...)
		c.words = ofTurns(own, asked, before, early, i >= enoughTurns)
	}
	return m.told(c)
}

// ofTurns is how many of the turns after a deed were such, and where it is known of
// those before.
func ofTurns(after, of, before, n int, known bool) phrase.Phrase {
	if !known {
		return phrase.Say("{n} of the {turns} after", after, turns(of))
	}
	return phrase.Say("{n} of the {turns} after, {before} of the {turns before} before", after, turns(of), before, turns(n))
}

// like is how many members' turns from..to-1 are of a sort, and of how many.
func (m *meeting) like(sort func(*sim.Turn) bool, from, to int) (n, all int) {
	for i := max(from, 0); i < min(to, len(m.beats)); i++ {
		if m.spoke(i) {
			all++
			if sort(&m.beats[i].Turn) {
				n++
			}
		}
	}
	return n, all
}

// mark is what became of the chief aim; where that did not move clearly, of the
// others together.
func mark(aims []aim, changes []Change) Mark {
	sum := 0
	for k, a := range aims {
		d := changes[k].After - changes[k].Before
		switch {
		case math.Abs(d) < a.clear:
			continue
		case (d > 0) == a.rises:
			sum++
		default:
			sum--
		}
		if k == 0 {
			return [...]Mark{Away, NoClear, Towards}[sum+1]
		}
	}
	switch {
	case sum > 0:
		return Towards
	case sum < 0:
		return Away
	}
	return NoClear
}
