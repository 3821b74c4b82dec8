package scene

import (
	"fmt"
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

// What is said of one person never runs into the next, however it wraps.
func TestTheRosterKeepsPeopleApart(t *testing.T) {
	for width := float32(180); width < 340; width++ {
		r := NewRoom(scenario(t, 8), evening(), nil)
		r.influence()
		for id := range r.weights.of.words {
			r.weights.of.words[id] = "word contested by Wim and Freya"
		}
		_, list, _ := still(func(c *ui.Context) { r.roster(c, paint.Rect{X: 0, Y: 0, W: width, H: 2000}) }, &paint.Light, 1280, 2000, 1)
		last, before := float32(-100), ""
		for _, line := range strings.Split(list.String(), "\n") {
			var x, y float32
			if n, _ := fmt.Sscanf(strings.TrimSpace(line), "text %f,%f", &x, &y); n != 2 || x != 44 {
				continue
			}
			if y-last < 14 {
				t.Fatalf("width %v: %q stands %v below %q", width, line, y-last, before)
			}
			last, before = y, line
		}
		if before == "" {
			t.Fatal("nobody is there")
		}
	}
}
