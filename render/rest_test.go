package render

import (
	"testing"
	"time"
)

// A window rests only when nothing has happened for a while, never longer than a
// command may take, and never beyond the end of a frame.
func TestAWindowRestsOnlyWhereNothingHappens(t *testing.T) {
	for _, c := range []struct {
		name        string
		rests, down bool
		idle, left  float64 // seconds without anything, and until the next frame
		least, most time.Duration
	}{
		{"long still", true, false, 5, 1e9, restsFor, restsFor},
		{"just used", true, false, .9, 1e9, 0, 0},
		{"dragging", true, true, 5, 1e9, 0, 0},
		{"a frame is due", true, false, 5, -.01, 0, 0},
		{"a frame is soon due", true, false, 5, .012, time.Millisecond, 12 * time.Millisecond},
		{"a test's host", false, false, 5, 1e9, 0, 0},
	} {
		w := &window{rests: c.rests, start: time.Now().Add(-10 * time.Second), until: 10 + c.left, moved: 10 - c.idle}
		w.input.Now, w.input.Down = 10, c.down
		if got := w.rest(); got < c.least || got > c.most {
			t.Errorf("%s: it rests %v, want %v to %v", c.name, got, c.least, c.most)
		}
	}
	if frame := time.Second / 60; restsFor+frame > 50*time.Millisecond {
		t.Errorf("a rest of %v and a frame of %v are more than a command may take", restsFor, frame)
	}
}
