package scene

import (
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

// guided is a player at the beginning of the guided practice.
func guided(t *testing.T, width, height float32) (*shelf, *player) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.in.Width, p.in.Height = width, height
	p.app.Welcome = true
	p.settle()
	p.has(ui.RoleDialog, "Is this your first time?")
	p.keys("<enter>")
	p.settle()
	return s, p
}

func (p *player) step(t *testing.T, want string) {
	t.Helper()
	p.settle()
	if p.app.Outline().Find(ui.RoleHeading, want) == nil {
		t.Fatalf("the guide is not at %q:\n%s", want, p.app.Outline())
	}
}

// The guided practice from beginning to end by keys, at three sizes: every step can be
// done, and what it is about is on the screen where there is room for it.
func TestTheGuideLeadsFromTheRoomToTheDebrief(t *testing.T) {
	for _, size := range [][2]float32{{1280, 800}, {1024, 640}, {390, 844}} {
		s, p := guided(t, size[0], size[1])
		if !s.set.Shown {
			t.Error("it is not kept that the guide was offered")
		}
		p.step(t, guideSteps[0].title)
		for i, keys := range []string{"<enter>", "...", ".", "<enter>", "w1", "<enter>", "........", "<enter>", ",", "<space>", "x", "d", ""} {
			p.step(t, guideSteps[i].title)
			subject := p.app.Outline().Find(guideSteps[i].role, guideSteps[i].name)
			for _, name := range guideSteps[i].also {
				if subject == nil {
					subject = p.app.Outline().Find(guideSteps[i].role, name)
				}
			}
			if subject == nil && size[0] == 1280 {
				t.Errorf("%v: %q is about %q, which is not on the screen", size, guideSteps[i].title, guideSteps[i].name)
			}
			p.keys(keys)
		}
		p.step(t, guideSteps[len(guideSteps)-1].title)
		p.keys("<enter>")
		p.frame()
		if p.app.guide != nil || p.app.Outline().Find(ui.RoleRegion, "Guided practice") != nil {
			t.Errorf("%v: the guide does not end", size)
		}
		if n := len(s.begun.Beats()); n < 12 {
			t.Errorf("%v: the guided practice has %d beats", size, n)
		}
	}
}

func TestTheGuideIsOfferedOnce(t *testing.T) {
	s := newShelf(t)
	p := newPlayer(t, s)
	p.app.Welcome = true
	p.settle()
	p.keys("<esc>")
	p.settle()
	if p.app.Outline().Find(ui.RoleDialog, "Is this your first time?") != nil || s.begun != nil {
		t.Error("the guide cannot be declined")
	}
	again := newPlayer(t, s)
	again.app.Welcome = true
	again.settle()
	if again.app.Outline().Find(ui.RoleDialog, "Is this your first time?") != nil {
		t.Error("the guide is offered a second time")
	}
	n := again.has(ui.RoleButton, "Show me round")
	if n.Rect.W < paint.SmallestTarget || n.Rect.H < paint.SmallestTarget {
		t.Errorf("the way back to the guide is %v", n.Rect)
	}
	again.app.showRound()
	again.settle()
	again.has(ui.RoleRegion, "Guided practice")
}

func TestTheGuideCanBeLeftAtEveryStep(t *testing.T) {
	for i := range len(guideSteps) - 1 {
		s, p := guided(t, 1280, 800)
		for _, keys := range []string{"<enter>", "...", ".", "<enter>", "w1", "<enter>", "........", "<enter>", ",", "<space>", "x", "d"}[:i] {
			p.keys(keys)
			p.settle()
		}
		p.step(t, guideSteps[i].title)
		at := p.app.at
		for range 80 {
			p.keys("<tab>")
			if p.app.Outline().Find(ui.RoleButton, "End the guide").Focus {
				break
			}
		}
		p.keys("<enter>")
		p.frame()
		if p.app.guide != nil {
			t.Fatalf("step %d cannot be left by keys", i+1)
		}
		if p.app.at != at || len(s.begun.Journal()) == 0 {
			t.Errorf("step %d: leaving the guide leaves the practice", i+1)
		}
	}
}

// Whoever steps by hand where the guide would have the room begin is shown the button by
// the name that it has then.
func TestTheGuideKnowsAButtonByItsOtherNames(t *testing.T) {
	_, p := guided(t, 1280, 800)
	p.keys("<enter>.")
	p.step(t, "Let them begin")
	n := p.has(ui.RoleButton, "Continue").Rect.Centre()
	framed := false
	for _, m := range p.list.Marks {
		if m.Kind == paint.BoxMark && m.Box.Edge == paint.Light.Notice && m.Box.Stroke == 3 && abs(m.Box.X-n.X) < 2 && abs(m.Box.Y-n.Y) < 2 {
			framed = true
		}
	}
	if !framed {
		t.Error("the button that goes on is not framed")
	}
}

// Whoever goes another way than the guide is not held up: it follows, or it ends.
func TestTheGuideFollowsWhoeverGoesAhead(t *testing.T) {
	_, p := guided(t, 1280, 800)
	p.keys("x")
	p.step(t, "Look at what happened")
	p.keys("<enter>")
	p.settle()
	if p.app.at != inLibrary || p.app.guide != nil {
		t.Errorf("back in the library the guide goes on: %v", p.app.guide)
	}
	for _, s := range guideSteps {
		if strings.Contains(s.text, "!") || len(s.text) > 190 {
			t.Errorf("%q is too long, or shouts", s.text)
		}
	}
}
