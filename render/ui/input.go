package ui

import "groundrules/render/paint"

// Key is a key that types no character.
type Key uint8

// The keys that widgets and screens answer to.
const (
	NoKey Key = iota
	Tab
	Enter
	Space
	Escape
	Left
	Right
	Up
	Down
	Home
	End
	PageUp
	PageDown
	Backspace
	Delete
	F1
	F2
	F3
	F4
	F5
	F6
	F7
	F8
	F9
	F10
	F11
	F12
)

// Press is one key going down (or repeating). Rune is the character it types, 0
// for none; Space has both.
type Press struct {
	Key                    Key
	Rune                   rune
	Shift, Ctrl, Alt, Meta bool
	Repeat                 bool
}

// Input is all that reaches a frame from outside: one value, so that a recorded
// or written one plays the program as a person would.
type Input struct {
	Now           float64 // seconds since the program started
	Width, Height float32 // of the window, logical pixels
	TextScale     float32 // 1 is 100 %
	Dark          bool    // the system asks for dark colours

	Pointer  paint.Point
	Inside   bool // the pointer is over the window
	Down     bool // the main button is held
	Pressed  bool // it went down in this frame
	Released bool // it came up in this frame
	Finger   bool // it is a finger: lifted, it is nowhere, and drawn over a list it scrolls
	Wheel    float32

	Presses []Press
	Dropped []Dropped // files and folders from outside, let go over the window
	Closing bool      // the window is asked to close
}

// Dropped is a file or folder that was let go over the window.
type Dropped struct {
	Name   string
	Path   string // where it is; empty: that cannot be seen from here
	Folder bool
	Text   []byte // of a file
	Err    error  // why it could not be read
}

// A View makes frames. Frame reads the input, acts on it, and fills list, which
// comes empty. It returns for how long (seconds) the frame holds if no input
// comes: 0 asks for the next frame at once (something moves), a large number says
// that nothing will change by itself. Done ends the program.
type View interface {
	Frame(in *Input, list *paint.List) (hold float64, done bool)
}
