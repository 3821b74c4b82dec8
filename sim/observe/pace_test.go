package observe

import (
	"testing"

	"groundrules/sim"
)

// What lasts of a tension is told on the same scale as the tension itself: they are the
// same where there is no heat of the moment, and the heat of the moment adds to it.
func TestLastingTensionIsOnTheScaleOfTension(t *testing.T) {
	for _, slow := range []float64{0, .1, .2, .5, 1} {
		g := sim.Group{Slow: slow}
		if a, b := LastingTension(&g), tension(&g); a != b {
			t.Errorf("slow %v: lasting %v, felt %v", slow, a, b)
		}
		g.Fast = .5
		if a, b := LastingTension(&g), tension(&g); a >= b {
			t.Errorf("slow %v, in the heat of the moment: lasting %v, felt %v", slow, a, b)
		}
	}
}
