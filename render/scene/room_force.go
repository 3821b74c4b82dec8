package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/observe"
)

// force is one of the four instruments: a reading as a band in three zones.
type force struct {
	name  string
	icon  ui.Icon
	color func(*paint.Theme) paint.Color
	value func(*observe.Reading) float64
	zones [4]float64 // lowest shown, the two bounds between zones, highest shown
	words [3]string  // the zones
	fall  string     // what it is called when it goes down, and up
	rise  string
	least float64 // a smaller change is none
	late  bool    // it says nothing before everybody could have spoken
}

// forces in the order in which they are read.
var forces = [...]force{
	{
		"Cohesion", ui.IconRings, func(t *paint.Theme) paint.Color { return t.Cohesion },
		func(r *observe.Reading) float64 { return r.Cohesion },
		[4]float64{32, 44, 56, 68},
		[3]string{"loose", "holding", "close"},
		"slipping", "rising", 2, false,
	},
	{
		"Tension", ui.IconZigzag, func(t *paint.Theme) paint.Color { return t.Tension },
		func(r *observe.Reading) float64 { return r.Tension },
		[4]float64{0, .28, .55, 1},
		[3]string{"low", "felt", "high"},
		"easing", "rising", .05, false,
	},
	{
		"Participation", ui.IconBars, func(t *paint.Theme) paint.Color { return t.Part },
		func(r *observe.Reading) float64 { return r.Participation },
		[4]float64{.1, .5, .75, 1},
		[3]string{"narrow", "shared", "even"},
		"narrowing", "widening", .05, true,
	},
	{
		"Trust in you", ui.IconPerson, func(t *paint.Theme) paint.Color { return t.Trust },
		func(r *observe.Reading) float64 { return r.Bond },
		[4]float64{-.3, .1, .4, .8},
		[3]string{"thin", "some", "firm"},
		"slipping", "growing", .03, false,
	},
}

const (
	courseLength = 16 // readings that a course shows
	courseEvery  = 3  // turns between them, at least; the newest is always there
	trend        = 18 // turns over which a change is read
)

// every is how many turns lie between two readings of a course: it shows the whole
// meeting.
func (r *Room) every() int {
	now := 0
	if b := r.lastTurn(); b != nil {
		now = int(b.Turn.Number)
	}
	return max(courseEvery, (now+courseLength-2)/(courseLength-1))
}

// span is how many turns a course covers.
func (r *Room) span() int { return r.every() * (courseLength - 1) }

// zone is in which third of the band a value lies, 0 to 2.
func (f *force) zone(v float64) int {
	switch {
	case v < f.zones[1]:
		return 0
	case v < f.zones[2]:
		return 1
	}
	return 2
}

// height is where in the band a value lies, 0 at the bottom, 1 at the top; every
// zone is a third.
func (f *force) height(v float64) float32 {
	z := f.zone(v)
	low, high := f.zones[z], f.zones[z+1]
	part := min(1, max(0, (v-low)/(high-low)))
	return float32(min(.97, max(.03, (float64(z)+part)/3)))
}

// movement is −1, 0 or 1: which way a force has gone over the latest turns; cohesion,
// while its answer to the trainee is fresh, since then.
func (r *Room) movement(f *force) int {
	beats := r.beats()
	if len(beats) == 0 {
		return 0
	}
	if f == &forces[0] {
		if a, fresh := r.replied(beats); fresh && a.way() != 0 {
			return a.way()
		}
	}
	o := r.opening()
	was := f.value(&o)
	if late := r.lateTurns(beats, trend+1); len(late) > trend {
		was = f.value(&beats[late[0]].Reading)
	}
	if f.late {
		since, now := r.settled(), r.lateTurns(beats, len(beats))
		if len(now) < since+trend/2 {
			return 0
		}
		if len(now) < since+trend {
			was = f.value(&beats[now[since-1]].Reading)
		}
	}
	switch d := f.value(r.reading()) - was; {
	case d <= -f.least:
		return -1
	case d >= f.least:
		return 1
	}
	return 0
}

// settled is the turn from which a late force can move: right after a round all have
// spoken once, and whatever comes then looks narrower.
func (r *Room) settled() int { return 2*len(r.actors) + 1 }

// word is what is said of a force: how it moves, or where it stands when it does
// not; and the sign beside it.
func (r *Room) word(f *force) (string, ui.Icon) {
	switch r.movement(f) {
	case -1:
		return f.fall, ui.IconFall
	case 1:
		return f.rise, ui.IconRise
	}
	return f.words[f.zone(f.value(r.reading()))], ui.IconRight
}

// early reports whether f says nothing yet.
func (r *Room) early(f *force) bool {
	b := r.lastTurn()
	return f.late && (b == nil || int(b.Turn.Number) <= len(r.actors))
}

// sample is a value of a course and how many turns ago it was read.
type sample struct {
	value float64
	age   int
}

// sampled appends the course of f to out, the newest last; at least one.
func (r *Room) sampled(f *force, out []sample) []sample {
	beats := r.beats()
	now := 0
	if b := r.lastTurn(); b != nil {
		now = int(b.Turn.Number)
	}
	every := r.every()
	first := now - r.span()
	if f.late {
		first = max(first, len(r.actors)+1)
	}
	if first <= 0 {
		o := r.opening()
		out = append(out, sample{f.value(&o), now})
	}
	for i := max(0, first-1); i < len(beats); i++ {
		t := &beats[i].Turn
		if k := int(t.Number); k > 0 && k >= first && (k%every == 0 || k == now) {
			out = append(out, sample{f.value(&beats[i].Reading), now - k})
		}
	}
	if len(out) == 0 {
		out = append(out, sample{f.value(r.reading()), 0})
	}
	return out
}
