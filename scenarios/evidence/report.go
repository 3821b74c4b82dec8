package evidence

import (
	"math"
	"slices"
)

// Report is what a run found, finding by finding.
type Report struct {
	Model    string
	Without  []string // mechanisms that were switched off
	Partial  bool     // broken off: not all groups were played
	Seed     uint64
	Results  []Result
	Excluded []string // what no model here has, said so that nobody looks for it
}

// Result is a finding beside what was simulated.
type Result struct {
	Finding
	Figures []Figure
	Played  int  // groups over which it is averaged, in the smallest arm
	Asked   int  // that were to be played
	Pass    bool // every figure lies in its band and is known well enough
}

// Figure is one statistic.
type Figure struct {
	Label             string
	Target, Low, High float64 // published, and the band
	Value             float64 // simulated; NaN where the model gives nothing to compute it from
	Error             float64 // its standard error; NaN where it is not known
}

// Inside reports whether the simulated figure lies in the band.
func (f Figure) Inside() bool { return f.Value >= f.Low && f.Value <= f.High }

// Sharp reports whether it is known well enough: its standard error is below a quarter
// of the band.
func (f Figure) Sharp() bool { return f.Error < (f.High-f.Low)/4 }

// Interval is the 95% interval of the simulated figure.
func (f Figure) Interval() (low, high float64) {
	return f.Value - 1.96*f.Error, f.Value + 1.96*f.Error
}

// Failed are the ids of gated findings that did not pass.
func (r *Report) Failed() (ids []string) {
	for _, x := range r.Results {
		if x.Gate && !x.Pass {
			ids = append(ids, x.ID)
		}
	}
	return ids
}

// report computes what the groups played say.
func (s *suite) report(partial bool) Report {
	r := Report{Model: s.options.Model.Name(), Without: s.options.Without, Partial: partial, Seed: s.seed}
	for k := range s.chosen {
		r.Results = append(r.Results, s.chosen[k].result())
	}
	return r
}

func (f *finding) result() Result {
	out := Result{Finding: f.Finding, Asked: math.MaxInt, Played: math.MaxInt}
	for a, arm := range f.samples {
		played := slices.DeleteFunc(slices.Clone(arm), func(s []float64) bool { return s == nil })
		out.Asked, out.Played = min(out.Asked, len(arm)), min(out.Played, len(played))
		f.samples[a] = played
	}
	values := make([]float64, len(f.measure.labels))
	if out.Played > 0 {
		values = f.measure.statistics(f.samples)
	}
	errors := jackknife(f.samples, f.measure.statistics)
	for k, label := range f.measure.labels {
		at := k % len(f.Target)
		fig := Figure{Label: label, Target: f.Target[at], Low: f.Low[at], High: f.High[at], Value: math.NaN(), Error: math.NaN()}
		if out.Played > 0 && k < len(values) {
			fig.Value = values[k]
		}
		if k < len(errors) {
			fig.Error = errors[k]
		}
		out.Figures = append(out.Figures, fig)
	}
	out.Pass = !slices.ContainsFunc(out.Figures, func(x Figure) bool { return !x.Inside() || !x.Sharp() })
	return out
}
