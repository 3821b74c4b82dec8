package debrief

import (
	"strings"
	"testing"

	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// What is expected of a meeting is held beside how it ends, and counts among the
// predictions only once it has ended.
func TestWhatIsExpectedIsSetBesideWhatCame(t *testing.T) {
	for seed := uint64(1); seed <= 4; seed++ {
		p := practise(t, nil, seed, 0, nil)
		do(t, p, session.Command{Kind: session.Expect, Note: &session.Note{Cohesion: session.Up, Sure: session.Very, Challenge: observe.Domination}})
		for range 30 {
			do(t, p, session.Command{})
		}
		d := Of(p, testNames(), nil)
		if x := d.Predicting.First; x == nil || x.Known || len(d.Predicting.Guesses()) != 0 {
			t.Fatalf("seed %d: in the middle what was expected is %+v", seed, x)
		}
		for p.State() == session.Running {
			do(t, p, session.Command{})
		}
		d = Of(p, testNames(), nil)
		x, beats := d.Predicting.First, p.Beats()
		came := session.CourseOf(p.Opening().Cohesion, beats[len(beats)-1].Reading.Cohesion)
		if !x.Known || x.Came != came || x.Right() != (came == session.Up) {
			t.Errorf("seed %d: %+v, want it to have come %v", seed, x, came)
		}
		if g := d.Predicting.Guesses(); len(g) != 1 || g[0] != (Guess{session.Very, x.Right()}) {
			t.Errorf("seed %d: counts as %+v", seed, g)
		}
		longest := 0.0
		for _, c := range d.Challenges {
			if c.To-c.From > longest {
				longest = c.To - c.From
			}
		}
		for _, c := range d.Challenges {
			if c.Kind == x.Main && c.To-c.From == longest {
				longest = -1
			}
		}
		if len(d.Challenges) > 0 && longest != -1 || (len(d.Challenges) == 0) != (x.Main == 0) {
			t.Errorf("seed %d: the main difficulty is %v", seed, x.Main)
		}
		if text := strings.Join(d.Predicting.Words, " "); !strings.Contains(text, x.Words[0]) || !strings.Contains(text, x.Words[1]) {
			t.Errorf("seed %d: %q does not say it", seed, text)
		}
		checkWords(t, d)
	}
}

func TestNothingExpectedIsNotMentioned(t *testing.T) {
	d := Of(practise(t, nil, 1, 30, nil), testNames(), nil)
	if d.Predicting.Any() || len(d.Predicting.Words) > 0 {
		t.Errorf("%+v", d.Predicting)
	}
}
