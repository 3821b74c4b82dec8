package debrief

// Dimensions are what can be scored from a journal, in the order in which they are
// shown.
var Dimensions = []string{"safety", "evenness", "conflict", "dissent", "restraint", "timing", "closing"}

// The places of the dimensions in that order.
const (
	dimSafety = iota
	dimEvenness
	dimConflict
	dimDissent
	dimRestraint
	dimTiming
	dimClosing
	dimensions
)

// OwnRubric is the program's rubric, for scenarios that bring none. Its anchors are at
// 1, 3 and 5; 2 and 4 lie between, as in scales with behavioural anchors (Smith &
// Kendall 1963). It has no pass rule: a practice is not an examination.
func OwnRubric() Rubric {
	own := func(id, title, low, middle, high string) Dimension {
		return Dimension{ID: id, Title: title, Scored: id, Weight: 1, Anchors: [5]string{low, "", middle, "", high}}
	}
	return Rubric{Dimensions: []Dimension{
		own("safety", "Safety",
			"Something hard was told and the talk went past it, or somebody was pressed who did not feel safe.",
			"Some of what was hard to tell was met, and some was left lying.",
			"Whoever told something hard was met soon and by name, and nobody was pressed."),
		own("evenness", "Evenness",
			"One or two held the talk, others hardly spoke, and nothing was said that made room.",
			"Room was made for some, or late.",
			"Room was made soon, in ways that could be declined, and every voice was in the room by the end."),
		own("conflict", "Handling conflict",
			"A clash was left to itself or smoothed over, and somebody stayed hurt.",
			"A clash was met late, or one side of it.",
			"Whoever was hurt was seen to first, both sides were heard, and disagreeing stayed possible."),
		own("dissent", "Inviting dissent",
			"Agreement was taken at its word while views were held back.",
			"Another view was asked for once, without making it safe to say.",
			"Other views were asked for in a way that made them safe to say, and some were said."),
		own("restraint", "Restraint",
			"The facilitator's talk filled the room, one thing after the other, with no time to answer.",
			"There was time to answer after some of what was said.",
			"What was said was brief and seldom, and questions were given time."),
		own("timing", "Timing",
			"What was said came long after it was needed, or at a moment that turned it round.",
			"Some of it came in time.",
			"What came up was met within minutes, at moments that could bear it."),
		own("closing", "Closing",
			"The meeting stopped in the middle of things.",
			"It was closed, with something left open.",
			"There was time to look back, everybody could say a last word, and nothing hard was left lying."),
	}}
}
