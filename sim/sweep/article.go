package sweep

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// article does what the source article advises ("Group Dynamics 101"): rules made
// with the members early, open questions, thanks before redirecting, gentle
// invitations, a word that conflict is normal, a reminder of the rules after an
// attack, mediation when it has cooled, and stepping back when the group works.
type article struct {
	said    map[string]int32 // turn of the latest use
	invited [sim.Slots]int32
	heard   [sim.Slots]int32
	attack  int32 // turn of the latest attack
	last    int32
}

// Next goes through the advice in order of urgency.
func (a *article) Next(room *Room, before *sim.Turn, r *observe.Reading) sim.Say {
	if a.said == nil {
		a.said = map[string]int32{}
	}
	now := before.Number + 1
	if before.Act == sim.ShowsAntagonism {
		a.attack = before.Number
	}
	if now-a.last < 4 && a.last > 0 || before.Events.Has(sim.RoundTurn) && now < int32(room.Set.N)+2 {
		return sim.Say{}
	}
	for _, step := range []func(*Room, int32, *sim.Turn, *observe.Reading) sim.Say{
		a.begin, a.protect, a.settle, a.hear, a.share, a.invite, a.ask, a.leave,
	} {
		if say := step(room, now, before, r); say.Intervention != 0 {
			a.last = now
			a.said[room.Set.Interventions[say.Intervention-1].ID] = now
			return say
		}
	}
	return sim.Say{}
}

// fresh reports whether something has not been said for so many turns.
func (a *article) fresh(id string, now, turns int32) bool {
	then, ok := a.said[id]
	return !ok || now-then >= turns
}

func (a *article) say(room *Room, id string, d sim.Delivery, targets ...sim.ID) sim.Say {
	say, _ := room.Say(id, d, targets...)
	return say
}

// begin: a round, then rules made together.
func (a *article) begin(room *Room, now int32, _ *sim.Turn, r *observe.Reading) sim.Say {
	if now <= 2 && a.fresh("check_in", now, 999) {
		return a.say(room, "check_in", sim.Gentle)
	}
	if now > int32(room.Set.N)+4 && a.fresh("ground_rules", now, 999) && r.Tension < .55 {
		return a.say(room, "ground_rules", sim.Gentle)
	}
	return sim.Say{}
}

// protect: after an attack, the rule that was agreed.
func (a *article) protect(room *Room, now int32, _ *sim.Turn, _ *observe.Reading) sim.Say {
	if a.attack > 0 && now-a.attack <= 3 && a.fresh("remind_rule", now, 18) {
		say := a.say(room, "remind_rule", sim.Gentle)
		if len(room.Set.Norms) > 0 {
			say.Rule = 1
		}
		return say
	}
	return sim.Say{}
}

// settle: conflict is normal, and two at odds are helped to hear each other.
func (a *article) settle(room *Room, now int32, before *sim.Turn, r *observe.Reading) sim.Say {
	for _, c := range r.Challenges {
		if c.Kind == observe.Conflict && now-c.Since > 4 && (a.attack == 0 || now-a.attack > 4) && a.fresh("mediate", now, 40) {
			return a.say(room, "mediate", sim.Gentle, c.Who[0], c.Who[1])
		}
	}
	if before.Events.Has(sim.OpenedDispute) && (a.attack == 0 || now-a.attack > 12) && a.fresh("conflict_is_normal", now, 50) {
		return a.say(room, "conflict_is_normal", sim.Gentle)
	}
	return sim.Say{}
}

// hear: what somebody has just disclosed is said back.
func (a *article) hear(room *Room, now int32, before *sim.Turn, _ *observe.Reading) sim.Say {
	who := before.Speaker
	if before.Disclosure == 0 || now-a.heard[who] < 25 && a.heard[who] > 0 || !a.fresh("validate", now, 8) {
		return sim.Say{}
	}
	a.heard[who] = now
	return a.say(room, "validate", sim.Gentle, who)
}

// share: whoever holds the floor is thanked, and the quietest is asked.
func (a *article) share(room *Room, now int32, before *sim.Turn, r *observe.Reading) sim.Say {
	for _, c := range r.Challenges {
		if c.Kind == observe.Domination && (before.Speaker == c.Who[0] || before.Speaker == c.Who[1]) && a.fresh("pass_floor", now, 14) {
			return a.say(room, "pass_floor", sim.Gentle, before.Speaker, quietest(room, r, before.Speaker))
		}
	}
	return sim.Say{}
}

// invite: one who has said little, and does not look as if pressed.
func (a *article) invite(room *Room, now int32, before *sim.Turn, r *observe.Reading) sim.Say {
	q := quietest(room, r, before.Speaker)
	if now < 30 || q == 0 || r.Shares[q] > .5/float64(room.Set.N) || r.Cues[q] == observe.Withdrawn || !a.fresh("invite", now, 14) {
		return sim.Say{}
	}
	if a.invited[q] > 0 && now-a.invited[q] < 35 {
		return sim.Say{}
	}
	a.invited[q] = now
	return a.say(room, "invite", sim.Gentle, q)
}

// ask: everybody, when talk has become uneven.
func (a *article) ask(room *Room, now int32, _ *sim.Turn, r *observe.Reading) sim.Say {
	if now > 20 && r.Participation < .6 && a.fresh("open_question", now, 30) {
		return a.say(room, "open_question", sim.Gentle)
	}
	return sim.Say{}
}

// leave: when the group works by itself, also as it comes to its end.
func (a *article) leave(room *Room, now int32, _ *sim.Turn, r *observe.Reading) sim.Say {
	if r.Named >= observe.Norming && r.Tension < .35 && r.Safety > .4 && a.fresh("step_back", now, 60) && now > 60 {
		return a.say(room, "step_back", sim.Gentle)
	}
	return sim.Say{}
}

// quietest is the member with the least share of the turns, but for one.
func quietest(room *Room, r *observe.Reading, but sim.ID) sim.ID {
	best := sim.ID(0)
	for i := sim.ID(1); i <= sim.ID(room.Set.N); i++ {
		if i != but && r.Cues[i] != observe.Gone && (best == 0 || r.Shares[i] < r.Shares[best]) {
			best = i
		}
	}
	return best
}
