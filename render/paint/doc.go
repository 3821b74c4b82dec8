// Package paint holds a frame as a value: a [List] of marks in logical pixels,
// from back to front, with the geometry, colours and themes to make one.
//
// Everything the program shows is made of three marks: the [Box], the line of
// [Text] and the stroked [Path]. Because a frame is a value it can be compared
// (an unchanged one is not drawn again), written as text (golden tests), and
// made without a screen.
package paint
