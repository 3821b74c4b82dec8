package scene

import (
	"fmt"
	"slices"
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// A layout is a frame as far as one can read and press it: what lies under a dialog is
// left out, and so is what a scroll area has moved away.
type layout struct {
	*seen
	look  look
	at    *sight
	scale float32
	words []drawn
	tip   int // the first mark of a tip, which lies over what it is about
	wrong []string
}

// drawn is a line of text of a layout.
type drawn struct {
	mark  int
	s     string
	full  paint.Rect // of its letters
	at    paint.Rect // what clips and window leave of it
	rolls bool       // it lies in something that scrolls
}

// faults are what is wrong with how a frame is laid out: what leaves the window, lies over
// something else, stands out of what it stands on, or is cut where nothing scrolls.
func faults(v *seen, l look) []string {
	f := &layout{seen: v, look: l, at: sightIn(&v.list, l.width, l.height), scale: v.c.TextScale()}
	f.findTip()
	f.read()
	f.apart()
	f.controls()
	slices.Sort(f.wrong)
	return slices.Compact(f.wrong)
}

func (f *layout) tell(format string, args ...any) {
	f.wrong = append(f.wrong, fmt.Sprintf(format, args...))
}

// upper is the first mark that lies over the veil of a dialog; 0 where there is none.
func (f *layout) upper() (first int) {
	for i := range f.list.Marks {
		m := &f.list.Marks[i]
		if b := &m.Box; m.Kind == paint.BoxMark && b.Fill.A > 0 && b.Fill.A < 255 && 2*b.HW >= f.look.width-1 && 2*b.HH >= f.look.height-1 {
			first = i + 1
		}
	}
	return first
}

// findTip finds the tip, which is drawn last and begins with its nose.
func (f *layout) findTip() {
	for f.tip = 0; f.tip < len(f.list.Marks); f.tip++ {
		if m := &f.list.Marks[f.tip]; m.Kind == paint.BoxMark && m.Box.Fill == f.c.Theme.Tip && m.Box.Angle != 0 && m.Box.HW == 6*f.scale {
			return
		}
	}
}

// hidden reports whether what mark i shows at p is covered by what was drawn later, but
// for a tip.
func (f *layout) hidden(p paint.Point, i int) bool {
	upto := len(f.list.Marks)
	if i < f.tip {
		upto = f.tip
	}
	black := f.at.color(p, i+1, upto, paint.RGB(0))
	white := f.at.color(p, i+1, upto, paint.RGB(0xFFFFFF))
	return int(white.G)-int(black.G) < 180
}

// read takes every line of text in and tells where one is cut.
func (f *layout) read() {
	screen := paint.Rect{W: f.look.width, H: f.look.height}
	var clips []paint.Rect
	first := f.upper()
	for i := range f.list.Marks {
		m := &f.list.Marks[i]
		switch m.Kind {
		case paint.ClipMark:
			clips = append(clips, m.Clip)
		case paint.UnclipMark:
			clips = clips[:len(clips)-1]
		case paint.TextMark:
			if i < first {
				continue
			}
			t := &m.Text
			w := drawn{mark: i, s: t.S, full: paint.Rect{X: t.X, Y: t.Y - .68*t.Size, W: ruler.Width(t.Face, t.Size, t.S), H: .7 * t.Size}}
			w.at = w.full
			for _, clip := range clips {
				f.clipped(&w, clip)
			}
			in := w.at.Meet(screen)
			if w.at.W > 0 && w.at.H > 0 && (in.W < w.at.W-1 || in.H < w.at.H-1) {
				f.tell("the text %q leaves the window, it stands at %.0f", w.s, w.at)
			}
			if w.at = in; w.at.W > 0 && w.at.H > 0 {
				f.words = append(f.words, w)
				f.shortened(&w)
				f.spills(&w)
			}
		}
	}
}

// clipped cuts a line to a clip, and tells it where nothing can be scrolled there.
func (f *layout) clipped(w *drawn, clip paint.Rect) {
	cut := w.at.Meet(clip)
	w.rolls = w.rolls || f.scrolls(clip)
	if w.at.W > 0 && w.at.H > 0 {
		switch {
		case cut.W < w.at.W-1.5 && cut.H > 0 && cut.W > 0:
			f.tell("the text %q is cut at its side by %.0f", w.s, w.at.W-cut.W)
		case cut.H < w.at.H-1.5 && !f.scrolls(clip):
			f.tell("the text %q at %.0f is cut above or below by %.0f, and nothing scrolls there", w.s, w.at, clip)
		}
	}
	w.at = cut
}

// scrolls reports whether a clip is that of something scrolled.
func (f *layout) scrolls(clip paint.Rect) bool {
	for _, n := range f.c.Outline.Nodes {
		if n.Role != ui.RoleScroll {
			continue
		}
		bar := enlarged(n.Rect, f.scale)
		if clip.Y <= bar.Y+1 && clip.Y+clip.H >= bar.Y+bar.H-1 && clip.X <= bar.X+bar.W && clip.X+clip.W >= bar.X {
			return true
		}
	}
	return false
}

// shortened tells of a text that ends in dots which it was not given with.
func (f *layout) shortened(w *drawn) {
	if !strings.HasSuffix(w.s, "…") || w.s == "…" && f.keyIsWaitedFor() {
		return
	}
	for _, n := range f.c.Outline.Nodes {
		if strings.HasSuffix(n.Name, w.s) || strings.HasSuffix(n.Value, w.s) {
			return // it was given so
		}
	}
	f.tell("the text %q is shortened", w.s)
}

// keyIsWaitedFor reports whether dots stand in the place of a key.
func (f *layout) keyIsWaitedFor() bool {
	for _, n := range f.c.Outline.Nodes {
		if n.Role == ui.RoleList && n.Name == words.Text("Keys") {
			return true
		}
	}
	return false
}

// spills tells of a text that goes on past the right edge of the control or panel on
// which it begins, or stands out of it above or below.
func (f *layout) spills(w *drawn) {
	p := paint.Point{X: w.full.X + 1, Y: w.full.Y + w.full.H/2}
	for i := w.mark - 1; i >= 0; i-- {
		m := &f.list.Marks[i]
		b := &m.Box
		if m.Kind != paint.BoxMark || b.Fill.A < 255 && b.Stroke == 0 || b.Angle != 0 || b.HW < 10*f.scale || b.HH < 8*f.scale || !f.at.at[i].Has(p) {
			continue
		}
		if over := w.full.X + w.full.W - b.X - b.HW; over > 1.5 {
			f.tell("the text %q stands out of what it stands on by %.0f", w.s, over)
		}
		if over := max(b.Y-b.HH-w.full.Y, w.full.Y+w.full.H-b.Y-b.HH); over > 1.5 && !w.rolls {
			f.tell("the text %q stands out of what it stands on above or below by %.0f", w.s, over)
		}
		return
	}
}

// apart tells of texts that lie over one another, or under something.
func (f *layout) apart() {
	for i := range f.words {
		a := &f.words[i]
		covered := 0
		for k := range 7 {
			p := paint.Point{X: a.at.X + a.at.W*(.04+.153*float32(k)), Y: a.at.Y + .2*a.at.H}
			low := paint.Point{X: p.X, Y: a.at.Y + .8*a.at.H} // a name that is struck through is not covered
			if f.hidden(p, a.mark) && f.hidden(low, a.mark) {
				covered++
			}
		}
		if covered > 0 {
			f.tell("the text %q is covered at %d of 7 places", a.s, covered)
		}
		for k := range f.words[i+1:] {
			b := &f.words[i+1+k]
			m := a.at.Meet(b.at)
			if a.mark < f.tip && b.mark >= f.tip {
				continue
			}
			if m.W <= 1.5 || m.H <= 2 {
				continue
			}
			if p := m.Centre(); !f.hidden(p, a.mark) && !f.hidden(p, b.mark) {
				f.tell("the texts %q and %q overlap by %.0f×%.0f", a.s, b.s, m.W, m.H)
			}
		}
	}
}

// pressable are the roles of what is pressed in a place of its own.
var pressable = []ui.Role{ui.RoleButton, ui.RoleTab, ui.RoleOption, ui.RoleRow, ui.RoleCheck, ui.RoleSlider, ui.RoleField}

// controls tells of controls that leave the window, cannot be scrolled to, or lie over
// one another.
func (f *layout) controls() {
	var list []ui.Node
	for _, n := range f.c.Outline.Nodes {
		if n.Role == ui.RoleDialog {
			list = nil
		}
		if n.Role == ui.RoleScroll && n.Rect.W <= 12.5 && n.Rect.H < 24 {
			f.tell("what scrolls, %q, is only %.0f high", n.Name, n.Rect.H)
		}
		if slices.Contains(pressable, n.Role) {
			list = append(list, n)
		}
	}
	screen := f.c.Screen()
	for i, a := range list {
		if a.Seen.W < a.Rect.W-1 || a.Seen.H < a.Rect.H-1 {
			if !f.scrolls(enlarged(a.Seen.Meet(a.Rect), f.scale)) && !f.inScrolled(a.Rect) {
				f.tell("the %v %q is cut, and nothing scrolls there: %.0f of %.0f", a.Role, a.Name, a.Seen, a.Rect)
			}
		}
		if in := a.Seen.Meet(screen); a.Seen.W > 0 && a.Seen.H > 0 && (in.W < a.Seen.W-1 || in.H < a.Seen.H-1) {
			f.tell("the %v %q leaves the window: %.0f", a.Role, a.Name, a.Seen)
		}
		for _, b := range list[i+1:] {
			m := a.Seen.Meet(b.Seen)
			if m.W <= 1 || m.H <= 1 || m.W > b.Seen.W-1 && m.H > b.Seen.H-1 {
				continue // a button in a row is part of it
			}
			f.tell("the %v %q and the %v %q overlap by %.0f×%.0f", a.Role, a.Name, b.Role, b.Name, m.W, m.H)
		}
	}
}

// inScrolled reports whether a place is in the column of something scrolled.
func (f *layout) inScrolled(r paint.Rect) bool {
	for _, n := range f.c.Outline.Nodes {
		if n.Role == ui.RoleScroll && r.X+r.W <= n.Rect.X+n.Rect.W+8 {
			return true
		}
	}
	return false
}
