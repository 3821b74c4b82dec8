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
	heard int                // how many these were
}

func (k *talk) take(t *sim.Turn) {
	if t.Number == 1 {
		*k = talk{}
	}
	if !t.Speaker.IsMember() {
		return
	}
	k.turns[t.Speaker]++
	k.total++
	k.ring[k.next] = t.Speaker
	k.next = (k.next + 1) % lately
	k.sumUp()
}

// shares is each member's share of the members' turns in the meeting.
func (k *talk) shares(g *sim.Group) (s [sim.Slots]float64) {
	for i := 1; i <= int(g.N) && k.total > 0; i++ {
		s[i] = float64(k.turns[i]) / float64(k.total)
	}
	return s
}

// sumUp takes the shares of the latest turns anew.
func (k *talk) sumUp() {
	var turns [sim.Slots]int32
	k.heard = 0
	for _, id := range k.ring {
		if id != 0 {
			turns[id]++
			k.heard++
		}
	}
	for i := range turns {
		k.late[i] = float64(turns[i]) / float64(k.heard)
	}
}

// evenness is 1 when all had the floor equally often of late and 0 when one had it
// alone: one less the Gini coefficient over its greatest value.
func (k *talk) evenness(g *sim.Group) float64 {
	s := &k.late
	if k.heard < 2 || g.N < 2 {
		return 1
	}
	var x [sim.Slots]float64
	members := x[:0]
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			members = append(members, s[i])
		}
	}
	ascending(members)
	m := float64(len(members))
	gini := 0.0
	for i, v := range members {
		gini += float64((float64(2*(i+1)) - m - 1) * v)
	}
	return 1 - gini/max(1, m-1)
}
