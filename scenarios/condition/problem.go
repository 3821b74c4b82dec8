package condition

// Problem is something wrong with a condition.
type Problem struct {
	At      int // where it stands, in characters of the text from 0
	Kind    ProblemKind
	Message string // lower case, without a full stop
	Remedy  string // may be empty

	// Of Unknown: the word, what it should be, and what there is.
	Word, Wanted string
	Known        []string
}

// ProblemKind says what is wrong.
type ProblemKind uint8

// The kinds.
const (
	Unreadable ProblemKind = iota // it cannot be read as a condition
	IllTyped                      // numbers and words are mixed up
	Unknown                       // a word that nothing has
	Refused                       // something that conditions cannot do
	OutOfRange                    // a comparison that the range of a reading decides
	Never                         // a condition, or part of one, that can never hold
	Always                        // one that always does
)
