package debrief

import "groundrules/sim/session"

// Guess is a prediction whose outcome is known.
type Guess struct {
	Sure  session.Sure
	Right bool
}

// Calibration says how far being sure and being right go together.
//
// Brier is the mean of (chance - outcome)², 0 the best, .25 what a coin that says
// 50 % gets (Brier 1950). It is the sum of three parts (Murphy 1973): Reliability,
// how far the chances lie from how often one was right, less Resolution, how far
// being sure sorts right from wrong, plus Uncertainty, which is there whoever
// predicts.
type Calibration struct {
	Predictions, Right int
	Brier              float64
	Reliability        float64
	Resolution         float64
	Uncertainty        float64
	Table              []Bin // a row for each way of being sure that was used
}

// Bin is all predictions of which somebody was equally sure.
type Bin struct {
	Sure               session.Sure
	Chance             float64 // that the word stands for, 0..1
	Predictions, Right int
}

// Often is how often a bin was right, 0..1.
func (b *Bin) Often() float64 { return float64(b.Right) / float64(max(1, b.Predictions)) }

// Calibrate sums up predictions, of one practice or of many.
func Calibrate(list []Guess) Calibration {
	var bins [session.Very + 1]Bin
	c := Calibration{Predictions: len(list)}
	for _, g := range list {
		b := &bins[g.Sure]
		b.Sure, b.Chance = g.Sure, g.Sure.Chance()
		b.Predictions++
		if g.Right {
			b.Right++
			c.Right++
		}
	}
	if len(list) == 0 {
		return c
	}
	n := float64(len(list))
	base := float64(c.Right) / n
	c.Uncertainty = base * (1 - base)
	for _, b := range bins {
		if b.Predictions == 0 {
			continue
		}
		c.Table = append(c.Table, b)
		share, often := float64(b.Predictions)/n, b.Often()
		c.Reliability += share * (b.Chance - often) * (b.Chance - often)
		c.Resolution += share * (often - base) * (often - base)
		right, wrong := float64(b.Right), float64(b.Predictions-b.Right)
		c.Brier += (right*(1-b.Chance)*(1-b.Chance) + wrong*b.Chance*b.Chance) / n
	}
	return c
}
