package goal

// Measure is what an objective looks at.
type Measure uint8

// The measures and their units, in the order of scenario files.
const (
	Cohesion   Measure = iota + 1 // shown points, 0..100
	Safety                        // felt safety, 0..1
	TrustInYou                    // -1..1
	Voices                        // how many members have at least a third of an even share
	Share                         // of the members' turns, 0..1
	Benefit                       // 0..1
	Conflict                      // climate, 0..1
	NormHeld                      // level of the rule, clarity and buy-in half each, 0..1
	Dissent                       // hidden dissent, 0..1
)

// measures says of each its name in scenario files, how it is called, the least
// difference that is worth a word (assumed), and whether less of it is better.
var measures = [...]struct {
	name, title string
	grain       float64
	less        bool
}{
	{},
	{"cohesion", "cohesion", .5, false},
	{"safety", "felt safety", .005, false},
	{"trust_in_you", "trust in you", .01, false},
	{"voices", "voices", .1, false},
	{"share", "share of the talk", .005, false},
	{"benefit", "what members take home", .003, false},
	{"conflict", "conflict", .01, true},
	{"norm", "hold of the rule", .01, false},
	{"dissent", "hidden dissent", .005, true},
}

func (m Measure) String() string { return measures[m].name }

// Title is what the measure is called in sentences.
func (m Measure) Title() string { return measures[m].title }

// Grain is the least difference that counts as one, in the measure's units. Assumed.
func (m Measure) Grain() float64 { return measures[m].grain }

// LessIsBetter reports whether a smaller value is the better one.
func (m Measure) LessIsBetter() bool { return measures[m].less }

// ParseMeasure is the measure of that name, 0 when there is none.
func ParseMeasure(name string) Measure {
	for i := range measures {
		if i > 0 && measures[i].name == name {
			return Measure(i)
		}
	}
	return 0
}

// counted reports whether a measure is counted over turns, not read at a moment.
func (m Measure) counted() bool { return m == Voices || m == Share }
