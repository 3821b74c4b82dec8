package coach

import (
	"context"
	"time"

	"groundrules/sim/goal"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// Reviewing reviews a practice, decision by decision. As a Search it can be run by
// workers or in slices.
type Reviewing struct {
	names   *Names
	options Options
	plan    session.Plan
	beats   []session.Beat
	moments []occasion
	follow  *following
	at      int // the moment that is looked at
	search  *Search
	pair    *Contrasting
	verdict finding
	end     horizon
	apart   bool // the horizons disagree
	review  Review
}

// Options are how a practice is reviewed.
type Options struct {
	Names      Names
	Objectives []goal.Objective
	Rollouts   int                 // a decision; 1600 when 0
	Runs       int                 // of the curves; 120 when 0
	Workers    int                 // 0: one a core
	Policy     string              // who goes on after the first act
	Seed       uint64              // of the rollouts' luck
	Progress   func(done, all int) // after each decision; may be nil
}

// How many rollouts a review spends: on one decision, and about on all of them, so
// that it takes a few seconds however much was said.
const (
	mostOfOne, leastOfOne = 1600, 700
	mostOfAll             = 40_000
	reviewRuns            = 120
)

// caveat is said with everything.
func caveat() phrase.Phrase {
	return phrase.Say("All of this is so in this model, which made these people up. Real groups answer otherwise.")
}

// ReviewOf reviews a practice as it stands, on the branch that it is on. The practice
// is not changed. The error names an unknown policy, or is that of ctx where it was
// cancelled: what was done till then is in the review.
func ReviewOf(ctx context.Context, p *session.Practice, o Options) (Review, error) {
	if err := checkPolicy(o.Policy); err != nil {
		return Review{}, err
	}
	r := NewReviewing(p, o)
	err := r.Run(ctx)
	return r.Review(), err
}

// NewReviewing begins to review a practice.
func NewReviewing(p *session.Practice, o Options) *Reviewing {
	if o.Runs == 0 {
		o.Runs = reviewRuns
	}
	r := &Reviewing{names: &o.Names, options: o, plan: p.Plan(), beats: p.Beats()}
	r.moments, r.follow = occasions(p), newFollowing(p, o.Objectives)
	if o.Rollouts == 0 {
		r.options.Rollouts = min(mostOfOne, max(leastOfOne, mostOfAll/max(1, len(r.moments))))
	}
	r.review = Review{Policy: o.Policy, Caveat: r.names.speak(caveat())}
	if r.review.Policy == "" {
		r.review.Policy = "none"
	}
	return r
}

// Review is what was found so far.
func (r *Reviewing) Review() Review { return r.review }

// Done reports whether every decision was looked at.
func (r *Reviewing) Done() bool { return r.at >= len(r.moments) }

// Progress is how many decisions were looked at, and how many there are.
func (r *Reviewing) Progress() (done, all int) { return r.at, len(r.moments) }

// Run works with workers until it is done or ctx is, which is its error.
func (r *Reviewing) Run(ctx context.Context) error {
	return run(ctx, r, r.options.Workers)
}

// Slice works for about that long and reports whether it is done.
func (r *Reviewing) Slice(about time.Duration) bool {
	if !r.Done() {
		slice(r, about)
	}
	return r.Done()
}

// chore does what lies between rounds: following the practice to the next moment,
// judging it when the search is over, and putting it into words.
func (r *Reviewing) chore() bool {
	switch {
	case r.Done():
		return false
	case r.search == nil:
		r.approach()
	case !r.search.over():
		return r.search.chore()
	case r.pair == nil:
		r.contrast()
	case r.pair.over():
		r.conclude()
		r.next()
	default:
		return false
	}
	return true
}

// approach comes a little nearer to the next moment, and begins to look at it when it
// is there. Those that are not rated pass at once.
func (r *Reviewing) approach() {
	m := &r.moments[r.at]
	if !r.follow.stride(m.beat) {
		return
	}
	m.moment = r.follow.moment()
	ask := m.moment.Ask(&r.plan, r.names, r.options.Seed)
	ask.Rollouts, ask.Policy = r.options.Rollouts, r.options.Policy
	search, err := NewSearch(ask)
	if err != nil { // of danger, or too late in the meeting
		r.review.Decisions = append(r.review.Decisions, r.unrated(m))
		r.next()
		return
	}
	r.search = search
}

// next goes on to the next moment.
func (r *Reviewing) next() {
	r.search, r.pair = nil, nil
	r.at++
	if r.options.Progress != nil {
		r.options.Progress(r.at, len(r.moments))
	}
}

// job is what rollouts are made for now.
func (r *Reviewing) job() job {
	if r.pair != nil {
		return r.pair
	}
	return r.search
}

func (r *Reviewing) over() bool      { return r.Done() }
func (r *Reviewing) tasks() int      { return r.job().tasks() }
func (r *Reviewing) course() *course { return r.job().course() }
func (r *Reviewing) state() *pace    { return r.job().state() }
func (r *Reviewing) fold()           { r.job().fold() }

func (r *Reviewing) begin(with *roller, task int)     { r.job().begin(with, task) }
func (r *Reviewing) goOn(with *roller, task int) bool { return r.job().goOn(with, task) }

// contrast judges what was done and begins the curves beside the alternative.
func (r *Reviewing) contrast() {
	s := r.search
	done := max(0, s.chosen)
	r.verdict, r.end, r.apart = s.judge(done)
	turns := 0
	if r.end == far {
		turns = max(1, int(s.meanTurns(far)))
	}
	pair, err := NewContrasting(s.ask, s.arms[done].say, s.arms[r.beside(done)].say, r.options.Runs, turns)
	if err != nil {
		panic(err) // the search had the same ask
	}
	r.pair = pair
}

// beside is what the curves show beside what was done, an arm: what is clearly better;
// where nothing is, saying nothing, and beside saying nothing the best there was to say.
func (r *Reviewing) beside(done int) int {
	if r.verdict.best >= 0 && (r.verdict.better.won == 1 || done == 0) {
		return r.verdict.best
	}
	return 0
}
