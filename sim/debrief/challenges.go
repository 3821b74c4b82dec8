package debrief

import (
	"sort"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
)

// A challenge that goes for a few turns and comes back is the same one; a very
// short one is not worth a sentence.
const (
	challengeGap   = 12 // turns
	challengeLeast = 6  // turns
)

// run is a challenge as it was seen over a stretch of beats.
type run struct {
	kind        observe.ChallengeKind
	who         [2]sim.ID
	since       int32 // turn
	first, last int   // beats
	evidence    [4]int32
	shares      []share // of a floor that changed hands: who was seen to hold it, and for how long
}

// share is for how many beats of a run it was about whom.
type share struct {
	who   [2]sim.ID
	beats int
}

// goesOn reports whether a challenge seen at beat i is the one of the run. While the
// floor is held it may be held by one at first and by two later: that is one stretch,
// and what is done about it is done once.
func (r *run) goesOn(c *observe.Challenge, who [2]sim.ID, i int) bool {
	return r.kind == c.Kind && i-r.last <= challengeGap && (r.who == who || r.kind == observe.Domination && r.since == c.Since)
}

// see takes a beat into the run, which is about those whom it was about the longest.
func (r *run) see(who [2]sim.ID, i int, evidence [4]int32) {
	r.last, r.evidence = i, evidence
	at, most := -1, 0
	for k := range r.shares {
		if r.shares[k].who == who {
			at = k
		}
	}
	if at < 0 {
		at, r.shares = len(r.shares), append(r.shares, share{who: who})
	}
	r.shares[at].beats++
	for k := range r.shares {
		if r.shares[k].beats > most {
			r.who, most = r.shares[k].who, r.shares[k].beats
		}
	}
}

// among are all whom the run was about at one time or another.
func (r *run) among() (ids []sim.ID) {
	for _, s := range r.shares {
		for _, id := range s.who {
			if id.IsMember() && !has(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// runs joins the challenges of all readings into stretches, in order of onset.
func (m *meeting) runs() []run {
	var out []run
	for i := range m.beats {
		for _, c := range m.beats[i].Reading.Challenges {
			if c.Kind == 0 {
				continue
			}
			who := c.Who
			if who[1] != 0 && who[0] > who[1] {
				who[0], who[1] = who[1], who[0]
			}
			at := -1
			for k := range out {
				if out[k].goesOn(&c, who, i) {
					at = k
				}
			}
			if at < 0 {
				at, out = len(out), append(out, run{kind: c.Kind, who: who, since: c.Since, first: m.beatOf(int(c.Since), i)})
			}
			out[at].see(who, i, c.Evidence)
		}
	}
	kept := out[:0]
	for _, r := range out {
		if r.last-r.first+1 >= challengeLeast {
			kept = append(kept, r)
		}
	}
	sort.SliceStable(kept, func(a, b int) bool { return kept[a].first < kept[b].first })
	return kept
}

// beatOf is the index of a turn's beat, at most limit.
func (m *meeting) beatOf(turn, limit int) int {
	for i := range m.beats {
		if int(m.beats[i].Turn.Number) >= turn {
			return min(i, limit)
		}
	}
	return limit
}

func (m *meeting) challenges(deeds []Deed) []Challenge {
	var out []Challenge
	for _, r := range m.runs() {
		c := Challenge{
			Meeting: int(m.number), Kind: r.kind, From: m.minute(r.first), To: m.minute(r.last), FromTurn: int(m.beats[r.first].Turn.Number),
			StillThere: r.last >= len(m.beats)-challengeGap/2, ActedAt: -1,
		}
		c.ToTurn = int(m.beats[r.last].Turn.Number)
		if c.StillThere {
			c.To, c.ToTurn = m.end(), int(m.beats[len(m.beats)-1].Turn.Number)
		}
		for _, id := range r.who {
			if id.IsMember() {
				c.Who = append(c.Who, id)
			}
		}
		for k := range deeds {
			if d := &deeds[k]; d.Turn >= c.FromTurn && d.Minute <= c.To && m.fits(r.kind, c.Who, d) {
				c.Acted, c.ActedAt, c.After = true, k, d.Minute-c.From
				break
			}
		}
		c.among, c.Evidence = r.among(), m.evidence(&r)
		c.name, c.said = m.challengeName(c), m.challengeWords(&c, r, deeds)
		c.Name, c.Words = m.speak(c.name), m.speak(c.said)
		out = append(out, c)
	}
	return out
}

// evidence is what was said in the turns that show a challenge.
func (m *meeting) evidence(r *run) []Moment {
	var out []Moment
	for _, turn := range r.evidence {
		i := m.beatOf(int(turn), len(m.beats)-1)
		if turn == 0 || i < r.first || i > r.last || m.beats[i].Turn.Number != turn {
			continue
		}
		b := &m.beats[i]
		if r.who[0] != 0 && !has(r.who[:], b.Turn.Speaker) && !has(r.who[:], b.Turn.To) {
			continue // it shows something of others
		}
		words := phrase.Say("{who} {did}.", m.names.name(b.Turn.Speaker), m.did(&b.Turn))
		if b.Line.Text != "" {
			words = phrase.Say("{who} {did}: {words}", m.names.name(b.Turn.Speaker), m.did(&b.Turn), phrase.Quote(b.Line.Text))
		}
		out = append(out, Moment{int(m.number), int(turn), b.Turn.Minute, m.speak(words)})
	}
	return out
}

// fits reports whether a deed is aimed at a challenge: by whom it is addressed to
// or by what it moves.
func (m *meeting) fits(kind observe.ChallengeKind, who []sim.ID, d *Deed) bool {
	if d.Mark == NotRated {
		return false
	}
	about := false
	for _, id := range d.Targets {
		about = about || has(who, id)
	}
	for _, l := range m.levers(int8(d.Intervention)) {
		switch kind {
		case observe.Domination:
			if l.Moves == sim.Round || l.Moves == sim.Restraint || (l.Moves == sim.Floor || l.Moves == sim.NextTurn) &&
				(about && l.By < 0 || !about && l.By > 0) {
				return true
			}
		case observe.Withdrawal:
			if l.Moves == sim.Round || l.Moves == sim.ToPairs || l.Moves == sim.ToWriting || l.Of == sim.Quiet || about {
				return true
			}
		case observe.Conflict:
			switch l.Moves {
			case sim.PairTrust, sim.PairOrder, sim.ClearHurts, sim.FastTension, sim.SlowTension, sim.Restraint, sim.Harmless, sim.Settlement, sim.Gap:
				return true
			}
		case observe.Groupthink:
			switch l.Moves {
			case sim.Pressure, sim.Poll, sim.ToPairs, sim.ToWriting, sim.Round:
				return true
			}
			if l.Moves == sim.Harmless || l.Moves == sim.NextTurn && !has(who, l2(d)) {
				return true
			}
		}
	}
	return false
}

// l2 is the member whom a deed asks to speak: the last target, or nobody.
func l2(d *Deed) sim.ID {
	if len(d.Targets) == 0 {
		return sim.Everyone
	}
	return d.Targets[len(d.Targets)-1]
}
