// Package observe reads a group from beside it, as a person in the room or a
// researcher with a questionnaire would: cohesion, climate, the place in a group's
// development as a mixture of five stages, challenges with the turns that show them,
// and what a camera would see of each member.
//
// An [Observer] is fed each turn and gives a [Reading]. Nothing it finds is fed back
// into the group. The weights of its features are assumed where a comment does not
// say otherwise.
package observe
