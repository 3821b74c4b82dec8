package sim

// Item is a piece of information that bears on a topic. Shared ones are known to
// all, unique ones to few: groups talk about what they share (Stasser & Titus 1985).
type Item struct {
	ID      string
	Valence float64 // -1..1: the view it speaks for
	Known   uint32  // members who know it at the start, a bit each (bit i for member i)
}
