package scenarios

import (
	"runtime"
	"sync"
)

// Options say how thoroughly files are checked.
type Options struct {
	// Play plays a scenario that reads well, to see what of it can be reached; nil for
	// not playing it.
	Play func(*Scenario) []Doubt
}

// CheckWith is Check with options. Files are read side by side; what is said of them comes
// in their order.
func CheckWith(o Options, paths ...string) (files int, list Diagnostics) {
	var jobs []job
	for _, root := range paths {
		found, trouble := tomlFiles(root)
		if len(trouble) > 0 {
			jobs = append(jobs, job{said: trouble})
		}
		for _, name := range found {
			jobs = append(jobs, job{name: name, named: name == root})
		}
	}
	var wg sync.WaitGroup
	next := make(chan *job)
	for range min(runtime.GOMAXPROCS(0), len(jobs)) {
		wg.Go(func() {
			for j := range next {
				j.run(o)
			}
		})
	}
	for i := range jobs {
		if jobs[i].name != "" {
			next <- &jobs[i]
		}
	}
	close(next)
	wg.Wait()
	for i := range jobs {
		files += jobs[i].counts
		list = append(list, jobs[i].said...)
	}
	return files, list
}

// job is one file to be checked.
type job struct {
	name   string
	named  bool // by the caller, rather than found in a folder
	counts int  // 1 where it was checked
	said   Diagnostics
}

func (j *job) run(o Options) {
	text, unread := readPath(j.name)
	switch {
	case unread != nil:
		j.said = unread
	case !j.named && !looksPlayable(text):
		j.said = Diagnostics{passedOver(j.name, "not a scenario")}
		return
	default:
		j.said = checkText(j.name, text, o)
	}
	j.counts = 1
}
