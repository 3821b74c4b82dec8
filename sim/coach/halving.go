package coach

import (
	"slices"
)

// plan counts the rounds of halving and puts rollouts aside for the estimate.
func (s *Search) plan() {
	for n := len(s.alive); n > s.left(); n = max(s.left(), (n+1)/2) {
		s.rounds++
	}
	s.reserved = int(float64(estimateShare * float64(s.ask.Rollouts)))
	if s.rounds == 0 {
		s.estimate = true
	}
}

// left is how many choices the halving leaves.
func (s *Search) left() int {
	n := finalists
	if s.chosen > 0 {
		n++
	}
	return n
}

// size is how many rollouts each choice gets in the next round of work and the number
// of the first of them; none where the search is over. A halving has the same share of
// the rollouts as every other (Karnin, Koren & Somekh 2013, algorithm 1); unlike there,
// a choice keeps what it got before. It is worked off in small rounds, so that a bound
// in time can end it between two of them.
func (s *Search) size() (perArm, from int) {
	n := len(s.alive)
	have := s.arms[s.alive[0]].n
	if !s.estimate {
		if s.late(halvingTime) && s.round > 0 {
			s.inTime = true
			s.keepBest(s.left())
			s.toEstimate()
			return s.size()
		}
		if s.quota == 0 {
			s.quota = have + max(2, (s.ask.Rollouts-s.reserved)/s.rounds/n)
		}
		return min(s.quota-have, max(2, smallRound/n)), have
	}
	if s.late(1) && have > 0 {
		s.inTime = true
		return 0, 0
	}
	left := (s.ask.Rollouts - s.spent) / n
	switch {
	case have == 0:
		left = max(left, leastEstimate)
	case left <= 0:
		return 0, 0
	}
	return min(left, smallRound/n), fresh + have
}

// smallRound is about how many rollouts a round of work has.
const smallRound = 320

// halvingTime is the part of a bound in time that is for the halving.
const halvingTime = .6

// late reports whether a part of the time is up; rounds are never cut short.
func (s *Search) late(part float64) bool {
	return s.ask.Within > 0 && float64(s.pace.used) >= float64(part*float64(s.ask.Within))
}

// leastEstimate is how many rollouts a choice has at least in the estimate: below it
// an interval means little.
const leastEstimate = 24

// halve ends a halving that has its rollouts: the better half for either horizon stays.
func (s *Search) halve() {
	if s.arms[s.alive[0]].n < s.quota {
		return
	}
	s.quota = 0
	s.keepBest(max(s.left(), (len(s.alive)+1)/2))
	if len(s.alive) <= s.left() {
		s.toEstimate()
	}
}

func (s *Search) keepBest(keep int) {
	orders := [][]int{s.order(near)}
	if s.rolls.far {
		orders = append(orders, s.order(far))
	}
	s.halved = orders
	stay := []int{0}
	if s.chosen > 0 {
		stay = append(stay, s.chosen)
	}
	for _, most := range [...]int{s.mostWays(keep), len(s.arms)} {
		for i := range s.alive {
			for _, order := range orders {
				a := order[i]
				if len(stay) < keep && !slices.Contains(stay, a) && s.ways(stay, a) < most {
					stay = append(stay, a)
				}
			}
		}
	}
	for i := len(orders[0]) - 1; i >= 0; i-- {
		if a := orders[0][i]; !slices.Contains(stay, a) {
			s.arms[a].less = s.clearlyLess(a, orders)
			s.behind = append(s.behind, a)
		}
	}
	slices.Sort(stay)
	s.alive = stay
}

// mostWays is in how many ways (targets, deliveries, rules) one intervention may stay:
// among the last few, so many that there is something else to show beside it.
func (s *Search) mostWays(keep int) int {
	if keep > s.left() {
		return len(s.arms)
	}
	return 2
}

// ways is in how many ways the intervention of a choice is among others.
func (s *Search) ways(among []int, a int) (n int) {
	for _, b := range among {
		if b != 0 && b != s.chosen && s.arms[b].say.Intervention == s.arms[a].say.Intervention {
			n++
		}
	}
	return n
}

// toEstimate lets the estimate begin: what the halving saw counts no more.
func (s *Search) toEstimate() {
	s.estimate = true
	for _, a := range s.alive {
		s.arms[a].rows, s.arms[a].n = s.arms[a].rows[:0], 0
	}
}
