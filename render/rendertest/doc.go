// Package rendertest runs a [ui.View] in tests through the real program: its
// window's code, input, shader and fonts, without a window to look at. A test
// presses keys, moves the pointer, lets time pass and reads the frame back as a
// picture.
//
// The test binary starts itself once more for each [Session]; that process runs
// the view as a guest and this one draws its frames. Drawing needs a display, on
// a machine without one a virtual one such as Xvfb:
//
//	xvfb-run go test ./...
//
// Without a display a test that starts a session is skipped and says so; where
// the environment has CI set it fails instead.
//
// All use of Ebitengine's experimental host is in this package.
package rendertest
