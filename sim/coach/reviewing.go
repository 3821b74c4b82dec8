package coach

import (
	"context"
	"time"

	"groundrules/sim"
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
	Objectives []Objective
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
const caveat = "All of this is so in this model, which made these people up. Real groups answer otherwise."

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
	r.moments = occasions(p)
	if o.Rollouts == 0 {
		r.options.Rollouts = min(mostOfOne, max(leastOfOne, mostOfAll/max(1, len(r.moments))))
	}
	r.review = Review{Policy: o.Policy, Caveat: caveat}
	if r.review.Policy == "" {
		r.review.Policy = "none"
	}
	r.begin()
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
	for !r.Done() {
		if err := run(ctx, r, r.options.Workers); err != nil {
			return err
		}
	}
	return nil
}

// Slice works for about that long and reports whether it is done.
func (r *Reviewing) Slice(about time.Duration) bool {
	if !r.Done() {
		slice(r, about)
	}
	return r.Done()
}

// begin lays out the next moment; those that are not rated pass at once.
func (r *Reviewing) begin() {
	for ; !r.Done(); r.next() {
		m := &r.moments[r.at]
		ask := m.moment.Ask(&r.plan, r.options.Objectives, r.names, r.options.Seed)
		ask.Rollouts, ask.Policy = r.options.Rollouts, r.options.Policy
		search, err := NewSearch(ask)
		if err != nil { // of danger, or too late in the meeting
			r.review.Decisions = append(r.review.Decisions, r.unrated(m))
			continue
		}
		r.search = search
		return
	}
}

func (r *Reviewing) next() {
	r.at++
	if r.options.Progress != nil {
		r.options.Progress(r.at, len(r.moments))
	}
}

// job is what is worked on now.
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

func (r *Reviewing) do(with *roller, task int) { r.job().do(with, task) }

// fold ends a round; from the search it goes to the curves, and from them on.
func (r *Reviewing) fold() {
	r.job().fold()
	switch {
	case !r.job().over():
	case r.pair == nil:
		r.contrast()
	default:
		r.conclude()
		r.search, r.pair = nil, nil
		r.next()
		r.begin()
	}
}

// contrast judges what was done and begins the curves beside the alternative.
func (r *Reviewing) contrast() {
	s := r.search
	done := max(0, s.chosen)
	r.verdict, r.end, r.apart = s.judge(done)
	turns := 0
	if r.end == far {
		turns = int(s.meanTurns(far))
	}
	other := sim.Say{}
	if best := r.verdict.best; best >= 0 {
		other = s.arms[best].say
	}
	pair, err := NewContrasting(s.ask, s.arms[done].say, other, r.options.Runs, turns)
	if err != nil {
		panic(err) // the search had the same ask
	}
	r.pair = pair
}
