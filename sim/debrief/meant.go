package debrief

import (
	"math"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
)

// aim is one thing that an intervention is meant to move: how it is measured at
// two moments, what counts as a clear move, and the words for it.
type aim struct {
	what   phrase.Phrase
	kind   measured
	clear  float64 // a smaller move is no clear difference
	rises  bool    // it is meant to rise
	unit   Unit
	bands  []band
	of     func(g *sim.Group) float64
	shared []sim.ID // the aim is these members' share of the turns; of is nil
	heads  bool     // the aim is how many of them speak at all; of is nil

	turn func(*sim.Turn) bool // the aim is how many turns are of this sort; of is nil
}

// measured is what an aim, or a change, is of, where something hangs on that.
type measured uint8

const (
	anything measured = iota
	headsMoved
	shareMoved
	safetyMoved
)

// maxAims keeps the figures behind a deed to what one can take in.
const maxAims = 2

// purpose orders what interventions move by how much it is what they are for: what
// passes between two people first, motivation and dependency last, since nearly
// everything moves those a little.
var purpose = []sim.Quantity{
	sim.Settlement, sim.Gap, sim.PairTrust, sim.PairOrder, sim.ClearHurts, sim.Advising, sim.Disclosing, sim.Pressure, sim.Poll,
	sim.Harmless, sim.NormClarity, sim.NormBuyIn, sim.Ties, sim.Warmth, sim.Focus,
	sim.ToPairs, sim.ToWriting, sim.Floor, sim.NextTurn, sim.Round, sim.Accepted, sim.FeltSafety, sim.TrustInYou,
	sim.Restraint, sim.SlowTension, sim.FastTension,
	sim.Reopen, sim.HangingOn, sim.Engage, sim.TrustOfAll, sim.Motivation,
}

// aims are what the deed at beat i is meant to move, the chief one first. They are
// those of the gentle delivery: what a forceful one does besides is not its aim.
func (m *meeting) aims(i int) []aim {
	levers := m.levers(m.beats[i].Turn.Say.Intervention)
	var out []aim
	for _, q := range purpose {
		for _, l := range levers {
			if l.Moves != q || len(out) == maxAims {
				continue
			}
			if a, ok := m.aim(l, i); ok && !known(out, a.what) {
				out = append(out, a)
			}
		}
	}
	return out
}

// known reports whether there is an aim that is called the same already.
func known(aims []aim, what phrase.Phrase) bool {
	for _, a := range aims {
		if a.what.String() == what.String() {
			return true
		}
	}
	return false
}

// levers of an intervention in its gentle delivery.
func (m *meeting) levers(intervention int8) []sim.Lever {
	i := int(intervention) - 1
	if i < 0 || i >= len(m.set.Interventions) {
		return nil
	}
	return m.set.Interventions[i].Levers[sim.Gentle]
}

// aim is what one lever of the deed at beat i is meant to move; ok is false where
// that cannot be told from the turns and states.
func (m *meeting) aim(l sim.Lever, i int) (aim, bool) {
	say := m.beats[i].Turn.Say
	ids := m.reached(l.Of, i)
	whose := phrase.Say("the members'")
	if len(ids) > 0 && len(ids) < m.size() {
		whose = m.possessive(ids)
	}
	each := func(of func(*sim.Group, sim.ID) float64) func(*sim.Group) float64 {
		return func(g *sim.Group) float64 {
			return mean(ids, func(id sim.ID) float64 { return of(g, id) })
		}
	}
	switch l.Moves {
	case sim.Floor, sim.NextTurn, sim.Engage, sim.Round, sim.ToPairs, sim.ToWriting, sim.Reopen:
		if len(ids) == m.size() {
			return aim{kind: headsMoved, what: phrase.Say("how many spoke"), clear: .5, rises: l.By >= 0, unit: Count, shared: ids, heads: true}, true
		}
		if len(ids) == 0 {
			return aim{}, false
		}
		return aim{kind: shareMoved, what: phrase.Say("{whose} share of the turns", whose), clear: .06, rises: l.By > 0 && l.Moves != sim.Reopen || l.By > 1, unit: Part, shared: ids}, true
	case sim.FeltSafety, sim.Accepted:
		return aim{
			kind: safetyMoved, what: phrase.Say("{whose} felt safety", whose), clear: .02, rises: l.By > 0, unit: Part, bands: safetyBands,
			of: each(func(g *sim.Group, id sim.ID) float64 { return g.Members[id.Slot()].Safety }),
		}, len(ids) > 0
	case sim.Motivation:
		return aim{
			what: phrase.Say("{whose} commitment", whose), clear: .02, rises: l.By > 0, unit: Part, bands: stayBands,
			of: each(func(g *sim.Group, id sim.ID) float64 { return g.Members[id.Slot()].Commitment }),
		}, len(ids) > 0
	case sim.TrustInYou:
		return aim{
			what: phrase.Say("{whose} trust in you", whose), clear: .03, rises: l.By > 0, unit: Signed, bands: trustBands,
			of: each(func(g *sim.Group, id sim.ID) float64 { return g.Ties[id.Slot()][0].Trust }),
		}, len(ids) > 0
	case sim.TrustOfAll:
		return aim{
			what: phrase.Say("the others' trust in {who}", m.names.names(ids)), clear: .03, rises: l.By > 0, unit: Signed, bands: trustBands,
			of: each(m.trustedBy),
		}, len(ids) > 0
	case sim.Settlement, sim.PairTrust, sim.PairOrder, sim.ClearHurts:
		return m.pairAim(say)
	case sim.NormClarity, sim.NormBuyIn:
		return m.normAim(l, say)
	case sim.HangingOn:
		return aim{
			what: phrase.Say("whom the group leaned on"), clear: .03, rises: l.By > 0, unit: Part, bands: leaningBands,
			of: func(g *sim.Group) float64 { return g.Dependency },
		}, true
	case sim.Advising, sim.Disclosing, sim.Pressure, sim.Poll, sim.Warmth, sim.Focus:
		return turnAim(l.Moves)
	case sim.Ties:
		return aim{
			what: phrase.Say("trust among {who}", m.namesOr(ids)), clear: .03, rises: l.By > 0, unit: Signed, bands: trustBands,
			of: func(g *sim.Group) float64 { return m.trustAmong(g, ids) },
		}, len(ids) > 1
	case sim.Gap:
		return m.gapAim(say)
	case sim.FastTension, sim.SlowTension, sim.Restraint, sim.Harmless:
		return aim{
			what: phrase.Say("tension that lasts"), clear: .04, rises: l.Moves <= sim.SlowTension && l.By > 1, unit: Part, bands: tensionBands,
			of: observe.LastingTension,
		}, true
	}
	return aim{}, false
}

// turnAim is one that shows in what sort of turns there are.
func turnAim(q sim.Quantity) (aim, bool) {
	a := aim{clear: .04, unit: Part, rises: true}
	switch q {
	case sim.Advising:
		a.rises, a.what = false, phrase.Say("advice nobody asked for")
		a.turn = func(t *sim.Turn) bool { return t.Advice }
	case sim.Disclosing:
		a.clear, a.what = .05, phrase.Say("turns in which somebody told something of their own")
		a.turn = func(t *sim.Turn) bool { return t.Disclosure > 0 }
	case sim.Pressure, sim.Poll:
		a.what = phrase.Say("turns that differed")
		a.turn = func(t *sim.Turn) bool { return t.Act == sim.Disagrees }
	case sim.Warmth:
		a.clear, a.what = .06, phrase.Say("warm and agreeing turns")
		a.turn = func(t *sim.Turn) bool { return t.Act == sim.ShowsSolidarity || t.Act == sim.Agrees }
	case sim.Focus:
		a.clear, a.what = .06, phrase.Say("suggestions and opinions")
		a.turn = func(t *sim.Turn) bool { return t.Act == sim.GivesSuggestion || t.Act == sim.GivesOpinion }
	default:
		return aim{}, false
	}
	return a, true
}

// gapAim is how far the views of two lie apart.
func (m *meeting) gapAim(say sim.Say) (aim, bool) {
	ids := targets(say)
	if len(ids) < 2 {
		return aim{}, false
	}
	a, b := ids[0].Slot(), ids[1].Slot()
	return aim{
		what: phrase.Say("how far {who} lay apart", m.names.names(ids)), clear: .05, unit: Part, bands: gapBands,
		of: func(g *sim.Group) float64 { return math.Abs(g.Members[a].View - g.Members[b].View) },
	}, true
}

// trustAmong is the mean trust of some members in one another.
func (m *meeting) trustAmong(g *sim.Group, ids []sim.ID) float64 {
	sum, n := 0.0, 0.0
	for _, a := range ids {
		for _, b := range ids {
			if a != b {
				sum += g.Ties[a.Slot()][b.Slot()].Trust
				n++
			}
		}
	}
	return sum / max(1, n)
}

// namesOr are names, or a word for all of them.
func (m *meeting) namesOr(ids []sim.ID) phrase.Phrase {
	if len(ids) > 2 {
		return phrase.Say("the members")
	}
	return m.names.names(ids)
}

func (m *meeting) pairAim(say sim.Say) (aim, bool) {
	ids := targets(say)
	if len(ids) < 2 {
		return aim{}, false
	}
	a, b := ids[0].Slot(), ids[1].Slot()
	return aim{
		what: phrase.Say("trust between {who}", m.names.names(ids)), clear: .03, rises: true, unit: Signed, bands: trustBands,
		of: func(g *sim.Group) float64 { return (g.Ties[a][b].Trust + g.Ties[b][a].Trust) / 2 },
	}, true
}

func (m *meeting) normAim(l sim.Lever, say sim.Say) (aim, bool) {
	what := phrase.Say("all the rules together")
	if len(m.names.Norms) == 1 {
		what = phrase.Quote(m.names.Norms[0])
	}
	if r := m.names.norm(int(say.Rule)); !r.Empty() {
		what = phrase.Quote(r)
	}
	return aim{
		what: what, clear: .03, rises: l.By > 0, unit: Part, bands: normBands,
		of: func(g *sim.Group) float64 { return normLevel(g, int(say.Rule)) },
	}, true
}

// normLevel is how far a rule is held, 0..1; rule 0 is all of them together.
func normLevel(g *sim.Group, rule int) float64 {
	if rule > 0 && rule < len(g.Norms) && g.Norms[rule].Live {
		return g.Norms[rule].Level(int(g.N))
	}
	return g.Norm
}

// trustedBy is the mean trust of the other members in one.
func (m *meeting) trustedBy(g *sim.Group, id sim.ID) float64 {
	return mean(m.others([]sim.ID{id}), func(o sim.ID) float64 { return g.Ties[o.Slot()][id.Slot()].Trust })
}
