package scene

import (
	"fmt"
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
)

// windows are those in which nothing may overlap or be cut.
var windows = [][2]float32{{390, 844}, {640, 400}, {853, 533}, {1024, 640}, {1120, 700}, {1280, 720}, {1280, 800}, {1366, 768}, {1920, 1080}, {2560, 1440}}

// stages of a choice, as keys.
var choices = map[string][]any{
	"listening": nil, "purpose": {'f'}, "first": {'f', '2'}, "second": {'f', '2', '2'},
	"whole": {'f', '2', '2', '3'}, "rule": {'g', '1'}, "ruled": {'g', '1', '1'},
	"found": {'/', 'a', ui.Down}, "back": {',', ','},
}

func TestNothingOverlapsOrIsCut(t *testing.T) {
	for _, size := range windows {
		for _, n := range []int{3, 8, 16} {
			for name, keys := range choices {
				v := enter(t, n, evening(), size[0], size[1])
				v.press(keys...)
				v.wait(2)
				where := fmt.Sprintf("%.0fx%.0f, %d people, %s", size[0], size[1], n, name)
				fits(t, where, v)
			}
		}
	}
}

// fits reports an error for every control that leaves the window or meets another,
// and for every line of text that is cut.
func fits(t *testing.T, where string, v *visit) {
	t.Helper()
	screen := v.c.Screen()
	var controls []ui.Node
	for _, n := range v.c.Outline.Nodes {
		switch n.Role {
		case ui.RoleButton, ui.RoleTab, ui.RoleOption, ui.RoleRow:
			controls = append(controls, n)
			if in := n.Seen.Meet(screen); in.W*in.H < .99*n.Seen.W*n.Seen.H {
				t.Errorf("%s: %v %q leaves the window: %v", where, n.Role, n.Name, n.Rect)
			}
		}
	}
	for i, a := range controls {
		for _, b := range controls[i+1:] {
			if m := a.Seen.Meet(b.Seen); m.W > 1 && m.H > 1 {
				t.Errorf("%s: %q and %q overlap", where, a.Name, b.Name)
			}
		}
	}
	words := visible(v)
	for i, a := range words {
		for _, b := range words[i+1:] {
			if m := a.at.Meet(b.at); m.W > 2 && m.H > 2 && a.s != b.s {
				t.Errorf("%s: the texts %q and %q overlap", where, a.s, b.s)
			}
		}
		if in := a.at.Meet(screen); in.W < a.at.W-2 || in.H < a.at.H-2 {
			t.Errorf("%s: the text %q leaves the window", where, a.s)
		}
	}
	for _, m := range v.list.Marks {
		if m.Kind == paint.TextMark && strings.HasSuffix(m.Text.S, "…") && m.Text.Color != v.c.Theme.BubbleInk {
			t.Errorf("%s: %q is cut", where, m.Text.S)
		}
	}
}

// word is a line of text and the place of its letters.
type word struct {
	s  string
	at paint.Rect
}

// visible are the lines of text of a frame, as far as clips let them be seen, without
// those of the bubble, which may lie over a chair.
func visible(v *visit) []word {
	var list []word
	clips := []paint.Rect{v.c.Screen()}
	for _, m := range v.list.Marks {
		now := clips[len(clips)-1]
		switch m.Kind {
		case paint.ClipMark:
			clips = append(clips, m.Clip.Meet(now))
		case paint.UnclipMark:
			clips = clips[:len(clips)-1]
		case paint.TextMark:
			t := m.Text
			at := paint.Rect{X: t.X, Y: t.Y - .68*t.Size, W: v.c.Ruler.Width(t.Face, t.Size, t.S), H: .7 * t.Size}
			if len(clips) > 1 {
				at = at.Meet(now)
			}
			if at.W > 0 && at.H > 0 {
				list = append(list, word{t.S, at})
			}
		}
	}
	return list
}

func TestTheBubbleHidesNoFaceAndNoName(t *testing.T) {
	long := strings.Repeat("and then the manager rang again on my day off, ", 5)
	for _, size := range windows[:7] {
		for n := 3; n <= 16; n++ {
			for speaker := 1 + n%2; speaker <= n; speaker += 2 {
				w := evening()
				b := &w.beats[len(w.beats)-1]
				b.Turn.Speaker = sim.ID(speaker)
				b.Line.Text = long[:20+speaker*12%200]
				v := enter(t, n, w, size[0], size[1])
				if v.room.crowded {
					continue // they stand in a list then
				}
				q := v.room.bubble.at
				for k := range v.room.ring.Seats {
					for what, o := range map[string]paint.Rect{"face": v.room.faceRect(k), "name": v.room.nameRect(k)} {
						if m := o.Meet(q); m.W > 1 && m.H > 1 {
							t.Errorf("%.0fx%.0f, %d people, %d speaks: the bubble hides the %s of %d", size[0], size[1], n, speaker, what, k+1)
						}
					}
				}
			}
		}
	}
}
