// Package session is one practice: a scenario, a seed and the commands a trainee
// gave, turned into beats that can be shown, recorded and decided again.
//
// # The model
//
// A Practice is a state machine without clock, goroutine or file. A Command goes
// in; Do decides one turn on a copy of the group, reads it, has it told, writes it
// to the journal, and only then makes the copy its state. What comes out is a
// Beat. Whoever shows a practice therefore never shows a turn that is not saved:
//
//	p, err := session.Begin(plan, seed, log)
//	for p.State() == session.Running {
//		beat, err := p.Do(session.Command{}) // listen
//		…
//	}
//
// The same plan, seed and commands give the same beats, bit for bit, on every
// platform. So a practice need not be stored as states: a journal of commands is
// enough, and a hash over the turns proves that deciding them again led to the
// same evening.
//
// # Meetings, events and the agenda
//
// A practice may have several meetings. When one is over the practice is
// BetweenMeetings until Onward takes the group to the next; Consult asks a supervisor
// on the way or in a meeting. The author's events come in place of the next turn that
// is listened to, one a beat; items of the agenda come with the end of a beat. Both
// are decided from the plan and what could be noticed, so that they come again when
// the practice is decided again: conditions and advice have to be functions of what
// they are given, and nothing else.
//
// # Branches
//
// Rewind goes back to after any beat and on from there as a new Branch; the old one
// is kept, and Open goes on with it. A rewind is no beat: the beats of a practice are
// those of its branch, as if it had never been another, with the same hashes and the
// same words. The group is a flat value, so going back is an index into the moments
// that were kept; only the teller has to tell again what it told up to there, which
// it does when it is next needed.
//
// # Notes
//
// What a trainee notices, expects, makes of themselves and plans, and what a class
// voted for, goes by the same Do and into the same journal, but beside the beats: a
// Note is no beat, nothing of the group or of the hashes hangs on it, and a practice
// with its notes left out is the same evening. A note belongs to where it was made. Going back keeps the notes from
// before the point one goes back to; those after it stay with the branch that was
// left.
//
// # The journal
//
// A journal is JSON lines: a header with the scenario's own text, the seed and the
// model's signature, the same line again, then a record a command, those that begin,
// open or name a branch and the notes among them. Every line ends
// with a checksum of its bytes, and every record names that of the line before it.
// Read uses all records up to the first that does not verify and says what was lost
// from there on; a damaged header is mended from its copy. Resume decides every turn
// again. Where the model has changed since, the records still carry each turn and
// its words: Journal.Beats shows them as they were recorded.
//
// # When a log fails
//
// A disk that has failed once cannot be trusted with the same file again: half a
// line may be in it, and a second sync can succeed without having written what the
// first one lost. So after a NotSaved a practice decides nothing more. Nothing
// acknowledged is lost: Continue takes it to another log from its last saved beat.
//
// # Danger
//
// A scenario may hold an authored disclosure of danger. When its minute has come
// the exercise stops, whatever the command was: no turn is decided, nothing is
// scored, and the beat carries the authored words. Only Acknowledge goes on, and
// only where the author says so; there is no going back from it either.
package session
