package evidence

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"groundrules/sim"
	"groundrules/sim/sweep"
)

// Report is what a run found, finding by finding.
type Report struct {
	Model     string
	Signature string   // of the model; empty where it is another one
	Without   []string // mechanisms that were switched off
	Own       []string // experiments that were read from a folder of one's own
	Partial   bool     // broken off: not all groups were played
	Seed      uint64   // of the first group
	Results   []Result
}

// Verdict is what is said of a finding.
type Verdict string

// The verdicts.
const (
	Passes Verdict = "pass"   // every figure lies in its band and is known well enough
	Unsure Verdict = "unsure" // they lie in it, but more groups are needed to say so
	Fails  Verdict = "fail"   // one lies outside, or nothing can be computed
)

// Word is the verdict as it is shown: a finding that is not gated is nothing to pass.
func (r *Result) Word() string {
	switch {
	case r.Gate || r.Verdict == Unsure:
		return string(r.Verdict)
	case r.Verdict == Passes:
		return "agrees"
	}
	return "differs"
}

// Result is a finding beside what was simulated.
type Result struct {
	Finding
	Figures []Figure
	Played  int // groups over which it is averaged, in the smallest arm
	Asked   int // that were to be played
	Verdict Verdict
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

// Text is a number of the figure's kind: with as many digits as its band has use for, and
// at least two where the band itself has them.
func (f Figure) Text(x float64) string {
	digits := 0
	for w := f.High - f.Low; w < 19 && digits < 4; w *= 10 {
		digits++
	}
	for _, v := range []float64{f.Low, f.High, f.Target} {
		for digits < 2 && math.Abs(v-rounded(v, digits)) > 1e-9 {
			digits++
		}
	}
	if math.IsNaN(x) {
		return "none"
	}
	return strings.Replace(strconv.FormatFloat(rounded(x, digits)+0, 'f', digits, 64), "-", "−", 1)
}

func rounded(x float64, digits int) float64 {
	ten := math.Pow10(digits)
	return math.Round(x*ten) / ten
}

// Interval is the 95% interval of the simulated figure.
func (f Figure) Interval() (low, high float64) {
	return f.Value - 1.96*f.Error, f.Value + 1.96*f.Error
}

// Failed are the ids of gated findings that did not pass.
func (r *Report) Failed() (ids []string) {
	for _, x := range r.Results {
		if x.Gate && x.Verdict != Passes {
			ids = append(ids, x.ID)
		}
	}
	return ids
}

// Gated is how many findings are gated.
func (r *Report) Gated() (n int) {
	for _, x := range r.Results {
		if x.Gate {
			n++
		}
	}
	return n
}

// Summary is the report in a sentence or two.
func (r *Report) Summary() string {
	failed, gated := r.Failed(), r.Gated()
	var b strings.Builder
	if r.Partial {
		b.WriteString("Partial: broken off before all groups were played. ")
	}
	switch {
	case gated == 0:
		b.WriteString("None of these findings is gated.")
	case len(failed) == 0:
		fmt.Fprintf(&b, "%d of %d gated findings pass.", gated, gated)
	default:
		fmt.Fprintf(&b, "%d of %d gated findings pass. Not: %s.", gated-len(failed), gated, strings.Join(failed, ", "))
	}
	b.WriteString(r.aside())
	return b.String()
}

// aside is a sentence on the findings that are reported only.
func (r *Report) aside() string {
	all, differ := 0, []string(nil)
	for _, x := range r.Results {
		if x.Gate {
			continue
		}
		all++
		if x.Verdict != Passes {
			differ = append(differ, x.ID)
		}
	}
	switch {
	case all == 0:
		return ""
	case len(differ) == 0:
		return fmt.Sprintf(" Of those that are reported only, %d of %d agree.", all, all)
	}
	return fmt.Sprintf(" Of those that are reported only, %d of %d agree. Not: %s.", all-len(differ), all, strings.Join(differ, ", "))
}

// report computes what the groups played say.
func (s *suite) report(partial bool) Report {
	r := Report{Model: s.options.Model.Name(), Without: s.options.Without, Own: s.own, Partial: partial, Seed: s.seed}
	if s.options.Model == sweep.Ours {
		r.Signature = sim.Signature()
	}
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
	out.Verdict = Passes
	if slices.ContainsFunc(out.Figures, func(x Figure) bool { return !x.Sharp() }) {
		out.Verdict = Unsure
	}
	if slices.ContainsFunc(out.Figures, func(x Figure) bool { return !x.Inside() }) {
		out.Verdict = Fails
	}
	return out
}
