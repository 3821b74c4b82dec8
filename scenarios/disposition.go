package scenarios

// Disposition is a plain word for how somebody tends to behave, as offsets in
// standard deviations of the population. It is neither a type nor a diagnosis:
// a member may have several, and each fades into the others.
type Disposition struct {
	ID      string  `toml:"id" rule:"need,id" names:"disposition"`
	Extends string  `toml:"extends" one:"disposition" since:"2"`    // the one that gives whatever is left out here
	Meaning string  `toml:"meaning" rule:"need,filled" say:"plain"` // what one would see
	Talk    float64 `toml:"talk" range:"-2..2"`
	Agree   float64 `toml:"agree" range:"-2..2"`
	React   float64 `toml:"react" range:"-2..2"`
	Conform float64 `toml:"conform" range:"-2..2"`
	Ease    float64 `toml:"ease" range:"-2..2"`
}
