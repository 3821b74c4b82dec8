package render_test

import (
	"fmt"
	"strconv"
	"testing"
	"time"

	"groundrules/render/paint"
	"groundrules/render/rendertest"
	"groundrules/render/ui"
)

// A rest shows a page with text that does not change, for a number of seconds.
type rest struct {
	seconds float64
	frames  int
}

func newRest(seconds string) *rest {
	s, err := strconv.ParseFloat(seconds, 64)
	if err != nil {
		panic(err)
	}
	return &rest{seconds: s}
}

func (r *rest) Frame(in *ui.Input, l *paint.List) (float64, bool) {
	l.Box(paint.Box{X: 640, Y: 400, HW: 640, HH: 400, Fill: paint.Light.Page})
	for i := range 40 {
		l.Text(paint.Text{X: 20, Y: 20 + 18*float32(i), Size: 15, Color: paint.Light.Ink, S: fmt.Sprintf("Ines has stopped looking up. (%d)", i)})
	}
	if r.frames++; r.frames == 1 {
		return 0, false // asked again once this frame has been shown
	}
	if r.frames == 2 {
		fmt.Println("shown")
	}
	return r.seconds - in.Now, in.Now >= r.seconds
}

// The time from starting the process until the first frame has been shown.
func BenchmarkFirstFrame(b *testing.B) {
	var sum time.Duration
	n := 0
	for b.Loop() {
		shown, _ := rendertest.Open(b, "rest 0")
		if shown == 0 {
			b.Fatal("no frame was shown")
		}
		sum += shown
		n++
	}
	b.ReportMetric(float64(sum.Milliseconds())/float64(n), "first-frame-ms")
}

// The processor time that an open window takes while nothing happens, in per cent
// of one core: that of a long life less that of a short one.
func BenchmarkIdle(b *testing.B) {
	const short, long = 1.5, 6.5
	var share float64
	n := 0
	for b.Loop() {
		_, less := rendertest.Open(b, fmt.Sprint("rest ", short))
		_, more := rendertest.Open(b, fmt.Sprint("rest ", long))
		share += (more - less).Seconds() / (long - short)
		n++
	}
	b.ReportMetric(100*share/float64(n), "idle-%core")
}
