package scene

import (
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/session"
)

// watcher is a player who has gone into the room of a scenario to look on.
func watcher(t *testing.T, keys string, width, height float32) *player {
	p := newPlayer(t, newShelf(t))
	p.in.Width, p.in.Height = width, height
	p.settle()
	p.keys("<enter>" + keys)
	p.settle()
	if p.app.at != inRoom || !p.app.room.looksOn() {
		t.Fatalf("keys %q do not lead into a room to look on in:\n%s", keys, p.app.Outline())
	}
	return p
}

func TestWatchingSaysNothingAndCanStep(t *testing.T) {
	for _, keys := range []string{"w", "o<enter>", "o<down><up><enter>"} {
		p := watcher(t, keys, 1280, 800)
		p.keys("....")
		beats := p.app.practice.Beats()
		if len(beats) < 4 {
			t.Fatalf("four steps made %d beats", len(beats))
		}
		p.keys("f1<enter>g1<enter>n/")
		for _, b := range p.app.practice.Beats() {
			if b.Command.Kind != session.Listen {
				t.Errorf("somebody who watches did %v", b.Command.Kind)
			}
		}
		if len(p.app.practice.Notes()) > 0 || p.app.Outline().Find(ui.RoleButton, "Say it") != nil {
			t.Error("somebody who watches can say or write something")
		}
		p.keys("<space>")
		for range 400 {
			p.frame()
		}
		if got := len(p.app.practice.Beats()); got <= len(beats) {
			t.Error("time does not flow")
		}
		p.keys("x")
		p.has(ui.RoleHeading, "groundrules")
	}
}

// thinks are the thoughts in the outline of the latest frame, by name.
func (p *player) thinks() map[string]string {
	found := map[string]string{}
	for _, n := range p.app.Outline().Nodes {
		if name, is := strings.CutSuffix(n.Name, " thinks"); is && n.Role == ui.RoleText {
			found[name] = n.Value
		}
	}
	return found
}

// Looking on is not written down, and the way out does not say that it is.
func TestTheWayOutSaysWhetherAnythingIsKept(t *testing.T) {
	p := watcher(t, "w", 1280, 800)
	if hint := p.app.room.leaveHint(); strings.Contains(hint, "kept") {
		t.Errorf("looking on, the way out says %q", hint)
	}
	q := newPlayer(t, newShelf(t))
	q.settle()
	q.keys("<enter><enter>")
	if hint := q.app.room.leaveHint(); !strings.Contains(hint, "kept") {
		t.Errorf("in a practice, the way out says %q", hint)
	}
}

func TestThoughtsOpenAndClose(t *testing.T) {
	p := watcher(t, "w", 1280, 800)
	p.keys("......")
	if n := len(p.thinks()); n != 0 {
		t.Fatalf("%d thoughts are open before anybody opened them", n)
	}
	p.keys("t")
	all := p.thinks()
	if len(all) != len(p.app.scenario.Members) {
		t.Errorf("the thoughts of %d are open, of %d people", len(all), len(p.app.scenario.Members))
	}
	g := p.app.practice.Group()
	for i, m := range p.app.scenario.Members {
		words := map[string]string{"on guard": "on guard", "careful": "careful", "fairly": "fairly at ease", "at ease": "at ease"}
		if want := words[feeling(g.Members[i+1].Safety)]; !strings.HasPrefix(all[m.Name], want) {
			t.Errorf("%s feels %q, want %q", m.Name, all[m.Name], want)
		}
	}
	p.keys("3")
	if p.app.Outline().Find(ui.RoleRegion, p.app.scenario.Members[2].Name+", from inside") == nil {
		t.Error("a digit does not open what somebody thinks")
	}
	p.keys("t")
	if n := len(p.thinks()); n != 0 {
		t.Errorf("%d thoughts are still open", n)
	}
}

// From a seat one sees into oneself, and into nobody else.
func TestASeatSeesIntoItselfOnly(t *testing.T) {
	for _, size := range [][2]float32{{1280, 800}, {1024, 640}, {390, 844}} {
		p := watcher(t, "s2", size[0], size[1])
		p.keys("..........t3")
		me := p.app.scenario.Members[1].Name
		o := p.app.Outline()
		if o.Find(ui.RoleRegion, me+", from inside") == nil && !strings.Contains(o.String(), "Feels") {
			t.Errorf("%v: nothing says how %s is inside:\n%s", size, me, o)
		}
		for name := range p.thinks() {
			if name != me {
				t.Errorf("%v: from the seat of %s one sees what %s thinks", size, me, name)
			}
		}
		if o.Find(ui.RoleRow, "Ground rules") != nil || o.Find(ui.RolePicture, "Cohesion") != nil && size[0] == 1280 {
			t.Errorf("%v: the facilitator's console or instruments stand before somebody in a seat", size)
		}
	}
}

// What one says from one's seat is marked as one's own, and what others think of one
// is in none of the ties that are drawn.
func TestOnesOwnLinesAreMarked(t *testing.T) {
	p := watcher(t, "s1", 1280, 800)
	p.keys(strings.Repeat(".", 30))
	r, own := p.app.room, 0
	for i := range r.beats() {
		e, b := r.entry(i, false), &r.beats()[i]
		if e.text == "" {
			continue
		}
		if e.you != (b.Turn.Speaker == 1) {
			t.Errorf("beat %d of %s is marked %v", i, r.name(b.Turn.Speaker), e.you)
		}
		if e.you {
			own++
		}
	}
	if own == 0 {
		t.Fatal("nothing was said from the seat; the test shows nothing")
	}
	g := p.app.practice.Group()
	for _, b := range ownTies(bonds(g), 1) {
		if b.a != 1 && b.b != 1 || b.mutual || b.a == 1 && b.ba != 0 || b.b == 1 && b.ab != 0 {
			t.Errorf("from the seat of 1 the tie %+v is drawn", b)
		}
	}
}

// Thoughts hide no face, no name, nothing that is said and no other thought.
func TestThoughtsHideNothing(t *testing.T) {
	for _, size := range [][2]float32{{1280, 800}, {1024, 640}, {1920, 1080}, {820, 1180}} {
		for _, name := range []string{"first_evening", "the_long_story"} {
			p := newPlayer(t, newShelf(t))
			p.in.Width, p.in.Height = size[0], size[1]
			p.app.library.goTo(name)
			p.settle()
			p.keys("<enter>wt")
			for range 25 {
				p.keys(".")
				p.settle()
				hidden(t, p, size)
			}
		}
	}
}

func hidden(t *testing.T, p *player, size [2]float32) {
	t.Helper()
	r := p.app.room
	if r.crowded {
		return
	}
	var at []paint.Rect
	for _, n := range p.app.Outline().Nodes {
		if strings.HasSuffix(n.Name, " thinks") {
			at = append(at, n.Rect)
		}
	}
	var taken []paint.Rect
	for k := range r.actors {
		if r.known(sim.ID(k + 1)) {
			taken = append(taken, r.faceRect(k), r.nameRect(k))
		}
	}
	if b := r.last(); b != nil && !silent(b) {
		taken = append(taken, r.bubble.at)
	}
	for i, q := range at {
		for _, o := range append(append([]paint.Rect{}, taken...), at[:i]...) {
			if m := q.Meet(o); m.W > 0 && m.H > 0 {
				t.Fatalf("%v: a thought at %v lies over %v", size, q, o)
			}
		}
		if m := q.Meet(r.ring.Room); m.W < q.W-1 || m.H < q.H-1 {
			t.Fatalf("%v: a thought at %v leaves the room", size, q)
		}
	}
}

// After a practice one can see it once more from the debrief, from a seat or with all
// thoughts: the same things happen, nothing is added to what was kept, and one comes
// back to the page where one was.
func TestAPracticeIsSeenOnceMore(t *testing.T) {
	for _, way := range []struct {
		key  string
		role role
	}{{"s", seated}, {"v", watching}} {
		p := newPlayer(t, newShelf(t))
		p.keys("<enter><enter>..........xd")
		p.settle()
		if p.app.at != inDebrief {
			t.Fatalf("not in the debrief:\n%s", p.app.Outline())
		}
		p.app.debrief.tab = tabMembers
		p.settle()
		practice := p.app.practice
		kept := len(practice.Beats())
		p.keys(way.key)
		p.settle()
		if p.app.at != inRoom || p.app.room.from.role != way.role || !p.app.room.from.again {
			t.Fatalf("%s does not lead back into the room:\n%s", way.key, p.app.Outline())
		}
		p.keys(".....")
		if seen := len(p.app.room.beats()); seen == 0 || seen >= kept {
			t.Errorf("after five steps %d of %d beats are shown", seen, kept)
		}
		if len(p.thinks()) == 0 {
			t.Error("nobody is seen to think")
		}
		p.keys(strings.Repeat(".", kept))
		if seen := len(p.app.room.beats()); seen != kept || len(practice.Beats()) != kept {
			t.Errorf("%d beats are shown, and %d kept, of %d", seen, len(practice.Beats()), kept)
		}
		p.keys("x")
		p.settle()
		if p.app.at != inDebrief || p.app.debrief.tab != tabMembers {
			t.Errorf("one does not come back to the page:\n%s", p.app.Outline())
		}
	}
}
