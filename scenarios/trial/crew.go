package trial

import (
	"context"
	"runtime"
	"sync"
)

// crew lets workers do numbered jobs, 0 to n-1, until they are done or the context is.
// Each worker is started by begin and gets its jobs through what that returns. It
// reports how many of the first jobs are all done.
func crew(ctx context.Context, n, workers int, progress func(done int), begin func() func(job int)) int {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	next, finished := 0, make([]bool, n)
	done := 0
	for range min(workers, max(1, n)) {
		wg.Go(func() {
			do := begin()
			for {
				mu.Lock()
				job := next
				next++
				mu.Unlock()
				if job >= n || ctx.Err() != nil {
					return
				}
				do(job)
				mu.Lock()
				finished[job] = true
				done++
				if progress != nil {
					progress(done)
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	for k, ok := range finished {
		if !ok {
			return k
		}
	}
	return n
}
