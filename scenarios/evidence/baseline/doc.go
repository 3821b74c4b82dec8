// Package baseline holds small complete models beside which the model of this program
// is judged. Each takes one idea about groups that is simpler than ours, says it as
// well as a page of code can, and emits the same turns; a finding that such a model
// reproduces too is no evidence for anything more.
//
// All of them start from the group that [sim.New] draws, so that the same people with
// the same views sit in the same places, and keep what they change in its exported
// fields: a copy of a group is a snapshot here as well. What they have in common is in
// room.go: who is here, whose turn it was, how time passes. A turn takes as long as
// the mean turn of an hour of 235. An intervention is a turn like any other: none of
// these models has levers, and each leaves out whatever its idea does not speak of.
//
// As in package sim, chance is keyed and every product inside a sum is rounded, so
// that the same seed gives the same turns on every platform.
package baseline
