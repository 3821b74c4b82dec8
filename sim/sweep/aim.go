package sweep

import "groundrules/sim"

// span is the turns after something was said, or was not.
type span struct {
	from *sim.Group
	to   sim.Group
	say  sim.Say // what was said, or would have been

	negative, warm, work, advice, deep float64 // turns of each sort
	turns                              int
	heat                               float64 // fast tension over the first of them, summed
}

// soon is over how many turns fast tension is looked at: of what it was before, hardly
// anything is left after them.
const soon = 5

// count takes in a turn.
func (s *span) count(t *sim.Turn) {
	add := func(to *float64, is bool) {
		if is {
			*to++
		}
	}
	add(&s.negative, t.Act.Negative())
	add(&s.warm, t.Act == sim.ShowsSolidarity || t.Act == sim.Agrees)
	add(&s.work, t.Act == sim.GivesSuggestion || t.Act == sim.GivesOpinion)
	add(&s.advice, t.Advice)
	add(&s.deep, t.Disclosure > 0)
	if s.turns++; s.turns <= soon {
		s.heat += s.to.Fast
	}
}

// aim is what an intervention is meant to move, measured over the turns after it.
type aim struct {
	target  string
	measure func(*span) float64
}

// The aims that there are.
var (
	toVoices = aim{"voices in the next turns", voices}
	toQuiet  = aim{"share of those who had said little", quietShare}
	toShare  = aim{"share of the first it is said to", func(s *span) float64 { return s.share(s.say.Target[0]) }}
	toSafety = aim{"felt safety", func(s *span) float64 { return s.of(func(m *sim.Member, _ int) float64 { return m.Safety }) }}
	toTrust  = aim{"trust in you", func(s *span) float64 {
		return s.of(func(_ *sim.Member, i int) float64 { return s.to.Ties[i][0].Trust })
	}}
	toBenefit  = aim{"what is taken home", func(s *span) float64 { return s.of(func(m *sim.Member, _ int) float64 { return m.Benefit }) }}
	toStay     = aim{"commitment", func(s *span) float64 { return s.of(func(m *sim.Member, _ int) float64 { return m.Commitment }) }}
	toNorms    = aim{"level of norms", func(s *span) float64 { return s.to.Norm }}
	toCalm     = aim{"slow tension", func(s *span) float64 { return s.to.Slow }}
	toCool     = aim{"fast tension in the next five turns", func(s *span) float64 { return s.heat / soon }}
	toPeace    = aim{"negative acts in the next turns", func(s *span) float64 { return s.negative }}
	toWarmth   = aim{"warm acts in the next turns", func(s *span) float64 { return s.warm }}
	toWork     = aim{"opinions and suggestions in the next turns", func(s *span) float64 { return s.work }}
	toNoAdvice = aim{"unasked advice in the next turns", func(s *span) float64 { return s.advice }}
	toOpenness = aim{"disclosures in the next turns", func(s *span) float64 { return s.deep }}
	toCandour  = aim{"how far what is said is from what is thought", hiddenDissent}
	toTies     = aim{"members' trust in one another", func(s *span) float64 {
		return s.of(func(_ *sim.Member, i int) float64 { return s.to.MeanTrust(sim.ID(i)) })
	}}
	toOrder     = aim{"how unsettled it is whose word counts", disorder}
	toPair      = aim{"trust between the two", between}
	toNearness  = aim{"distance between the views of the two", gap}
	toOwnGround = aim{"dependency on you", func(s *span) float64 { return s.to.Dependency }}
)

// aimsByID are those of shipped interventions that move several things.
var aimsByID = map[string]aim{
	"check_in": toVoices, "validate": toTrust, "ground_rules": toNorms, "remind_rule": toPeace, "open_question": toQuiet,
	"pass_floor": toShare, "invite": toShare, "conflict_is_normal": toCalm, "mediate": toPair, "step_back": toOwnGround,
	"purpose": toOrder, "slow_down": toSafety, "own_story": toOpenness, "pairs": toVoices, "write": toQuiet,
	"goodbye": toBenefit, "own_mistake": toTrust, "celebrate": toWarmth, "devils_advocate": toCandour,
}

// aimsByLever are what a lever is meant to move.
var aimsByLever = [sim.Quantities]aim{
	sim.Floor: toQuiet, sim.NextTurn: toShare, sim.Engage: toQuiet, sim.FeltSafety: toSafety, sim.Accepted: toSafety,
	sim.Motivation: toStay, sim.TrustInYou: toTrust, sim.TrustOfAll: toTies, sim.PairTrust: toPair, sim.PairOrder: toOrder,
	sim.ClearHurts: toPair, sim.NormClarity: toNorms, sim.NormBuyIn: toNorms, sim.HangingOn: toOwnGround,
	sim.FastTension: toCool, sim.SlowTension: toCalm, sim.Restraint: toPeace, sim.Harmless: toCalm, sim.Round: toVoices,
	sim.Heard: toBenefit, sim.Settlement: toPair, sim.ToPairs: toVoices, sim.ToWriting: toQuiet, sim.Poll: toCandour,
	sim.Reopen: toQuiet, sim.Ties: toTies, sim.Orders: toOrder, sim.Gap: toNearness, sim.Advising: toNoAdvice,
	sim.Disclosing: toOpenness, sim.Pressure: toCandour, sim.Warmth: toWarmth, sim.Focus: toWork,
}

// aimOf is what an intervention is meant to move: what is known of a shipped one, or
// what its first gentle lever moves.
func aimOf(v *sim.Intervention) aim {
	if a, known := aimsByID[v.ID]; known {
		return a
	}
	for _, l := range v.Levers[sim.Gentle] {
		if a := aimsByLever[l.Moves]; a.measure != nil {
			return a
		}
	}
	return toStay
}

// of is a quantity of the one it is said to, or the mean of those who are here.
func (s *span) of(quantity func(*sim.Member, int) float64) float64 {
	if id := s.say.Target[0]; id.IsMember() {
		return quantity(&s.to.Members[id], int(id))
	}
	sum, n := 0.0, 0.0
	for i := 1; i <= int(s.to.N); i++ {
		if m := &s.to.Members[i]; m.Here {
			sum += quantity(m, i)
			n++
		}
	}
	return sum / max(1, n)
}

// voices is how many members spoke.
func voices(s *span) float64 {
	n := 0.0
	for i := 1; i <= int(s.to.N); i++ {
		if s.to.Members[i].Turns > s.from.Members[i].Turns {
			n++
		}
	}
	return n
}

// share is a member's share of the members' turns.
func (s *span) share(who sim.ID) float64 {
	all := 0.0
	for i := 1; i <= int(s.to.N); i++ {
		all += float64(s.to.Members[i].Turns - s.from.Members[i].Turns)
	}
	k := who.Slot()
	return float64(s.to.Members[k].Turns-s.from.Members[k].Turns) / max(1, all)
}

// quietShare is the share of those members who had said less than half of an even
// share before.
func quietShare(s *span) float64 {
	all, sum := int32(0), 0.0
	for i := 1; i <= int(s.from.N); i++ {
		all += s.from.Members[i].Turns
	}
	for i := 1; i <= int(s.from.N); i++ {
		if s.from.Members[i].Turns*2*int32(s.from.N) < all {
			sum += s.share(sim.ID(i))
		}
	}
	return sum
}

// between is the mean trust of the two targets in each other.
func between(s *span) float64 {
	i, j := s.say.Target[0].Slot(), s.say.Target[1].Slot()
	return (s.to.Ties[i][j].Trust + s.to.Ties[j][i].Trust) / 2
}

// gap is the distance between what the two targets think.
func gap(s *span) float64 {
	d := s.to.Members[s.say.Target[0].Slot()].View - s.to.Members[s.say.Target[1].Slot()].View
	return max(d, -d)
}

// hiddenDissent is how far what members have voiced is from what they think.
func hiddenDissent(s *span) float64 {
	return s.of(func(m *sim.Member, _ int) float64 {
		if !m.Voiced {
			return 0
		}
		return max(m.View-m.Expressed, m.Expressed-m.View) / 2
	})
}

// disorder is how unsettled it is between members whose word counts, on average.
func disorder(s *span) float64 {
	sum, n := 0.0, 0.0
	for i := 1; i <= int(s.to.N); i++ {
		for j := 1; j <= int(s.to.N); j++ {
			if i != j {
				sum += s.to.Ties[i][j].Order
				n++
			}
		}
	}
	return sum / max(1, n)
}
