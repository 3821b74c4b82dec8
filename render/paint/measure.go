package paint

import "math"

// Space: one scale, in logical pixels at 100 % text; nothing in between.
const (
	Space1 float32 = 2
	Space2 float32 = 4
	Space3 float32 = 8
	Space4 float32 = 12
	Space5 float32 = 16
	Space6 float32 = 20
	Space7 float32 = 24
	Space8 float32 = 32

	Gutter     float32 = 8  // between the panels of the room
	RoomMargin float32 = 12 // round the room
	PageMargin float32 = 24 // round library, briefing and debrief
)

// Radius of corners; it grows with the thing.
const (
	RadiusMark      float32 = 3  // diamonds, blocks on the timeline
	RadiusKey       float32 = 5  // key caps
	RadiusInset     float32 = 8  // charts, rows, quotes
	RadiusControl   float32 = 10 // buttons, choices, fields
	RadiusPanel     float32 = 12
	RadiusPagePanel float32 = 14 // panels on pages with a margin of 24
	RadiusBubble    float32 = 16
)

// Stroke widths; strokes lie inside their box.
const (
	StrokeHair       float32 = 1
	StrokeRule       float32 = 1.2
	StrokeControl    float32 = 1.5
	StrokeChosen     float32 = 2
	StrokeChart      float32 = 2.4
	StrokeChartMain  float32 = 3
	StrokeFocusOuter float32 = 3
	StrokeFocusInner float32 = 2
	FocusGap         float32 = 3
)

// Heights of things one can hit; none is under SmallestTarget.
const (
	ButtonHeight     float32 = 38
	MainButtonHeight float32 = 44
	ChoiceHeight     float32 = 40
	TabHeight        float32 = 38
	RowHeight        float32 = 34
	PillHeight       float32 = 22
	KeyCapHeight     float32 = 18
	IconSize         float32 = 16
	SmallestTarget   float32 = 24
)

// Sizes of type.
const (
	TypeKey       float32 = 12 // inside key caps and seat numbers only
	TypeCaption   float32 = 13
	TypeBodySmall float32 = 14 // transcript
	TypeBody      float32 = 15
	TypeQuote     float32 = 16 // anything somebody says
	TypeLead      float32 = 18 // the display face is never set smaller
	TypeTitle     float32 = 22
	TypeHead      float32 = 28
	TypeHero      float32 = 36

	LineHeight float32 = 1.4   // of running text, in its size
	Baseline   float32 = 0.345 // of a row: its centre + Baseline × size
	MaxMeasure         = 68    // characters a line
)

// TextScales are the steps of the text setting, in per cent.
var TextScales = [...]int{80, 100, 125, 150, 175, 200}

// Motion, in seconds. Speed multiplies reading time and never these.
const (
	GazeTime      = 0.180
	PoseTime      = 0.260
	LeanTime      = 0.320
	BubbleInTime  = 0.160
	BubbleOutTime = 0.120
	LineTime      = 0.220 // the line of address, from mouth to ear
	ForceTime     = 0.400
	StageTime     = 0.600
	PanelTime     = 0.200
	PressTime     = 0.080
	FadeTime      = 0.120 // all that moves under reduced motion
	BreathPeriod  = 4.2   // off under reduced motion and while paused
	NodPeriod     = 0.7   // twice, then still
)

// EaseOut is the easing of all that arrives: out-cubic, t and result 0 to 1.
func EaseOut(t float64) float64 {
	u := 1 - min(1, max(0, t))
	return 1 - u*u*u
}

// EasePose is the easing of bodies: in-out-sine, t and result 0 to 1.
func EasePose(t float64) float64 { return .5 - .5*math.Cos(math.Pi*min(1, max(0, t))) }
