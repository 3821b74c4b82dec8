// Package term shows a practice as lines of text: the same choices as in the
// window, by typed commands. It needs no colours and no cursor, so that it works
// through a screen reader, over a slow line and from a script.
//
// Play reads lines from a Reader and writes lines to a Writer and knows nothing of
// files: a Keeper begins and finds practices.
package term
