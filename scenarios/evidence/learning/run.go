package learning

import (
	"context"
	"runtime"
	"sync"
)

// Options say how much is measured.
type Options struct {
	Trainees  int                 // DefaultTrainees when 0
	Practices int                 // of each; 0 for one of each scenario that is practised
	Groups    int                 // of each scenario that is measured; DefaultGroups when 0
	Rollouts  int                 // of the review of a decision; DefaultRollouts when 0
	Workers   int                 // 0: one a core
	Seed      uint64              // 1 when 0
	Progress  func(done, all int) // called now and then, never by two at a time; may be nil
}

// DefaultTrainees is how many trainees practise in each arm where nothing is said.
const DefaultTrainees = 16

// DefaultGroups is how many groups of each scenario everybody is measured with.
const DefaultGroups = 10

// DefaultRollouts are how many the review of one decision has: somewhat fewer than when
// somebody reads it, so that hundreds of practices can be reviewed in minutes.
const DefaultRollouts = 300

// record is what came of one trainee in all arms.
type record struct {
	done   bool
	before sitting
	after  [Arms]sitting
	said   [Arms + 1][]int // in the exams, by row of the catalogue; the last is before
}

// study is a run.
type study struct {
	Options
	ids       []string
	practised []*room
	unseen    []*room
	exam      *exam
	records   []record

	mu        sync.Mutex
	did, todo int
}

// Run measures trainees. The numbers are the same for one worker and for many. When ctx
// ends, the trainees who were through all arms by then are reported as partial. The
// error says that a practice could not be played.
func Run(ctx context.Context, o Options) (Report, error) {
	return newStudy(o).run(ctx)
}

func (s *study) run(ctx context.Context) (Report, error) {
	s.each(len(s.unseen), func(k int) { s.exam.leave(k) })
	var failed error
	s.each(s.Trainees, func(i int) {
		if err := s.follow(ctx, i); err != nil && ctx.Err() == nil {
			s.mu.Lock()
			failed = err
			s.mu.Unlock()
		}
	})
	if failed != nil {
		return Report{}, failed
	}
	return s.report(), nil
}

func newStudy(o Options) *study {
	if o.Trainees == 0 {
		o.Trainees = DefaultTrainees
	}
	if o.Groups == 0 {
		o.Groups = DefaultGroups
	}
	if o.Rollouts == 0 {
		o.Rollouts = DefaultRollouts
	}
	if o.Workers == 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	o.Seed = max(1, o.Seed)
	s := &study{Options: o, ids: Catalogue()}
	s.practised, s.unseen = halves(s.ids)
	if s.Practices == 0 {
		s.Practices = len(s.practised)
	}
	s.exam = newExam(s.unseen, o.Seed, o.Groups)
	s.records = make([]record, o.Trainees)
	s.todo = s.Trainees * int(Arms) * s.Practices
	return s
}

// each does numbered jobs with workers.
func (s *study) each(n int, do func(i int)) {
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(s.Workers, n) {
		wg.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}

// follow takes a trainee through all arms. Its habits, its luck and its groups are the
// same in each.
func (s *study) follow(ctx context.Context, i int) error {
	seed := seedOf(s.Seed, forTrainee, uint64(i))
	begin := novices(s.ids, seed)
	r := &s.records[i]
	measure := func(t *Table, at Arm) sitting {
		r.said[at] = make([]int, len(s.ids))
		return s.exam.take(t, seedOf(seed, forExam), r.said[at])
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	r.before = measure(&begin, Arms)
	for arm := range Arms {
		t := trainee{table: begin.clone(), rollouts: s.Rollouts}
		for k := range s.Practices {
			room := s.practised[k%len(s.practised)]
			group, luck := seedOf(seed, forPractice, uint64(k)), seedOf(seed, forChoice, uint64(k))
			if err := t.practise(ctx, arm, room, group, luck); err != nil {
				return err
			}
			s.progress()
		}
		r.after[arm] = measure(&t.table, arm)
	}
	r.done = true
	return nil
}

func (s *study) progress() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.did++
	if s.Progress != nil {
		s.Progress(s.did, s.todo)
	}
}
