package scene

import (
	"testing"

	"groundrules/sim"
)

// What the trainee said shows in the word, the line of why and the sign at once, for as
// long as it is fresh and holds.
func TestCohesionAnswersWhatWasSaid(t *testing.T) {
	for _, tc := range []struct {
		name    string
		atOnce  float64
		later   float64 // for each turn after
		turns   int     // that pass
		word    string
		why     string
		answers bool
	}{
		{"a little", .8, 0, 1, "rising", "“Ask everyone” brought them a little closer.", true},
		{"much", 3, 0, 2, "rising", "“Ask everyone” brought them closer.", true},
		{"away", -.8, 0, 1, "slipping", "“Ask everyone” drove them a little apart.", true},
		{"nothing", .1, 0, 1, "holding", "Little has moved in the last turns.", false},
		{"turned round", .8, -.7, 2, "holding", "Little has moved in the last turns.", false},
		{"long ago", .8, 0, replyTurns, "holding", "Little has moved in the last turns.", false},
		{"came later", 0, .4, 3, "holding", "Little has moved in the last turns.", false},
	} {
		w := &written{}
		w.say(1, sim.GivesOpinion, 0, "So.", "", 50)
		at := 50 + tc.atOnce
		w.say(sim.Facilitator, sim.AsksOpinion, 0, "What do others say?", "", at).Turn.Say = sim.Say{Intervention: 1}
		for i := range tc.turns {
			at += tc.later
			w.say(sim.ID(i%4+1), sim.GivesOpinion, 0, "So.", "", at)
		}
		r := NewRoom(scenario(t, 4), w, nil)
		if word, _ := r.word(&forces[0]); word != tc.word {
			t.Errorf("%s: the word is %q, want %q", tc.name, word, tc.word)
		}
		if why := r.whyCohesion(); why != tc.why {
			t.Errorf("%s: the why is %q, want %q", tc.name, why, tc.why)
		}
		if a, fresh := r.replied(w.beats); (fresh && a.way() != 0) != tc.answers {
			t.Errorf("%s: fresh %v, way %d", tc.name, fresh, a.way())
		}
	}
}
