package scene

import (
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// Right after a round all have spoken once: that it is less even later is no news.
func TestParticipationDoesNotNarrowRightAfterARound(t *testing.T) {
	w := &written{}
	for i := range 60 {
		b := w.say(sim.ID(i%4+1), sim.GivesOpinion, 0, "So.", "", 45)
		b.Reading = reading(45, observe.AtRest)
		b.Reading.Participation = 1
		if i >= 4 {
			b.Reading.Participation = max(.4, 1-float64(i-4)*.02)
		}
	}
	all := w.beats
	for n, moves := range map[int]bool{6: false, 12: false, 30: true} {
		w.beats = all[:n]
		r := NewRoom(scenario(t, 4), w, nil)
		if got := r.movement(&forces[2]) != 0; got != moves {
			t.Errorf("after %d turns: moving %v, want %v", n, got, moves)
		}
	}
}
