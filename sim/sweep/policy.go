package sweep

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// Policy facilitates in a trainee's place. It sees what can be seen: the latest turn
// and what is read off the group, never the group's state. One Policy value plays
// one meeting.
type Policy interface {
	// Next is what to say before the next turn; the zero Say is to listen. before is
	// the latest turn, zero before the first.
	Next(room *Room, before *sim.Turn, r *observe.Reading) sim.Say
}

// Room is what a policy knows beforehand: who is there, what it may say, and its
// own luck.
type Room struct {
	Set     *sim.Setup
	Seed    uint64
	Meeting int16 // that is on, of the group's life
}

// Say is the command for an intervention by its id; ok is false where the scenario
// does not offer it.
func (r *Room) Say(id string, d sim.Delivery, targets ...sim.ID) (say sim.Say, ok bool) {
	for k := range r.Set.Interventions {
		if r.Set.Interventions[k].ID == id {
			say = sim.Say{Intervention: int8(k + 1), Delivery: d}
			copy(say.Target[:], targets)
			return say, true
		}
	}
	return sim.Say{}, false
}

// chance is a number in [0,1) for a turn and a purpose, of the policy's own luck.
func (r *Room) chance(turn int32, purpose uint64) float64 {
	z := r.Seed*0xd1342543de82ef95 + uint64(uint32(turn))*0x9fb21c651e98df25 + purpose
	z += uint64(int(r.Meeting)-max(1, r.Set.Meeting)) * 0xa0761d6478bd642f // 0 in the first
	return float64(sim.Mix(z)>>11) * 0x1p-53
}

// Names are the policies there are, in the order in which they are listed.
var Names = []string{"none", "random", "article", "greedy", "smother"}

// New makes a policy by name; ok is false for an unknown one.
func New(name string) (p Policy, ok bool) {
	switch name {
	case "none":
		return silent{}, true
	case "random":
		return random{}, true
	case "article":
		return &article{}, true
	case "greedy":
		return &greedy{}, true
	case "smother":
		return &smother{}, true
	}
	return nil, false
}

// silent never speaks.
type silent struct{}

func (silent) Next(*Room, *sim.Turn, *observe.Reading) sim.Say { return sim.Say{} }

// Script says given things at given turns: each when that many turns have passed.
type Script []Cue

// Cue is one entry of a script.
type Cue struct {
	Meeting int16 // of the group's life; 0 for every one
	Turn    int32 // said as turn number Turn of the meeting, from 1
	Say     sim.Say
}

// Next is the entry for the next turn; one for this very meeting goes before one for
// every meeting.
func (s Script) Next(room *Room, before *sim.Turn, _ *observe.Reading) (say sim.Say) {
	for _, c := range s {
		if c.Turn != before.Number+1 {
			continue
		}
		if c.Meeting == room.Meeting {
			return c.Say
		}
		if c.Meeting == 0 {
			say = c.Say
		}
	}
	return say
}

// random says anything to anybody about every eighth turn.
type random struct{}

func (random) Next(room *Room, before *sim.Turn, _ *observe.Reading) sim.Say {
	if room.chance(before.Number, 1) > 1.0/8 || len(room.Set.Interventions) == 0 {
		return sim.Say{}
	}
	k := int(room.chance(before.Number, 2) * float64(len(room.Set.Interventions)))
	say := sim.Say{Intervention: int8(k + 1), Delivery: sim.Delivery(room.chance(before.Number, 3) * sim.Deliveries)}
	n := room.Set.N
	one := 1 + int(room.chance(before.Number, 4)*float64(n))
	other := 1 + (one+int(room.chance(before.Number, 5)*float64(n-1)))%n
	switch room.Set.Interventions[k].Targets {
	case sim.ToOne:
		say.Target[0] = sim.ID(one)
	case sim.ToTwo, sim.ToOneThenOther:
		say.Target = [2]sim.ID{sim.ID(one), sim.ID(other)}
	}
	if len(room.Set.Norms) > 0 {
		say.Rule = int8(1 + int(room.chance(before.Number, 6)*float64(len(room.Set.Norms))))
	}
	return say
}
