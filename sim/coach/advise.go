package coach

import (
	"context"
	"slices"
)

// Advise looks for an answer with workers. The error is about the ask, or that of ctx
// where it was cancelled.
func Advise(ctx context.Context, ask Ask) (Advice, error) {
	s, err := NewSearch(ask)
	if err != nil {
		return Advice{}, err
	}
	if err := s.Run(ctx); err != nil {
		return Advice{}, err
	}
	return s.Advice(), nil
}

// Advice is the answer, once the search is over; before, its rankings are empty.
func (s *Search) Advice() Advice {
	c := s.rolls
	a := Advice{
		Meeting: int(c.start.Meeting), Turn: int(c.start.Turn) + 1, Minute: c.start.Minute,
		Policy: s.ask.Policy, Choices: len(s.arms), Rollouts: s.spent, Asked: s.ask.Rollouts,
		Rounds: s.round, InTime: s.inTime, Same: true,
	}
	if a.Policy == "" {
		a.Policy = "none"
	}
	for k := range c.aims {
		a.Aims = append(a.Aims, c.aims[k].Objective)
	}
	if !s.done || !s.estimate || len(s.arms[s.alive[0]].rows) == 0 {
		return a
	}
	a.Near = s.ranking(near)
	a.Far = a.Near
	if c.far {
		a.Far = s.ranking(far)
		a.Same = a.Far.Turns <= a.Near.Turns
	}
	a.Disagree = !a.Same && disagree(&a.Near, &a.Far)
	return a
}

// disagree reports whether what is tied for best on one horizon has nothing in common
// with what is on the other.
func disagree(near, far *Ranking) bool {
	for i := range near.Best[:near.Tied] {
		for k := range far.Best[:far.Tied] {
			if near.Best[i].Say == far.Best[k].Say {
				return false
			}
		}
	}
	return true
}

// ranking is the finalists for one horizon.
func (s *Search) ranking(h horizon) Ranking {
	r := Ranking{Turns: s.meanTurns(h)}
	figures, by := s.figured[h], map[int]int{}
	order, tied := s.rank(s.alive, figures, 0, h, by)
	r.Tied, r.By = tied, len(s.rolls.aims)
	for i, a := range order {
		c := Choice{Say: s.arms[a].say, Rollouts: s.arms[a].n, Tied: i < tied, Chosen: a == s.chosen, By: -1, Figures: figures[a]}
		if k, less := by[a]; less {
			c.By, r.By = k, min(r.By, k)
		}
		r.Best = append(r.Best, c)
	}
	r.By %= len(s.rolls.aims)
	for _, a := range slices.Backward(s.behind) {
		r.Behind = append(r.Behind, Behind{Say: s.arms[a].say, Rollouts: s.arms[a].n, Clearly: s.arms[a].less})
	}
	return r
}

// meanTurns is how many turns lie on the average between now and a horizon.
func (s *Search) meanTurns(h horizon) float64 {
	sum, n := 0.0, 0
	for _, a := range s.alive {
		for i := range s.arms[a].n {
			sum += s.arms[a].rows[(i+1)*s.width-2+int(h)]
			n++
		}
	}
	return sum / float64(max(1, n))
}

// figures are what a choice leads to.
func (s *Search) figures(a int, h horizon) []Figure {
	list := make([]Figure, len(s.rolls.aims))
	for k := range list {
		f, own := &list[k], s.alone(a, h, k)
		f.Mean, f.Half = own.mean, own.half()
		diff := s.against(a, 0, h, k, s.value)
		f.Diff, f.DiffHalf = diff.mean, diff.half()
		gain := s.against(a, 0, h, k, s.score)
		f.Gain, f.GainHalf, f.Rough = gain.mean, gain.half(), gain.lopsided()
		for i := range s.arms[a].n {
			if s.rolls.aims[k].met(s.value(a, i, h, k)) {
				f.Met++
			}
		}
		f.Met /= float64(max(1, s.arms[a].n))
	}
	return list
}

// rank sorts choices from aim k on, best first: those whose intervals overlap with
// that of the best, or that differ from it by less than is worth a word, are told
// apart by the aims after it; the others come behind them, which by notes.
func (s *Search) rank(set []int, figures [][]Figure, k int, h horizon, by map[int]int) (order []int, tied int) {
	if len(set) < 2 || k == len(s.rolls.aims) {
		return s.asRaced(set, h), len(set)
	}
	best := set[0]
	for _, a := range set {
		if figures[a][k].Gain > figures[best][k].Gain {
			best = a
		}
	}
	grain := s.rolls.aims[k].Measure.Grain()
	var as, rest []int
	for _, a := range set {
		if overlap(figures[a][k], figures[best][k], grain) {
			as = append(as, a)
		} else {
			rest = append(rest, a)
		}
	}
	order, tied = s.rank(as, figures, k+1, h, by)
	for _, a := range rest {
		if _, known := by[a]; !known {
			by[a] = k
		}
	}
	behind, _ := s.rank(rest, figures, k, h, by)
	return append(order, behind...), tied
}

// overlap reports whether two gains cannot be told apart, or not by enough to matter.
func overlap(a, b Figure, grain float64) bool {
	d := b.Gain - a.Gain
	return d <= a.GainHalf+b.GainHalf || d < grain
}

// asRaced sorts what is tied as the race left it: by the fresh rollouts, what is
// first would be there by their luck, and its interval would not hold.
func (s *Search) asRaced(set []int, h horizon) []int {
	if int(h) >= len(s.raced) {
		return slices.Sorted(slices.Values(set))
	}
	var sorted []int
	for _, a := range s.raced[h] {
		if slices.Contains(set, a) {
			sorted = append(sorted, a)
		}
	}
	return sorted
}
