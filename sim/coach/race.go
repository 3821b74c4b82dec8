package coach

import "slices"

// left is how many choices are left for the estimate at least.
func (s *Search) left() int {
	n := finalists
	if s.chosen > 0 {
		n++
	}
	return n
}

// size is how many rollouts each choice gets in the next round of work and the number
// of the first of them; none where the search is over. A lap of the race is worked off in
// small rounds, so that a bound in time can end it between two of them.
func (s *Search) size() (perArm, from int) {
	if !s.estimate {
		s.prepareLap()
	}
	n := len(s.alive)
	have := s.arms[s.alive[0]].n
	if !s.estimate {
		return min(s.lap-have, max(2, smallRound/n)), have
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

// prepareLap begins a lap where the last is over, or the estimate where there is to be
// none. Where there are too few rollouts for a whole lap, the better half goes on
// (sequential halving: Karnin, Koren & Somekh 2013), or as many as can be estimated well.
func (s *Search) prepareLap() {
	have := s.arms[s.alive[0]].n
	if have > 0 && s.late(raceTime) {
		s.inTime = true
		s.keepBest(s.left())
		s.toEstimate()
		return
	}
	if have < s.lap {
		return
	}
	s.lap = max(firstLap, have+have/2)
	due := s.ask.Rollouts - s.reserved - s.spent
	if have == 0 {
		s.lap = min(s.lap, max(leastLap, due/2/len(s.alive)))
	}
	few := max(s.left(), (s.ask.Rollouts-s.spent)/goodEstimate)
	for have > 0 && len(s.alive) > few && (s.lap-have)*len(s.alive) > due {
		s.keepBest(max(few, (len(s.alive)+1)/2))
	}
	if len(s.alive) <= s.left() || have > 0 && (s.lap-have)*len(s.alive) > due {
		s.toEstimate()
	}
}

const (
	// smallRound is about how many rollouts a round of work has.
	smallRound = 320

	// raceTime is the part of a bound in time that is for the race.
	raceTime = .6

	// firstLap is how many rollouts a choice has before any is dropped as clearly less:
	// with fewer, the interval of a difference is wider than any difference.
	firstLap = 4

	// leastLap is how many it has then where there are few rollouts in all.
	leastLap = 2

	// leastEstimate is how many rollouts a choice has at least in the estimate: below it
	// an interval means little.
	leastEstimate = 24

	// goodEstimate is how many there should be for each.
	goodEstimate = 60
)

// late reports whether a part of the time is up; rounds are never cut short.
func (s *Search) late(part float64) bool {
	return s.ask.Within > 0 && float64(s.pace.used) >= float64(part*float64(s.ask.Within))
}

// drop ends a lap: whatever is clearly less than the best of either horizon leaves the
// race (Maron & Moore 1997; with the same luck for all, Moore & Lee 1994).
func (s *Search) drop() {
	if s.arms[s.alive[0]].n < s.lap {
		return
	}
	orders := s.orders()
	less := s.less(orders)
	stay := s.always()
	for _, a := range orders[0] {
		if !slices.Contains(stay, a) && !slices.Contains(less, a) {
			stay = append(stay, a)
		}
	}
	s.keep(s.fill(stay, less, s.left(), orders), less, orders)
}

// keepBest lets the best go on, so many of them, whether or not the others are clearly less.
func (s *Search) keepBest(n int) {
	orders := s.orders()
	s.keep(s.fill(s.always(), orders[0], n, orders), s.less(orders), orders)
}

// less are the choices that are clearly less than the best.
func (s *Search) less(orders [][]int) (less []int) {
	for _, a := range orders[0] {
		if s.clearlyLess(a, orders) {
			less = append(less, a)
		}
	}
	return less
}

// always are the choices that stay whatever they lead to: saying nothing, and what was
// chosen in fact.
func (s *Search) always() []int {
	if s.chosen > 0 {
		return []int{0, s.chosen}
	}
	return []int{0}
}

// orders is the choices that are left, best first, for each horizon that is looked at.
func (s *Search) orders() [][]int {
	orders := [][]int{s.order(near)}
	if s.rolls.far {
		orders = append(orders, s.order(far))
	}
	s.raced = orders
	return orders
}

// fill takes the best of more by either horizon, in turn, until n stay: first such that an
// intervention stays in two ways (targets, deliveries, rules) at most, so that there is
// something else to show beside it.
func (s *Search) fill(stay, more []int, n int, orders [][]int) []int {
	for _, most := range [...]int{2, len(s.arms)} {
		for i := range orders[0] {
			for _, order := range orders {
				a := order[i]
				if len(stay) < n && slices.Contains(more, a) && !slices.Contains(stay, a) && s.ways(stay, a) < most {
					stay = append(stay, a)
				}
			}
		}
	}
	return stay
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

// keep drops all but those that stay, the last of the near horizon first, and says of those
// that are clearly less that they are.
func (s *Search) keep(stay, less []int, orders [][]int) {
	for _, a := range slices.Backward(orders[0]) {
		if !slices.Contains(stay, a) {
			s.arms[a].less = slices.Contains(less, a)
			s.behind = append(s.behind, a)
		}
	}
	slices.Sort(stay)
	s.alive = stay
}

// toEstimate lets the estimate begin: what the race saw counts no more.
func (s *Search) toEstimate() {
	s.estimate = true
	for _, a := range s.alive {
		s.arms[a].rows, s.arms[a].n = s.arms[a].rows[:0], 0
	}
}
