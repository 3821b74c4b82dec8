package coach

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// job is work that comes in rounds of rollouts, each with a place of its own for what
// comes of it. A round ends with fold, which sums in order and lays out the next.
type job interface {
	over() bool
	tasks() int
	begin(r *roller, task int)     // a rollout
	goOn(r *roller, task int) bool // takes some turns of it, and reports whether it is over
	fold()
	chore() bool // does a piece of what lies between rounds; false where there is none
	course() *course
	state() *pace // of the round
}

// pace is how far a job has come in its round.
type pace struct {
	finished int           // rollouts of the round that are made, by slices
	used     time.Duration // at work, in all
	next     atomic.Int64
	own      *roller
	on       bool          // own is on its way
	longest  time.Duration // of what was done by slices, of late
}

// block is how many rollouts a worker takes at a time.
const block = 8

// run works on a job with workers (0: one a core) until it is over or ctx is.
func run(ctx context.Context, j job, workers int) error {
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	rollers := make([]roller, workers)
	for !j.over() {
		if j.chore() {
			if err := ctx.Err(); err != nil {
				return err
			}
			continue
		}
		began, p, all := time.Now(), j.state(), j.tasks()
		p.next.Store(int64(p.finished))
		p.on = false // whoever takes that rollout begins it anew
		var wg sync.WaitGroup
		for i := range rollers[:min(workers, 1+all/block)] {
			r := &rollers[i]
			r.of(j.course())
			wg.Go(func() { share(ctx, j, r, all) })
		}
		wg.Wait()
		if err := ctx.Err(); err != nil {
			return err
		}
		p.used += time.Since(began)
		p.finished = 0
		j.fold()
	}
	return nil
}

// share takes rollouts of a round until none is left.
func share(ctx context.Context, j job, r *roller, all int) {
	next := &j.state().next
	for ctx.Err() == nil {
		to := int(next.Add(block))
		for task := to - block; task < min(to, all); task++ {
			rollout(j, r, task)
		}
		if to >= all {
			return
		}
	}
}

// rollout makes one from beginning to end.
func rollout(j job, r *roller, task int) {
	j.begin(r, task)
	for !j.goOn(r, task) {
	}
}

// slice works on a job for about that long, at least a stretch of a rollout or a chore. It
// begins nothing that would take it beyond, if it took as long as the longest of late:
// what makes one long, such as a browser that still compiles, soon comes again.
func slice(j job, about time.Duration) {
	longest, began := time.Duration(0), time.Now()
	for at := began; !j.over(); {
		if j.chore() {
			longest = max(longest, time.Since(at))
		} else {
			longest = max(longest, next(j))
		}
		at = time.Now()
		if at.Sub(began)+longest >= about {
			return
		}
	}
}

// next goes on with a rollout of a job, on its own, or ends the round when all are made. It
// returns how long the longest of late took.
func next(j job) time.Duration {
	began, p := time.Now(), j.state()
	if p.own == nil {
		p.own = new(roller)
	}
	p.own.of(j.course())
	switch {
	case p.finished == j.tasks():
		p.finished = 0
		j.fold()
	case !p.on:
		j.begin(p.own, p.finished)
		fallthrough
	default:
		p.on = !j.goOn(p.own, p.finished)
		if !p.on {
			p.finished++
		}
	}
	took := time.Since(began)
	p.used += took
	p.longest = max(took, p.longest-p.longest/lately)
	return p.longest
}

// lately is after about how many stretches a long one is forgotten.
const lately = 64
