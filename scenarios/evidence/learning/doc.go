// Package learning asks whether the feedback of this program teaches a simulated
// trainee anything. It is about simulated learners and no evidence about people.
//
// # The trainee
//
// A trainee sees a moment as somebody in the room does (Sight): who speaks to whom and
// which act, what is disclosed or advised, postures, shares of the talk, the clock. It
// never sees a group's state or what is read off it. At every third turn or so it asks
// itself in a row: speak or listen? what? how? to whom? Each answer is drawn from a
// softmax over weights, linear in what it has noticed (impressions); all of them
// together are its Table. It begins with a novice's habits (habit.go): it talks
// more than its share, smooths over, advises, and answers whoever spoke last.
//
// It learns as a gradient bandit does (Sutton & Barto 2018, section 2.8): the weights
// of a choice rise with its reward, and those of the others fall.
//
// # The arms
//
// The same trainees practise the same scenarios with the same groups in three arms:
// without any feedback, with the outcome at the end only, and with the decision review
// of package coach. In every arm what one does one does more readily afterwards, a
// little: habit. Without feedback there is nothing else.
//
// # The score
//
// Then, with learning off, all of them play scenarios and groups that were never
// practised, beside the same groups in which nobody says anything (score.go).
//
// All of this was fixed before it was measured, and is not to be tuned to what comes
// out. Trainees differ from one another by what was assumed, so that an effect in
// standard deviations between them is as large as that makes it; differences in the
// score itself stand beside it.
package learning
