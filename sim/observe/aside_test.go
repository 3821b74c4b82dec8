package observe

import (
	"testing"

	"groundrules/sim"
)

// Two neighbours who have both turned away talk aside where they trust each other, and
// look at each other; where they do not, they only look away.
func TestTalkingAside(t *testing.T) {
	for _, test := range []struct {
		name  string
		trust float64
		want  Cue
	}{{"friends", .4, Aside}, {"strangers", 0, LookingAway}} {
		set := sim.Setup{N: 5, Minutes: 60, Facilitated: true}
		g := sim.New(&set, 1)
		for i := sim.ID(2); i <= 3; i++ {
			m := &g.Members[i]
			m.Commitment, m.Engagement, m.Safety = .2, -1, .5
		}
		g.Ties[2][3].Trust, g.Ties[3][2].Trust = test.trust, test.trust
		turn := sim.Turn{Number: 40, Speaker: 5, Act: sim.GivesOrientation}
		var r Reading
		readCues(&set, &g, &turn, &sim.Turn{}, &r)
		if r.Cues[2] != test.want || r.Cues[3] != test.want {
			t.Errorf("%s: %v and %v, want %v", test.name, r.Cues[2], r.Cues[3], test.want)
		}
		if test.want == Aside && (r.Gaze[2] != 3 || r.Gaze[3] != 2) {
			t.Errorf("%s look at %d and %d, want each other", test.name, r.Gaze[2], r.Gaze[3])
		}
	}
}
