package sweep

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// eyes are a policy's own: they count who speaks and how, which tells it less than an
// observer would, at a hundredth of the work.
type eyes struct {
	turns  [sim.Slots]float64
	all    float64
	recent [40]sim.ID // speakers of the latest turns
	heat   float64    // of what was said lately, fading
	assent float64    // agreement among the latest turns, fading
	struck [2]sim.ID  // who went for whom last
	at     int32
}

// take notices a turn.
func (e *eyes) take(t *sim.Turn) {
	if !t.Speaker.IsMember() {
		return
	}
	if t.Number == 1 {
		*e = eyes{}
	}
	e.turns[t.Speaker]++
	e.all++
	e.recent[int(t.Number)%len(e.recent)] = t.Speaker
	e.heat *= .92
	e.assent *= .92
	switch {
	case t.Act == sim.ShowsAntagonism && t.To.IsMember():
		e.struck, e.at = [2]sim.ID{t.Speaker, t.To}, t.Number
		fallthrough
	case t.Act.Negative():
		e.heat += .15
	case t.Act == sim.Agrees:
		e.assent += .08
	}
}

// impression is a reading as these eyes have it; what they cannot tell is middling.
func (e *eyes) impression(room *Room, now int32) (r observe.Reading) {
	r.Tension = min(1, e.heat)
	r.Safety = .5 - .2*r.Tension
	r.Cohesion, r.Bond = 50, .3
	r.Climate = observe.Climate{Engaged: .6, Conflict: r.Tension, Avoiding: min(1, .3+e.assent/2)}
	n := room.Set.N
	spoke, voices := [sim.Slots]bool{}, 0.0
	for _, id := range e.recent {
		if id > 0 && !spoke[id] {
			spoke[id] = true
			voices++
		}
	}
	r.Participation = voices / float64(max(1, n))
	for i := 1; i <= n; i++ {
		if m := &room.Set.Members[i]; m.Arrives > int(room.Meeting) || m.Leaves > 0 && m.Leaves < int(room.Meeting) {
			r.Cues[i] = observe.Gone
		}
		r.Shares[i] = e.turns[i] / max(1, e.all)
	}
	if e.at > 0 && now-e.at < 30 {
		r.Challenges[0] = observe.Challenge{Kind: observe.Conflict, Who: e.struck, Since: e.at}
	}
	return r
}

// Glances reports whether a policy, by name, looks at no reading and may play in
// Glance.
func Glances(name string) bool {
	return name == "none" || name == "random"
}

// Quick is the greedy policy with eyes of its own: it may play in Glance.
func Quick() Policy { return &quick{} }

// Only says one intervention, by its number from 1, and nothing else: every tenth turn
// at most, to whom it seems to do most good, and not where it would visibly backfire.
// It may play in Glance.
func Only(intervention int, d sim.Delivery) Policy {
	return &quick{greedy: greedy{only: int8(intervention), delivery: d}}
}

// lookUpEvery is how many turns lie between two thoughts of speaking.
const lookUpEvery = 3

// quick is greedy with eyes of its own.
type quick struct {
	greedy
	eyes eyes
}

// Next is what greedy would say.
func (q *quick) Next(room *Room, before *sim.Turn, _ *observe.Reading) sim.Say {
	if before.Number > 0 {
		q.eyes.take(before)
	}
	if before.Number%lookUpEvery != 0 || q.busy(room, before) {
		q.notice(before)
		return sim.Say{}
	}
	r := q.eyes.impression(room, before.Number+1)
	return q.greedy.Next(room, before, &r)
}
