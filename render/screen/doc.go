// Package screen draws a [paint.List] with Ebitengine, in two calls a frame.
//
// The first draws the ground, the large plain parts that are uppermost among
// their like, with a shader that does nothing (ground.go says why). The second
// draws all else: every mark becomes convex polygons of one mesh. Boxes, lines
// and the pieces of paths carry the measures of a rounded box, from which one
// shader computes how much of each pixel is covered; letters carry a place in
// the one image that holds every glyph in use. Clips cut the polygons, so they
// cost no call either. Only a see-through path that lies over itself is drawn
// apart, first opaque into a layer and then as a whole.
//
// Lists are in logical pixels; the Painter multiplies by the device's scale,
// which may be fractional, and sets text at the size the device shows, starting
// on whole device pixels. It shapes and draws glyphs with package face, not with
// Ebitengine's text package: that one rounds the size up before it spaces the
// letters, which at a scale of 1.25 makes lines up to 5 % too wide.
package screen
