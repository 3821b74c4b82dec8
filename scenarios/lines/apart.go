package lines

import "groundrules/sim"

// apart is what is remembered while members talk in pairs: each conversation goes on
// from its own turn before, not from what was said across the room.
type apart struct {
	pairs bool
	now   int // the conversation that the turn is in
	past  [sim.MaxMembers]past
}

// listen finds the turn before of the conversation that a turn belongs to.
func (t *Teller) listen(g *sim.Group, turn *sim.Turn) {
	a := &t.apart
	if turn.Channel != sim.Pairs {
		a.pairs = false
		return
	}
	if !a.pairs {
		*a = apart{pairs: true}
	}
	a.now = conversation(g, turn)
	t.past = a.past[a.now]
}

// keep remembers what the next turn of this conversation may take up.
func (a *apart) keep(p past) {
	if a.pairs {
		a.past[a.now] = p
	}
}

// conversation is which one a turn is in: a member's own, or for the facilitator the
// one whose turn it is, since they are stepped one after another.
func conversation(g *sim.Group, turn *sim.Turn) int {
	if turn.Speaker.IsMember() {
		return int(g.Conversation[turn.Speaker.Slot()])
	}
	n := 1
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			n = max(n, int(g.Conversation[i])+1)
		}
	}
	return int(turn.Number) % n
}

// partner is the one whom a speaker in pairs talks to; Everyone when they are not in
// pairs, or three.
func (t *Teller) partner(g *sim.Group, s sim.ID) sim.ID {
	found := sim.Everyone
	if !t.apart.pairs {
		return found
	}
	for j := sim.ID(1); int(j) <= int(g.N); j++ {
		if j == s || !g.Members[j].Here || g.Conversation[j] != g.Conversation[s.Slot()] {
			continue
		}
		if found != sim.Everyone {
			return sim.Everyone
		}
		found = j
	}
	return found
}
