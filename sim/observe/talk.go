package observe

import "groundrules/sim"

// lately is how many turns count as late.
const lately = 40

// talk counts who had the floor: in the whole meeting and of late.
type talk struct {
	turns [sim.Slots]int32
	total int32 // of members
	ring  [lately]sim.ID
	next  int
	late  [sim.Slots]float64 // each member's share of the latest turns

	lately [sim.Slots]int32 // how many of these are each member's
	ranks  ranks            // members by that share, as of the latest look
	heard  int              // how many these were
}

func (k *talk) take(t *sim.Turn) {
	if t.Number == 1 {
		*k = talk{ranks: seats()}
	}
	if !t.Speaker.IsMember() {
		return
	}
	k.turns[t.Speaker]++
	k.total++
	k.change(t.Speaker)
}

// share is one member's share of the members' turns in the meeting.
func (k *talk) share(i sim.ID) float64 { return float64(k.turns[i]) / float64(k.total) }

// shares is each member's share of the members' turns in the meeting.
func (k *talk) shares(g *sim.Group) (s [sim.Slots]float64) {
	for i := 1; i <= int(g.N) && k.total > 0; i++ {
		s[i] = k.share(sim.ID(i))
	}
	return s
}

// change puts a speaker in the place of the oldest of the latest turns, and takes the
// shares of these anew.
func (k *talk) change(who sim.ID) {
	old := k.ring[k.next]
	k.ring[k.next] = who
	k.next = (k.next + 1) % lately
	k.lately[who]++
	if old != sim.Everyone {
		k.lately[old]--
		k.late[old] = float64(k.lately[old]) / float64(k.heard)
		k.late[who] = float64(k.lately[who]) / float64(k.heard)
		return
	}
	k.heard++
	for i := range k.late {
		k.late[i] = float64(k.lately[i]) / float64(k.heard)
	}
}

// evenness is 1 when all had the floor equally often of late and 0 when one had it
// alone: one less the Gini coefficient over its greatest value.
func (k *talk) evenness(g *sim.Group) float64 {
	s := &k.late
	if k.heard < 2 || g.N < 2 {
		return 1
	}
	k.ranks.sort(int(g.N), s)
	m := 0.0
	for i := 1; i <= int(g.N); i++ {
		m += yes(g.Members[i].Here)
	}
	gini, place := 0.0, 0.0
	for _, i := range k.ranks[1 : g.N+1] {
		if g.Members[i].Here {
			place++
			gini += float64((float64(2*place) - m - 1) * s[i])
		}
	}
	return 1 - gini/max(1, m-1)
}
