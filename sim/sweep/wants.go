package sweep

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// wants is how much of what a lever can move seems to be wanting, 0 for not at all.
type wants [sim.Quantities]float64

// wantsOf reads wants off what can be noticed.
func wantsOf(r *observe.Reading) wants {
	var w wants
	uneven, unsafe := 1-r.Participation, 1-r.Safety
	tense := min(1, r.Tension)
	engaged, conflict, avoiding := r.Climate.Engaged, r.Climate.Conflict, r.Climate.Avoiding
	w[sim.FeltSafety], w[sim.Accepted], w[sim.Disclosing] = unsafe, unsafe, .2*unsafe
	w[sim.Motivation], w[sim.Engage], w[sim.Heard], w[sim.Focus] = 1-engaged, 1-engaged, .6, .15
	w[sim.TrustInYou], w[sim.TrustOfAll], w[sim.Ties] = 1-max(0, r.Bond), .5, 1-r.Cohesion/100
	w[sim.Reopen], w[sim.Round], w[sim.ToPairs], w[sim.ToWriting] = uneven, .5*uneven, .5*uneven, .5*uneven
	w[sim.FastTension], w[sim.SlowTension], w[sim.Restraint] = tense, tense, tense
	w[sim.Harmless], w[sim.Warmth] = .3*tense, .4*tense
	w[sim.Pressure], w[sim.Poll] = avoiding, .4*avoiding
	w[sim.NormClarity], w[sim.NormBuyIn], w[sim.HangingOn], w[sim.Orders], w[sim.Advising] = .6, .6, .25, .2, .1
	w[sim.PairTrust], w[sim.PairOrder], w[sim.Gap] = conflict, conflict, conflict
	w[sim.ClearHurts], w[sim.Settlement] = conflict, conflict
	for _, c := range r.Challenges {
		switch c.Kind {
		case observe.Groupthink:
			w[sim.Pressure], w[sim.Poll] = 1, 1
		case observe.Conflict:
			w[sim.Settlement], w[sim.ClearHurts], w[sim.PairTrust] = 1, 1, 1
		}
	}
	return w
}

// good is what one lever seems to do: its size as a share of what it could be at most,
// times what is wanting, for as many as it reaches.
func (w *wants) good(room *Room, r *observe.Reading, l *sim.Lever, say sim.Say) float64 {
	want := w[l.Moves]
	switch l.Moves {
	case sim.Floor, sim.NextTurn:
		return l.By / 3 * w.floor(room, r, l, say)
	case sim.FastTension, sim.SlowTension, sim.PairOrder, sim.Orders, sim.Reopen:
		return (1 - l.By) * want * .5
	case sim.Round, sim.ToPairs, sim.ToWriting, sim.Poll, sim.ClearHurts, sim.Settlement, sim.Harmless:
		return want
	case sim.Restraint, sim.Warmth, sim.Focus, sim.Disclosing, sim.Advising:
		return l.By / 2 * want
	case sim.HangingOn:
		return -l.By * want
	}
	return 3 * l.By * want * reach(room, l)
}

// floor is how much a call to speak is wanting: by how far those whom it reaches fall
// short of an even share.
func (w *wants) floor(room *Room, r *observe.Reading, l *sim.Lever, say sim.Say) float64 {
	even := 1 / float64(max(1, room.Set.N))
	short := func(id sim.ID) float64 { return (even - r.Shares[id.Slot()]) / even }
	switch l.Of {
	case sim.Target:
		return short(say.Target[0])
	case sim.Second:
		return short(say.Target[1])
	case sim.Both:
		return (short(say.Target[0]) + short(say.Target[1])) / 2
	case sim.Quiet:
		return 1 - r.Participation
	case sim.Loudest:
		return r.Participation - 1
	}
	return 0
}

// reach is the share of the group whom a lever moves.
func reach(room *Room, l *sim.Lever) float64 {
	n := float64(max(1, room.Set.N))
	switch l.Of {
	case sim.All:
		return 1
	case sim.Others:
		return (n - 1) / n
	case sim.Both:
		return 2.5 / n
	case sim.Quiet:
		return .3
	}
	return 1.5 / n // somebody meant in person gets more of it
}
