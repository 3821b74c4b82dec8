package scene

import (
	"slices"
	"testing"

	"groundrules/render/words"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// How far being sure and being right go together is told once, beside its plot.
func TestCalibrationIsToldOnce(t *testing.T) {
	k := debrief.Calibrate([]debrief.Guess{{Sure: session.Very, Right: true}, {Sure: session.Guess}})
	told := words.Told(debrief.CalibrationWords(&k))
	p := &progress{of: debrief.Progress{Calibration: k, Words: []string{"2 practices so far.", told}}}
	if got := p.words(); !slices.Equal(got, []string{"2 practices so far."}) {
		t.Errorf("the page begins with %q", got)
	}
}
