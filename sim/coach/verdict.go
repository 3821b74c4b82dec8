package coach

// contest is which of two choices is clearly better, in the objectives' order.
type contest struct {
	won          int // 1: the first; -1: the second; 0: no clear difference
	aim          int // that tells them apart
	margin, half float64
}

// compare puts two choices that were estimated against each other. The first aim in
// which they clearly differ (by what is worth a word, with a half-width of at most a
// third of it) decides; not where an earlier one leans the other way.
func (s *Search) compare(a, b int, h horizon) contest {
	lean := 0
	for k := range s.rolls.aims {
		e := s.against(a, b, h, k, s.score)
		half := e.half()
		f := Figure{Gain: e.mean, GainHalf: half}
		side := 1
		if e.mean < 0 {
			side = -1
		}
		switch {
		case f.Clear(s.rolls.aims[k].Measure.Grain()):
			if lean == -side {
				return contest{0, k, e.mean, half}
			}
			return contest{side, k, e.mean, half}
		case lean == 0 && max(e.mean, -e.mean) > half && max(e.mean, -e.mean) >= s.rolls.aims[k].Measure.Grain():
			lean = side
		}
	}
	e := s.against(a, b, h, 0, s.score)
	return contest{margin: e.mean, half: e.half()}
}

// finding is what comes of a decision for one horizon.
type finding struct {
	verdict Verdict
	told    contest // what the verdict rests on
	best    int     // the best alternative, an arm; -1 for none
	better  contest // of it against what was done
}

// chance is how many times what is worth a word an alternative has to be better by
// for a chance to have been missed: among so many choices, one is nearly always a
// little better. Assumed.
const chance = 4

// missed reports whether an alternative makes what was done a missed chance.
func (s *Search) missed(c contest) bool {
	return c.won == 1 && c.margin >= float64(chance*s.rolls.aims[c.aim].Measure.Grain())
}

// find judges what was done, an arm, for one horizon.
func (s *Search) find(done int, h horizon) finding {
	f := finding{verdict: NoClear, best: s.alternative(done, h)}
	if f.best >= 0 {
		f.better = s.compare(f.best, done, h)
	}
	if done == 0 {
		switch f.told = f.better; {
		case s.missed(f.better):
			f.verdict = MissedChance
		case f.better.won == -1:
			f.verdict = Helped
			f.told.margin = -f.told.margin
		}
		return f
	}
	switch f.told = s.compare(done, 0, h); {
	case f.told.won == 1:
		f.verdict = Helped
	case f.told.won == -1:
		f.verdict = Harmed
	case s.missed(f.better):
		f.verdict, f.told = MissedChance, f.better
	}
	return f
}

// alternative is the best choice beside what was done; beside silence, the best that
// is not silence.
func (s *Search) alternative(done int, h horizon) int {
	order, _ := s.rank(s.alive, s.figured[h], 0, h, map[int]int{})
	for _, a := range order {
		if a != done {
			return a
		}
	}
	return -1
}

// judge puts both horizons together. That something helped or harmed counts before a
// missed chance; where the two contradict each other in that, the end of the meeting
// counts, and it is said.
func (s *Search) judge(done int) (f finding, h horizon, disagree bool) {
	soon := s.find(done, near)
	switch {
	case !s.rolls.far:
		return soon, near, false
	case s.meanTurns(far) <= s.meanTurns(near): // the meeting ends before
		return soon, far, false
	}
	late := s.find(done, far)
	switch direct := func(v Verdict) bool { return v == Helped || v == Harmed }; {
	case direct(soon.verdict) && direct(late.verdict) && soon.verdict != late.verdict:
		return late, far, true
	case direct(soon.verdict), late.verdict == NoClear:
		return soon, near, false
	}
	return late, far, false
}
