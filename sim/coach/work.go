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
	do(r *roller, task int)
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
			j.do(r, task)
		}
		if to >= all {
			return
		}
	}
}

// slice works on a job for about that long, at least one rollout or chore. It begins
// nothing that would take it beyond, if it took as long as the longest so far.
func slice(j job, about time.Duration) {
	longest, began := time.Duration(0), time.Now()
	for at := began; !j.over(); {
		if !j.chore() {
			next(j)
		}
		now := time.Now()
		longest, at = max(longest, now.Sub(at)), now
		if now.Sub(began)+longest >= about {
			return
		}
	}
}

// next makes the next rollout of a job, on its own.
func next(j job) {
	began, p := time.Now(), j.state()
	if p.own == nil {
		p.own = new(roller)
	}
	p.own.of(j.course())
	j.do(p.own, p.finished)
	p.finished++
	p.used += time.Since(began)
	if p.finished == j.tasks() {
		p.finished = 0
		j.fold()
	}
}
