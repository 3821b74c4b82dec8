package scene

import (
	"testing"

	"groundrules/sim"
	"groundrules/sim/session"
)

// The line from a speaker to whoever is meant goes round nobody's own head.
func TestNoLineGoesRoundTheSpeaker(t *testing.T) {
	for _, n := range []int{4, 6, 8, 12} {
		v := enter(t, n, evening(), 1280, 800)
		v.wait(2)
		roundOwnHead(t, v.room, n)
	}
}

func roundOwnHead(t *testing.T, r *Room, n int) {
	for k := range n {
		for to := range n {
			if to == k {
				continue
			}
			b := &session.Beat{Turn: sim.Turn{Speaker: sim.ID(k + 1), To: sim.ID(to + 1), Number: 1}}
			from, _ := r.mouth(b)
			feet, _ := r.feet(sim.ID(to + 1))
			start, bend := r.way(b, from, feet)
			if meets(r.faceRect(k), start, bend, feet) {
				t.Errorf("of %d, the line from seat %d to seat %d goes through the speaker's face", n, k+1, to+1)
			}
		}
	}
}
