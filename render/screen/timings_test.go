package screen_test

import (
	"image"
	"slices"
	"time"
)

var onePixel = image.Rect(0, 0, 1, 1)

// timings gather times and give their median, which a busy machine moves least.
type timings struct{ times []time.Duration }

func (t *timings) time(f func()) {
	start := time.Now()
	f()
	t.times = append(t.times, time.Since(start))
}

// ms is the median in milliseconds.
func (t *timings) ms() float64 {
	slices.Sort(t.times)
	return float64(t.times[len(t.times)/2].Microseconds()) / 1000
}
