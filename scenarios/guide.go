package scenarios

// Guide is for whoever leads the talk after the practice: what to ask, and what may
// come of it.
type Guide struct {
	Minutes   float64  `toml:"minutes" range:"0..480"` // how long that takes
	Text      string   `toml:"text" say:"markdown"`    // in Markdown
	Questions []string `toml:"questions" rule:"filled" say:"plain"`
}
