package coach

import (
	"context"
	"time"

	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/session"
)

// Search is an Ask at work. It can be run to its end by workers (Run), or in slices
// of a few milliseconds (Slice) where there is only one thread; both come to the same
// answer, and can take turns.
//
// It goes round by round. A round is a list of rollouts, each with a place of its own
// for what comes of it; in between, everything is summed in order.
type Search struct {
	ask    Ask
	rolls  *course
	arms   []arm
	chosen int // index of what was in fact chosen, -1 for nothing

	alive    []int   // arms that are still in
	behind   []int   // arms that are not, the last to go last
	raced    [][]int // the order, for each horizon, in which the last lap put them
	lap      int     // rollouts that a choice has at the end of the lap
	round    int     // of work, done
	estimate bool    // the race is over
	spent    int     // rollouts made
	reserved int     // rollouts kept for the estimate
	inTime   bool
	figured  [2][][]Figure // what the finalists lead to, for each horizon, by arm
	closing  bool          // the rollouts are made; what they came to is still to be worked out
	done     bool

	perArm int // rollouts an arm in the round that is on
	from   int // number of the first of them
	width  int // of a row of out
	out    []float64
	pace   pace
}

// arm is one choice and what came of its rollouts, a row each.
type arm struct {
	say  sim.Say
	rows []float64
	n    int
	less bool // it was clearly less when it was dropped
}

// finalists is how many choices are left for the estimate where the race tells them apart.
const finalists = 6

// estimateShare is the part of the rollouts that is kept for the estimate.
const estimateShare = .45

// fresh is the number of the first rollout of the estimate: none of the race has
// the same luck.
const fresh = 1 << 24

// NewSearch begins to look for an answer. The error says what is wrong with the ask.
func NewSearch(ask Ask) (*Search, error) {
	if err := ask.check(); err != nil {
		return nil, err
	}
	if ask.Rollouts == 0 {
		ask.Rollouts = DefaultRollouts
	}
	s := &Search{ask: ask, rolls: newCourse(&ask), chosen: -1}
	for _, say := range Choices(ask.Plan.Set, ask.Group, ask.AsksRule) {
		s.arms = append(s.arms, arm{say: say})
	}
	if ask.Chosen != nil {
		s.choose(*ask.Chosen)
	}
	s.width = s.rolls.rowWidth()
	for k := range s.arms {
		s.alive = append(s.alive, k)
	}
	s.reserved = int(float64(estimateShare * float64(ask.Rollouts)))
	s.prepare()
	return s, nil
}

// choose finds what was in fact chosen among the arms, or adds it.
func (s *Search) choose(say sim.Say) {
	say.Wording = 0
	for k := range s.arms {
		if s.arms[k].say == say {
			s.chosen = k
			return
		}
	}
	s.chosen = len(s.arms)
	s.arms = append(s.arms, arm{say: say})
}

// prepare lays out the next round, or what is left to do after the last.
func (s *Search) prepare() {
	s.perArm, s.from = s.size()
	if s.perArm == 0 {
		s.closing = true
		return
	}
	if need := s.perArm * len(s.alive) * s.width; cap(s.out) < need {
		s.out = make([]float64, need)
	}
	s.out = s.out[:s.perArm*len(s.alive)*s.width]
}

// tasks is how many rollouts the round has.
func (s *Search) tasks() int { return s.perArm * len(s.alive) }

// begin begins the rollout of a place in the round. Arms take turns, so that a round
// that is left unfinished has looked at all of them.
func (s *Search) begin(r *roller, task int) {
	r.begin(s.arms[s.alive[task%len(s.alive)]].say, s.from+task/len(s.alive))
}

// goOn takes a stretch of it.
func (s *Search) goOn(r *roller, task int) bool {
	return r.goOn(s.out[task*s.width : (task+1)*s.width])
}

// fold ends a round: its rows go to the arms, and the next one is laid out.
func (s *Search) fold() {
	n := len(s.alive)
	for i, a := range s.alive {
		to := &s.arms[a]
		for k := range s.perArm {
			task := k*n + i
			to.rows = append(to.rows, s.out[task*s.width:(task+1)*s.width]...)
		}
		to.n += s.perArm
	}
	s.spent += s.tasks()
	s.round++
	if !s.estimate {
		s.drop()
	}
	s.prepare()
}

// Run works with workers until the search is over or ctx is, which is its error.
func (s *Search) Run(ctx context.Context) error { return run(ctx, s, s.ask.Workers) }

// Slice works for about that long, at least a stretch of a rollout, and reports whether the
// search is over. It is for where there is no other thread.
func (s *Search) Slice(about time.Duration) bool {
	slice(s, about)
	return s.done
}

// Progress is how many rollouts have been made and how many there are to be. It may
// be asked between slices.
func (s *Search) Progress() (made, all int) {
	return s.spent + s.pace.finished, max(s.ask.Rollouts, s.spent+s.pace.finished)
}

// chore works out, after the last round, what one finalist leads to by one horizon.
func (s *Search) chore() bool {
	if !s.closing || s.done {
		return false
	}
	for h := near; h == near || h == far && s.rolls.far; h++ {
		if s.figured[h] == nil {
			s.figured[h] = make([][]Figure, len(s.arms))
		}
		for _, a := range s.alive {
			if s.figured[h][a] == nil {
				s.figured[h][a] = s.figures(a, h)
				return true
			}
		}
	}
	s.done = true
	return true
}

func (s *Search) over() bool      { return s.done }
func (s *Search) course() *course { return s.rolls }
func (s *Search) state() *pace    { return &s.pace }

// Done reports whether the search is over.
func (s *Search) Done() bool { return s.done }

// newCourse is what the rollouts of an ask have in common.
func newCourse(ask *Ask) *course {
	c := &course{
		plan: ask.Plan, set: ask.Plan.Set, start: *ask.Group, reading: ask.Reading,
		policy: ask.Policy, near: ask.Turns, far: !ask.NearOnly, seed: ask.Seed,
		until: ends(ask.Plan, ask.Group), calendar: session.Joined(ask.Plan, ask.Group),
	}
	if c.near == 0 {
		c.near = nearTurns
	}
	if ask.Tally != nil {
		c.tally = ask.Tally.Clone()
	} else {
		c.tally = goal.Begin(aims(ask.Objectives), ask.Group)
	}
	for k := range c.tally.Objectives() {
		c.aims = append(c.aims, newAim(&c.tally, k))
	}
	c.watched = c.policy != "" && c.policy != "none" && c.policy != "listen"
	if c.watched {
		c.observer = seenSoFar(ask)
	}
	return c
}
