// Package goal says what the objectives of a scenario measure: at a moment, over the
// last third of a meeting, or over all of a practice.
//
// There is one definition of each, here, for all who ask: the coach in its rollouts,
// the debrief, the tests and the balance of a scenario. A [Tally] follows a group turn
// by turn; what it says of an objective is the same whoever it was that let the group
// go on.
//
// # What is measured
//
// A measure that is about the members is the mean over all who have been there at some
// time in the practice, also where they have left since: otherwise it would rise by
// somebody's walking out. Voices and shares are counted over members' turns; a voice is
// a member with at least a third of an even share among those who have been there.
//
// # When
//
// At the end is as things stand, with voices and shares of all turns so far. The whole
// is the mean over all turns, of all meetings. The last third is that of the meeting
// that is on, or was last, by the minutes for which it is planned; as long as it has
// not begun, what is read at a moment is read as things stand, and what is counted is
// counted over this meeting so far.
package goal
