package scene

import "testing"

// A very wide window is grown by whole steps of 25 %, and never so far that the room is
// laid out for a smaller one.
func TestAVeryWideWindowIsGrown(t *testing.T) {
	for _, c := range [...]struct{ width, height, want float32 }{
		{1280, 800, 1},
		{1920, 1080, 1},
		{2559, 1440, 1},
		{2560, 1440, 1.25},
		{2560, 1080, 1},
		{3440, 1440, 1.25},
		{3840, 2160, 1.75},
		{5120, 2880, 2.5},
		{2600, 500, 1},
	} {
		if got := grown(c.width, c.height); got != c.want {
			t.Errorf("a window of %v × %v is grown to %v, want %v", c.width, c.height, got, c.want)
		}
	}
	p := newPlayer(t, newShelf(t))
	p.keys("<enter><enter>..")
	for _, size := range [...][2]float32{{1920, 1080}, {2560, 1440}, {3840, 2160}} {
		p.in.Width, p.in.Height = size[0], size[1]
		p.settle()
		u := p.app.room.ring.Seats[0].Unit * p.app.ui.TextScale()
		if least := .04 * size[1]; u < least {
			t.Errorf("in a window of %v a head is %.0f high, less than %.0f", size, u, least)
		}
	}
}
