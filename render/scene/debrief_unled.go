package scene

import (
	"time"

	"groundrules/render/ui"
)

// playUnled plays groups without a facilitator for a slice of a frame, till all are
// played and what they came to can be said; it reports whether it was at it. It goes
// before the review: it takes a few frames, and is on the page that opens.
func (d *debriefScreen) playUnled(c *ui.Context) bool {
	if d.unled == nil {
		return false
	}
	for began := time.Now(); time.Since(began) < slice; {
		if !d.unled.Next() {
			d.whole().Without, d.unled = d.unled.Found(), nil
			break
		}
	}
	c.Wake(0)
	return true
}
