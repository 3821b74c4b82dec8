package observe

import "groundrules/sim"

// Observer stands beside a group and reads it, turn by turn. It is a value: a copy
// goes on on its own. Nothing it finds is fed back into the group.
type Observer struct {
	pace   pace
	stages stages
	talk   talk
	floor  domination
	clash  conflict
	out    withdrawal
	hush   groupthink
	last   sim.Turn
	ranks  ranks // members by connection, as of the latest look
}

// New begins to observe a group as it is now.
func New(set *sim.Setup, g *sim.Group) Observer {
	var o Observer
	o.pace = startPace(g)
	o.ranks, o.talk.ranks = seats(), seats()
	b := lookAtBonds(g, &o.ranks)
	o.stages = startStages(&o.pace, &b, g, set)
	return o
}

// Read takes in a turn, with the group as it is after it, and says what is to be
// read off. Give it each turn, in order.
func (o *Observer) Read(set *sim.Setup, g *sim.Group, t *sim.Turn) (r Reading) {
	before := o.last
	b := o.take(set, g, t)
	o.stages.takeMembers(&o.pace, &b, g, set)
	o.now(g, &b, &r)
	readCues(set, g, t, &before, &r)
	return r
}

// Take takes in a turn as Read does, for whoever asks only now and then what is to be
// read off (Now), and not for the members' own stages, which stay as they are.
func (o *Observer) Take(set *sim.Setup, g *sim.Group, t *sim.Turn) { o.take(set, g, t) }

func (o *Observer) take(set *sim.Setup, g *sim.Group, t *sim.Turn) bonds {
	o.pace.take(t)
	o.talk.take(t)
	b := lookAtBonds(g, &o.ranks)
	o.stages.take(&o.pace, &b, g, set)
	o.floor.take(&o.talk, g, t)
	o.clash.take(g, t)
	o.out.take(&o.talk, g, t)
	o.hush.take(g, t)
	o.last = *t
	return b
}

// Now is what can be read off the group without a turn, such as before the first.
func (o *Observer) Now(set *sim.Setup, g *sim.Group) (r Reading) {
	b := lookAtBonds(g, &o.ranks)
	o.now(g, &b, &r)
	return r
}

func (o *Observer) now(g *sim.Group, b *bonds, r *Reading) {
	r.readCohesion(g, b)
	r.HiddenDissent = HiddenDissent(g)
	r.Stage, r.Members, r.Named = o.stages.weights, o.stages.members, o.stages.named
	r.Shares = o.talk.shares(g)
	r.Participation = o.talk.evenness(g)
	r.Tension = tension(g)
	r.Bond = bond(g)
	r.Safety = b.safety
	r.Climate = o.pace.climate(g, r)
	list := r.Challenges[:0]
	if c, ok := o.floor.present(); ok {
		list = append(list, c)
	}
	if c, ok := o.clash.present(); ok {
		list = append(list, c)
	}
	if c, ok := o.hush.present(); ok {
		list = append(list, c)
	}
	o.out.each(g, func(c Challenge) {
		if len(list) < cap(list) {
			list = append(list, c)
		}
	})
	for i := 1; i <= int(g.N); i++ {
		if !g.Members[i].Here {
			r.Cues[i] = Gone
		}
	}
}

// bond is the members' mean trust in the facilitator.
func bond(g *sim.Group) float64 {
	sum, n := 0.0, 0.0
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			sum += g.Ties[i][0].Trust
			n++
		}
	}
	return sum / max(1, n)
}

// HiddenDissent is the mean distance between what members think and what they have
// voiced, over those who voiced a view. It needs no Observer.
func HiddenDissent(g *sim.Group) float64 {
	sum := 0.0
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		if m.Voiced && m.Here {
			d := m.View - m.Expressed
			sum += max(d, -d)
		}
	}
	return sum / float64(g.N) / 2
}
