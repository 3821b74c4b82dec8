// Package condition reads conditions such as
//
//	conflict > 0.6 and stage == "storming" and silent("ines")
//
// and says whether they hold. Parse has them read and their types checked by another
// package against what a Scope knows; what a condition has no use for (functions of a
// clock, lists, anything without a fixed order) is refused. What is left is a small
// tree, which Holds walks without allocating; a test holds it against the other
// package's own machine.
//
// A condition is about a Moment: what somebody in the room could notice just then. One
// of a test may also be about a Course, which is known when the last meeting is over.
//
// Parse also says of a condition, or of a part of it, that it can never hold or always
// does (reason.go), and where in the text that stands.
package condition
