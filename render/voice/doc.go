// Package voice reads the program aloud, for whoever does not see it or would rather
// listen: the item that has the focus, and each line of the talk.
//
// What is spoken is worked out from the [ui.Outline] of a frame by plain functions
// ([Item], [Turn], [Follower]). How it is spoken is a [Speaker]: a goroutine beside
// the frames, with a queue and at most one process of the system's own voice. No call
// waits for it, and no text goes through a shell.
package voice
