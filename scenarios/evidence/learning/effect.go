package learning

import (
	"encoding/json"
	"math"
	"slices"
)

// Estimate is a figure with its 95% interval over trainees; NaN where there are too few
// to tell.
type Estimate struct{ Value, Low, High float64 }

// Known reports whether there is a figure with an interval.
func (e Estimate) Known() bool { return !math.IsNaN(e.Value) && !math.IsNaN(e.Low) }

// Bounded reports whether the interval has both its ends. Few trainees may give none.
func (e Estimate) Bounded() bool { return e.Known() && !math.IsInf(e.Low, 0) && !math.IsInf(e.High, 0) }

// MarshalJSON writes what is not known as null.
func (e Estimate) MarshalJSON() ([]byte, error) {
	known := func(x float64) any {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return nil
		}
		return x
	}
	return json.Marshal(map[string]any{"value": known(e.Value), "low": known(e.Low), "high": known(e.High)})
}

// resamples is how often trainees are drawn anew for an interval.
const resamples = 4000

// noSpread is above what an effect has no size any more: of a few trainees the same one
// may be drawn again and again, and is no standard deviation away from anybody.
const noSpread = 1e6

// bootstrap is a figure of trainees with the interval between its 2.5th and 97.5th
// percentile when as many trainees are drawn from them with replacement (Efron 1979).
// Somebody drawn comes with all arms, since arms share trainees and luck.
func bootstrap(n int, seed uint64, of func(who []int) float64) Estimate {
	who := make([]int, n)
	for i := range who {
		who[i] = i
	}
	e := Estimate{Value: of(who), Low: math.NaN(), High: math.NaN()}
	if n < 3 || math.IsNaN(e.Value) {
		return e
	}
	var list []float64
	for k := range uint64(resamples) {
		for i := range who {
			who[i] = int(float64(chance(seed, forResample, k, uint64(i)) * float64(n)))
		}
		x := of(who)
		if math.Abs(x) > noSpread {
			x = infinite(x)
		}
		if !math.IsNaN(x) {
			list = append(list, x)
		}
	}
	slices.Sort(list)
	if out := len(list) / 40; out > 0 {
		e.Low, e.High = list[out], list[len(list)-1-out]
	}
	return e
}

// infinite is infinity with the sign of x.
func infinite(x float64) float64 {
	if x < 0 {
		return math.Inf(-1)
	}
	return math.Inf(1)
}

// moments are mean and standard deviation of x for some trainees.
func moments(x []float64, who []int) (mean, deviation float64) {
	for _, i := range who {
		mean += x[i]
	}
	mean /= float64(len(who))
	for _, i := range who {
		d := x[i] - mean
		deviation += float64(d * d)
	}
	return mean, math.Sqrt(deviation / float64(len(who)-1))
}

// difference is the mean of b less that of a.
func difference(a, b []float64, seed uint64) Estimate {
	return bootstrap(len(a), seed, func(who []int) float64 {
		x, _ := moments(a, who)
		y, _ := moments(b, who)
		return y - x
	})
}

// between is Cohen's d of b beside a: the difference of means in standard deviations
// between trainees, pooled over both.
func between(a, b []float64, seed uint64) Estimate {
	return bootstrap(len(a), seed, func(who []int) float64 {
		x, sx := moments(a, who)
		y, sy := moments(b, who)
		return (y - x) / math.Sqrt((float64(sx*sx)+float64(sy*sy))/2)
	})
}

// within is the change from before to after in standard deviations between trainees
// before.
func within(before, after []float64, seed uint64) Estimate {
	return bootstrap(len(before), seed, func(who []int) float64 {
		x, sx := moments(before, who)
		y, _ := moments(after, who)
		return (y - x) / sx
	})
}

// over is an estimate in other units.
func (e Estimate) over(unit float64) Estimate {
	return Estimate{e.Value / unit, e.Low / unit, e.High / unit}
}

// pooled is the standard deviation between single meetings of two arms.
func pooled(a, b []sitting) float64 {
	x, y := unalike(a...), unalike(b...)
	return math.Sqrt((float64(x*x) + float64(y*y)) / 2)
}

// unalike is the standard deviation between single meetings of the same scenario, of
// any trainee and group.
func unalike(all ...sitting) float64 {
	sum, n := 0.0, 0.0
	for k := range all[0] {
		var list []float64
		for _, s := range all {
			for _, m := range s[k] {
				list = append(list, m.Score)
			}
		}
		middle := 0.0
		for _, x := range list {
			middle += x / float64(len(list))
		}
		for _, x := range list {
			sum += float64((x - middle) * (x - middle))
		}
		n += float64(len(list) - 1)
	}
	return math.Sqrt(sum / n)
}
