// Package render opens the window: it turns what a person does into [ui.Input],
// asks a [ui.View] for frames, and draws a frame when it differs from the last.
//
// Nothing here knows what is shown. The packages below it make the frames (scene,
// ui), hold them as values (paint), measure text (face) and draw them (screen).
package render
