// Package coach answers "what if": it rolls a group forward from one of its turns
// under each thing that could be said there, and says which choices lead where.
//
// # Rollouts
//
// A rollout is a copy of the group that goes on under other luck: its seed is made
// of (seed, turn, rollout) and is never the practice's own, since to choose by luck
// that nobody can know would be clairvoyance. All choices share the same luck in the
// same rollout (common random numbers), so that differences between them are less
// noisy than they are themselves. After the first act a [Policy] goes on; by default
// nobody intervenes any more. What the agenda holds comes as planned; the author's
// events do not, since nobody in the room could foresee them. A rollout ends with the
// meeting, or before a disclosure of danger, which nothing here touches.
//
// Only [SameEvening] keeps the practice's luck. It is one of many evenings and says so.
//
// # What counts
//
// Objectives are compared in their order: a later one counts only between choices
// that the earlier ones do not tell apart. An objective that is met is met, more of
// it counts for nothing (Hüyük & Tekin 2021 call this lexicographic and satisficing).
// Where the scenario's own leave choices tied, or there are none: the members'
// benefit, their safety, hidden dissent, and only then cohesion. Each is looked at
// sixty turns on and at the end of the meeting.
//
// # Which choice is best
//
// The choices race (Maron & Moore 1997): all get the same number of rollouts, and after
// each lap those leave that are clearly less than the best, for either horizon: whose
// difference from it, in the same rollouts (Moore & Lee 1994), has an interval of 95 % that
// leaves out 0. So what looks good at once and what lasts both stay, and what is dropped is
// not dropped by chance alone. Saying nothing, and what was chosen in fact, always stay.
// Where rollouts or time run out before, the best stay, and of the others it is said that
// they were dropped on the way. Of what need not be there an intervention stays in two ways
// at most, so that there is something else to show beside it. Whoever is left is estimated
// again on fresh rollouts, since having won makes a figure look better than it is; the
// intervals are of these alone (Student's t; marked as rough where Cochran's rule for
// lopsided figures is not kept). Choices whose intervals overlap are tied, and stand in the
// order of the race.
//
// # Reviews
//
// A [Review] asks the same of every decision and every long silence. It says more than
// "no clear difference" only where half of the interval is at most a third of the
// difference, and calls a chance missed only where the alternative is a good deal
// better: among a hundred choices, one is nearly always a little better.
//
// The same ask gives the same answer for any number of workers, in slices, and on
// every platform: rollouts are numbered, and summed in that order.
//
// All of it is about this model, and what is said of it says so.
package coach
