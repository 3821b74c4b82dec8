// Package trial plays a scenario many times for its author: what is reached and what
// never is (Explore), what each policy and intervention comes to (Balance), whether the
// scenario's own tests hold (Test), and what of it cannot matter (Doubts).
//
// Groups are those of the seeds from a first one on; the same seeds give the same
// numbers, whatever the number of workers. All of them stop when their context does and
// then give what they have.
package trial
