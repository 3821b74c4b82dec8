package scene

import (
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
)

// In a life of several meetings it is said in which of them two ways part, by its own
// clock.
func TestWhereTwoWaysPart(t *testing.T) {
	for _, c := range []struct {
		meeting int16
		want    string
	}{
		{1, "from minute 10, the same people"},
		{2, "from meeting 2, minute 10, the same people"},
	} {
		two := newComparison(NewRoom(scenario(t, 8), &forked{inChannel(sim.Spoken)}, nil), 0, 1)
		for s := range two.sides {
			for k := range two.sides[s].beats {
				two.sides[s].beats[k].Turn.Meeting = c.meeting
			}
		}
		_, list, _ := still(func(c *ui.Context) { two.frame(c) }, &paint.Light, 1280, 800, 1)
		if text := list.String(); !strings.Contains(text, c.want) {
			t.Errorf("meeting %d: %q is not said", c.meeting, c.want)
		}
	}
}
