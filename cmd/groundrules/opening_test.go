package main

import (
	"strings"
	"testing"

	"groundrules/render/face"
	"groundrules/render/paint"
	"groundrules/render/scene"
	"groundrules/render/ui"
)

// paperOpening is a window before a paper library, which is there once it is let.
func paperOpening(t *testing.T) (o *opening, let func()) {
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	gate := make(chan struct{})
	on := &desk{keeper: &keeper{}, ladder: paperLadder()}
	o = openingWindow(on, func() *scene.App {
		<-gate
		return scene.NewApp(on, face.NewRuler())
	})
	return o, func() { close(gate) }
}

// The window is there before the library is: it shows the name, looks again at once, and
// goes on with the program as soon as there is one.
func TestTheWindowDoesNotWaitForTheLibrary(t *testing.T) {
	o, let := paperOpening(t)
	in, list := ui.Input{Width: 1280, Height: 800, TextScale: 1}, paint.List{}
	hold, done := o.Frame(&in, &list)
	if first := list.String(); !strings.Contains(first, `"groundrules"`) || strings.Contains(first, "Practice") {
		t.Errorf("before there is a library the window shows\n%s", first)
	}
	if hold > .05 || done {
		t.Errorf("before there is a library the next look is in %v s, and it is done: %v", hold, done)
	}
	closing := in
	closing.Closing = true
	list.Reset()
	if _, done = o.Frame(&closing, &list); !done {
		t.Error("a window that is opening cannot be closed")
	}
	let()
	o.there(true)
	list.Reset()
	o.Frame(&in, &list)
	if all := list.String(); !strings.Contains(all, `"Practice"`) {
		t.Errorf("when there is a library the window shows\n%s", all)
	}
	o.close()
}

// What is pressed while the window opens is not lost: it waits for the program.
func TestAKeyPressedWhileTheWindowOpensCounts(t *testing.T) {
	o, let := paperOpening(t)
	list := paint.List{}
	in := ui.Input{Width: 1280, Height: 800, TextScale: 1}
	o.Frame(&in, &list)
	let()
	in.Presses = []ui.Press{{Key: ui.F2}}
	list.Reset()
	o.Frame(&in, &list)
	in.Presses = nil
	list.Reset()
	o.Frame(&in, &list)
	if !strings.Contains(list.String(), `"Settings"`) {
		t.Errorf("F2 pressed while the window opened shows no settings:\n%s", list.String())
	}
	o.close()
}
