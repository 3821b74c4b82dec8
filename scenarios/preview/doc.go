// Package preview keeps a practice going while its scenario is being written: when the
// file is saved, the commands given so far are decided again with the new text, and the
// practice goes on from there. What could not be kept is said. While the file is broken
// the practice stays as it was, and the diagnostics say why.
package preview
