package scene

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/session"
)

// Keys alone come to everything that answers on every screen, and away from it again; the
// focus is always to be seen, and goes as one reads.
func TestKeysAloneReachEverything(t *testing.T) {
	for _, s := range screenfuls(t) {
		for _, l := range []look{{theme: &paint.Light, width: 1280, height: 800, scale: 1}, {theme: &paint.Dark, width: 390, height: 844, scale: 1}} {
			for _, wrong := range around(s, l) {
				t.Errorf("%s, %v: %s", s.name, l, wrong)
			}
		}
	}
}

// Without single-letter keys every screen is reached as well, and no letter does anything.
func TestSingleLettersCanBeOff(t *testing.T) {
	for _, s := range screenfuls(t) {
		if slices.ContainsFunc(s.keys, func(k any) bool { _, is := k.(rune); return is }) {
			continue // its state is reached by letters
		}
		l := standard
		l.silent = true
		for _, wrong := range around(s, l) {
			t.Errorf("%s, silent: %s", s.name, wrong)
		}
		v := s.show(l)
		before := v.c.Outline.String()
		for _, k := range "abcdefghijklmnopqrstuvwxyz0123456789.,+-/?" {
			v.press(k)
		}
		if after := v.c.Outline.String(); after != before {
			t.Errorf("%s: a letter did something although letters are off:\n%s", s.name, after)
		}
		for _, n := range v.c.Outline.Nodes {
			if len([]rune(n.Key)) == 1 {
				t.Errorf("%s: %v %q shows the key %s, which is off", s.name, n.Role, n.Name, n.Key)
			}
		}
	}
}

// A step is a place that the focus came to.
type step struct {
	node    ui.Node
	path    string // what tells it from all others: its name and those of what it lies in
	grouped bool   // it is one of a group, in which the arrows move
}

// places are all of a frame that could have the focus, those under a dialog left
// out; scrolled away they still count.
func places(v *seen) (list []step) {
	var in []ui.Node
	for _, n := range v.c.Outline.Nodes {
		if n.Role == ui.RoleDialog {
			list = nil
		}
		in = append(in[:min(n.Depth, len(in))], n)
		if !slices.Contains(answering, n.Role) || n.Seen == (paint.Rect{}) {
			continue // told, and no target
		}
		s := step{node: n}
		for _, outer := range in {
			s.path += fmt.Sprintf("/%v %s", outer.Role, outer.Name)
		}
		if len(in) > 1 {
			switch in[len(in)-2].Role {
			case ui.RoleList, ui.RoleTabs, ui.RoleChoice:
				s.grouped = true
			}
		}
		if n.Role == ui.RoleRow {
			s.path += ", " + n.Value
		}
		list = append(list, s)
	}
	return list
}

// here is where the focus is; ok is false where it is nowhere.
func (v *seen) here() (at step, ok bool) {
	for _, s := range places(v) {
		if s.node.Focus {
			return s, true
		}
	}
	return step{}, false
}

// A walk goes round a screen by keys and writes down what is wrong on the way.
type walk struct {
	*seen
	look    look
	reached map[string]bool
	wrong   []string
}

func (w *walk) tell(format string, args ...any) {
	w.wrong = append(w.wrong, fmt.Sprintf(format, args...))
}

// key presses a key and returns where the focus is then.
func (w *walk) key(k ui.Key, shift bool) (step, bool) {
	w.in.Presses = []ui.Press{{Key: k, Shift: shift}}
	w.after(.4)
	w.after(.4)
	at, ok := w.here()
	if ok {
		w.reached[at.path] = true
		if why := unseen(w.seen, &at.node, w.look); why != "" {
			w.tell("the focus on %v %q is not to be seen: %s", at.node.Role, at.node.Name, why)
		}
	}
	return at, ok
}

// arrow presses an arrow until it leads on no more, or to a place.
func (w *walk) arrow(k ui.Key, until string) {
	at, ok := w.here()
	for last := ""; ok && at.path != last && at.path != until; {
		last = at.path
		at, ok = w.key(k, false)
	}
}

// around walks round a screen and tells what is wrong with it.
func around(s screenful, l look) []string {
	w := &walk{seen: s.show(l), look: l, reached: map[string]bool{}}
	want := places(w.seen)
	steps := w.tabs(len(want) + 1)
	if len(steps) == 0 && len(want) > 0 {
		w.tell("Tab leads nowhere")
	}
	for _, at := range steps {
		if !at.grouped {
			continue
		}
		w.seen = s.show(l)
		for range len(steps) + 1 {
			if now, _ := w.key(ui.Tab, false); now.path == at.path {
				break
			}
		}
		w.arrow(ui.Up, "")
		w.arrow(ui.Down, "")
		w.arrow(ui.Up, at.path) // what opened by the way is as it was again
	}
	for _, at := range want {
		if !w.reached[at.path] {
			w.tell("no key comes to %s", at.path)
		}
	}
	slices.Sort(w.wrong)
	return append(slices.Compact(w.wrong), unread(steps)...)
}

// tabs goes round with Tab and back with Shift+Tab.
func (w *walk) tabs(most int) (steps []step) {
	for range most {
		at, ok := w.key(ui.Tab, false)
		if !ok || len(steps) > 0 && at.path == steps[0].path {
			break
		}
		if n := len(steps); n > 0 && at.path == steps[n-1].path {
			w.tell("Tab does not lead away from %s", at.path)
			return steps
		}
		steps = append(steps, at)
	}
	for i := len(steps) - 1; i >= 0; i-- {
		if at, _ := w.key(ui.Tab, true); at.path != steps[i].path {
			w.tell("Shift+Tab leads to %q, not back to %s", at.path, steps[i].path)
			break
		}
	}
	return steps
}

// unseen says why the focus on a node cannot be seen; empty: it can.
func unseen(v *seen, n *ui.Node, l look) string {
	at := sightIn(&v.list, l.width, l.height)
	scale := v.c.TextScale() // it may just have been set
	near := enlarged(ui.Grow(n.Rect, 12), scale)
	const points = 24
	found, most := false, 0
	for i, m := range v.list.Marks {
		b := &m.Box
		if m.Kind != paint.BoxMark || b.Edge != v.c.Theme.Focus || b.Stroke < paint.StrokeFocusOuter*scale-.1 {
			continue
		}
		if b.X < near.X || b.X > near.X+near.W || b.Y < near.Y || b.Y > near.Y+near.H {
			continue
		}
		found = true
		shown := 0
		for k := range points {
			sin, cos := math.Sincos(2 * math.Pi * float64(k) / points)
			far := 1 / max(math.Abs(sin), math.Abs(cos))
			p := paint.Point{X: b.X + (b.HW-1)*float32(cos*far), Y: b.Y + (b.HH-1)*float32(sin*far)}
			if at.at[i].Has(p) && !at.hidden(p, i) {
				shown++
			}
		}
		most = max(most, shown)
		if 5*shown >= 2*points {
			return ""
		}
	}
	if found {
		return fmt.Sprintf("its ring is covered, %d of %d points of it are left at %v, seen %v", most, points, n.Rect, n.Seen)
	}
	return "there is no ring"
}

// unread tells where the focus goes against the way one reads, within a part of the
// screen: up to something that is not to the right, or back to the left in a line.
func unread(steps []step) (wrong []string) {
	for i := 1; i < len(steps); i++ {
		from, to := steps[i-1], steps[i]
		if from.node.Role == ui.RoleScroll || to.node.Role == ui.RoleScroll || from.outer() != to.outer() {
			continue // a bar stands beside what it moves
		}
		a, b := from.node.Rect, to.node.Rect
		up := b.Y+b.H <= a.Y+1 && b.X < a.X+a.W-1
		back := b.X+b.W <= a.X+1 && min(a.Y+a.H, b.Y+b.H)-max(a.Y, b.Y) > .5*min(a.H, b.H)
		if (up || back) && !from.grouped && !to.grouped {
			wrong = append(wrong, fmt.Sprintf("the focus goes from %q at %v back to %q at %v", from.node.Name, a, to.node.Name, b))
		}
	}
	return wrong
}

// outer is what the part of the screen is called that a place lies in.
func (s step) outer() string {
	at := strings.LastIndex(s.path, "/")
	if s.grouped {
		at = strings.LastIndex(s.path[:at], "/")
	}
	return s.path[:at]
}

// Whoever has gone to a control with Tab and then chooses by letters says with Enter what
// was chosen; the control does not take it.
func TestEnterSaysWhatWasChosenByLetters(t *testing.T) {
	p, s := inTheRoom(t, 3)
	for range 40 {
		if n := p.app.Outline().Find(ui.RoleButton, "Continue"); n != nil && n.Focus {
			break
		}
		p.keys("<tab>")
	}
	if !p.has(ui.RoleButton, "Continue").Focus {
		t.Fatal("the focus does not come to the button that goes on")
	}
	p.keys("w1<enter>")
	beats := s.begun.Beats()
	if last := beats[len(beats)-1]; last.Command.Kind != session.Say {
		t.Errorf("Enter did %v, not what was chosen:\n%s", last.Command.Kind, p.app.Outline())
	}
}
