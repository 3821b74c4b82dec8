package scene

import (
	"testing"

	"groundrules/sim/session"
)

// aWhile is how long nobody does anything, in seconds: ten minutes.
const aWhile = 600

// wait lets that long pass: first as frames follow one another, then in larger steps.
func (v *seen) wait() {
	for range 40 {
		v.after(.05)
	}
	for range 60 {
		v.after((aWhile - 2) / 60.)
	}
}

// Nothing has a time limit: whoever does nothing for ten minutes finds every screen as it
// was, also the guided practice, a class that votes, what is predicted, hints and rooms,
// since time runs only for whoever set it running.
func TestNothingGoesOnByItself(t *testing.T) {
	for _, s := range everyScreen(t) {
		if s.name == reckons { // what it works out is not waited for, and ends nothing
			continue
		}
		v := s.show(standard)
		v.wait() // what was still moving comes to rest
		outline, drawn := v.c.Outline.String(), v.list.String()
		v.wait()
		if got := v.c.Outline.String(); got != outline {
			t.Errorf("%s: after ten minutes there is\n%s\nand not\n%s", s.name, got, outline)
		} else if v.list.String() != drawn {
			t.Errorf("%s: after ten minutes it looks otherwise", s.name)
		}
	}
}

// Time in the room runs only for whoever has set it running, and one key stops it, also in
// the guided practice, with hints open, before a class, while one looks on and while a
// voice reads: then ten minutes bring nothing.
func TestOneKeyStopsTheTime(t *testing.T) {
	for _, way := range []string{"<enter><enter>.", "<enter><enter>...........?<esc>", "<enter>c.", "<enter>w.", "<enter>s2."} {
		for _, voice := range []string{"", "ordinary"} {
			p, _, _ := listening(t, voice)
			p.keys(way)
			turns := func() int { return len(p.app.practice.Beats()) }
			pass := func(seconds float64) {
				for until := p.in.Now + seconds; p.in.Now < until; p.in.Now += .5 {
					p.frame()
				}
			}
			began := turns()
			if pass(aWhile); turns() != began {
				t.Errorf("%s, voice %q: %d turns came that nobody asked for", way, voice, turns()-began)
			}
			p.keys("<space>")
			if pass(20); turns() == began {
				t.Errorf("%s, voice %q: no turn comes while time runs", way, voice)
			}
			p.keys("<space>")
			at := p.app.at
			began = turns()
			if pass(aWhile); turns() != began || p.app.at != at {
				t.Errorf("%s, voice %q: %d turns came after time was stopped", way, voice, turns()-began)
			}
		}
	}
}

// A practice that time has run to its end stays there: what comes next waits for a key.
func TestTheEndWaits(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.keys("<enter><enter>")
	p.toEnd(s)
	p.settle()
	for range 600 {
		p.in.Now++
		p.frame()
	}
	if p.app.at != inRoom || s.begun.State() != session.Over {
		t.Errorf("the room of a meeting that is over is left by itself: %v", p.app.at)
	}
}
