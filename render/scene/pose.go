package scene

import (
	"math"

	"groundrules/render/paint"
	"groundrules/sim/observe"
)

// Pose is what a body does: everything in it is eased from one pose to the next,
// so any two can be blended. The zero value is not a pose; start from [Rest].
type Pose struct {
	Lean   float32     // −1 away from the circle … 1 towards it
	Gaze   paint.Point // where the eyes point, each axis −1…1
	Slump  float32     // 0…1
	Tense  float32     // 0…1
	Nod    float32     // 0…1, how far the head has dipped
	Brow   float32     // −1 worried … 1 frowning
	Lift   float32     // 0…1, how far the brows are raised
	Curve  float32     // −1…1, of the mouth: up is positive
	Open   float32     // 0…1, of the mouth
	Eye    float32     // 0…1, how wide; below 0 closed in laughter
	Breath float32     // 0…1, how far the head has risen with it
	Arms   Arms
	Hold   Hold
	Sign   Sign
}

// Arms are the elbows and hands: left elbow, left hand, right elbow, right hand
// (left as the viewer sees it), in body points.
type Arms [4]paint.Point

// Hold is what cannot be blended about the arms: which is in front, and fingers.
type Hold uint8

// The holds.
const (
	Plain   Hold = iota
	Crossed      // one hand hidden under the other arm
	Chin         // arms in front of the head
	Finger       // the right hand raises a finger
	Palm         // the right hand says stop with three fingers
)

// Sign is the motion mark beside a figure: the same cue a second time, for a still
// picture and for reduced motion.
type Sign uint8

// The motion marks.
const (
	NoSign Sign = iota
	VoiceSign
	NodSign
	LaughSign
	TenseSign
	CutSign
	AwaySign
)

func arms(v [8]float32) Arms {
	return Arms{{X: v[0], Y: v[1]}, {X: v[2], Y: v[3]}, {X: v[4], Y: v[5]}, {X: v[6], Y: v[7]}}
}

// The places of elbows and hands.
var (
	armsLap     = arms([8]float32{-.74, -.36, -.20, .06, .74, -.36, .20, .06})
	armsOpen    = arms([8]float32{-.80, -.38, -.46, .12, .80, -.38, .46, .12})
	armsTalk    = arms([8]float32{-.86, -.40, -1.02, -.84, .84, -.36, .94, -.62})
	armsCrossed = arms([8]float32{-.74, -.34, .42, -.56, .74, -.34, -.42, -.40})
	armsBetween = arms([8]float32{-.56, -.30, -.09, .22, .56, -.30, .09, .22})
	armsGrip    = arms([8]float32{-.84, -.46, -.44, .06, .84, -.46, .44, .06})
	armsBelly   = arms([8]float32{-.78, -.36, -.10, -.30, .90, -.46, 1.02, -.82})
	armsSide    = arms([8]float32{-.90, -.46, -1.02, -.82, .78, -.36, .10, -.30}) // belly, the other way round
	armsHalf    = arms([8]float32{-.74, -.36, -.20, .06, .90, -.50, .86, -1.12})
	armsChin    = arms([8]float32{-.70, -.34, .34, -.34, .60, -.28, .16, -.90})
	armsStop    = arms([8]float32{-.78, -.36, -.26, .04, .80, -.42, .52, -.74})
)

// Rest is the pose that every other one starts from.
var Rest = Pose{Curve: .12, Eye: 1, Arms: armsLap}

// poses holds a pose for every cue a camera would see.
var poses = map[observe.Cue]Pose{
	observe.AtRest:      Rest,
	observe.Speaking:    {Arms: armsTalk, Open: .75, Brow: -.1, Lift: .5, Lean: .25, Curve: .25, Eye: 1, Sign: VoiceSign},
	observe.Listening:   {Arms: armsOpen, Lean: .8, Brow: -.05, Lift: .45, Curve: .3, Eye: 1},
	observe.Nodding:     {Arms: armsLap, Nod: 1, Curve: .55, Eye: .55, Lift: .2, Sign: NodSign},
	observe.Aside:       {Arms: armsLap, Lean: -.2, Open: .2, Curve: .2, Eye: .85},
	observe.LookingAway: {Arms: armsLap, Lean: -.5, Curve: -.15, Eye: .75, Sign: AwaySign},
	observe.ArmsCrossed: {Arms: armsCrossed, Hold: Crossed, Lean: -.6, Brow: .28, Curve: -.35, Eye: .8},
	observe.Withdrawn:   {Arms: armsBetween, Slump: 1, Gaze: paint.Point{Y: 1}, Brow: -.6, Curve: -.5, Eye: .4},
	observe.Tense:       {Arms: armsGrip, Tense: 1, Brow: .32, Eye: 1, Sign: TenseSign},
	observe.Laughing: {
		Arms: armsBelly, Lean: -.25, Eye: -1, Open: 1, Curve: 1, Lift: .6, Brow: -.2,
		Sign: LaughSign,
	},
	observe.AboutToSpeak: {Arms: armsHalf, Hold: Finger, Lean: .55, Open: .35, Lift: .7, Brow: -.15, Curve: .12, Eye: 1},
	observe.CutOff: {
		Arms: armsStop, Hold: Palm, Lean: -.7, Open: .3, Brow: -.55, Lift: .8, Curve: -.4, Eye: 1,
		Sign: CutSign,
	},
	observe.Thinking: {Arms: armsChin, Hold: Chin, Lean: .2, Brow: .2, Curve: .05, Eye: 1},
}

// laughs are the ways to hold one's arms when laughing, by seat: a room that laughs is
// not one person many times.
var laughs = [...]Arms{armsBelly, armsSide, armsOpen}

// PoseOf is the pose that shows cue; somebody gone has the pose of rest, and the
// figure is drawn empty.
func PoseOf(cue observe.Cue) Pose {
	if p, ok := poses[cue]; ok {
		return p
	}
	return Rest
}

// Mix is p moved by t, 0…1, towards q. What cannot be blended changes half way.
func (p Pose) Mix(q Pose, t float32) Pose { return p.MixParts(q, t, t, t) }

// MixParts is p moved towards q by gaze for the eyes, by head for face and nod, and
// by body for trunk and arms, each 0…1: people look before they move.
func (p Pose) MixParts(q Pose, gaze, head, body float32) Pose {
	out := q
	out.Gaze = paint.Point{X: mix(p.Gaze.X, q.Gaze.X, gaze), Y: mix(p.Gaze.Y, q.Gaze.Y, gaze)}
	out.Nod = mix(p.Nod, q.Nod, head)
	out.Brow = mix(p.Brow, q.Brow, head)
	out.Lift = mix(p.Lift, q.Lift, head)
	out.Curve = mix(p.Curve, q.Curve, head)
	out.Open = mix(p.Open, q.Open, head)
	out.Eye = mix(p.Eye, q.Eye, head)
	out.Lean = mix(p.Lean, q.Lean, body)
	out.Slump = mix(p.Slump, q.Slump, body)
	out.Tense = mix(p.Tense, q.Tense, body)
	for i := range out.Arms {
		out.Arms[i] = paint.Point{X: mix(p.Arms[i].X, q.Arms[i].X, body), Y: mix(p.Arms[i].Y, q.Arms[i].Y, body)}
	}
	if body < .5 {
		out.Hold = p.Hold
	}
	if head < .5 {
		out.Sign = p.Sign
	}
	return out
}

// LookAt is p with the eyes of a head at from turned to the place to. Their
// vertical part is foreshortened: the circle lies on the floor.
func (p Pose) LookAt(from, to paint.Point) Pose {
	dx, dy := to.X-from.X, .55*(to.Y-from.Y)
	if d := hypot(dx, dy); d > 1e-3 {
		p.Gaze = paint.Point{X: .9 * dx / d, Y: .9 * dy / d}
	}
	return p
}

// Aside is p with its gaze moved along x by d, kept in range: two at odds who miss
// each other.
func (p Pose) Aside(d float32) Pose {
	p.Gaze.X = min(1, max(-1, p.Gaze.X+d))
	return p
}

func mix(a, b, t float32) float32 { return a*(1-t) + b*t }

func hypot(x, y float32) float32 { return float32(math.Hypot(float64(x), float64(y))) }

func sin(x float32) float32 { return float32(math.Sin(float64(x))) }

func cos(x float32) float32 { return float32(math.Cos(float64(x))) }
