package lines

import "groundrules/sim"

// asked is the facilitator's latest turn, as long as the next ones answer it.
type asked struct {
	say       sim.Say
	id        string
	backfired bool
	age       int  // member turns since
	dropped   bool // somebody has changed the subject
}

// answerTurns is for how many turns an intervention is being answered: a goodbye is
// said by many, rules are collected, and two people mediated, over several; what
// one person is asked is over when it has been answered.
func answerTurns(id string) int {
	switch id {
	case "goodbye":
		return 5
	case "ground_rules", "ice_breaker":
		return 4
	case "mediate", "pairs", "write", "poll":
		return 3
	case "slow_down", "link", "hold_each_other", "name_it", "common_ground", "devils_advocate", "celebrate", "own_mistake":
		return 2
	}
	return 1
}

// set remembers a facilitator's turn.
func (a *asked) set(c *Cast, turn *sim.Turn) {
	*a = asked{say: turn.Say, backfired: turn.Backfired != 0}
	if k := int(turn.Say.Intervention); k > 0 && k <= len(c.Interventions) {
		a.id = c.Interventions[k-1].ID
	}
}

// meets says in m what its turn answers, and counts the turn.
func (a *asked) meets(m *moment, turn *sim.Turn) {
	a.age++
	inRound := turn.Events.Has(sim.RoundTurn)
	target := turn.Speaker == a.say.Target[0] || turn.Speaker == a.say.Target[1]
	if a.id == "" || !inRound && (a.age > answerTurns(a.id) || a.dropped && !target) {
		return
	}
	m.answers, m.backfired, m.rule = a.id, a.backfired, a.say.Rule
	if m.tone = kind; a.say.Delivery == sim.Forceful {
		m.tone = hard
	}
	switch turn.Speaker {
	case a.say.Target[0]:
		m.as |= firstTarget
	case a.say.Target[1]:
		m.as |= secondTarget
	default:
		m.as |= otherMember
	}
}

// heard notes which intervention a line answered: once one answers none, the
// others have moved on and only the people asked are still expected to.
func (a *asked) heard(answers string) {
	if answers != a.id {
		a.dropped = true
	}
}

// rows are the latest attack and the latest dispute: who and with whom.
type rows struct{ attack, dispute pair }

type pair struct{ from, to sim.ID }

// note remembers what a turn opened.
func (r *rows) note(turn *sim.Turn) {
	if turn.Events.Has(sim.Attacked) {
		r.attack = pair{turn.Speaker, turn.To}
	}
	if turn.Events.Has(sim.OpenedDispute) {
		r.dispute = pair{turn.Speaker, turn.To}
	}
}

// meets says which part the speaker has in them.
func (r *rows) meets(m *moment) {
	part := func(p pair, from, to, neither role) {
		switch {
		case p.from == 0:
		case m.speaker == p.from:
			m.as |= from
		case m.speaker == p.to:
			m.as |= to
		default:
			m.as |= neither
		}
	}
	part(r.attack, attacker, hurtMember, onlooker)
	part(r.dispute, voicer, answerer, thirdMember)
}
