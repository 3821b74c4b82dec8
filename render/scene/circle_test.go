package scene

import (
	"testing"

	"groundrules/render/face"
	"groundrules/render/paint"
	"groundrules/render/ui"
)

// rooms are those of windows from 1024 by 640 upwards, and of the library's card.
var rooms = []paint.Rect{
	{X: 248, Y: 60, W: 730, H: 434}, // 1280 by 800
	{X: 12, Y: 60, W: 640, H: 380},  // 1024 by 640
	{X: 248, Y: 60, W: 594, H: 334}, // 1120 by 700
	{X: 248, Y: 60, W: 1370, H: 714},
	{X: 248, Y: 60, W: 730, H: 900},
}

// In a low picture without names nobody sits on another's lap.
func TestLowQuietCirclesHaveRoom(t *testing.T) {
	for n := 3; n <= 16; n++ {
		ring := layCircle(paint.Rect{W: 318, H: 115}, n, 8)
		for i := range ring.Seats {
			for j := range i {
				a, b := ring.Seats[i], ring.Seats[j]
				if abs(a.At.X-b.At.X) < 1.3*a.Unit && abs(a.At.Y-b.At.Y) < 2.75*a.Unit {
					t.Errorf("of %d, seats %d and %d lie over one another: %v and %v", n, j+1, i+1, b.At, a.At)
				}
			}
		}
	}
}

func TestNobodyInACircleOverlaps(t *testing.T) {
	u := &ui.Context{Theme: &paint.Light, Ruler: face.NewRuler()}
	var names []string
	for _, p := range cast {
		names = append(names, p.Name)
	}
	for _, room := range rooms {
		for n := 3; n <= 16; n++ {
			c := LayCircle(room, n)
			if len(c.Seats) != n {
				t.Fatalf("%v, %d people: %d seats", room, n, len(c.Seats))
			}
			var heads, pills []paint.Rect
			for k, s := range c.Seats {
				f := c.figure(k, LookOfSeat(k+1), Rest)
				h := f.Head()
				heads = append(heads, paint.Rect{X: h.X - .44*s.Unit, Y: h.Y - .5*s.Unit, W: .88 * s.Unit, H: s.Unit})
			}
			for k, at := range layNames(u, &c, names[:n]) {
				pills = append(pills, at.rect)
				if least := (pill{seat: k + 1, name: names[k]}).width(u, true); at.rect.W < least-.5 {
					t.Errorf("%.0fx%.0f, %d people: the name of %d has %.0f of %.0f px", room.W, room.H, n, k+1, at.rect.W, least)
				}
			}
			apart(t, room, n, "heads", heads, heads)
			apart(t, room, n, "pills", pills, pills)
			apart(t, room, n, "head and pill", heads, pills)
			for k, p := range append(pills, heads...) {
				if in := p.Meet(room); in.W*in.H < .999*p.W*p.H {
					t.Errorf("%v, %d people: %d at %v leaves the room", room, n, k, p)
				}
			}
		}
	}
}

// apart reports an error for every two rectangles of different people that meet.
func apart(t *testing.T, room paint.Rect, n int, what string, a, b []paint.Rect) {
	t.Helper()
	for i := range a {
		for j := range b {
			if m := a[i].Meet(b[j]); i != j && m.W > .5 && m.H > .5 {
				t.Errorf("%.0fx%.0f, %d people: %s of %d and %d overlap by %.1f by %.1f",
					room.W, room.H, n, what, i+1, j+1, m.W, m.H)
			}
		}
	}
}

func TestTheFrontIsLeftFree(t *testing.T) {
	for n := 3; n <= 16; n++ {
		c := LayCircle(rooms[0], n)
		first, last := c.Seats[0], c.Seats[n-1]
		if got := first.At.X + last.At.X - 2*c.Middle.X; got < -1 || got > 1 {
			t.Errorf("%d people: the first and the last seat are not level with one another (off by %.1f)", n, got)
		}
		if first.At.X >= c.Middle.X {
			t.Errorf("%d people: the first seat is not on the left", n)
		}
		if first.Side != 1 || last.Side != -1 {
			t.Errorf("%d people: sides %v and %v, want 1 and -1", n, first.Side, last.Side)
		}
	}
}

func TestPosesBlend(t *testing.T) {
	for cue, p := range poses {
		if got := Rest.Mix(p, 1); got != p {
			t.Errorf("%v: at the end of a blend got %+v, want the pose itself", cue, got)
		}
		start := Rest.Mix(p, 0)
		start.Hold, start.Sign = Rest.Hold, Rest.Sign
		if start != Rest {
			t.Errorf("%v: at the start of a blend got %+v, want the pose of rest", cue, start)
		}
		if early := Rest.MixParts(p, 1, 0, 0); early.Gaze != p.Gaze || early.Lean != Rest.Lean {
			t.Errorf("%v: the eyes do not go before the trunk", cue)
		}
	}
}

func TestNoTwoPeopleLookAlike(t *testing.T) {
	for i, a := range cast {
		for _, b := range cast[i+1:] {
			same := 0
			if a.Look.Family == b.Look.Family {
				same++
			}
			if a.Look.Hair == b.Look.Hair {
				same++
			}
			if a.Look.Pattern == b.Look.Pattern && a.Look.Pattern != PlainCloth {
				same++
			}
			if a.Look.Accessory == b.Look.Accessory && a.Look.Accessory != NoAccessory {
				same++
			}
			if same > 1 {
				t.Errorf("%s and %s share %d of family, hair, pattern and accessory", a.Name, b.Name, same)
			}
		}
	}
}
