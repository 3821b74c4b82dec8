package scenarios

// Rubric is by what a practice of the scenario is judged, by the trainee before the
// debrief and from the journal. Without dimensions it is the program's own.
type Rubric struct {
	Pass       float64     `toml:"pass" range:"0..5"` // weighted mean from which on it is passed; 0: the program's own rule
	Dimensions []Dimension `toml:"dimension"`
}

// Dimension is one thing that is judged, on a scale from 1 to 5.
type Dimension struct {
	ID      string   `toml:"id" rule:"need,id" names:"dimension"`
	Title   string   `toml:"title" say:"plain"`                 // absent: that of the program's dimension
	Scored  string   `toml:"scored" one:"dimension"`            // the program's dimension that scores it from the journal
	Weight  *float64 `toml:"weight" range:"0..10"`              // 1 when absent
	Anchors []string `toml:"anchors" rule:"filled" say:"plain"` // what 1, 2, 3, 4 and 5 look like
	Pass    float64  `toml:"pass" range:"0..5"`                 // passed only from here on, whatever the mean; 0 for no such rule
}

// Dimensions are what the program itself can score from a journal, in the order in
// which they are shown.
var Dimensions = []string{"safety", "evenness", "conflict", "dissent", "restraint", "timing", "closing"}

// weight is how much it counts.
func (d *Dimension) weight() float64 {
	if d.Weight == nil {
		return 1
	}
	return *d.Weight
}
