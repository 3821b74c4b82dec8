// Package ui makes widgets out of marks. It is immediate: a screen is a function
// that is called every frame, declares what there is from top to bottom, and gets
// back at once what the person did with it. Nothing of a widget is kept but what a
// frame needs from the last one: where things were, what had the focus, how far a
// movement has come.
//
//	c.Begin(in, list)
//	if c.Button(r, ui.Button{ID: ui.Name("go"), Label: "Go in", Look: ui.Filled, Key: ui.On(ui.Enter)}) {
//		…
//	}
//	hold := c.End()
//
// A screen is laid out in logical pixels: the window's, divided by the text scale.
// Widgets therefore know nothing of it; End scales the whole frame.
//
// The same calls that draw also write the [Outline] of the frame: what there is, in
// reading order, with its name and state. Tests read it, and so can a screen reader.
package ui
