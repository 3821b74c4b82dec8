// Package screen draws a [paint.List] with Ebitengine.
//
// All marks become convex polygons of one mesh, drawn by one shader in one call:
// boxes, lines and the pieces of paths carry the measures of a rounded box, from
// which the shader computes how much of each pixel is covered; letters carry a
// place in one image that holds every glyph in use. Clips cut the polygons, so
// they cost no call either. Only a see-through path that lies over itself is
// drawn apart, first opaque into a layer and then as a whole.
//
// Lists are in logical pixels; the Painter multiplies by the device's scale,
// which may be fractional, and sets text at the size the device shows.
package screen
