package observe

import "groundrules/sim"

// withdrawal watches for members who have gone out of the talk: less than a third of
// an even share over many turns, and neither safe nor engaged. Listening quietly is
// not withdrawal.
type withdrawal struct {
	since  [sim.Slots]int32 // turn since which a member shows it, 0 for not
	quiet  [sim.Slots]int32 // turns in a row with hardly a share
	cueing [sim.Slots][4]int32
}

// A member has to be out of it for quietTurns; shares are of the latest turns.
const (
	quietTurns  = 60
	lowSafety   = .30
	lowInterest = -.65
	lowStay     = .45
)

func (w *withdrawal) take(k *talk, g *sim.Group, t *sim.Turn) {
	if t.Number == 1 {
		*w = withdrawal{}
	}
	late, n := &k.late, k.heard
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		if !m.Here || t.Speaker == sim.ID(i) && t.Words > 8 && w.since[i] > 0 && m.Safety > lowSafety {
			w.quiet[i], w.since[i] = 0, 0
			continue
		}
		if n < lately/2 || late[i] >= 1/(3*float64(g.Present())) {
			w.quiet[i] = max(0, w.quiet[i]-2)
		} else {
			w.quiet[i]++
		}
		low := m.Safety < lowSafety || m.Engagement < lowInterest && m.Commitment < lowStay
		switch {
		case w.since[i] == 0 && w.quiet[i] >= quietTurns && low:
			w.since[i] = t.Number - quietTurns + 1
		case w.since[i] > 0 && w.quiet[i] < quietTurns/3:
			w.since[i] = 0
		}
		if w.since[i] > 0 && t.Number%20 == int32(i)%20 {
			copy(w.cueing[i][:], w.cueing[i][1:])
			w.cueing[i][3] = t.Number
		}
	}
}

// each gives those who are withdrawn, longest first.
func (w *withdrawal) each(g *sim.Group, give func(Challenge)) {
	var shown [sim.Slots]bool
	for range int(g.N) {
		best := 0
		for i := 1; i <= int(g.N); i++ {
			if w.since[i] > 0 && !shown[i] && (best == 0 || w.since[i] < w.since[best]) {
				best = i
			}
		}
		if best == 0 {
			return
		}
		shown[best] = true
		give(Challenge{Kind: Withdrawal, Who: [2]sim.ID{sim.ID(best)}, Since: w.since[best], Evidence: w.cueing[best]})
	}
}
