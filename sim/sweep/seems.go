package sweep

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// seems reports whether conditions hold, as far as somebody in the room can tell.
func (p *greedy) seems(room *Room, before *sim.Turn, r *observe.Reading, when []sim.Condition, say sim.Say) bool {
	for _, c := range when {
		if x := p.guess(room, before, r, c.State, say); x < c.Above || x >= c.Below {
			return false
		}
	}
	return true
}

// longAgo is how long ago something was that has not happened.
const longAgo = 999

// guess is the value of a state as it seems: counted where it can be counted, read off
// the room where it shows, and a middling value where nobody can know.
func (p *greedy) guess(room *Room, before *sim.Turn, r *observe.Reading, s sim.State, say sim.Say) float64 {
	ago := func(then int32) float64 {
		if then == 0 {
			return longAgo
		}
		return float64(before.Number - then)
	}
	target := say.Target[0].Slot()
	switch s {
	case sim.TargetSafety, sim.MeanSafety:
		if target > 0 && (r.Cues[target] == observe.Withdrawn || r.Cues[target] == observe.ArmsCrossed) {
			return r.Safety / 2
		}
		return r.Safety
	case sim.TargetSpoke:
		return ago(p.spoke[target])
	case sim.TargetHurt:
		if r.Cues[target] == observe.Withdrawn || r.Cues[target] == observe.Tense {
			return 1
		}
		return 0
	case sim.NormLevel, sim.RuleBuyIn:
		return .4
	case sim.HeatNow, sim.SlowHeat:
		return r.Tension
	case sim.SinceAttack:
		return ago(p.attack)
	case sim.SinceDisclosure:
		return ago(p.disclosure)
	case sim.SinceSame:
		return ago(p.used[say.Intervention-1])
	case sim.SameLately, sim.SameTarget:
		if ago(p.used[say.Intervention-1]) <= 30 {
			return 1
		}
		return 0
	}
	return p.guessRoom(room, before, r, s, say)
}

func (p *greedy) guessRoom(room *Room, before *sim.Turn, r *observe.Reading, s sim.State, say sim.Say) float64 {
	switch s {
	case sim.MeetingShare:
		return before.Minute / max(1, room.Set.Minutes)
	case sim.FacilitatorTalk:
		return p.words / max(1, p.all)
	case sim.PairGap:
		return .8
	case sim.PairStrain:
		if two := atOdds(r); two[0] != 0 && (two == say.Target || two[0] == say.Target[1] && two[1] == say.Target[0]) {
			return 1
		}
		return 0
	case sim.GroupSize:
		n := 0.0
		for i := 1; i <= room.Set.N; i++ {
			if r.Cues[i] != observe.Gone {
				n++
			}
		}
		return n
	case sim.MeanTies:
		return r.Cohesion/100 - .3
	case sim.SinceForceful:
		return longAgo
	case sim.TrustInFacilitator:
		return r.Bond
	}
	return 0 // nobody can know
}
