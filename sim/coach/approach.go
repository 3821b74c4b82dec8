package coach

import (
	"fmt"
	"time"

	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// Approach comes to a moment of a practice in slices of a few milliseconds, for where
// there is only one thread: a long practice takes a while to be decided again.
type Approach struct {
	follow *following
	beat   int
}

// NewApproach begins to come to the moment before a beat of a practice, its objectives
// followed on the way. The error says which beats there are.
func NewApproach(p *session.Practice, beat int, objectives []goal.Objective) (*Approach, error) {
	if all := len(p.Beats()); beat < 0 || beat > all {
		return nil, fmt.Errorf("there is no beat %d (choose one of 0 to %d)", beat, all)
	}
	return &Approach{follow: newFollowing(p, objectives), beat: beat}, nil
}

// Slice goes on for about that long, a few beats at least, and reports whether the
// moment is reached.
func (a *Approach) Slice(about time.Duration) bool {
	for began := time.Now(); !a.stride(); {
		if time.Since(began) >= about {
			return false
		}
	}
	return true
}

// Moment is the moment, once it is reached; nil before.
func (a *Approach) Moment() *Moment {
	if a.follow.at() < a.beat {
		return nil
	}
	m := a.follow.moment()
	return &m
}

// strideBeats is how many beats a practice is followed at a time.
const strideBeats = 8

// stride comes a little nearer, and reports whether the moment is reached.
func (a *Approach) stride() bool { return a.follow.stride(a.beat) }

// following goes through a practice, beat by beat.
type following struct {
	walk    *session.Walk
	beats   []session.Beat
	reading observe.Reading
	tally   goal.Tally
	hushing int // turns since somebody spoke of danger
}

func newFollowing(p *session.Practice, objectives []goal.Objective) *following {
	f := &following{walk: p.Walk(), beats: p.Beats(), reading: p.Opening(), hushing: hush}
	f.tally = goal.Begin(aims(objectives), f.walk.Group())
	return f
}

// at is how many beats lie behind.
func (f *following) at() int { return f.walk.Beats() }

// stride goes on by a few beats, to that one at most, and reports whether it is reached.
func (f *following) stride(beat int) bool {
	for range strideBeats {
		if f.at() >= beat {
			break
		}
		f.next()
	}
	return f.at() >= beat
}

// next goes on by one beat.
func (f *following) next() {
	b := &f.beats[f.at()]
	f.walk.Next()
	f.tally.Take(&b.Turn, f.walk.Group())
	if b.Turn.Number > 0 {
		f.hushing++
	}
	if b.Danger {
		f.hushing = 0
	}
	f.reading = b.Reading
}

// moment is where it stands, before the next beat.
func (f *following) moment() Moment {
	i := f.at()
	m := Moment{
		Beat: i, Group: *f.walk.Group(), Observer: *f.walk.Observer(), Reading: f.reading, Tally: f.tally.Clone(),
		Hushed: f.hushing < hush || i < len(f.beats) && f.beats[i].Danger,
	}
	if i < len(f.beats) && f.beats[i].Turn.Number > 0 {
		say := f.beats[i].Turn.Say
		m.Chosen = &say
	}
	return m
}
