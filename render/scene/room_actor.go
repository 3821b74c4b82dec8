package scene

import (
	"math"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// actor is a person on the way from one pose to another.
type actor struct {
	from, to Pose
	start    float64
	nods     float64 // when a nod began; 0: none
	set      bool
}

// People look before they move: the head follows the eyes, the trunk the head.
const (
	headDelay = .060
	leanDelay = .080
)

// move sends the actor on to a pose.
func (a *actor) move(to Pose, now float64, atOnce bool) {
	if a.set && a.to == to {
		return
	}
	if atOnce || !a.set {
		*a = actor{from: to, to: to, start: now - 1, set: true}
		return
	}
	from, _ := a.pose(now)
	nods := 0.0
	if to.Sign == NodSign {
		nods = now + headDelay
	}
	*a = actor{from: from, to: to, start: now, nods: nods, set: true}
}

// pose is how the actor holds itself now, and whether that still changes.
func (a *actor) pose(now float64) (Pose, bool) {
	t := now - a.start
	part := func(delay, length float64) float32 { return float32(paint.EasePose((t - delay) / length)) }
	p := a.from.MixParts(a.to, part(0, paint.GazeTime), part(headDelay, paint.PoseTime), part(leanDelay, paint.LeanTime))
	moving := t < leanDelay+paint.LeanTime
	if a.nods > 0 {
		if since := now - a.nods; since < 2*paint.NodPeriod {
			p.Nod *= float32(.5 - .5*math.Cos(2*math.Pi*max(0, since)/paint.NodPeriod))
			moving = true
		}
	}
	return p, moving
}

// direct gives every actor the pose that the reading tells of.
func (r *Room) direct(c *ui.Context, atOnce bool) {
	reading, beat := r.reading(), r.last()
	if r.seen != r.stamp() {
		r.seen = r.stamp()
	}
	for k := range r.actors {
		r.actors[k].move(r.bearing(sim.ID(k+1), reading, beat), c.Now, atOnce || c.Reduced)
	}
}

// bearing is how a member holds itself: its cue, its gaze, and for the speaker
// the tone of what is said.
func (r *Room) bearing(id sim.ID, reading *observe.Reading, beat *session.Beat) Pose {
	k := int(id) - 1
	cue := reading.Cues[id.Slot()]
	if hushed(beat, id, cue) {
		return PoseOf(observe.AtRest).LookAt(r.ring.eyes(k), r.ring.eyes(int(beat.Turn.Speaker)-1))
	}
	if ch, _ := r.channel(); ch == sim.Written && cue != observe.Gone {
		return writing
	}
	if beat != nil && beat.Turn.Speaker == id && !silent(beat) && !unsigned(&beat.Turn) && cue != observe.Laughing {
		cue = observe.Speaking
	}
	p := PoseOf(cue)
	if cue == observe.Laughing {
		p.Arms = laughs[k%len(laughs)]
	}
	if cue == observe.Speaking && beat != nil {
		p = toned(p, beat.Turn.Act)
	}
	side := r.ring.Seats[k].Side
	switch gaze := reading.Gaze[id.Slot()]; {
	case cue == observe.Withdrawn:
	case len(r.partners(id)) > 0:
		p = r.towardsSeat(p, k, int(r.partners(id)[0])-1)
	case r.whispers(id).IsMember():
		p = r.towardsSeat(PoseOf(observe.AtRest), k, int(r.whispers(id))-1)
	case cue == observe.LookingAway:
		p.Gaze = paint.Point{X: -.9, Y: -.1}
		if side != 0 {
			p.Gaze.X = -.9 * side
		}
	case gaze.IsMember() && gaze != id && int(gaze) <= len(r.actors):
		p = p.LookAt(r.ring.eyes(k), r.ring.eyes(int(gaze)-1))
		if atOdds(reading, id, gaze) {
			p = p.Aside(.4)
		}
	case gaze == sim.Facilitator:
		dx := r.ring.Middle.X - r.ring.Seats[k].At.X
		p.Gaze = paint.Point{X: .6 * dx / max(1, r.ring.RX), Y: .14}
	case cue == observe.Speaking:
		p.Gaze = paint.Point{X: .35 * side, Y: .1}
	}
	return p
}

// hushed reports whether id falls still because somebody else speaks of danger: the
// reading, and whoever spoke or smiled in it, is that of the turn before.
func hushed(beat *session.Beat, id sim.ID, cue observe.Cue) bool {
	if beat == nil || !beat.Danger || !beat.Turn.Speaker.IsMember() || beat.Turn.Speaker == id {
		return false
	}
	switch cue {
	case observe.Gone, observe.Withdrawn, observe.Tense, observe.ArmsCrossed, observe.LookingAway:
		return false
	}
	return true
}

// writing is how one sits with a sheet on the lap.
var writing = Pose{Arms: armsLap, Slump: .3, Gaze: paint.Point{Y: .9}, Eye: .6, Curve: .05, Lean: .1}

// towardsSeat is p turned to a neighbour: eyes, and the trunk as far as it can.
func (r *Room) towardsSeat(p Pose, from, to int) Pose {
	p = p.LookAt(r.ring.eyes(from), r.ring.eyes(to))
	side := r.ring.Seats[from].Side
	if dx := r.ring.Seats[to].At.X - r.ring.Seats[from].At.X; side != 0 {
		p.Lean = .9
		if dx*side < 0 {
			p.Lean = -.9
		}
	}
	return p
}

// toned is the pose of speaking with the tone of an act.
func toned(p Pose, act sim.Act) Pose {
	switch {
	case act == sim.ShowsAntagonism:
		p.Brow, p.Lift, p.Curve, p.Lean = .5, .1, -.4, .6
	case act == sim.Disagrees:
		p.Brow, p.Lift, p.Curve = .32, .3, -.2
	case act == sim.ShowsTension:
		p.Brow, p.Curve, p.Open, p.Lean = -.5, -.3, .4, -.1
	case act.Positive():
		p.Brow, p.Curve = -.15, .6
	case act.Asks():
		p.Lift = .8
	}
	return p
}

// atOdds reports whether two are in a conflict that is read now: their eyes miss.
func atOdds(reading *observe.Reading, a, b sim.ID) bool {
	for _, ch := range reading.Challenges {
		if ch.Kind == observe.Conflict && (ch.Who == [2]sim.ID{a, b} || ch.Who == [2]sim.ID{b, a}) {
			return true
		}
	}
	return false
}

// present reports whether a member is in the room.
func (r *Room) present(id sim.ID) bool {
	return id.IsMember() && int(id) <= len(r.actors) && r.reading().Cues[id.Slot()] != observe.Gone
}
