package scenarios

import (
	"math"

	"groundrules/sim"
)

// tally counts what members did over the turns after something was said.
type tally struct {
	voices float64 // members who spoke
	share  float64 // turns of those whom it is about

	negative, warm, focused, advice, gaveIn, disclosed float64
	elsewhere                                          float64 // in pairs or in writing
}

// follow takes a group through what is said, or a turn of listening, and the turns
// after it; about is whose turns are counted.
func follow(set *sim.Setup, g *sim.Group, say sim.Say, turns int, about func(i int) bool) (first sim.Turn, c tally) {
	first = sim.Step(set, g, say, nil)
	spoke := map[sim.ID]bool{}
	for range turns {
		t := sim.Step(set, g, sim.Say{}, nil)
		if !spoke[t.Speaker] {
			spoke[t.Speaker] = true
			c.voices++
		}
		count := func(x *float64, when bool) {
			if when {
				*x++
			}
		}
		count(&c.share, about(int(t.Speaker)))
		count(&c.negative, t.Act.Negative())
		count(&c.warm, t.Act == sim.ShowsSolidarity || t.Act == sim.Agrees)
		count(&c.focused, t.Act == sim.GivesSuggestion || t.Act == sim.GivesOpinion)
		count(&c.advice, t.Advice)
		count(&c.gaveIn, t.Yielded)
		count(&c.disclosed, t.Disclosure > 0)
		count(&c.elsewhere, t.Channel != sim.Spoken)
	}
	return first, c
}

// sample is a number of paired differences.
type sample struct{ n, sum, squares float64 }

func (s *sample) add(x float64)  { s.n, s.sum, s.squares = s.n+1, s.sum+x, s.squares+x*x }
func (s *sample) mean() float64  { return s.sum / s.n }
func (s *sample) error() float64 { return math.Sqrt(max(1e-24, s.squares/s.n-s.mean()*s.mean()) / s.n) }

// inErrors is the mean in standard errors.
func (s *sample) inErrors() float64 { return s.mean() / s.error() }
