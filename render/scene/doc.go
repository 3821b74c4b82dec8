// Package scene draws what one sees: the people and their circle, the room in
// which a practice runs, and the screens round it. A screen is a function of a
// practice, a scenario and a little state of its own; it fills a [paint.List] and
// answers with what the person chose. Nothing here knows of a window.
package scene
