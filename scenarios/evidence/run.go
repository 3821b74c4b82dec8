package evidence

import (
	"cmp"
	"context"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"groundrules/sim"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// Options say what is run. The zero value is everything, as published, with the model
// of this program.
type Options struct {
	Model    sweep.Model         // nil for sweep.Ours
	Findings []string            // ids; all when empty
	Groups   int                 // in each experiment; 0 for as many as each finding asks for
	Workers  int                 // 0 for one a core
	Seed     uint64              // of the first group; 1 when 0
	Params   *sim.Params         // nil for those of the model
	Without  []string            // mechanisms that are switched off, by name
	Dir      string              // a folder of own experiments; the program's own when empty
	Progress func(done, all int) // called now and then, never by two at a time; may be nil
}

// Run plays the experiments that the findings need, each once, and computes what they
// say. The numbers are the same for one worker and for many. When ctx ends, what there is
// by then is reported as partial. An experiment that cannot be read is an *Unplayable.
func Run(ctx context.Context, o Options) (Report, error) {
	o.Model = cmp.Or(o.Model, sweep.Ours)
	s := &suite{options: o, seed: max(1, o.Seed)}
	if err := s.choose(); err != nil {
		return Report{}, err
	}
	if err := s.without(); err != nil {
		return Report{}, err
	}
	if err := s.load(); err != nil {
		return Report{}, err
	}
	s.play(ctx)
	return s.report(ctx.Err() != nil), nil
}

// suite is a run: what is to be found, and the experiments in which.
type suite struct {
	options Options
	seed    uint64
	chosen  []finding
	runs    []*running
	own     []string // experiments that come from the folder given
}

// finding is a finding with how it is measured, and the samples of its groups, arm by
// arm.
type finding struct {
	Finding
	measure measure
	samples [][][]float64
}

// running is an experiment as it is played, once for all findings that need it.
type running struct {
	experiment
	plan   *session.Plan
	groups int
	takes  []take
}

// take is where a sample of a group goes.
type take struct {
	finding, arm int
	groups       int
}

// choose finds the findings asked for.
func (s *suite) choose() error {
	known := map[string]bool{}
	for _, f := range findings() {
		known[f.ID] = true
		if len(s.options.Findings) == 0 || slices.Contains(s.options.Findings, f.ID) {
			s.chosen = append(s.chosen, finding{Finding: f, measure: measures[f.ID]})
		}
	}
	for _, id := range s.options.Findings {
		if !known[id] {
			return fmt.Errorf("unknown finding %q", id)
		}
	}
	return nil
}

// without switches mechanisms off.
func (s *suite) without() error {
	if len(s.options.Without) == 0 {
		return nil
	}
	p := sim.Defaults
	if s.options.Params != nil {
		p = *s.options.Params
	}
	for _, name := range s.options.Without {
		if !p.Without(name) {
			return fmt.Errorf("unknown mechanism %q", name)
		}
	}
	s.options.Params = &p
	return nil
}

// load reads the experiments and says which samples each gives.
func (s *suite) load() error {
	for k := range s.chosen {
		f := &s.chosen[k]
		for arm, e := range f.measure.on {
			groups := cmp.Or(s.options.Groups, max(f.measure.groups, f.Groups))
			run, err := s.running(e)
			if err != nil {
				return err
			}
			run.groups = max(run.groups, groups)
			run.takes = append(run.takes, take{k, arm, groups})
			f.samples = append(f.samples, make([][]float64, groups))
		}
	}
	if s.options.Dir != "" && len(s.own) == 0 {
		return fmt.Errorf("%s holds none of the experiments that these findings need (%s)", s.options.Dir, strings.Join(s.files(), ", "))
	}
	return nil
}

// files are the experiments that are run, by the names of their files.
func (s *suite) files() (names []string) {
	for _, r := range s.runs {
		if name := r.file + ".toml"; !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// running is an experiment that is played already, or one more.
func (s *suite) running(e experiment) (*running, error) {
	for _, r := range s.runs {
		if r.experiment == e {
			return r, nil
		}
	}
	plan, own, err := e.plan(s.options.Dir)
	if err != nil {
		return nil, err
	}
	if own && !slices.Contains(s.own, e.file) {
		s.own = append(s.own, e.file)
	}
	plan.Set.Params = s.options.Params
	s.runs = append(s.runs, &running{experiment: e, plan: plan})
	return s.runs[len(s.runs)-1], nil
}

// play plays all groups, the first of every experiment before the second of any, so
// that a run which is broken off has something to say of all.
func (s *suite) play(ctx context.Context) {
	type job struct{ run, group int }
	var jobs []job
	for g := 0; ; g++ {
		n := len(jobs)
		for k, r := range s.runs {
			if g < r.groups {
				jobs = append(jobs, job{k, g})
			}
		}
		if len(jobs) == n {
			break
		}
	}
	var (
		next atomic.Int64
		wg   sync.WaitGroup
		mu   sync.Mutex
		done int
	)
	for range min(len(jobs), cmp.Or(s.options.Workers, runtime.GOMAXPROCS(0))) {
		wg.Go(func() {
			var r trace
			for ctx.Err() == nil {
				k := int(next.Add(1)) - 1
				if k >= len(jobs) {
					return
				}
				s.group(s.runs[jobs[k].run], jobs[k].group, &r)
				if s.options.Progress != nil {
					mu.Lock()
					done++
					s.options.Progress(done, len(jobs))
					mu.Unlock()
				}
			}
		})
	}
	wg.Wait()
}

// group plays one group and takes from it what the findings need. Samples lie at the
// group's own place, so that it does not matter who plays it and when.
func (s *suite) group(run *running, g int, r *trace) {
	people := max(1, run.people)
	r.meetings, r.ideas = r.meetings[:0], [16]uint64{}
	for k := range people {
		r.play(s.options.Model, run.plan, s.seed+uint64(g*people+k), run.turns, run.observed)
	}
	for _, t := range run.takes {
		if f := &s.chosen[t.finding]; g < t.groups {
			f.samples[t.arm][g] = f.measure.take(t.arm, r)
		}
	}
}
