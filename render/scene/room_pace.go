package scene

import (
	"unicode/utf8"

	"groundrules/sim/session"
)

// pace is how time passes: turn by turn, each held as long as it takes to read.
type pace struct {
	running bool
	speed   int     // index of speeds
	since   float64 // when the latest beat came, seconds
}

// speeds divide reading time; they never change how things move.
var speeds = [...]float64{.5, 1, 2, 4}

var speedNames = [...]string{"½×", "1×", "2×", "4×"}

// readUntil is when b has been read; with nothing said yet, the room is looked at
// for a moment first.
func (p *pace) readUntil(b *session.Beat) float64 {
	if b == nil {
		return p.since + 1.2/speeds[p.speed]
	}
	return p.since + readingTime(b)/speeds[p.speed]
}

// readingTime is how long (seconds) a beat is held at ordinary speed: 1.2 s and 55 ms
// a character. A silence is held a little longer than its sight takes.
func readingTime(b *session.Beat) float64 {
	text := b.Line.Text
	base := 1.2
	if silent(b) {
		text, base = b.Line.Sight, 1.8
	}
	return base + .055*float64(utf8.RuneCountInString(text))
}

// standing says why time waits; empty while it flows.
func (r *Room) standing() string {
	switch {
	case r.view.past:
		return "You look back."
	case r.state() == session.Over, r.state() == session.BetweenMeetings:
		return "The meeting is over."
	case r.state() == session.InDanger:
		return "The exercise has stopped. The safety note comes next."
	case r.pick.open():
		return "Now. Paused while you choose."
	case !r.pace.running && r.last() == nil:
		return "Not begun yet."
	case !r.pace.running:
		return "Now. Paused."
	}
	return ""
}
