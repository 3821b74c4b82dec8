// Package lines finds the words for a turn that the model has already decided.
//
// The model says who speaks, which act, to whom and how openly; a Teller says it
// in English. It holds a scenario's own lines and the shared stock (en.toml), each
// with the conditions under which it can be said, and chooses in this order:
//
//  1. a line for what is going on (an invitation to answer, a hurt to mend)
//     before a line that ignores it,
//  2. the scenario's own lines before the stock,
//  3. the line with the most specific conditions,
//  4. the least recently heard,
//  5. keyed chance.
//
// A line that would repeat something heard lately, by its text or by its first
// three words, is passed over; so is one with a slot that nothing can fill. What
// has been said before in a practice waits until nothing fresh fits.
//
// Telling never changes the group and reads nothing from outside it: the same
// practice always sounds the same.
package lines
